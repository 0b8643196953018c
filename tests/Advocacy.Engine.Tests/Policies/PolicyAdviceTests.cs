using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Policies;

/// <summary>Every piece of advice is given where it belongs, and none on the default policy.</summary>
public class PolicyAdviceTests
{
    private static readonly LocalDate s_today = new(2026, 11, 22);
    private static readonly Agreement s_agreement = new("works council", new(2026, 1, 1), true);
    private static readonly Policy s_activating = Policy.Activating(s_agreement);

    public static TheoryData<string> Samples => [.. Cases.Select(one => one.Name)];

    private static IEnumerable<(string Name, AdviceKind Kind, Policy Policy, string[] Paths, ReasonValue[] Values)> Cases =>
    [
        ("safety", AdviceKinds.ClimateGate, With("climate.safetyLine", 0.49), ["climate.safetyLine"], [0.49]),
        ("readiness", AdviceKinds.ClimateGate, With("climate.goFrom", 0.45), ["climate.goFrom"], [0.45]),
        ("attestation", AdviceKinds.Attestation, With("climate.attestationDays", 181), ["climate.attestationDays"], [181]),
        ("no listening", AdviceKinds.NoListening, Without(it => it.Ask == Ask.Answer), ["interventions"], []),
        ("few people in the climate", AdviceKinds.FewPeople, With("climate.leastPeople", 9), ["climate.leastPeople"], [9]),
        ("few people in health", AdviceKinds.FewPeople, With("health.leastPeople", 5), ["health.leastPeople"], [5]),
        ("a high line", AdviceKinds.ActionLine, With("behavior.actionLine", 0.9), ["behavior.actionLine", "behavior.driverPrior", "behavior.linkPrior"], [0.5950000000000001, 0.9]),
        ("no permission", AdviceKinds.NoRemedy, Without(it => it.Removes == Barrier.NotAllowed), ["interventions"], ["not-allowed"]),
        ("copy first", AdviceKinds.CopyFirst, Policy.Default with { Options = ValueList.From(Policy.Default.Options.OrderBy(option => option.Choice != Choice.Copy)) }, ["options.copy-and-post"], []),
        ("drafts", AdviceKinds.AiDrafts, With("mechanisms.aiDrafts", 1), ["mechanisms.aiDrafts"], []),
        ("three a week", AdviceKinds.ManyMessages, With("prompts.mostPerWeek", 3), ["prompts.mostPerWeek"], [3]),
        ("two a day", AdviceKinds.SeveralADay, With("prompts.mostPerDay", 2), ["prompts.mostPerDay"], [2]),
        ("weekly though ignored", AdviceKinds.BackOff, With("prompts.firstBackOffWeeks", 1), ["prompts.firstBackOffWeeks"], [3]),
        ("fortnightly though ignored again", AdviceKinds.BackOff, With("prompts.secondBackOffWeeks", 3), ["prompts.secondBackOffWeeks"], [3]),
        ("silent late", AdviceKinds.BackOff, With("prompts.silentAfterIgnored", 6), ["prompts.silentAfterIgnored"], [6]),
        ("as often though a habit", AdviceKinds.Fading, With("prompts.fortnightlyAtStrength", 0.7), ["prompts.fortnightlyAtStrength"], [0.7]),
        ("fortnightly though nearly a habit", AdviceKinds.Fading, With("prompts.monthlyAtStrength", 0.9), ["prompts.monthlyAtStrength"], [0.9]),
        ("no penalty", AdviceKinds.Repeats, With("choosing.templatePenalty", 0), ["choosing.templatePenalty"], []),
        ("no rest", AdviceKinds.Repeats, With("prompts.templateRestDays", 0), ["prompts.templateRestDays"], []),
        ("evenings", AdviceKinds.EveningHours, Hours(new(WorkingDays.Weekdays, new(9, 0), new(18, 1))), ["prompts.hours"], []),
        ("early", AdviceKinds.EveningHours, Hours(new(WorkingDays.Weekdays, new(6, 59), new(17, 0))), ["prompts.hours"], []),
        ("nights", AdviceKinds.EveningHours, Hours(new(WorkingDays.Monday, new(22, 0), new(6, 0))), ["prompts.hours"], []),
        ("saturdays", AdviceKinds.EveningHours, Hours(new(WorkingDays.Weekdays | WorkingDays.Saturday, new(9, 0), new(17, 0))), ["prompts.hours"], []),
        ("short retention", AdviceKinds.KeptShort, With("history.retentionDays", 363), ["history.retentionDays", "health.weeks"], [363, 364]),
        ("learning by chance", AdviceKinds.Learning, s_activating with { Mechanisms = s_activating.Mechanisms with { Learning = true } }, ["mechanisms.learning"], []),
        ("no acknowledgement", AdviceKinds.NoFeedback, With("phases.acknowledgements", 0), ["phases.acknowledgements"], []),
        ("workdays", AdviceKinds.DailyRhythm, With("habits.rhythmUnit", (int)RhythmUnit.Workdays), ["habits.rhythmUnit"], []),
        ("no forgiveness", AdviceKinds.NoForgiveness, With("habits.forgivenMisses", 0), ["habits.forgivenMisses"], []),
        ("no repair", AdviceKinds.NoForgiveness, With("habits.repairWeeks", 0), ["habits.repairWeeks"], []),
        ("rhythm shown", AdviceKinds.RhythmShown, With("mechanisms.rhythmShown", 1), ["mechanisms.rhythmShown"], []),
        ("points for acts", AdviceKinds.KnownRewards, s_activating, ["rewards.rules.act", "rewards.rules.idea"], [2]),
        ("points for responses", AdviceKinds.RewardsForResponse, s_activating with { Rewards = new() { Rules = RewardSchemes.Performance } }, ["rewards.rules.response", "rewards.rules.vote"], [2]),
        ("points that stay", AdviceKinds.PointsDoNotFade, s_activating, ["rewards.rules.act", "rewards.rules.idea"], [2]),
        ("points for posts", AdviceKinds.Disclosure, s_activating with { Mechanisms = new() { Points = true } }, ["mechanisms.points"], []),
        ("an award for posts", AdviceKinds.Disclosure, s_activating with { Mechanisms = new() { MonthlyAward = true } }, ["mechanisms.monthlyAward"], []),
        ("badges", AdviceKinds.PointsStay, s_activating with { Mechanisms = new() { Badges = true } }, ["mechanisms.badges"], []),
        ("leagues", AdviceKinds.Boards, s_activating, ["mechanisms.leagues"], [10]),
        ("everybody on a board", AdviceKinds.LargeLeagues, s_activating with { Programmes = new() { LeagueSize = 50 } }, ["programmes.leagueSize"], [50]),
        ("an award", AdviceKinds.Award, s_activating, ["mechanisms.monthlyAward", "programmes.awardsPerMonth"], [1]),
        ("vouchers", AdviceKinds.TangibleAwards, s_activating with { Programmes = new() { TangibleAwards = true } }, ["programmes.tangibleAwards"], []),
        ("no works council", AdviceKinds.NoRepresentatives, s_activating with { Agreement = new("the board", new(2026, 1, 1), false) }, ["agreement.hasRepresentatives"], ["the board"]),
        ("an old agreement", AdviceKinds.AgreementOld, s_activating with { Agreement = s_agreement with { On = new(2023, 11, 21) } }, ["agreement.on"], [new LocalDate(2023, 11, 21)]),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Of_AChoiceThatIsKnownOf_SaysSo(string name)
    {
        var (_, kind, policy, paths, values) = Cases.Single(one => one.Name == name);
        Assert.Empty(PolicyValidation.Validate(policy));
        var advice = Assert.Single(PolicyAdvice.Of(policy, s_today), advice => advice.Kind == kind);
        Assert.Equal(paths, advice.Paths);
        Assert.Equal(kind.Reason, advice.Reason.Code);
        Assert.Equal(values, advice.Reason.Values);
    }

    [Fact]
    public void Of_AllSamples_ShowEveryPiece() =>
        Assert.Equal(AdviceKinds.All.Select(kind => kind.Code), Cases.Select(one => one.Kind.Code).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Of_TheDefaultPolicy_HasNothingToSay() => Assert.Empty(PolicyAdvice.Of(Policy.Default, s_today));

    [Fact]
    public void Of_Activating_IsThis() => Assert.Equal(
        ["AE9020 rhythm-shown", "AE9021 known-rewards", "AE9023 points-do-not-fade", "AE9024 disclosure", "AE9025 points-stay", "AE9026 boards", "AE9028 award"],
        PolicyAdvice.Of(s_activating, s_today).Select(advice => advice.Kind.Code + " " + advice.Kind.Reason.Name.Split('.')[1]));

    /// <summary>A policy that is not valid is advised on and told all the same.</summary>
    [Fact]
    public void Of_APolicyOutOfItsBounds_DoesNotThrow() => Assert.All(
        from parameter in Policy.Parameters
        from value in new[] { double.NaN, double.PositiveInfinity, parameter.Most + 1, parameter.Least - 1 }
        select parameter.With(s_activating, value),
        policy =>
        {
            Assert.NotEmpty(PolicyAdvice.Of(policy, s_today));
            Assert.NotEmpty(policy.Summarise(TextPack.Dutch).Sections);
        });

    [Fact]
    public void Of_WhatIsOff_IsNotAdvisedOn()
    {
        var off = s_activating with { Mechanisms = new(), Programmes = new() { LeagueSize = 50, TangibleAwards = true }, Agreement = new("the board", new(2000, 1, 1), false), Rewards = new() { Rules = RewardSchemes.Performance } };
        Assert.Empty(PolicyAdvice.Of(off, s_today));
    }

    [Fact]
    public void Of_WithoutADate_SaysNothingOfTheAgreement()
    {
        var old = s_activating with { Agreement = s_agreement with { On = new(2000, 1, 1) } };
        Assert.DoesNotContain(PolicyAdvice.Of(old), advice => advice.Kind == AdviceKinds.AgreementOld);
        Assert.Contains(PolicyAdvice.Of(old, s_today), advice => advice.Kind == AdviceKinds.AgreementOld);
        Assert.DoesNotContain(PolicyAdvice.Of(old, new(2003, 1, 1)), advice => advice.Kind == AdviceKinds.AgreementOld);
    }

    [Fact]
    public void Of_WhatIsUnexpectedOrFades_IsLighter()
    {
        var rules = RewardSchemes.Effort;
        Assert.DoesNotContain(Kinds(rules.Select(rule => rule with { IsUnexpected = true })), kind => kind == AdviceKinds.KnownRewards);
        Assert.DoesNotContain(Kinds(rules.Select(rule => rule with { FadesWithHabit = true })), kind => kind == AdviceKinds.PointsDoNotFade);
        Assert.Contains(Kinds(rules.Select(rule => rule with { FadesWithHabit = true })), kind => kind == AdviceKinds.KnownRewards);

        static IEnumerable<AdviceKind> Kinds(IEnumerable<RewardRule> rules) =>
            PolicyAdvice.Of(s_activating with { Rewards = new() { Rules = ValueList.From(rules) } }).Select(advice => advice.Kind);
    }

    [Fact]
    public void All_Pieces_AreNumberedInTheOrderOfWork()
    {
        Assert.Equal(Enumerable.Range(1, AdviceKinds.All.Count).Select(number => FormattableString.Invariant($"AE9{number:D3}")), AdviceKinds.All.Select(kind => kind.Code));
        Assert.Equal(AdviceKinds.All, AdviceKinds.All.OrderBy(kind => kind.Step));
        Assert.Equal([AdviceStep.Climate, AdviceStep.Barriers, AdviceStep.Prompts, AdviceStep.Recognition, AdviceStep.Competition], AdviceKinds.All.Select(kind => kind.Step).Distinct());
        Assert.All(AdviceKinds.All, kind => Assert.True(kind.Effect is null || kind.Effect.Least <= kind.Effect.Most));
    }

    [Fact]
    public void All_Pieces_AreThoseTheClassNames() => Assert.Equal(
        typeof(AdviceKinds).GetProperties().Where(property => property.PropertyType == typeof(AdviceKind)).Select(property => (AdviceKind)property.GetValue(null)!),
        AdviceKinds.All);

    [Fact]
    public void Of_AnyPolicy_ComesInTheOrderOfWorkWithPathsThatThereAre() => Law.Holds(
        "M31 advice comes in the order of work",
        PolicyNumbers.Any,
        policy =>
        {
            var advice = PolicyAdvice.Of(policy, s_today);
            Assert.Equal(advice.Select(one => one.Kind.Code).Order(StringComparer.Ordinal), advice.Select(one => one.Kind.Code));
            var names = Policy.Parameters.Select(parameter => parameter.Name).ToHashSet();
            Assert.All(advice, one => Assert.All(one.Paths, path => Assert.True(
                names.Contains(path) || path is "interventions" or "prompts.hours" || path.StartsWith("options.", StringComparison.Ordinal)
                    || path.StartsWith("rewards.rules.", StringComparison.Ordinal) || path.StartsWith("agreement.", StringComparison.Ordinal),
                path)));
        },
        60,
        ("much is advised", policy => PolicyAdvice.Of(policy, s_today).Count > 8, 0.3));

    /// <summary>A life and no formula: somebody who knows why and is confident, and declared nothing else, is invited within two months unless the advice says never.</summary>
    [Fact]
    public void Of_ALineOutOfReach_IsSaidWhereNobodyWhoSaidNothingIsInvited() => Law.Holds(
        "who said nothing is invited unless advice says otherwise",
        Arb.From(
            from line in Gen.Choose(10, 90)
            from driver in Gen.Choose(20, 100)
            from link in Gen.Choose(20, 100)
            select Policy.Default with { Version = "any", Behavior = new() { ActionLine = line / 100.0, DriverPrior = driver / 100.0, LinkPrior = link / 100.0 } }),
        policy =>
        {
            var start = Instant.FromUtc(2026, 3, 2, 11, 0);
            var host = new Host(policy);
            host.Place(start);
            host.Enrol(start, true, 1);
            var invited = false;
            host.Situation = host.Situation with { Offers = [Item("c-1"), Item("c-2") with { Occasion = OccasionKind.Vacancy }] };
            host.Run(start, start + Duration.FromDays(60), (prompt, _) => invited |= prompt.Ask == Ask.Share);
            Assert.Equal(PolicyAdvice.Of(policy).Any(advice => advice.Kind == AdviceKinds.ActionLine), !invited);
        },
        60,
        ("nobody is invited", policy => PolicyAdvice.Of(policy).Any(advice => advice.Kind == AdviceKinds.ActionLine), 0.2),
        ("somebody is", policy => PolicyAdvice.Of(policy).IsEmpty, 0.2));

    private static Advocacy.Engine.Content.Offer Item(string id) => new() { Id = new(id), Kind = Advocacy.Engine.Content.OfferKind.Item, Title = "Delta", Team = new("team-a") };

    private static Policy With(string name, double value)
    {
        var policy = Policy.Parameters.Single(parameter => parameter.Name == name).With(Policy.Default, value);
        return name == "climate.goFrom" ? policy with { Climate = policy.Climate with { PrepareFrom = 0.4 } } : policy;
    }

    private static Policy Hours(WorkingHours hours) => Policy.Default with
    {
        Prompts = new() { Hours = hours, OverviewDay = 1, OverviewMinute = hours.IsOvernight ? 23 * 60 : 10 * 60 },
    };

    private static Policy Without(Func<Advocacy.Engine.Behavior.Intervention, bool> isLeft) =>
        Policy.Default with { Interventions = Policy.Default.Interventions.Where(it => !isLeft(it)) };
}
