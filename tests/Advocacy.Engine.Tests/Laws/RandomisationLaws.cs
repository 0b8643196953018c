using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using Engines = Advocacy.Engine.Tests.Support.Learner;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>Where chance decides, and where it may not (INV-27): against the same engine without draws, and counted by hand.</summary>
public class RandomisationLaws
{
    /// <summary>A scenario in which somebody agreed to draws some days before or after the end of the history, and perhaps withdrew.</summary>
    public sealed record Asked(object Of, int AgreedDays, int? WithdrawnDays)
    {
        internal Scenario Scenario => (Scenario)Of;

        internal bool Agrees => WithdrawnDays is null || WithdrawnDays > AgreedDays;

        internal PersonState State
        {
            get
            {
                var (history, now) = (Scenario.History, Scenario.Now);
                var agreed = Engines.Agree(history.Person, now - Duration.FromDays(AgreedDays));
                Fact[] facts = WithdrawnDays is { } days
                    ? [agreed, new ConsentWithdrawn { Id = new("withdrawn"), Person = history.Person, At = now - Duration.FromDays(days), Form = ConsentForm.Learning }]
                    : [agreed];
                return Engines.Engine.Replay(Scenario.State, facts.OrderBy(fact => fact.At), now + Duration.FromDays(1)).State;
            }
        }
    }

