using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Tests.Support;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>What a decision tells besides its answer is worked out when it is asked for: when, how often and in which order changes nothing.</summary>
public class DecisionViewLaws
{
    private static readonly Func<Decision, object?>[] s_views =
    [
        decision => decision.Id, decision => decision.Judgement, decision => decision.Findings, decision => decision.Counterfactual,
        decision => decision.Inputs, decision => decision.NextDue, decision => (decision as Wait)?.Until, decision => (decision as Wait)?.Missing,
        decision => decision.Decisive, decision => decision.AsScheduled(), decision => Answer.Of(decision),
    ];

    [Fact]
    public void Views_AskedInAnyOrder_TellTheSame() => Law.Holds(
        "what a decision tells does not depend on what was asked before",
        Arb.From(Scenarios.Any().Generator.Zip(Gen.Shuffle(Enumerable.Range(0, s_views.Length))).Select(pair => (Scenario: pair.Item1, Order: pair.Item2))),
        drawn =>
        {
            var (asked, unasked) = (drawn.Scenario.Decide(), drawn.Scenario.Decide());
            var told = drawn.Order.Select(place => (place, Told: s_views[place](asked))).ToArray();

            Assert.All(told, one => Assert.Equal(s_views[one.place](drawn.Scenario.Decide()), one.Told));
            Assert.All(told, one => Assert.Equal(one.Told, s_views[one.place](asked)));
            Assert.Equal(unasked, asked);
            Assert.Equal(unasked.GetHashCode(), asked.GetHashCode());
        },
        200,
        ("it is a prompt", drawn => drawn.Scenario.Decide() is Prompt, 0.05),
        ("time alone ends the wait", drawn => drawn.Scenario.Decide() is Wait { Until: not null }, 0.1),
        ("something is missing", drawn => drawn.Scenario.Decide() is Wait { Missing: not null }, 0.1));

    [Fact]
    public void With_OneThingOther_LeavesTheRestAndTheFirstAsTheyWere() => Law.Holds(
        "what is replaced in a decision is replaced there alone",
        Scenarios.Any(),
        scenario =>
        {
            var decision = scenario.Decide();
            var other = decision with { NextDue = scenario.Now, Findings = [new(Gate.Slot, true, DecisionReasons.NothingOffered.With())] };

            Assert.Equal(scenario.Now, other.NextDue);
            Assert.Equal(Gate.Slot, Assert.Single(other.Findings).Gate);
            Assert.Equal(decision.Counterfactual, other.Counterfactual);
            Assert.Equal((decision as Wait)?.Until, (other as Wait)?.Until);
            Assert.Equal((decision as Wait)?.Missing, (other as Wait)?.Missing);
            Assert.Equal(scenario.Decide(), decision);
            Assert.NotEqual(decision, other);
        },
        100,
        ("time alone ends the wait", scenario => scenario.Decide() is Wait { Until: not null }, 0.1));
}
