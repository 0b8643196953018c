using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>What is restricted is held and not used, until that is lifted; then all is as before.</summary>
public class RestrictionLaws
{
    [Fact]
    public void INV_47_Restricted_HoweverLate_NothingIsMadeOfWhatIsHeldUntilLifted() => Law.Holds(
        "INV-47 while restricted nobody is prompted nor answered, and what is missing is the lifting",
        Arb.From(Scenarios.Any(enrolled: true).Generator.Zip(Gen.Choose(0, 100).Two()).Select(pair => (Scenario: pair.Item1, When: pair.Item2))),
        drawn =>
        {
            var (scenario, (share, days)) = drawn;
            var first = scenario.History.Facts[0].At;
            var at = first + ((scenario.Now - first) * (share / 100.0));
            var evolution = Scenario.Engine.Evolve(scenario.State, new Restricted { Id = new("restricted"), Person = scenario.History.Person, At = at }, scenario.Now);
            Assert.IsType<Accepted>(evolution.Verdict);
            Assert.Null(evolution.NextDue);
            var later = scenario.Now + Duration.FromDays(days);
            foreach (var moment in new[] { Moment.Ordinary, Moment.OnRequest, scenario.Moment })
            {
                var wait = Assert.IsType<Wait>(Scenario.Engine.Decide(evolution.State, scenario.Situation, moment, later));
                Assert.Contains(wait.Findings, finding => finding is { Gate: Gate.Consent, IsOpen: false, Missing: Missing.RestrictionLifted } && finding.Reason.Code == PromptReasons.Restricted);
                Assert.Equal(Missing.RestrictionLifted, wait.Missing);
                Assert.Equal([Missing.RestrictionLifted], wait.Counterfactual!.Missing);
            }

            Assert.Empty(Scenario.Engine.Due(evolution.State, scenario.Now, later));
            Assert.True(Scenario.Engine.View(evolution.State, later).IsEnrolled);
            Assert.Equal(evolution.State, StateJson.Read(StateJson.Write(evolution.State)).Value);
        },
        200,
        ("there would have been a prompt", drawn => drawn.Scenario.Decide() is Prompt, 0.1));

    [Fact]
    public void INV_47_Lifted_AllIsAsBefore() => Law.Holds(
        "INV-47 after a restriction was lifted all is as if there had been none, but that the rhythm may have paused",
        Arb.From(Scenarios.Any(enrolled: true, asked: true).Generator.Zip(Gen.Choose(1, 100).Two()).Select(pair => (Scenario: pair.Item1, Days: pair.Item2))),
        drawn =>
        {
            var (scenario, days) = drawn;
            var from = scenario.Now + Duration.FromHours(1);
            var lifted = from + Duration.FromDays(days.Item1);
            var then = lifted + Duration.FromDays(days.Item2);
            var state = Scenario.Engine.Evolve(scenario.State, new Restricted { Id = new("restricted"), Person = scenario.History.Person, At = from }, from).State;
            state = Scenario.Engine.Evolve(state, new RestrictionLifted { Id = new("lifted"), Person = scenario.History.Person, At = lifted }, lifted).State;
            var (before, after) = (Scenario.Engine.View(scenario.State, then), Scenario.Engine.View(state, then));
            Assert.Equal(
                before with { Rhythm = after.Rhythm, Ignored = 0 },
                after with { Ignored = 0 });
            Assert.True(after.Rhythm.Current >= before.Rhythm.Current);
            Assert.True(after.Ignored <= before.Ignored);
            Assert.Equal(
                Scenario.Engine.Decide(scenario.State, scenario.Situation, Moment.OnRequest, then) is Prompt,
                Scenario.Engine.Decide(state, scenario.Situation, Moment.OnRequest, then) is Prompt);
        },
        150,
        ("there is a rhythm", drawn => Scenario.Engine.View(drawn.Scenario.State, drawn.Scenario.Now).Rhythm.Current > 0, 0.1),
        ("what is asked is answered", drawn => drawn.Scenario.Decide() is Prompt, 0.3));

