using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Explanations;

/// <summary>Every text in every language, with the same placeholders.</summary>
public partial class ParityTests
{
    private static readonly string[] Parts = [".title", ".body"];

    [Fact]
    public void INV_42_ShippedPacks_HaveNoProblems() => Found.Nothing(Samples.Packs.SelectMany(pack => pack.Validate(Policy.Default)).Select(problem => problem.ToString()));

    /// <summary>Reads the assembly and the texts alone, not the catalogue of keys.</summary>
    [Fact]
    public void INV_42_EveryReason_HasATextInEveryLanguageWithTheSamePlaceholders()
    {
        Assert.True(Samples.Codes.Count > 30);
        Found.Nothing(Differences(Samples.Codes, Samples.Packs));
    }

    [Fact]
    public void INV_42_Differences_BrokenPacks_AreFound()
    {
        var lacking = TextPack.Empty(Language.Dutch).With(TextPack.Dutch.Entries.Where(entry => entry.Key != "reason.rest.not-due"));
        Assert.Equal(["reason.rest.not-due: none in nl"], Differences(Samples.Codes, [lacking, TextPack.English]));

        var fewer = TextPack.Dutch.With("reason.rest.not-due", "Later weer, op {due}.");
        Assert.Equal(["reason.rest.not-due: {due} in nl, {due} {weeks} in en"], Differences(Samples.Codes, [fewer, TextPack.English]));

        var other = TextPack.Dutch.With("reason.rest.not-due", "Later weer, op {when}, {weeks}.");
        Assert.Equal(
            ["reason.rest.not-due: {weeks} {when} in nl, {due} {weeks} in en", "reason.rest.not-due: {when} in nl is no datum"],
            Differences(Samples.Codes, [other, TextPack.English]));
    }

    [Fact]
    public void INV_42_EveryDatum_IsToldOrLeftOutOnPurpose() => Found.Nothing(
        from code in Samples.Codes
        let key = TextKeys.Find(TextKeys.Of(code))
        where key is null || !key.Placeholders.Concat(key.LeftOut).Order().SequenceEqual(code.Data.Select(datum => datum.Name).Order()) || key.Placeholders.Intersect(key.LeftOut).Any()
        select code.Name);

    [Fact]
    public void Packs_Shipped_HaveTheSameKeys() => Assert.Equal(
        TextPack.English.Entries.Select(entry => entry.Key),
        TextPack.Dutch.Entries.Select(entry => entry.Key));

    [Fact]
    public void Catalogue_KeysAreUnique() => Assert.Equal(TextKeys.All.Count, TextKeys.All.Select(key => key.Name).Distinct().Count());

    [Theory]
    [InlineData(typeof(Advocacy.Engine.Decisions.Missing), "missing.")]
    [InlineData(typeof(Advocacy.Engine.Decisions.Gate), "gate.")]
    [InlineData(typeof(Phase), "phase.")]
    [InlineData(typeof(Factor), "factor.")]
    [InlineData(typeof(Advocacy.Engine.Decisions.LimitingFactor), "limiting-factor.")]
    [InlineData(typeof(Readiness), "readiness.")]
    [InlineData(typeof(Advocacy.Engine.Behavior.PromptKind), "prompt-kind.")]
    [InlineData(typeof(Choice), "choice.")]
    [InlineData(typeof(Advocacy.Engine.Habits.RhythmUnit), "rhythm.")]
    [InlineData(typeof(Advocacy.Engine.Habits.RhythmUnit), "rhythm-unit.")]
    [InlineData(typeof(Advocacy.Engine.Prompts.ContactStage), "message.")]
    [InlineData(typeof(ConsentForm), "consent.")]
    [InlineData(typeof(Role), "role.")]
    [InlineData(typeof(Factor), "signal.")]
    [InlineData(typeof(Advocacy.Engine.Programmes.HealthSign), "health-sign.")]
    [InlineData(typeof(Advocacy.Engine.Programmes.HealthMetric), "health-metric.")]
    [InlineData(typeof(Advocacy.Engine.Programmes.Advice), "advice.")]
    [InlineData(typeof(AdviceStep), "advice-step.")]
    public void INV_42_EveryMember_HasAText(Type type, string family) =>
        Found.Nothing(Enum.GetNames(type).Select(name => family + Kebab(name)).Where(IsLacking));

