using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Calendars;
using Xunit;

namespace Advocacy.Engine.Tests.Policies;

/// <summary>Problems that no room can see alone: each fires, names where and what to do, and what ships has none of them.</summary>
public class CrossRoomTests
{
    private static readonly Agreement s_agreement = new("works council", new(2026, 1, 1), true);

    private static readonly Policy s_activating = Policy.Activating(s_agreement);

    private static readonly Dictionary<(RewardPeriod Narrow, bool IsNarrowRolling, RewardPeriod Wide, bool IsWideRolling), int?> s_times = (
        from narrow in Enum.GetValues<RewardPeriod>()
        from isNarrowRolling in new[] { true, false }
        from wide in Enum.GetValues<RewardPeriod>()
        from isWideRolling in new[] { true, false }
        select (narrow, isNarrowRolling, wide, isWideRolling)).ToDictionary(pair => pair, pair => Times(pair.narrow, pair.isNarrowRolling, pair.wide, pair.isWideRolling));

    public static TheoryData<string, string, string> Samples => [.. Cases.Select(one => (one.Name, one.Code, one.Path))];

    private static IEnumerable<(string Name, string Code, string Path, Policy Policy)> Cases =>
    [
        ("a day cap above that of the week", ProblemCodes.CapNeverBinds, "prompts.mostPerDay", Prompts(new() { MostPerWeek = 1, MostPerDay = 2 })),
        ("a month cap that weeks never fill", ProblemCodes.CapNeverBinds, "rewards.caps.month.most", Caps(new RewardCap { Id = "month", Most = 300, Period = RewardPeriod.Month })),
        ("a cap twice", ProblemCodes.CapNeverBinds, "rewards.caps.again.most", Caps(new RewardCap { Id = "again", Most = 50, Period = RewardPeriod.Week })),
        ("a free day", ProblemCodes.OverviewOutsideHours, "prompts.overviewDay", Prompts(new() { OverviewDay = 6 })),
        ("before the day begins", ProblemCodes.OverviewOutsideHours, "prompts.overviewMinute", Prompts(new() { OverviewMinute = 539 })),
        ("after the day ends", ProblemCodes.OverviewOutsideHours, "prompts.overviewMinute", Prompts(new() { OverviewMinute = 1020 })),
        ("by day, for who works at night", ProblemCodes.OverviewOutsideHours, "prompts.overviewMinute", Prompts(new() { Hours = Nights })),
        ("a rule for a choice there is not", ProblemCodes.RuleNeverApplies, "rewards.rules.x.when.choices", Rule(RewardTrigger.Choice, new() { Choices = [Choice.Copy] }) with { Options = s_activating.Options.Where(option => option.Choice != Choice.Copy) }),
        ("a multiplier for other kinds than its rule", ProblemCodes.RuleNeverApplies, "rewards.rules.x.multipliers[0].when", Multiplied(new() { Kinds = [ActKind.Photo] })),
        ("a multiplier for other phases than its rule", ProblemCodes.RuleNeverApplies, "rewards.rules.x.multipliers[0].when", Multiplied(new() { Phases = [Phase.Application] })),
        ("a multiplier for what is prompted, of a rule for what is not", ProblemCodes.RuleNeverApplies, "rewards.rules.x.multipliers[0].when", Multiplied(new() { IsPrompted = true })),
        ("a multiplier after its rule", ProblemCodes.RuleNeverApplies, "rewards.rules.x.multipliers[0]", Multiplied(new(), from: new(2026, 12, 1))),
        ("a multiplier before its rule", ProblemCodes.RuleNeverApplies, "rewards.rules.x.multipliers[0]", Multiplied(new(), until: new(2026, 6, 1))),
        ("an intervention no climate allows", ProblemCodes.NeverOffered, "interventions.kind-word.climate", Change("kind-word", it => it with { ClimateUpTo = Readiness.Listen })),
        ("a choice without an overview", ProblemCodes.NeverOffered, "options.adapt-and-share", Policy.Default with { Interventions = Policy.Default.Interventions.Where(it => !it.IsOverview) }),
        ("a tiny step nothing asks for", ProblemCodes.NeverOffered, "options.comment", Policy.Default with { Interventions = Policy.Default.Interventions.Where(it => it.Ask != Ask.TinyStep) }),
        ("a lift of a driver that weighs nothing", ProblemCodes.LiftsNothing, "interventions.insight-in-impact.lifts", Policy.Default with { Behavior = new() { HopeWeight = 0 } }),
        ("a lift of a link that nothing demands", ProblemCodes.LiftsNothing, "interventions.if-then-plan.lifts", Change("if-then-plan", it => it with { Lifts = [new(Factor.Money, 0.4)] })),
        ("an occasion nothing makes", ProblemCodes.OccasionNeverUsed, "occasions.success.events", Occasion(OccasionKind.Success, rule => rule with { Events = [] })),
        ("an occasion nothing can be shared of", ProblemCodes.OccasionNeverUsed, "occasions.success", Policy.Default with { Options = ValueList.From(Policy.Default.Options.Select(option => option.IsTiny ? option : option with { OnlyFor = OccasionKind.Vacancy })) }),
        ("practice that fades in a week", ProblemCodes.EvidenceOutOfReach, "phases.actsToConsolidate", Policy.Default with { Phases = new() { PracticeHalfLifeWeeks = 1 } }),
        ("repetitions that fade between invitations", ProblemCodes.EvidenceOutOfReach, "habits.verifiedRepetitions", Policy.Default with { Prompts = new() { CadenceWeeks = 8 } }),
        ("a rest that is not remembered", ProblemCodes.RestBeyondRetention, "content.skipRestDays", Policy.Default with { History = new() { RetentionDays = 83 } }),
        ("a balance that is not remembered", ProblemCodes.RestBeyondRetention, "content.balanceDays", Policy.Default with { Content = new() { BalanceDays = 300 }, History = new() { RetentionDays = 299 } }),
    ];

