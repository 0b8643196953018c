using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Tests.Conventions;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Conventions;

/// <summary>What holds for the engine holds for this package; what looks for it is tested there.</summary>
public class ConventionTests
{
    private const string ApprovedFile = "PublicApi.approved.txt";

    private static readonly EngineAssembly s_learning = new(typeof(TrialTable).Assembly);

    /// <summary>The rooms from left to right, those that are yet to come too.</summary>
    private static readonly RoomOrder s_rooms = new(
        "Advocacy.Engine.Learning",
        ["Numbers"],
        ["Trials", "Bandits", "OffPolicy"],
        ["Logs"],
        ["Simulation"],
        ["Backtests"],
        ["Proposals"]);

    private static IEnumerable<Type> Types => s_learning.Types.Where(type => s_rooms.RoomOf(type) is not null);

    [Fact]
    public void Rooms_UseOnlyRoomsToTheirLeft() => Found.Nothing(s_rooms.WrongEdges(s_learning));

    [Fact]
    public void Rooms_HoldEveryType() => Found.Nothing(s_rooms.Homeless(s_learning));

    [Fact]
    public void Engine_NeverUsesThisPackage() =>
        Assert.DoesNotContain(typeof(Score).Assembly.GetReferencedAssemblies(), name => name.Name == s_learning.Itself.GetName().Name);

    [Fact]
    public void Package_DependsOnTheEngineAlone() => Assert.Equal(
        ["Advocacy.Engine", "NodaTime"],
        s_learning.Itself.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !IsOfThePlatform(name)));

    [Fact]
    public void StaticFields_NeverChange() => Found.Nothing(Purity.ChangeableStatics(Types, s_rooms));

    [Fact]
    public void Code_TouchesNothingAmbient() => Found.Nothing(Purity.AmbientUses(Types, s_rooms));

    [Fact]
    public void Properties_HaveNoSetterAfterConstruction() => Found.Nothing(Immutability.Settable(Types));

    [Fact]
    public void Fields_AreReadOnly() => Found.Nothing(Immutability.Writable(Types));

    [Fact]
    public void Classes_AreSealedOrClosed() => Found.Nothing(Immutability.Open(Types));

    [Fact]
    public void Summaries_SaySomething() => Found.Nothing(Summaries.Empty(Documentation));

    [Fact]
    public void Summaries_Exist() => Found.Nothing(s_learning.PublicTypes.SelectMany(Summaries.Ids).Except(Summaries.Documented(Documentation)));

    [Fact]
    public void Surface_IsAsApproved()
    {
        var actual = PublicApi.Render(s_learning.PublicTypes);
#if !ENGINE_NETSTANDARD
        if (Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1")
        {
            File.WriteAllText(ApprovedPath(), string.Concat(actual.Select(line => line + "\n")));
            return;
        }
#else
        Assert.SkipWhen(Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1", "The net10.0 build writes the approved file.");
#endif
        var differences = PublicApi.Differences(Resource.Lines(ApprovedFile), actual, []);
        Assert.True(differences.Count == 0, $"The public surface has changed. If it is meant: ADVOCACY_APPROVE=1 dotnet test, and commit the file.\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void Page_ListsEveryReasonWithItsData() => Assert.Equal(
        from type in s_learning.PublicTypes
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(ReasonCode)
        let code = (ReasonCode)property.GetValue(null)!
        let data = string.Join(", ", code.Data.Select(datum => $"`{datum.Name}`"))
        orderby code.Name
        select data.Length == 0 ? $"- `{code.Name}`" : $"- `{code.Name}` ({data})",
        Page.Where(line => line.StartsWith("- `", StringComparison.Ordinal)).Select(line => line.Split(':')[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Page_ListsEveryProblem() => Assert.Equal(
        typeof(LearningProblemCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Page.Where(line => line.StartsWith("| AE", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]));

    /// <summary>Every number that can be chosen stands on the page with its default.</summary>
    [Fact]
    public void Page_ListsEveryParameterWithItsDefault() => Assert.Equal(
        from type in s_learning.PublicTypes
        where type.Name.EndsWith("Rules", StringComparison.Ordinal) && !type.IsAbstract
        let defaults = Activator.CreateInstance(type)
        from property in type.GetProperties()
        where property.PropertyType == typeof(double) || property.PropertyType == typeof(int)
        let row = FormattableString.Invariant($"| `{property.DeclaringType!.Name}.{property.Name}` | {property.GetValue(defaults)} |")
        group row by row into rows
        orderby rows.Key
        select rows.Key,
        Page.Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Split('`')[1].Contains('.', StringComparison.Ordinal)).Select(line => string.Join('|', line.Split('|')[..3]) + "|").Order(StringComparer.Ordinal));

    private static string[] Page => Resource.Lines("learning.md");

    private static XDocument Documentation => XDocument.Load(Path.ChangeExtension(s_learning.Itself.Location, ".xml"));

    private static bool IsOfThePlatform(string assembly) =>
        assembly is "netstandard" or "mscorlib" || assembly.StartsWith("System.", StringComparison.Ordinal);

    private static string ApprovedPath([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, ApprovedFile);
}