    [Fact]
    public void INV_42_EveryAsk_HasAGenericText() => Found.Nothing(
        from ask in Enum.GetNames<Ask>()
        from part in Parts
        let key = "generic." + Kebab(ask) + part
        where IsLacking(key)
        select key);

    [Fact]
    public void INV_42_EveryOutcome_HasAText() => Found.Nothing(
        from kind in Enum.GetNames<OutcomeKind>()
        let key = "outcome." + Kebab(kind)
        where IsLacking(key) && !TextPack.English.Entries.Any(entry => entry.Key.StartsWith(key + ".", StringComparison.Ordinal))
        select key);

    [Fact]
    public void INV_42_EveryPartOfTheHoldings_HasATitle() =>
        Found.Nothing(Enum.GetNames<HeldKind>().Select(name => $"holding.{Kebab(name)}.title").Where(IsLacking));

    /// <summary>Of texts that are no reasons: the same placeholders in every language.</summary>
    [Fact]
    public void INV_42_EveryText_NamesTheSamePlaceholdersInEveryLanguage() => Found.Nothing(
        from entry in TextPack.English.Entries
        let others = PlaceholdersIn(TextPack.Dutch[entry.Key] ?? "")
        where !others.SequenceEqual(PlaceholdersIn(entry.Text))
        select $"{entry.Key}: {string.Join(' ', others)} in nl, {string.Join(' ', PlaceholdersIn(entry.Text))} in en");

    [Fact]
    public void INV_42_EveryNounThatShips_HasAText() => Found.Nothing(
        NounsOf<Channel>("channel.").Concat(NounsOf<Barrier>("barrier."))
            .Concat(NounsOf<ActKind>("act."))
            .Concat(NounsOf<Language>("language."))
            .Concat(NounsOf<ActKind>("thanks.").SelectMany(key => new[] { key + ".1", key + ".2" }))
            .Where(IsLacking));

    [Fact]
    public void INV_42_CatalogueThatShips_HasTexts() => Found.Nothing(
        Catalogue.Interventions.SelectMany(intervention => new[] { TextKeys.TitleOf(intervention.Id), TextKeys.BodyOf(intervention.Id) })
            .Concat(Catalogue.Options.Select(option => "option." + option.Id))
            .Where(IsLacking));

    [Fact]
    public void IsLacking_UnknownKey_IsSo() => Assert.True(IsLacking("channel.pigeon"));

    private static bool IsLacking(string key) => Samples.Packs.Any(pack => pack[key] is null);

    private static IEnumerable<string> Differences(IEnumerable<ReasonCode> codes, IReadOnlyList<TextPack> packs) => codes.SelectMany(code =>
    {
        var key = "reason." + code.Name;
        var lacking = packs.Where(pack => pack[key] is null).Select(pack => $"{key}: none in {pack.Language}").ToArray();
        if (lacking.Length > 0)
            return lacking;

        var named = packs.Select(pack => PlaceholdersIn(pack[key]!)).ToArray();
        var shown = packs.Zip(named, (pack, names) => $"{string.Join(' ', names)} in {pack.Language}");
        return
        [
            .. named.All(names => names.SequenceEqual(named[0])) ? [] : new[] { $"{key}: {string.Join(", ", shown)}" },
            .. from pair in packs.Zip(named)
               from name in pair.Second
               where code.Data.All(datum => datum.Name != name.Trim('{', '}'))
               select $"{key}: {name} in {pair.First.Language} is no datum",
        ];
    });

    private static string[] PlaceholdersIn(string text) => [.. Placeholder().Matches(text).Select(match => match.Groups["name"].Value + "}").Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> NounsOf<T>(string family) =>
        from property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(T)
        select family + property.GetValue(null);

    private static string Kebab(string name) => string.Join('-', Word().Matches(name).Select(match => match.Value.ToLowerInvariant()));

    [GeneratedRegex(@"(?<name>\{[^{}:]*)(:[^{}|]*\|[^{}|]*)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("[A-Z][a-z]*")]
    private static partial Regex Word();
}
