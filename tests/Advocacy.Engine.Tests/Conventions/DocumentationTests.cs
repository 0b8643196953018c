using System.IO;
using System.Linq;
using System.Xml.Linq;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>The compiler sees to it that there is a summary; this, that it says something.</summary>
public class DocumentationTests
{
    public static TheoryData<string> Packages => ["Advocacy.Engine", "Advocacy.Engine.Testing"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Summaries_OfAPackage_SaySomething(string package) => Found.Nothing(Summaries.Empty(DocumentationOf(package)));

    /// <summary>The compiler asks for no text on the properties of a record's primary constructor.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void Summaries_TypesPropertiesAndFields_Exist(string package) =>
        Found.Nothing(Conventions.Packages.Of(package).PublicTypes.SelectMany(Summaries.Ids).Except(Summaries.Documented(DocumentationOf(package))));

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
        Assert.Equal(["T:Short: \"The name.\"", "T:Spaced: \"The name.\"", "T:None: \"\""], Summaries.Empty(samples));
    }

    [Fact]
    public void Ids_Samples_AreThoseOfTheCompiler()
    {
        var beside = XDocument.Load(Path.ChangeExtension(typeof(DocumentationTests).Assembly.Location, ".xml"));
        Found.Nothing(Summaries.Ids(typeof(Samples.Documented<>)).Concat(Summaries.Ids(typeof(Samples.Documented<>.Inner))).Except(Summaries.Documented(beside)));
        Assert.Equal(
            ["T:Advocacy.Engine.Tests.Conventions.Samples.Undocumented", "P:Advocacy.Engine.Tests.Conventions.Samples.Undocumented.Silent"],
            Summaries.Ids(typeof(Samples.Undocumented)).Except(Summaries.Documented(beside)));
    }

    private static XDocument DocumentationOf(string package) =>
        XDocument.Load(Path.ChangeExtension((package == "Advocacy.Engine" ? typeof(Score) : typeof(TestHost)).Assembly.Location, ".xml"));
}
