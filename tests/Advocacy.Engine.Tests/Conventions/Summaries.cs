using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>What the documentation that the compiler writes says of members.</summary>
internal static class Summaries
{
    private const int Substance = 15;

    /// <summary>The members that have a text of their own or inherit one.</summary>
    public static IEnumerable<string> Documented(XDocument documentation) => Members(documentation).Select(Name);

    /// <summary>Members whose summary says nothing.</summary>
    public static IEnumerable<string> Empty(XDocument documentation) =>
        from member in Members(documentation)
        where member.Element("inheritdoc") is null
        let summary = Text(member.Element("summary"))
        where summary.Length <= Substance
        select $"{Name(member)}: \"{summary}\"";

    private static IEnumerable<XElement> Members(XDocument documentation) => documentation.Root!.Element("members")!.Elements("member");

    private static string Name(XElement member) => member.Attribute("name")!.Value;

    /// <summary>The words of an element; a reference counts as what it refers to.</summary>
    private static string Text(XElement? element) => string.Join(
        ' ',
        (element?.DescendantNodes() ?? [])
            .SelectMany(node => node switch
            {
                XText text => text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
                XElement { HasAttributes: true } reference => [reference.FirstAttribute!.Value],
                _ => Array.Empty<string>(),
            }));

    /// <summary>The names that the compiler gives to a type, its properties and its fields.</summary>
    public static IEnumerable<string> Ids(Type type)
    {
        const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var name = type.FullName!.Replace('+', '.');
        return
        [
            $"T:{name}",
            .. type.GetProperties(Visible).Where(property => property.GetIndexParameters().Length == 0).Select(property => $"P:{name}.{property.Name}"),
            .. type.GetFields(Visible).Where(field => !field.IsSpecialName).Select(field => $"F:{name}.{field.Name}"),
        ];
    }
}