    [Fact]
    public void Restricted_Rhythm_IsNotBrokenBySilenceInBetween()
    {
        var host = new Host();
        host.Place(Histories.Start);
        host.Enrol(Histories.Start);
        for (var week = 0; week < 4; week++)
        {
            var at = Histories.Start + Duration.FromDays(7 * week);
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Post });
        }

        var restricted = Histories.Start + Duration.FromDays(22);
        var lifted = restricted + Duration.FromDays(70);
        var broken = host.Engine.View(host.State, lifted).Rhythm;
        host.Take(new Restricted { Id = host.NextId(), Person = host.Person, At = restricted });
        host.Take(new RestrictionLifted { Id = host.NextId(), Person = host.Person, At = lifted });
        Assert.Equal(0, broken.Current);
        Assert.Equal(4, host.Engine.View(host.State, lifted).Rhythm.Current);
    }

    [Fact]
    public void Restricted_CannotBeTakenBack_AndALiftingCan()
    {
        var host = new Host();
        host.Place(Histories.Start);
        host.Enrol(Histories.Start);
        var restricted = new Restricted { Id = host.NextId(), Person = host.Person, At = Histories.Start + Duration.FromDays(1) };
        host.Take(restricted);
        Assert.IsType<WithoutEffect>(host.Take(new Retracted { Id = host.NextId(), Person = host.Person, At = restricted.At, Target = restricted.Id }).Verdict);
        Assert.IsType<Wait>(Asked());

        var lifted = new RestrictionLifted { Id = host.NextId(), Person = host.Person, At = restricted.At + Duration.FromDays(1) };
        host.Take(lifted);
        Assert.IsType<Prompt>(Asked());
        host.Take(new Retracted { Id = host.NextId(), Person = host.Person, At = lifted.At, Target = lifted.Id });
        Assert.IsType<Wait>(Asked());

        Decision Asked() => host.Engine.Decide(host.State, host.Situation, Moment.OnRequest, Histories.Start + Duration.FromDays(5));
    }

    [Fact]
    public void Restricted_NoThanksAndNoPartInProgrammes()
    {
        var policy = Advocacy.Engine.Policies.Policy.Activating(new("works council", new(2026, 1, 1), true));
        var host = new Host(policy);
        host.Place(Histories.Start);
        host.Enrol(Histories.Start);
        foreach (var form in Enum.GetValues<ConsentForm>())
            host.Take(new ConsentGiven { Id = host.NextId(), Person = host.Person, At = Histories.Start, Form = form });

        Assert.NotNull(host.Take(Act(1)).Thanks);
        Assert.NotNull(Find(2));
        host.Take(new Restricted { Id = host.NextId(), Person = host.Person, At = Histories.Start + Duration.FromDays(2) });
        var evolution = host.Take(Act(3));
        Assert.IsType<Accepted>(evolution.Verdict);
        Assert.True(evolution.IsHeldBack);
        Assert.Null(evolution.Thanks);
        Assert.Null(Find(4));
        Assert.NotNull(host.Engine.View(host.State, Histories.Start + Duration.FromDays(4)).Rewards);
        Assert.True(host.Engine.View(host.State, Histories.Start + Duration.FromDays(4)).IsRestricted);

        host.Take(new RestrictionLifted { Id = host.NextId(), Person = host.Person, At = Histories.Start + Duration.FromDays(5) });
        Assert.NotNull(Find(6));
        Assert.False(host.Take(Act(7)).IsHeldBack);

        Acted Act(int day) => new() { Id = host.NextId(), Person = host.Person, At = Histories.Start + Duration.FromDays(day), Kind = ActKind.Post };

        Participant? Find(int day) => host.Engine.TakePart([host.State], Histories.Start + Duration.FromDays(day)).Find(host.Person);
    }
}
