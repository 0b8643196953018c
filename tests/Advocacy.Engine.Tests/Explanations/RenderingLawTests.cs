using System;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Explanations;

/// <summary>Whatever the data, what is said is whole.</summary>
public class RenderingLawTests
{
    private static readonly DateTimeZone?[] Zones = [null, Samples.Amsterdam, DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"], DateTimeZoneProviders.Tzdb["America/St_Johns"]];

    private static readonly double[] Odd = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon, -0.0, 0, 1, 2, -1.25, 0.05, 0.95, 1e11];

    private static readonly string[] Words = ["", "Information", "social-deviance", "Go", "email", "in-app", "pigeon", "declared", "weekly-overview", "x", "Europe/Amsterdam"];

    [Fact]
    public void Say_EveryReasonWithAnyData_IsWhole() => Law.Holds(
        "every reason is said whole",
        Cases(),
        one => IsWhole(one.Reason.Explain(one.Pack, one.Zone, one.Now)),
        2000,
        ("with data", one => one.Reason.Values.Count > 0, 0.4),
        ("with an instant", one => one.Reason.Values.Any(value => value.Kind == ReasonValueKind.Instant), 0.04));

    [Fact]
    public void Say_EveryKindOfReason_IsWhole() => Found.Nothing(
        from code in Samples.Codes
        from pack in Samples.Packs
        let said = Samples.Typical(code).Explain(pack, Samples.Amsterdam, Samples.Tuesday)
        where !IsWhole(said) || said.Contains(pack["format.unknown"]!, StringComparison.Ordinal) || said.Contains("UTC", StringComparison.Ordinal)
        select $"{code}: {said}");

    [Theory]
    [InlineData("Je wacht op {until}.")]
    [InlineData("")]
    [InlineData("Je wacht  .")]
    [InlineData("Je wacht op }.")]
    public void IsWhole_BrokenTexts_AreNot(string said) => Assert.False(IsWhole(said));

