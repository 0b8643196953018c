using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace Advocacy.QuickStart.Tests;

/// <summary>The sample is to be read at one sitting.</summary>
public class SampleTests
{
    [Fact]
    public void Source_AllFiles_IsUnder120LinesOfAtMost160Characters()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var lines = assembly.GetManifestResourceNames().Where(name => name.StartsWith("sample/", StringComparison.Ordinal)).SelectMany(LinesOf).ToArray();

        Assert.Contains("internal sealed class Host(", lines.Select(line => line.Split("SqliteConnection")[0]));
        Assert.InRange(lines.Length, 50, 119);
        Assert.DoesNotContain(lines, line => line.Length > 160);

        string[] LinesOf(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd().TrimEnd('\n').Split('\n');
        }
    }
}
