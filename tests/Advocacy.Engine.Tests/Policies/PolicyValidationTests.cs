using System;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Policies;

public class PolicyValidationTests
{
    private static readonly Agreement s_agreement = new("works council", new(2026, 1, 1), true);

    [Fact]
    public void Validate_WhatShips_HasNoProblems()
    {
        Assert.Empty(PolicyValidation.Validate(Policy.Default));
        Assert.Empty(PolicyValidation.Validate(Policy.Activating(s_agreement)));
        Assert.Empty(PolicyValidation.Validate(new PolicyTimeline(Policy.Default)));
    }

    [Fact]
    public void INV_21_Activating_NeedsAnAgreement()
    {
        Assert.Throws<ArgumentNullException>(() => Policy.Activating(null!));
        Has(Policy.Activating(s_agreement) with { Agreement = null }, ProblemCodes.AgreementMissing, "agreement");
        Has(Policy.Default with { Mechanisms = new() { Points = true } }, ProblemCodes.AgreementMissing, "agreement");
        Has(Policy.Default with { Mechanisms = new() { Badges = true } }, ProblemCodes.AgreementMissing, "agreement");
        Has(Policy.Default with { Mechanisms = new() { Leagues = true } }, ProblemCodes.AgreementMissing, "agreement");
        Has(Policy.Default with { Mechanisms = new() { MonthlyAward = true } }, ProblemCodes.AgreementMissing, "agreement");
        Has(Policy.Default with { Mechanisms = new() { Learning = true } }, ProblemCodes.AgreementMissing, "agreement");
        Assert.Empty(PolicyValidation.Validate(Policy.Default with { Mechanisms = new() { RhythmShown = true } }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    public void INV_21_Validate_AnAgreementOfNobody_IsNone(string by) =>
        Has(Policy.Activating(s_agreement with { By = by }), ProblemCodes.Empty, "agreement.by");

    [Fact]
    public void Activating_SwitchesOnWhatNeedsAnAgreementAndChangesNothingElse()
    {
        var activating = Policy.Activating(s_agreement);
        Assert.Equal(new() { Points = true, Badges = true, Leagues = true, MonthlyAward = true, RhythmShown = true }, activating.Mechanisms);
        Assert.Equal(Policy.Default, activating with { Version = Policy.Default.Version, Mechanisms = new(), Agreement = null });
        Assert.Equal(new Mechanisms(), Policy.Default.Mechanisms);
    }

    [Fact]
    public void INV_27_Validate_ADrawBeyondItsBoundsOrAboutNothing_IsNamed()
    {
        Has(Choosing(new() { PromptProbability = 0.09 }), ProblemCodes.RulesContradict, "choosing.promptProbability");
        Has(Choosing(new() { PromptProbability = 0.81 }), ProblemCodes.RulesContradict, "choosing.promptProbability");
        Has(Choosing(new() { Weights = [new(new("no-such-thing"), 1)] }), ProblemCodes.CatalogueInconsistent, "choosing.weights.no-such-thing");
        Has(Choosing(new() { Weights = [new(new("kind-word"), 1), new(new("kind-word"), 2)] }), ProblemCodes.CatalogueInconsistent, "choosing.weights");
        Has(Choosing(new() { Weights = [new(new("own-moment"), 10.5)] }), ProblemCodes.RuleOutOfBounds, "choosing.weights.own-moment");
        Has(Choosing(new() { Weights = [new(new("own-moment"), double.NaN)] }), ProblemCodes.RuleOutOfBounds, "choosing.weights.own-moment");
        Assert.Empty(PolicyValidation.Validate(Choosing(new() { PromptProbability = 0.8, Weights = [new(new("own-moment"), -10)] })));

        static Policy Choosing(Advocacy.Engine.Choosing.ChoosingRules rules) => Policy.Default with { Choosing = rules };
    }

    [Fact]
    public void Validate_RulesThatContradict_AreNamed()
    {
        Has(Prompts(new() { MostPerWeek = 1, MostOverviewsPerWeek = 2 }), ProblemCodes.RulesContradict, "prompts.mostOverviewsPerWeek");
        Has(Prompts(new() { FirstBackOffWeeks = 3, SecondBackOffWeeks = 2 }), ProblemCodes.RulesContradict, "prompts.secondBackOffWeeks");
        Has(Prompts(new() { FortnightlyAtStrength = 0.9, MonthlyAtStrength = 0.8 }), ProblemCodes.RulesContradict, "prompts.monthlyAtStrength");
        Has(Prompts(new() { Hours = new(WorkingDays.All, new(9, 0), new(22, 1)) }), ProblemCodes.RestTooShort, "prompts.hours");
        Has(Policy.Default with { Version = "" }, ProblemCodes.Empty, "version");
    }

    [Fact]
    public void Validate_CatalogueThatContradicts_IsNamed()
    {
        var share = Policy.Default.Interventions.First(intervention => intervention.Ask == Ask.Share);
        var tell = Policy.Default.Interventions.First(intervention => intervention.Lesson == Lesson.Story);
        var option = Policy.Default.Options[0];
        Has(Add(share), ProblemCodes.CatalogueInconsistent, "interventions");
        Has(Add(tell with { Id = new("x"), Motive = Factor.Time }), ProblemCodes.CatalogueInconsistent, "interventions.x.motive");
        Has(Add(tell with { Id = new("x"), Lifts = [new(Factor.Hope, 0)] }), ProblemCodes.CatalogueInconsistent, "interventions.x.lifts");
        Has(Add(tell with { Id = new("x"), Lifts = [new(Factor.Hope, double.NaN)] }), ProblemCodes.CatalogueInconsistent, "interventions.x.lifts");
        Has(Add(tell with { Id = new("x"), Phases = [] }), ProblemCodes.CatalogueInconsistent, "interventions.x.phases");
        Has(Add(share with { Id = new("x"), Phases = [Phase.Information] }), ProblemCodes.CatalogueInconsistent, "interventions.x.ask");
        Has(Add(share with { Id = new("x"), Ask = Ask.TinyStep, IsOverview = false, Phases = [Phase.Information] }), ProblemCodes.CatalogueInconsistent, "interventions.x.ask");
        Has(Add(share with { Id = new("x"), Phases = [Phase.Application] }), ProblemCodes.CatalogueInconsistent, "interventions.x.ask");
        Has(AddOption(option with { Id = "x", Routine = 1.1 }), ProblemCodes.CatalogueInconsistent, "options.x");
        Has(AddOption(option with { Id = "x", Money = double.NaN }), ProblemCodes.CatalogueInconsistent, "options.x");
        Has(AddOption(option with { Id = "x", Minutes = 241 }), ProblemCodes.CatalogueInconsistent, "options.x");
        Has(AddOption(option with { Id = "x", Minutes = -1 }), ProblemCodes.CatalogueInconsistent, "options.x");
        Has(AddOption(option with { Routine = 0 }), ProblemCodes.CatalogueInconsistent, "options");
        Has(Add(share with { Id = new("x"), Ask = Ask.TinyStep, Phases = [Phase.Application] }), ProblemCodes.CatalogueInconsistent, "interventions.x");
        Assert.Empty(PolicyValidation.Validate(Add(share with { Id = new("x"), Ask = Ask.TinyStep, IsOverview = false, Phases = [Phase.Application] })));
    }

    [Fact]
    public void INV_45_Validate_WhatCanNeverBeReached_IsAProblem()
    {
        var interventions = Policy.Default.Interventions;
        Never(Without(interventions.Where(i => i.Lesson == Lesson.Story)), "interventions");
        Never(Without(interventions.Where(i => i.Lesson == Lesson.Story && i.Needs == Material.None)), "interventions");
        Never(Without(interventions.Where(i => i.Lesson == Lesson.Example && i.Needs == Material.None)), "interventions");
        Never(Without(interventions.Where(i => i.Ask == Ask.Share)), "interventions");
        Never(OnlySharesIn(Phase.Confirmation), "interventions");
        Never(OnlySharesIn(Phase.Consolidation), "interventions");
        Never(Policy.Default with { Options = [] }, "options");
        Never(Policy.Default with { Options = Policy.Default.Options.Where(option => option.IsTiny) }, "options");
        Never(Policy.Default with { Behavior = new() { HopeWeight = 0, AcceptanceWeight = 0, PleasureWeight = 0 } }, "behavior.hopeWeight");
        Never(Prompts(new() { Hours = WorkingHours.Office with { Days = WorkingDays.None } }), "prompts.hours");
        Never(Prompts(new() { Hours = WorkingHours.Office with { Days = (WorkingDays)128 } }), "prompts.hours");
        Never(EveryShare(share => share with { Climate = Readiness.Go, ClimateUpTo = Readiness.Prepare }), "interventions");

        static Policy Without(ValueList<Intervention> left) => Policy.Default with { Interventions = Policy.Default.Interventions.Where(i => !left.Contains(i)) };
        static Policy OnlySharesIn(Phase phase) => EveryShare(share => share with { Phases = [phase] });
        static Policy EveryShare(Func<Intervention, Intervention> change) =>
            Policy.Default with { Interventions = ValueList.From(Policy.Default.Interventions.Select(i => i.Ask == Ask.Share ? change(i) : i)) };
    }

    [Fact]
    public void InForceAt_AnyInstant_IsTheLastThatCameIntoForce()
    {
        Instant[] changes = [Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2026, 2, 1, 0, 0), Instant.FromUtc(2026, 3, 1, 0, 0)];
        var timeline = new PolicyTimeline(ValueList.From(changes.Select((from, i) => new PolicyPeriod(from, Policy.Default with { Version = "v" + i }))));
        Assert.Equal("v0", timeline.InForceAt(Instant.MinValue).Version);
        Assert.Equal("v0", timeline.InForceAt(changes[1] - Duration.Epsilon).Version);
        Assert.Equal("v1", timeline.InForceAt(changes[1]).Version);
        Assert.Equal("v1", timeline.InForceAt(changes[2] - Duration.Epsilon).Version);
        Assert.Equal("v2", timeline.InForceAt(changes[2]).Version);
        Assert.Equal("v2", timeline.InForceAt(Instant.MaxValue).Version);
        Assert.Empty(PolicyValidation.Validate(timeline));
        Assert.Same(Policy.Default, new PolicyTimeline(Policy.Default).InForceAt(changes[0]));
        Assert.Throws<ArgumentException>(() => new PolicyTimeline((ValueList<PolicyPeriod>)[]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Validate_ATimelineOutOfOrder_IsNamed(int daysLater)
    {
        var first = Instant.FromUtc(2026, 1, 1, 0, 0);
        var timeline = new PolicyTimeline([new(first, Policy.Default), new(first + Duration.FromDays(daysLater), Policy.Default with { Version = "v2" })]);
        var problem = Assert.Single(PolicyValidation.Validate(timeline));
        Assert.Equal((ProblemCodes.TimelineDisordered, "timeline.v2"), (problem.Code, problem.Path));
    }

    /// <summary>What is let go is gone: a policy of next year may not say what is let go tonight.</summary>
    [Fact]
    public void Validate_ATimelineOfTwoHistories_NamesEachThatDiffersFromTheFirst()
    {
        var first = Instant.FromUtc(2026, 1, 1, 0, 0);
        var timeline = new PolicyTimeline([
            new(first, Policy.Default),
            new(first + Duration.FromDays(1), Policy.Default with { Version = "v2", History = new() { RetentionDays = 350 } }),
            new(first + Duration.FromDays(2), Policy.Default with { Version = "v3", History = new() { HorizonDays = 20 } }),
            new(first + Duration.FromDays(3), Policy.Default with { Version = "v4" })]);
        var problems = PolicyValidation.Validate(timeline);
        Assert.Equal([(ProblemCodes.RulesContradict, "timeline.v2.history"), (ProblemCodes.RulesContradict, "timeline.v3.history")], problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Equal("horizonDays 14, retentionDays 350", problems[0].Value);
        Assert.Throws<ArgumentException>(() => new AdvocacyEngine(timeline, 1, DateTimeZoneProviders.Tzdb));
    }

    [Fact]
    public void Engine_APolicyWithProblems_NamesThemAll()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new AdvocacyEngine(
            Prompts(new() { MostPerWeek = 9, JitterMinutes = -1 }), 1, DateTimeZoneProviders.Tzdb));
        Assert.Contains("AE1001 prompts.mostPerWeek: '9', allowed: 1 to 3", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("AE1001 prompts.jitterMinutes: '-1'", thrown.Message, StringComparison.Ordinal);
    }

    private static Policy Prompts(PromptRules rules) => Policy.Default with { Prompts = rules };

    private static Policy Add(Intervention intervention) => Policy.Default with { Interventions = Policy.Default.Interventions.Add(intervention) };

    private static Policy AddOption(ActOption option) => Policy.Default with { Options = Policy.Default.Options.Add(option) };

    private static void Never(Policy policy, string path) => Has(policy, ProblemCodes.Unreachable, path);

    private static void Has(Policy policy, string code, string path) =>
        Assert.Contains((code, path), PolicyValidation.Validate(policy).Select(problem => (problem.Code, problem.Path)));
}
