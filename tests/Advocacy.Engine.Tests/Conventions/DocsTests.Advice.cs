using System;
using System.Linq;
using System.Text.RegularExpressions;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Conventions;

public partial class DocsTests
{
    [Fact]
    public void Advice_OnThePageOfPolicies_IsThatOfTheCatalogue() => Assert.Equal(
        AdviceKinds.All.Select(Row),
        PageOf("Policies").Split('\n').Where(line => line.StartsWith("| AE9", StringComparison.Ordinal)));

    [Fact]
    public void Advice_EverySource_IsAmongTheSources()
    {
        var sources = Text("docs/sources.md");
        Found.Nothing(AdviceKinds.All.Select(kind => kind.Source).Where(source => !sources.Contains(source, StringComparison.Ordinal) && !Mark().IsMatch(source)));
    }

    [Fact]
    public void Problems_OfPolicies_AreOnThePage()
    {
        var codes = typeof(ProblemCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(code => string.CompareOrdinal(code, "AE1020") >= 0 && string.CompareOrdinal(code, "AE1100") < 0);
        Assert.Equal(codes, PageOf("Policies").Split('\n').Where(line => line.StartsWith("| AE10", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]));
    }

    private static string Row(AdviceKind kind) =>
        $"| {kind.Code} | {kind.Step.ToString().ToLowerInvariant()} | `{kind.Reason.Name}` | {kind.When} | {Strength(kind.Effect)} | {kind.Source} | {kind.Law ?? "none"} |";

    private static string Strength(EffectSize? effect) => effect switch
    {
        null => "none",
        { Measure: EffectMeasure.StandardisedDifference } when effect.Least == effect.Most => FormattableString.Invariant($"d {effect.Least}"),
        { Measure: EffectMeasure.StandardisedDifference } => FormattableString.Invariant($"d {effect.Least} to {effect.Most}"),
        _ => FormattableString.Invariant($"{effect.Least * 100:0.##}% to {effect.Most * 100:0.##}%"),
    };

    [GeneratedRegex("^(M|INV-)[0-9]{2}$")]
    private static partial Regex Mark();
}
