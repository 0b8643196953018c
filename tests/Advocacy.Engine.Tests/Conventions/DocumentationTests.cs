using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>The compiler sees to it that there is a summary; this, that it says something.</summary>
public class DocumentationTests
{
    private const int Substance = 15;

    public static TheoryData<string> Packages => ["Advocacy.Engine", "Advocacy.Engine.Testing"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Summaries_OfAPackage_SaySomething(string package) => Found.Nothing(Empty(DocumentationOf(package)));

    /// <summary>The compiler asks for no text on the properties of a record's primary constructor.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void Summaries_TypesPropertiesAndFields_Exist(string package) =>
        Found.Nothing(EngineAssembly.Of(package).PublicTypes.SelectMany(Ids).Except(Documented(DocumentationOf(package))));

    [Fact]
    public void Empty_Samples_AreFound()
    {
        var samples = XDocument.Parse(
            """
            <doc><members>
              <member name="T:Good"><summary>What is good to <see cref="T:Know"/>.</summary></member>
              <member name="T:Inherits"><inheritdoc/></member>
              <member name="T:Short"><summary>The name.</summary></member>
              <member name="T:Spaced"><summary>
                The

                          name.   </summary></member>
              <member name="T:None"><param name="a">What is given to it.</param></member>
            </members></doc>
            """);
        Assert.Equal(["T:Short: \"The name.\"", "T:Spaced: \"The name.\"", "T:None: \"\""], Empty(samples));
    }

    [Fact]
    public void Ids_Samples_AreThoseOfTheCompiler()
    {
        var beside = XDocument.Load(Path.ChangeExtension(typeof(DocumentationTests).Assembly.Location, ".xml"));
        Found.Nothing(Ids(typeof(Samples.Documented<>)).Concat(Ids(typeof(Samples.Documented<>.Inner))).Except(Documented(beside)));
        Assert.Equal(
            ["T:Advocacy.Engine.Tests.Conventions.Samples.Undocumented", "P:Advocacy.Engine.Tests.Conventions.Samples.Undocumented.Silent"],
            Ids(typeof(Samples.Undocumented)).Except(Documented(beside)));
    }

    private static XDocument DocumentationOf(string package) =>
        XDocument.Load(Path.ChangeExtension((package == "Advocacy.Engine" ? typeof(Score) : typeof(TestHost)).Assembly.Location, ".xml"));

    private static IEnumerable<string> Documented(XDocument documentation) => Members(documentation).Select(Name);

    private static IEnumerable<string> Empty(XDocument documentation) =>
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

    private static IEnumerable<string> Ids(Type type)
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