    private static readonly Arbitrary<Asked> s_asked = Arb.From(
        from scenario in Scenarios.Any(enrolled: true, mayStop: false).Generator
        from agreed in Gen.Choose(1, 40)
        from withdrawn in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 60).Select(days => (int?)days)))
        select new Asked(Unasked(scenario), agreed, withdrawn));

    /// <summary>Who was never asked about draws.</summary>
    private static Scenario Unasked(Scenario scenario) => scenario with
    {
        History = scenario.History with { Facts = [.. scenario.History.Facts.Where(fact => fact is not (ConsentGiven { Form: ConsentForm.Learning } or ConsentWithdrawn { Form: ConsentForm.Learning }))] },
    };

    [Fact]
    public void INV_27_Randomised_OnlyWherePolicyAndPersonAgreedAndNeverOnPull() => Law.Holds(
        "INV-27 randomised exactly where policy and person agreed and the engine would have invited of its own accord",
        s_asked,
        asked =>
        {
            var (scenario, state) = (asked.Scenario, asked.State);
            var certain = Engines.WithoutDraws.Decide(state, scenario.Situation, scenario.Moment, scenario.Now);
            Assert.Equal((false, 1.0, Randomisation.None), (certain.Randomisation.IsRandomised, certain.Randomisation.Probability, certain.Randomisation));

            var decision = Engines.Engine.Decide(state, scenario.Situation, scenario.Moment, scenario.Now);
            var mayDraw = asked.Agrees && certain is Prompt { IsAsked: false, Ask: not Ask.Cadence };
            Assert.Equal(mayDraw, decision.Randomisation.IsRandomised);
            if (!mayDraw)
            {
                Assert.Equal(certain with { PolicyVersion = decision.PolicyVersion }, decision);
            }

            // Nor where the policy says so and nobody agreed to it: such a policy is refused by the engine, and not obeyed by what stands behind it.
            var unagreed = new DecisionSettings(new(new(Engines.Policy with { Agreement = null }), DateTimeZoneProviders.Tzdb), 7);
            Assert.False(Decider.Decide(state, scenario.Situation, scenario.Moment, scenario.Now, unagreed).Randomisation.IsRandomised);
        },
        500,
        ("a draw", asked => Engines.Engine.Decide(asked.State, asked.Scenario.Situation, asked.Scenario.Moment, asked.Scenario.Now).Randomisation.IsRandomised, 0.05),
        ("withdrawn", asked => !asked.Agrees, 0.1),
        ("withdrawn, and a prompt of the engine's own", asked => !asked.Agrees && Engines.Engine.Decide(asked.State, asked.Scenario.Situation, asked.Scenario.Moment, asked.Scenario.Now) is Prompt { IsAsked: false }, 0.01),
        ("asked", asked => asked.Scenario.Moment.IsAsked, 0.1));

    [Fact]
    public void INV_27_OfTheQuestionWhetherToKeep_NothingIsDrawn()
    {
        var host = new Host(Engines.Policy);
        var start = Instant.FromUtc(2026, 1, 5, 8, 0);
        host.Place(start);
        host.Enrol(start, true, 0.9);
        host.Take(Engines.Agree(host.Person, start));
        host.Run(start, start + Duration.FromDays(360), (prompt, at) =>
            host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = at + Duration.FromMinutes(1), Decision = prompt.Id, Opening = Opening.Seen }));
        var question = Assert.Single(host.Decisions.OfType<Prompt>(), prompt => prompt.Ask == Ask.Cadence);
        Assert.False(question.Randomisation.IsRandomised);
        Assert.Contains(host.Decisions.OfType<Prompt>(), prompt => prompt.Randomisation.IsRandomised);
        Assert.Contains(host.Decisions, decision => decision.Decisive.Gate == Gate.Chance);
    }

    [Fact]
    public void INV_27_ADraw_SaysAllOfItselfAndIsWhatIsAnswered() => Law.Holds(
        "INV-27 a draw carries its odds, which are within the bounds and 1 together, and what was drawn is the answer",
        Learner.Any(),
        learner =>
        {
            var decision = learner.Decide();
            var (draw, rules) = (decision.Randomisation, Engines.Policy.Choosing);
            Assert.True(draw.IsRandomised);
            var prompts = draw.Arms.Sum(arm => arm.Probability);
            Assert.Equal(1.0, prompts + draw.Silence);
            Assert.InRange(prompts, rules.LeastProbability, rules.MostProbability);
            Assert.All(draw.Arms, arm => Assert.True(arm.Probability > 0));
            Assert.Equal(draw.Arms.Select(arm => arm.Intervention.Value).Order(StringComparer.Ordinal), draw.Arms.Select(arm => arm.Intervention.Value));
            Assert.Contains(draw.Arms, arm => arm.Intervention == learner.Otherwise().Intervention);
            Assert.Equal(7UL, draw.Seed);

            var isWarmUp = DatesBetween(learner.AgreedAt, learner) < rules.WarmUpDays;
            Assert.Equal(isWarmUp, draw.IsWarmUp);
            Assert.True(!isWarmUp || draw.Arms.Max(arm => arm.Probability) - draw.Arms.Min(arm => arm.Probability) < 1e-8);

            Assert.Equal((decision as Prompt)?.Intervention, draw.Drawn);
            Assert.Equal(decision is Prompt prompt ? draw.Arms.Single(arm => arm.Intervention == prompt.Intervention).Probability : draw.Silence, draw.Probability);
            var chance = Assert.Single(decision.Findings, finding => finding.Gate == Gate.Chance);
            Assert.Equal(decision is Prompt, chance.IsOpen);

            // What is told is about what was drawn; of silence about what would have gone first.
            var told = decision.Findings.Single(finding => finding.Gate == Gate.Novelty).Reason;
            Assert.Equal(DecisionReasons.Fresh.With(((decision as Prompt) ?? learner.Otherwise()).Intervention.Value), told);
            Assert.Equal(learner.Otherwise().Id, decision.Id);
        },
        300,
        ("a prompt", learner => learner.Decide() is Prompt, 0.3),
        ("silence", learner => learner.Decide() is Wait, 0.3),
        ("several arms", learner => learner.Decide().Randomisation.Arms.Count > 1, 0.3),
        ("in the warm-up", learner => learner.Decide().Randomisation.IsWarmUp, 0.1),
        ("after the warm-up", learner => !learner.Decide().Randomisation.IsWarmUp, 0.1),
        ("another than goes first", learner => learner.Decide() is Prompt prompt && prompt.Intervention != learner.Otherwise().Intervention, 0.05));

    [Fact]
    public void INV_36_SilenceByChance_LastsUntilTheNextPointAndIsNobodysDoing() => Law.Holds(
        "INV-36 silence by chance ends when, but for the draw, nothing is closed by time",
        Learner.Any(),
        learner =>
        {
            if (learner.Decide() is not Wait wait)
            {
                return;
            }

            Assert.Equal((Gate.Chance, null), (wait.Decisive.Gate, wait.Missing));
            Assert.Single(wait.Findings, finding => !finding.IsOpen);
            Assert.Null(wait.AsScheduled());
            var until = wait.Until!.Value;
            var next = Engines.Engine.Decide(learner.State, learner.Situation, Moment.Ordinary, until);
            Assert.NotEqual(wait.Point, next.Point);
            Assert.DoesNotContain(next.Findings, finding => finding is { IsOpen: false, OpensAt: not null } && finding.Gate != Gate.Chance);
            var before = Engines.Engine.Decide(learner.State, learner.Situation, Moment.Ordinary, until - Duration.Epsilon);
            Assert.Contains(before.Findings, finding => finding is { IsOpen: false, OpensAt: not null });
            Assert.True(wait.NextDue <= until);
            Assert.Equal(new Counterfactual(Gate.Chance) { At = until }, wait.Counterfactual);

            // As without a draw the next would come: at the first opening of a window in which nothing else stands in the way.
            for (var at = learner.Now; at < until; at += Duration.FromHours(1))
            {
                var decision = Engines.Engine.Decide(learner.State, learner.Situation, Moment.Ordinary, at);
                Assert.True(decision.Point == wait.Point ? decision.Decisive.Gate == Gate.Chance : decision.Findings.Any(finding => !finding.IsOpen));
            }
        },
        200,
        ("silence", learner => learner.Decide() is Wait, 0.3));

    [Fact]
    public void INV_38_WithinAPoint_NothingIsDrawnAnew() => Law.Holds(
        "INV-38 however often and whenever within a point, and after it was recorded, the draw is the same",
        Arb.From(Learner.Any().Generator.Zip(Gen.Choose(0, 600).ArrayOf(5)), _ => []),
        repeated =>
        {
            var (learner, minutes) = repeated;
            var first = learner.Decide();
            foreach (var minute in minutes)
            {
                var again = Again(learner, minute);
                if (IsDrawnFor(learner, minute))
                {
                    Assert.Equal(first.Randomisation, again.Randomisation);
                    Assert.Equal((first.Id, first.GetType(), first.Decisive.Gate == Gate.Chance), (again.Id, again.GetType(), again.Decisive.Gate == Gate.Chance));
                }
            }

            // Nor when a slot later on is waited for, and asked after.
            if (first is Prompt prompt)
            {
                var recorded = Engines.Engine.Evolve(learner.State, prompt.AsScheduled(), learner.Now).State;
                Assert.Equal(prompt with { Inputs = null }, Engines.Engine.Decide(recorded, learner.Situation, Moment.Ordinary, learner.Now) with { Inputs = null });
                Assert.True(Engines.Engine.StillValid(prompt, recorded, learner.Situation, Moment.Ordinary, prompt.DeliverAt).Holds);
            }
        },
        200,
        ("drawn for again within the point", repeated => repeated.Item2.Any(minute => minute > 0 && IsDrawnFor(repeated.Item1, minute)), 0.5),
        ("silence at another minute", repeated => repeated.Item1.Decide() is Wait && repeated.Item2.Any(minute => minute > 0 && IsDrawnFor(repeated.Item1, minute)), 0.1));

    [Fact]
    public void INV_27_AnotherSeed_DrawsOtherwiseAndChangesNothingElse()
    {
        var changed = 0;
        Law.Holds(
            "INV-27 another seed draws otherwise and changes nothing else",
            Learner.Any(),
            learner =>
            {
                var first = learner.Decide();
                foreach (var seed in new[] { 0UL, 8UL, ulong.MaxValue })
                {
                    var other = new AdvocacyEngine(Engines.Policy, seed, DateTimeZoneProviders.Tzdb).Decide(learner.State, learner.Situation, Moment.Ordinary, learner.Now);
                    Assert.Equal(first.Randomisation with { Drawn = null, Seed = 0 }, other.Randomisation with { Drawn = null, Seed = 0 });
                    changed += first.Randomisation.Drawn != other.Randomisation.Drawn ? 1 : 0;
                    if (first.Randomisation.Drawn == other.Randomisation.Drawn)
                    {
                        Assert.Equal(Unseeded(first), Unseeded(other));
                    }
                }
            },
            100);
        Assert.InRange(changed, 100, 290);
    }

    [Fact]
    public void INV_12_ADraw_IsVerifiedWithItsOwnSeed() => Law.Holds(
        "INV-12 a decision with a draw is made again from its inputs alone",
        Learner.Any(),
        learner =>
        {
            var decision = learner.Decide();
            var other = new AdvocacyEngine(Engines.Policy, 99, DateTimeZoneProviders.Tzdb);
            Assert.True(other.Verify(decision).Holds);
            Assert.False(other.Verify(decision with { Randomisation = decision.Randomisation with { Silence = decision.Randomisation.Silence / 2 } }).Holds);
            Assert.False(other.Verify(decision with { Inputs = decision.Inputs! with { Seed = decision.Inputs.Seed + 1 } }).Holds);
        },
        100);

    /// <summary>Many people over some days, each counted by what came: as often as was logged, and on one day whatever came on the day before.</summary>
    [Fact]
    public void INV_27_WhatCame_IsAsOftenAsLogged()
    {
        const int People = 1500;
        const int Days = 4;
        var situation = Situation.Ordinary with { ClimateElsewhere = Readiness.Go };
        var start = Instant.FromUtc(2026, 3, 2, 8, 0);
        var (expected, came, draws) = (new SortedDictionary<string, double>(), new SortedDictionary<string, int>(), 0);
        var (afterSilence, silentAgain) = (0, 0);
        for (var person = 0; person < People; person++)
        {
            var host = new Host(Engines.Policy, FormattableString.Invariant($"person-{person}")) { Situation = situation };
            host.Place(start);
            host.Enrol(start, true, 0.9);
            host.Take(Engines.Agree(host.Person, start));
            var wasSilent = false;
            for (var day = 0; day < Days; day++)
            {
                // The state stays as it was, so that every day is a draw.
                var decision = host.Engine.Decide(host.State, situation, Moment.Ordinary, start + Duration.FromDays(21 + day) + Duration.FromHours(2));
                var answer = decision is Prompt prompt ? prompt.Intervention.Value : "silence";
                came[answer] = came.GetValueOrDefault(answer) + 1;
                draws++;
                foreach (var arm in decision.Randomisation.Arms)
                {
                    expected[arm.Intervention.Value] = expected.GetValueOrDefault(arm.Intervention.Value) + arm.Probability;
                }

                expected["silence"] = expected.GetValueOrDefault("silence") + decision.Randomisation.Silence;
                afterSilence += wasSilent ? 1 : 0;
                silentAgain += wasSilent && decision is Wait ? 1 : 0;
                wasSilent = decision is Wait;
            }
        }

        Assert.Equal(People * Days, draws);
        Assert.True(expected.Count >= 3, string.Join(", ", expected.Keys));
        Assert.Equal(expected.Keys, came.Keys);
        foreach (var (answer, mean) in expected)
        {
            var deviation = Math.Sqrt(mean * (1 - (mean / draws)));
            Assert.True(Math.Abs(came[answer] - mean) < 4 * deviation, FormattableString.Invariant($"{answer}: {came[answer]} where {mean:F1} ± {deviation:F1} were logged"));
        }

        Assert.InRange(silentAgain, (0.5 * afterSilence) - (2 * Math.Sqrt(afterSilence)), (0.5 * afterSilence) + (2 * Math.Sqrt(afterSilence)));
    }

    [Fact]
    public void INV_49_SilenceByChance_CostsNothing()
    {
        var host = new Host(Engines.Policy with { Choosing = new() { PromptProbability = 0.1, WarmUpDays = 0 } });
        var start = Instant.FromUtc(2026, 1, 5, 8, 0);
        host.Place(start);
        host.Enrol(start, true, 0.9);
        host.Take(Engines.Agree(host.Person, start));

        // Shares whatever comes, and only then.
        host.Run(start, start + Duration.FromDays(120), (prompt, at) =>
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Post, Decision = prompt.Id }));
        var prompts = host.Decisions.OfType<Prompt>().ToArray();
        var silent = host.Decisions.Count(decision => decision.Decisive.Gate == Gate.Chance && decision is Wait);
        var view = host.Engine.View(host.State, start + Duration.FromDays(120));
        Assert.True(silent > 3 * prompts.Length, FormattableString.Invariant($"{silent} silent, {prompts.Length} prompts"));
        var weeks = prompts.Select(prompt => prompt.DeliverAt.InUtc().Date).Select(date => Period.DaysBetween(new LocalDate(2026, 1, 5), date) / 7).Distinct().Count();
        Assert.Equal(weeks, view.Rhythm.Current);
        Assert.Equal(0, view.Rhythm.ForgivenUsed);
    }

    private static Decision Again(Learner learner, int minute) =>
        Engines.Engine.Decide(learner.State, learner.Situation, Moment.Ordinary, learner.Now + Duration.FromMinutes(minute));

    /// <summary>Whether it is drawn for some minutes later, within the same point.</summary>
    private static bool IsDrawnFor(Learner learner, int minute) => Again(learner, minute).Point == learner.Decide().Point
        && Engines.WithoutDraws.Decide(learner.State, learner.Situation, Moment.Ordinary, learner.Now + Duration.FromMinutes(minute)) is Prompt;

    private static int DatesBetween(Instant agreed, Learner learner)
    {
        var decision = learner.Decide();
        return Period.DaysBetween(agreed.InZone(DateTimeZoneProviders.Tzdb[decision.Zone]).Date, decision.Point.Date);
    }

    /// <summary>Without what the seed is for: which slot, and the draw itself.</summary>
    private static Decision Unseeded(Decision decision)
    {
        var plain = decision with
        {
            Inputs = null,
            Randomisation = Randomisation.None,
            Findings = decision.Findings.Where(finding => finding.Gate != Gate.Slot),
        };
        return plain is Prompt prompt ? prompt with { DeliverAt = prompt.At, ValidUntil = prompt.At } : plain;
    }
}
