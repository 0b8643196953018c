using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using History = Advocacy.Engine.Testing.History;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>Strengths, motivation, ability and lifts against direct arithmetic, through the whole engine.</summary>
public class FoggOracleTests
{
    private const double Relative = 1e-12;

    /// <summary>A line that the priors do not reach unaided.</summary>
    private static readonly Policy s_demanding = Policy.Default with { Version = "demanding@1", Behavior = new() { ActionLine = 0.55 } };

    private static readonly AdvocacyEngine s_engine = new(s_demanding, 7, DateTimeZoneProviders.Tzdb);

    [Fact]
    public void View_AnyChronicle_HasTheStrengthsOfDirectArithmetic() => Law.Holds(
        "strengths are direct arithmetic over the whole list of facts",
        Arb.From(
            from history in Chronicles.Any().Generator
            from days in Gen.Frequency((4, Gen.Choose(0, 60)), (1, Gen.Choose(390, 450)))
            from rules in Rules
            select (history, days, rules),
            drawn => Chronicles.Any().Shrinker(drawn.history).Select(history => (history, drawn.days, drawn.rules))),
        drawn =>
        {
            // A driver of no weight may not be all that an invitation lifts.
            var interventions = Policy.Default.Interventions.Where(it => !it.AsksForAct || it.Lifts.IsEmpty || it.Lifts.Any(lift => lift.Factor > Factor.Pleasure));
            var policy = Policy.Default with { Version = "drawn@1", Behavior = drawn.rules, Interventions = interventions };
            var engine = new AdvocacyEngine(policy, 7, DateTimeZoneProviders.Tzdb);
            var now = drawn.history.End + Duration.FromDays(drawn.days);
            var view = engine.View(engine.Replay(PersonState.Empty(drawn.history.Person), drawn.history.Facts, now).State, now);
            var told = new Told(drawn.history.Facts, policy);
            foreach (var factor in Enum.GetValues<Factor>())
            {
                var expected = FoggOracle.Strength(told, factor, now);
                Assert.True(Math.Abs(expected - view.Strengths[factor]) <= Relative * Math.Abs(expected), $"{factor}: {expected:R} by arithmetic, {view.Strengths[factor]:R}");
            }

            Assert.Equal(FoggOracle.Motivation([.. Enum.GetValues<Factor>().Select(factor => view.Strengths[factor])], drawn.rules), view.Motivation);
        },
        150,
        ("declared and observed", drawn => BothSaidOf(drawn.history).Any(), 0.2),
        ("taken back", drawn => drawn.history.Facts.OfType<Retracted>().Any(), 0.3),
        ("past retention", drawn => drawn.days > 400, 0.05));

    [Fact]
    public void Decide_AnyScenario_JudgesByDirectArithmetic() => Law.Holds(
        "a prompt's judgement is direct arithmetic, before and after the lifts",
        InAHurry,
        scenario =>
        {
            var decision = Decided(scenario);
            if (decision is not Prompt prompt)
            {
                return;
            }

            var (option, lifts) = Suggested(prompt);
            var rules = s_demanding.Behavior;
            var view = s_engine.View(scenario.State, scenario.Now);
            var strengths = Enum.GetValues<Factor>().Select(factor => view.Strengths[factor]).ToArray();
            strengths[(int)Factor.Time] = scenario.Moment.MinutesFree is { } minutes ? Math.Min(1, minutes / rules.TimeScaleMinutes) : strengths[(int)Factor.Time];
            var (fit, lifted) = (FoggOracle.Fit(strengths, option, rules), FoggOracle.Fit(FoggOracle.Lifted(strengths, lifts), option, rules));
            Assert.Equal((fit, lifted), (decision.Judgement.Fit, decision.Judgement.LiftedFit));
            Assert.Equal((FoggOracle.IsAboveLine(fit), FoggOracle.IsAboveLine(lifted)), (decision.Judgement.Fit.IsAboveLine, decision.Judgement.LiftedFit.IsAboveLine));
            Assert.True(prompt.IsAsked || prompt.Option is null || FoggOracle.IsAboveLine(lifted), "an act is asked for below the line");
        },
        400,
        ("an act is asked for", scenario => Decided(scenario) is Prompt { Option: not null, IsAsked: false }, 0.05),
        ("lifted over the line", scenario => Decided(scenario) is Prompt { Option: not null } prompt && !prompt.Judgement.Fit.IsAboveLine && prompt.Judgement.LiftedFit.IsAboveLine, 0.01),
        ("minutes are known", scenario => scenario.Moment.MinutesFree is not null && Decided(scenario) is Prompt, 0.05));

    /// <summary>Half of them with a few minutes only, which is what most helps are for.</summary>
    private static Arbitrary<Scenario> InAHurry => Arb.From(
        from scenario in Scenarios.Any(enrolled: true).Generator
        from minutes in Gen.OneOf(Gen.Constant(scenario.Moment.MinutesFree), Gen.Choose(1, 6).Select(few => (double?)few))
        select scenario with { Moment = scenario.Moment with { MinutesFree = minutes } },
        Scenarios.Any(enrolled: true).Shrinker);

    private static Gen<BehaviorRules> Rules =>
        from priors in Gen.Choose(0, 100).Two()
        from weights in Gen.Choose(0, 10).Three()
        from signals in Gen.Choose(0, 100).Two()
        from halfLife in Gen.Choose(1, 60)
        where weights.Item1 + weights.Item2 + weights.Item3 > 0
        select new BehaviorRules
        {
            DriverPrior = priors.Item1 / 100.0,
            LinkPrior = priors.Item2 / 100.0,
            HopeWeight = weights.Item1,
            AcceptanceWeight = weights.Item2,
            PleasureWeight = weights.Item3,
            BarrierSignal = signals.Item1 / 100.0,
            HelpSignal = signals.Item2 / 100.0,
            SignalHalfLifeDays = halfLife,
        };

    private static Decision Decided(Scenario scenario) => s_engine.Decide(scenario.State, scenario.Situation, scenario.Moment, scenario.Now);

    /// <summary>What a prompt suggests, or the taking in of what asks for nothing; with the lifts of its intervention.</summary>
    private static (ActOption Option, ValueList<Lift> Lifts) Suggested(Prompt prompt)
    {
        var intervention = s_demanding.Interventions.Single(candidate => candidate.Id == prompt.Intervention);
        var option = s_demanding.Options.SingleOrDefault(candidate => candidate.Id == prompt.Option);
        return (option ?? new() { Id = "take-in", Kind = default, Minutes = intervention.Effort }, intervention.Lifts);
    }

    private static IEnumerable<Factor> BothSaidOf(History history) =>
        history.Facts.OfType<SignalDeclared>().Select(signal => signal.Factor).Where(factor => factor switch
        {
            Factor.Hope => history.Facts.OfType<NetworkResponded>().Any(),
            Factor.Acceptance => history.Facts.Any(fact => fact is PeerThanked or FeedbackReceived or RecognitionGiven),
            Factor.MentalEffort => history.Facts.Any(fact => fact is ExampleSeen or WorkshopAttended),
            Factor.SocialDeviance => history.Facts.OfType<GuidelineRead>().Any(),
            _ => false,
        });
}