    [Fact]
    public void Say_ValuesWithBraces_AreNotReadAgain()
    {
        var reason = Samples.Codes.Single(code => code.Name == "quiet.unknown-zone").With("{since}{");
        Assert.Contains("{since}{", reason.Explain(TextPack.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Say_TextOfAHostWithStrayBracesAndUnknownPlaceholders_LeavesThemOut()
    {
        var pack = TextPack.Dutch.With("reason.available.busy", "Je bent } bezig{name}, {dit kan wachten{.");
        var reason = Samples.Codes.Single(code => code.Name == "available.busy").With();
        Assert.Equal("Je bent  bezig, dit kan wachten.", reason.Explain(pack));

        var greeting = TextPack.Dutch.With("stop-line", "Stop wanneer je wilt{name}.").With("intervention.tiny-step.title", "Dag {name}!");
        var message = Samples.Typical(Samples.InterventionOf("tiny-step")).Render(greeting);
        Assert.Equal(("Dag !", "Stop wanneer je wilt."), (message.Title, message.StopLine));
    }

    [Fact]
    public void Explain_DecisionsOfRandomHistories_AreWholeAndFaithful() => Law.Holds(
        "every decision is explained",
        Histories.Any(60).Generator.Zip(Gen.Choose(0, int.MaxValue)).Select(pair => Decide(pair.Item1, pair.Item2)).ToArbitrary(),
        IsFaithful,
        150,
        ("prompts", decision => decision is Prompt, 0.1),
        ("waits", decision => decision is Wait, 0.1));

    private static void IsFaithful(Decision decision)
    {
        foreach (var pack in Samples.Packs)
        {
            var explained = decision.Explain(pack, Samples.Amsterdam);
            Assert.False(explained.IsFallback);
            Assert.True(IsWhole(explained.Summary), explained.Summary);
            Assert.Equal(decision.Findings.Count, explained.Lines.Count);
            foreach (var (line, finding) in explained.Lines.Zip(decision.Findings))
            {
                Assert.True(IsWhole(line.Text) && IsWhole(line.GateName), line.Text);
                Assert.Equal((finding.Gate, finding.IsOpen), (line.Gate, line.IsOpen));
                Assert.StartsWith(finding.Reason.Explain(pack, Samples.Amsterdam, decision.At), line.Text, StringComparison.Ordinal);
            }

            var decisive = Enumerable.Range(0, explained.Lines.Count).Where(place => explained.Lines[place].IsDecisive);
            Assert.Equal(decision.Decisive, decision.Findings[Assert.Single(decisive)]);
            Assert.Equal(decision is Prompt, explained.Message is not null);
            Assert.Equal(decision is Prompt, explained.Notice is not null);
            Assert.Equal(decision.Render(pack), explained.Message);
            if (explained is { Notice: { } notice, Message: { } message })
            {
                string[] said = [notice.WhyYou, notice.WhyNow, notice.DataUsed, notice.HowToStop, message.Title, message.Body, message.StopLine, .. message.Hints, .. message.Choices.Select(choice => choice.Label), .. message.Items.SelectMany(item => item.Angles.Concat(item.Hints).Concat(item.Choices.Select(choice => choice.Label))), message.Reaction ?? "-", message.Nudge ?? "-"];
                Assert.All(said, text => Assert.True(IsWhole(text), text));
            }
        }
    }

    private static Decision Decide(History history, int seed)
    {
        var random = new Random(seed);
        var engine = new AdvocacyEngine(Policy.Default, 7, DateTimeZoneProviders.Tzdb);
        var now = history.End + Duration.FromMinutes(random.Next(60 * 24 * 20));
        var state = engine.Replay(Advocacy.Engine.People.PersonState.Empty(history.Person), history.Facts, now).State;
        var situation = Situation.Ordinary with
        {
            ClimateElsewhere = (Readiness)random.Next(3),
            IsStopped = random.Next(20) == 0,
            Offers = random.Next(3) == 0 ? [] : [.. Enum.GetValues<OfferKind>().Select(kind => new Offer { Id = new("o-" + kind), Kind = kind, Title = "Iets over " + kind })],
        };
        return engine.Decide(state, situation, random.Next(3) == 0 ? Moment.OnRequest : Moment.Ordinary, now);
    }

    private static bool IsWhole(string said) =>
        said.Length > 0 && said == said.Trim() && !said.Contains('{') && !said.Contains('}') && !said.Contains("  ", StringComparison.Ordinal)
        && !said.Contains(" .", StringComparison.Ordinal) && !said.Contains(" ,", StringComparison.Ordinal) && !said.Contains("NaN", StringComparison.Ordinal);

    private static Arbitrary<Case> Cases() => Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        var random = new Random(seed);
        var code = Samples.Codes[random.Next(Samples.Codes.Count)];
        return new Case(
            code.With([.. code.Data.Select(datum => AnyValue(random, datum.Kind))]),
            Samples.Packs[random.Next(Samples.Packs.Length)],
            Zones[random.Next(Zones.Length)],
            random.Next(2) == 0 ? null : AnyInstant(random));
    }).ToArbitrary();

    private static ReasonValue AnyValue(Random random, ReasonValueKind kind) => kind switch
    {
        ReasonValueKind.Number => random.Next(2) == 0 ? Odd[random.Next(Odd.Length)] : random.NextDouble() * 10,
        ReasonValueKind.Text => Words[random.Next(Words.Length)],
        ReasonValueKind.Instant => AnyInstant(random),
        _ => LocalDate.FromDateTime(new(random.NextInt64(DateTime.MaxValue.Ticks))),
    };

    private static Instant AnyInstant(Random random) => random.Next(10) switch
    {
        0 => Instant.MinValue,
        1 => Instant.MaxValue,
        2 => Instant.FromUtc(2199, 12, 31, 23, 59),
        _ => Samples.Tuesday + Duration.FromMinutes(random.Next(-1_000_000, 1_000_000)),
    };

    private sealed record Case(Reason Reason, TextPack Pack, DateTimeZone? Zone, Instant? Now);
}
