using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>Documents of policies that are held beside the tests.</summary>
internal static class PolicyGolden
{
    private const string Folder = "Golden/policies/";

    internal static string Text(string name)
    {
        using var stream = typeof(PolicyGolden).Assembly.GetManifestResourceStream(Folder + name);
        Assert.True(stream is not null, $"There is no {Folder}{name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    internal static IEnumerable<string> Names(string folder) => typeof(PolicyGolden).Assembly.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(Folder + folder, System.StringComparison.Ordinal))
        .Select(name => name[Folder.Length..]);
}
