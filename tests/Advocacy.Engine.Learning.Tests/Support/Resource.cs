using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Advocacy.Engine.Learning.Tests.Support;

/// <summary>What lies in the test assembly, since deterministic builds do not know where their sources lay.</summary>
internal static class Resource
{
    /// <summary>The names that begin so.</summary>
    public static IEnumerable<string> Names(string beginning) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Where(name => name.StartsWith(beginning, StringComparison.Ordinal));

    public static string Text(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var resource = assembly.GetManifestResourceNames().Single(held => held.Replace('\\', '/') == name);
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    public static string[] Lines(string name) => Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