    private static WorkingHours Nights => new(WorkingDays.Weekdays, new(22, 0), new(6, 0));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Validate_WhatRoomsCannotSeeAlone_IsNamedWithAHint(string name, string code, string path)
    {
        var problem = Assert.Single(PolicyValidation.Validate(Cases.Single(one => one.Name == name).Policy), problem => (problem.Code, problem.Path) == (code, path));
        Assert.NotEmpty(problem.Allowed);
        Assert.NotEmpty(problem.Hint!);
        Assert.Contains(problem.Hint!, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_WhatRoomsCannotSeeAlone_HasSamplesOfEveryCode() => Assert.Equal(
        typeof(ProblemCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(code => string.CompareOrdinal(code, "AE1020") >= 0 && string.CompareOrdinal(code, "AE1027") <= 0),
        Cases.Select(one => one.Code).Distinct());

    [Fact]
    public void Validate_WhatShips_HasNoneOfThem()
    {
        Assert.Empty(PolicyValidation.Validate(Policy.Default));
        Assert.Empty(PolicyValidation.Validate(s_activating));
        Assert.Empty(PolicyValidation.Validate(s_activating with { Rewards = new() { Rules = RewardSchemes.Team } }));
        Assert.Empty(PolicyValidation.Validate(s_activating with { Rewards = new() { Rules = RewardSchemes.Performance } }));
    }

    /// <summary>Kinds of acts and of occasions are open: a host reports and offers others than the catalogues have.</summary>
    [Fact]
    public void Validate_KindsOfTheHostsOwn_AreNoProblem()
    {
        Assert.Empty(PolicyValidation.Validate(Rule(RewardTrigger.Act, new() { Kinds = [new("podcast")] })));
        Assert.Empty(PolicyValidation.Validate(Rule(RewardTrigger.TookPart, new() { Occasions = [new("open-day")] })));
        Assert.Empty(PolicyValidation.Validate(Policy.Default with { Occasions = [] }));
    }

    /// <summary>What is asked of people only in a climate that earned it (M21): no document can move that gate.</summary>
    [Theory]
    [InlineData(Ask.Share, Readiness.Listen)]
    [InlineData(Ask.Share, Readiness.Prepare)]
    [InlineData(Ask.TinyStep, Readiness.Listen)]
    public void Validate_AskedInAColderClimate_IsAProblem(Ask ask, Readiness climate)
    {
        var first = Policy.Default.Interventions.First(intervention => intervention.Ask == ask && !intervention.RidesAlong && intervention.ClimateUpTo == Readiness.Go);
        var problem = Assert.Single(PolicyValidation.Validate(Policy.Default with
        {
            Interventions = ValueList.From(Policy.Default.Interventions.Select(intervention => intervention.Id == first.Id ? intervention with { Climate = climate } : intervention)),
        }));
        Assert.Equal((ProblemCodes.CatalogueInconsistent, "interventions." + first.Id + ".climate"), (problem.Code, problem.Path));
    }

    private static Policy NeverApplies => Rule(RewardTrigger.Choice, new() { Choices = [Choice.Copy] }) with { Options = s_activating.Options.Where(option => option.Choice != Choice.Copy) };

    [Fact]
    public void Validate_RewardsThatAreOff_AreNoProblem()
    {
        Assert.Empty(PolicyValidation.Validate(NeverApplies with { Mechanisms = new() { MonthlyAward = true } }));
        Assert.Empty(PolicyValidation.Validate(Caps(new RewardCap { Id = "again", Most = 50, Period = RewardPeriod.Week }) with { Mechanisms = new() }));
        Assert.NotEmpty(PolicyValidation.Validate(NeverApplies with { Mechanisms = new() { Leagues = true } }));
    }

    [Theory]
    [InlineData(540)]
    [InlineData(1019)]
    public void Validate_AnOverviewAtTheEdgesOfTheHours_IsNoProblem(int minute) => Assert.Empty(PolicyValidation.Validate(Prompts(new() { OverviewMinute = minute })));

    [Theory]
    [InlineData(1320)]
    [InlineData(1439)]
    [InlineData(0)]
    [InlineData(359)]
    public void Validate_AnOverviewInTheNight_IsNoProblemForWhoWorksAtNight(int minute) =>
        Assert.Empty(PolicyValidation.Validate(Prompts(new() { Hours = Nights, OverviewMinute = minute })));

    /// <summary>Of the calendar and no formula: what one cap lets through on the worst dates, against what the other allows.</summary>
    [Fact]
    public void Validate_TwoCaps_TheWiderIsNamedWhereNoDatesFillIt() => Law.Holds(
        "a cap that never binds",
        Arb.From(
            from inner in Gen.Choose(0, 4)
            from outer in Gen.Choose(0, 4)
            from isInnerRolling in Gen.Elements(true, false)
            from isOuterRolling in Gen.Elements(true, false)
            from most in Gen.Choose(1, 4)
            from times in Gen.Elements(1, 2, 3, 5, 6, 7, 12, 13, 30, 31, 53, 54, 366)
            from less in Gen.Choose(0, 1)
            select (
                Narrow: new RewardCap { Id = "narrow", Currency = Currency.TeamPoints, Most = most, Period = (RewardPeriod)inner, IsRolling = isInnerRolling },
                Wide: new RewardCap { Id = "wide", Currency = Currency.TeamPoints, Most = (most * times) - less, Period = (RewardPeriod)outer, IsRolling = isOuterRolling })),
        caps =>
        {
            var rewards = new RewardRules { Rules = RewardSchemes.Team, Caps = [caps.Narrow, caps.Wide] };
            var named = PolicyValidation.Validate(s_activating with { Rewards = rewards }).Where(problem => problem.Code == ProblemCodes.CapNeverBinds);
            Assert.Equal(MostThrough(caps.Narrow, caps.Wide) <= caps.Wide.Most, named.Any(problem => problem.Path == "rewards.caps.wide.most"));
        },
        300,
        ("it never binds", caps => MostThrough(caps.Narrow, caps.Wide) <= caps.Wide.Most, 0.2),
        ("it binds", caps => MostThrough(caps.Narrow, caps.Wide) > caps.Wide.Most, 0.2));

    /// <summary>What a lift can do, looked for among many people: none is carried over where the problem is told, and somebody where it is not.</summary>
    [Fact]
    public void Validate_AnInterventionThatLiftsNothing_CarriesNobodyOver() => Law.Holds(
        "a lift that carries nobody over",
        Arb.From(
            from weights in Gen.Elements(0.0, 1.0).ArrayOf(3)
            from factor in Gen.Choose(0, 8)
            from demands in Gen.Elements(0.0, 0.0, 0.6, 1.0).ArrayOf(6)
            from seed in Gen.Choose(0, int.MaxValue)
            where weights.Sum() > 0
            select (Weights: weights, Lift: new Lift((Factor)factor, 0.4), Demands: demands, Seed: seed)),
        one =>
        {
            var option = new ActOption { Id = "x", Kind = ActKind.Post, Minutes = 20 * one.Demands[0], Money = one.Demands[1], PhysicalEffort = one.Demands[2], MentalEffort = one.Demands[3], SocialDeviance = one.Demands[4], Routine = one.Demands[5] };
            var shipped = Policy.Default.Interventions.Single(it => it.Id.Value == "own-moment");
            var policy = Policy.Default with
            {
                Behavior = new() { HopeWeight = one.Weights[0], AcceptanceWeight = one.Weights[1], PleasureWeight = one.Weights[2] },
                Options = [option],
                Interventions = [shipped with { Id = new("x"), Lifts = [one.Lift] }],
            };
            var isNamed = PolicyValidation.Validate(policy).Any(problem => problem.Code == ProblemCodes.LiftsNothing);
            Assert.Equal(!isNamed, CarriesSomebody(policy, option, one.Lift, new Random(one.Seed)));
        },
        150,
        ("it lifts nothing", one => one.Lift.Factor <= Factor.Pleasure ? one.Weights[(int)one.Lift.Factor] == 0 : one.Demands[(int)one.Lift.Factor - 3] == 0, 0.2));

    private static bool CarriesSomebody(Policy policy, ActOption option, Lift lift, Random random)
    {
        for (var i = 0; i < 4000; i++)
        {
            var strengths = default(Strengths);
            foreach (var factor in Enum.GetValues<Factor>())
            {
                strengths = strengths.With(factor, random.Next(3) == 0 ? random.NextDouble() : 1);
            }

            var line = policy.Behavior.ActionLine;
            var before = Product(strengths, option, policy.Behavior);
            var after = Product(strengths.With(lift.Factor, Math.Min(1, strengths[lift.Factor] + lift.Amount)), option, policy.Behavior);

            // The line is where it is; somebody less motivated by the same share in all is somebody too.
            if (after > before && after >= line)
            {
                return true;
            }
        }

        return false;
    }

    private static double Product(Strengths strengths, ActOption option, BehaviorRules rules)
    {
        (Factor Driver, double Weight)[] drivers = [(Factor.Hope, rules.HopeWeight), (Factor.Acceptance, rules.AcceptanceWeight), (Factor.Pleasure, rules.PleasureWeight)];
        (Factor Link, double Demand)[] links = [(Factor.Time, option.Minutes / 20), (Factor.Money, option.Money), (Factor.PhysicalEffort, option.PhysicalEffort), (Factor.MentalEffort, option.MentalEffort), (Factor.SocialDeviance, option.SocialDeviance), (Factor.Routine, option.Routine)];
        return drivers.Sum(one => one.Weight * strengths[one.Driver]) / drivers.Sum(one => one.Weight) * links.Min(one => 1 - (one.Demand * (1 - strengths[one.Link])));
    }

    /// <summary>The most that one cap lets through within what another counts together.</summary>
    private static long MostThrough(RewardCap narrow, RewardCap wide) =>
        s_times[(narrow.Period, narrow.IsRolling, wide.Period, wide.IsRolling)] is { } times ? (long)times * narrow.Most : long.MaxValue;

    /// <summary>
    /// How often a period begins anew on the worst dates of another, looked up day by day in 2011 and 2012: a leap year that begins on a Sunday
    /// touches the most weeks there can be, a February of 28 days lets 30 dates touch three months.
    /// </summary>
    private static int? Times(RewardPeriod narrow, bool isNarrowRolling, RewardPeriod wide, bool isWideRolling)
    {
        if (narrow == RewardPeriod.Ever || wide == RewardPeriod.Ever)
        {
            return narrow == RewardPeriod.Ever ? 1 : null;
        }

        var dates = Enumerable.Range(0, 731 + 366).Select(day => new LocalDate(2011, 1, 1).PlusDays(day)).ToArray();
        var numbers = dates.Select(date => Number(date, narrow)).ToArray();
        var most = 0;
        for (var start = 0; start < 731; start++)
        {
            if (isWideRolling || start == 0 || Number(dates[start], wide) != Number(dates[start - 1], wide))
            {
                var length = isWideRolling ? RollingDays(wide) : CalendarDays(dates[start], wide);
                most = Math.Max(most, isNarrowRolling ? (length + RollingDays(narrow) - 1) / RollingDays(narrow) : numbers.Skip(start).Take(length).Distinct().Count());
            }
        }

        return most;
    }

    private static int RollingDays(RewardPeriod period) => period switch { RewardPeriod.Day => 1, RewardPeriod.Week => 7, RewardPeriod.Month => 30, _ => 365 };

    private static int CalendarDays(LocalDate from, RewardPeriod period)
    {
        var days = 1;
        while (Number(from.PlusDays(days), period) == Number(from, period))
        {
            days++;
        }

        return days;
    }

    private static int Number(LocalDate date, RewardPeriod period) => period switch
    {
        RewardPeriod.Day => (date.Year * 1000) + date.DayOfYear,
        RewardPeriod.Week => (WeekYearRules.Iso.GetWeekYear(date) * 100) + WeekYearRules.Iso.GetWeekOfWeekYear(date),
        RewardPeriod.Month => (date.Year * 100) + date.Month,
        _ => date.Year,
    };

    private static Policy Prompts(PromptRules rules) => Policy.Default with { Prompts = rules };

    private static Policy Caps(RewardCap cap) => s_activating with { Rewards = new() { Caps = RewardSchemes.Caps.Add(cap) } };

    private static Policy Rule(RewardTrigger on, RewardConditions when) => s_activating with
    {
        Rewards = new() { Rules = RewardSchemes.Effort.Add(new() { Id = "x", On = on, When = when, Amount = 1 }) },
    };

    private static Policy Multiplied(RewardConditions when, LocalDate? from = null, LocalDate? until = null) => s_activating with
    {
        Rewards = new()
        {
            Rules = RewardSchemes.Effort.Add(new()
            {
                Id = "x",
                On = RewardTrigger.Act,
                Amount = 1,
                When = new() { Kinds = [ActKind.Post], Phases = [Phase.Confirmation], IsPrompted = false },
                From = new(2026, 6, 1),
                Until = new(2026, 12, 1),
                Multipliers = [new() { Percent = 200, When = when, From = from, Until = until }],
            }),
        },
    };

    private static Policy Change(string id, Func<Intervention, Intervention> change) =>
        Policy.Default with { Interventions = ValueList.From(Policy.Default.Interventions.Select(it => it.Id.Value == id ? change(it) : it)) };

    private static Policy Occasion(OccasionKind kind, Func<OccasionRule, OccasionRule> change) =>
        Policy.Default with { Occasions = ValueList.From(Policy.Default.Occasions.Select(rule => rule.Kind == kind ? change(rule) : rule)) };
}
