using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Advocacy.Engine.Benchmarks.Report;

/// <summary>What a class of benchmarks says of itself: its summary is what stands above its table.</summary>
internal static partial class Captions
{
    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(Captions).Assembly.Location, ".xml"));

    internal static string Of(Type type)
    {
        var member = Documentation.Descendants("member").FirstOrDefault(member => (string?)member.Attribute("name") == "T:" + type.FullName);
        return Spaces().Replace(member?.Element("summary")?.Value ?? "", " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
