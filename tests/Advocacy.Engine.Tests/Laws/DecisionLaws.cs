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
using History = Advocacy.Engine.Testing.History;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>What every single decision obeys.</summary>
public class DecisionLaws
{
    private static AdvocacyEngine Engine => Scenario.Engine;

    [Fact]
    public void INV_01_NoActiveEnrolment_NeverAPrompt() => Law.Holds(
        "INV-01 no active enrolment, never a prompt",
        Scenarios.Any(),
        scenario => ByHand.IsEnrolled(scenario.History.Facts) || scenario.Decide() is Wait { Missing: not null },
        400,
        ("nobody is enrolled", scenario => !ByHand.IsEnrolled(scenario.History.Facts), 0.2),
        ("somebody is prompted", scenario => scenario.Decide() is Prompt, 0.1));

    [Fact]
    public void INV_02_OnlyThePersonsOwnAct_Enrols() => Law.Holds(
        "INV-02 only the person's own act enrols",
        ArbMap.Default.ArbFor<NonEmptyString>().Filter(by => Text.IsId(by.Get) && by.Get != "p-1"),
        by =>
        {
            var fact = new Enrolled { Id = new("e"), Person = new("p-1"), By = new(by.Get), At = Histories.Start, Notice = "n", Channels = [Channel.InApp] };
            var evolution = Engine.Evolve(PersonState.Empty(new("p-1")), fact, fact.At);
            Assert.Equal(ProblemCodes.NotEnrolledByThePerson, Assert.IsType<Rejected>(evolution.Verdict).Problem.Code);
            Assert.False(Engine.View(evolution.State, fact.At).IsEnrolled);
        },
        100);

    [Fact]
    public void INV_02_NoRetraction_RevivesAnEnrolment() => Law.Holds(
        "INV-02 no retraction revives an enrolment",
        Histories.Any(days: 40),
        history =>
        {
            var without = history with { Facts = [.. history.Facts.Where(fact => fact is not Retracted)] };
            return ByHand.IsEnrolled(without.Facts) || !IsEnrolled(history);
        },
        300,
        ("something is taken back", history => history.Facts.OfType<Retracted>().Any(), 0.5),
        ("somebody left", history => history.Facts.Any(fact => fact is OptedOut or Objected), 0.1));

    [Fact]
    public void INV_03_OptingOutHoweverLate_IsEffectiveAtOnceAndForAllLaterMoments() => Law.Holds(
        "INV-03 opting out, however late it arrives, is effective at once and for all later moments",
        Arb.From(Scenarios.Any(enrolled: true).Generator.Zip(Gen.Choose(0, 100).Two()).Select(pair => (Scenario: pair.Item1, When: pair.Item2))),
        left =>
        {
            var (scenario, (share, days)) = left;
            var enrolled = scenario.History.Facts.OfType<Enrolled>().Last().At;
            var at = enrolled + ((scenario.Now - enrolled) * (share / 100.0));
            Fact fact = days % 2 == 0
                ? new OptedOut { Id = new("out"), Person = scenario.History.Person, At = at }
                : new Objected { Id = new("out"), Person = scenario.History.Person, At = at };
            var evolution = Engine.Evolve(scenario.State, fact, scenario.Now);
            Assert.IsType<Accepted>(evolution.Verdict);
            for (var later = 0; later < 40; later += 7)
            {
                Assert.IsType<Wait>(Engine.Decide(evolution.State, scenario.Situation, scenario.Moment, scenario.Now + Duration.FromDays(later)));
            }
        },
        200,
        ("it comes later than the horizon", left => left.When.Item1 < 50, 0.3),
        ("there would have been a prompt", left => left.Scenario.Decide() is Prompt, 0.1));

    [Fact]
    public void INV_04_OptingOut_IsTotalAndNeedsNoReason()
    {
        Assert.DoesNotContain(typeof(OptedOut).GetProperties(), property => property.DeclaringType == typeof(OptedOut) && property.Name is not ("IsProtective" or "EqualityContract"));
        Law.Holds(
            "INV-04 opting out is total: pull, channels and consents end with it",
            Scenarios.Any(enrolled: true),
            scenario =>
            {
                var state = Engine.Evolve(scenario.State, new OptedOut { Id = new("out"), Person = scenario.History.Person, At = scenario.Now }, scenario.Now).State;
                var standing = new Advocacy.Engine.People.History(state, new(new(Advocacy.Engine.Policies.Policy.Default), DateTimeZoneProviders.Tzdb)).Standing;
                Assert.IsType<Wait>(Engine.Decide(state, scenario.Situation, Moment.OnRequest, scenario.Now));
                Assert.DoesNotContain(System.Enum.GetValues<ConsentForm>(), standing.ConsentsTo);
                Assert.False(standing.Allows(Channel.InApp) || standing.Allows(Channel.Teams));
            },
            100);
    }

    [Fact]
    public void INV_24_NothingIsPushed_OutsideThePersonsHours() => Law.Holds(
        "INV-24 nothing is pushed outside the person's hours, on a holiday or away",
        Scenarios.Any(enrolled: true, asked: false),
        scenario =>
        {
            if (scenario.Decide() is not Prompt prompt)
            {
                return;
            }

            var placed = scenario.History.Facts.OfType<Placed>().Last(fact => fact.At <= scenario.Now);
            var zone = DateTimeZoneProviders.Tzdb[placed.Zone == "W. Europe Standard Time" ? "Europe/Berlin" : placed.Zone];
            foreach (var at in new[] { prompt.DeliverAt, prompt.ValidUntil - Duration.Epsilon })
            {
                var local = at.InZone(zone);
                Assert.True(local.DayOfWeek is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Friday, local.ToString());
                Assert.InRange(local.TimeOfDay, new LocalTime(9, 0), new LocalTime(17, 0).PlusNanoseconds(-1));
                Assert.DoesNotContain(scenario.Situation.Holidays, holiday => holiday.Date == local.Date);
                Assert.DoesNotContain(scenario.History.Facts.OfType<Away>(), away => away.From <= at && at < away.To);
            }
        },
        600,
        ("there is a prompt", scenario => scenario.Decide() is Prompt, 0.08));

    [Fact]
    public void INV_35_ShareIsNotPushed_BeforeItsPhase() => Law.Holds(
        "INV-35 no share is pushed in information, in application only tiny steps",
        Scenarios.Any(enrolled: true, asked: false, young: true),
        scenario => scenario.Decide() is not Prompt prompt || prompt.Judgement.Phase switch
        {
            Phase.Information => prompt.Ask is Ask.Nothing or Ask.Answer or Ask.Cadence,
            Phase.Application => prompt.Ask is not Ask.Share,
            _ => true,
        },
        400,
        ("early phase and prompt", scenario => scenario.Decide() is Prompt { Judgement.Phase: Phase.Information or Phase.Application }, 0.15));

    [Fact]
    public void INV_36_Wait_IsHonest() => Law.Holds(
        "INV-36 a wait with an instant is honest",
        Scenarios.Any(enrolled: true),
        scenario =>
        {
            if (scenario.Decide() is not Wait { Until: { } until })
            {
                return;
            }

            Assert.True(until > scenario.Now);
            Assert.DoesNotContain(scenario.DecideAt(until).Findings, IsClosedByTime);
            Assert.Contains(scenario.DecideAt(until - Duration.Epsilon).Findings, IsClosedByTime);

            // Also in between: no earlier instant would have done. Every hour and every boundary a person could notice is tried.
            for (var at = scenario.Now; at < until && at < scenario.Now + Duration.FromDays(40); at += Duration.FromHours(5))
            {
                Assert.Contains(scenario.DecideAt(at).Findings, finding => !finding.IsOpen);
            }
        },
        300,
        ("there is such a wait", scenario => scenario.Decide() is Wait { Until: not null }, 0.25),
        ("it is more than a day off", scenario => scenario.Decide() is Wait { Until: { } until } && until > scenario.Now + Duration.FromDays(1), 0.08));

    [Fact]
    public void INV_38_RepeatedCallWithinAPoint_NeverChangesTheAnswer() => Law.Holds(
        "INV-38 a repeated call within a decision point never changes the answer",
        Arb.From(Scenarios.Any(enrolled: true).Generator.Zip(Gen.Choose(1, 600)).Select(pair => (Scenario: pair.Item1, Minutes: pair.Item2))),
        repeated =>
        {
            var (scenario, minutes) = repeated;
            var first = scenario.Decide();
            Assert.Equal(first, scenario.Decide());
            var later = scenario.Now + Duration.FromMinutes(minutes);
            var second = scenario.DecideAt(later);
            if (second.Point != first.Point)
            {
                return;
            }

            Assert.Equal(first.Id, second.Id);
            if (first is Prompt prompt && later < prompt.ValidUntil && scenario.Moment.IsAsked == false)
            {
                var again = Assert.IsType<Prompt>(second);
                Assert.Equal((prompt.Intervention, prompt.Kind, prompt.Channel, prompt.Option), (again.Intervention, again.Kind, again.Channel, again.Option));
            }

            if (first is Wait { Until: { } until } && later < until)
            {
                Assert.Equal(until, Assert.IsType<Wait>(second).Until);
            }
        },
        400,
        ("within one point", repeated => repeated.Scenario.DecideAt(repeated.Scenario.Now + Duration.FromMinutes(repeated.Minutes)).Point == repeated.Scenario.Decide().Point, 0.3));

    [Fact]
    public void INV_38_RecordedDecision_GivesTheSameAnswerAgain() => Law.Holds(
        "INV-38 a decision that was recorded gives the same answer again",
        Scenarios.Any(enrolled: true, asked: false),
        scenario =>
        {
            if (scenario.Decide() is Prompt prompt)
            {
                var recorded = Engine.Evolve(scenario.State, prompt.AsScheduled(), scenario.Now).State;
                Assert.Equal(prompt with { Inputs = null }, Engine.Decide(recorded, scenario.Situation, scenario.Moment, scenario.Now) with { Inputs = null });
                Assert.True(Engine.StillValid(prompt, recorded, scenario.Situation, scenario.Moment, prompt.DeliverAt).Holds);
            }
        },
        400,
        ("there is a prompt", scenario => scenario.Decide() is Prompt, 0.08));

    [Fact]
    public void INV_40_KillSwitchAndIncident_OutrankEverything() => Law.Holds(
        "INV-40 kill switch and incident pause outrank everything, pull included",
        Scenarios.Any(mayStop: true),
        scenario =>
        {
            var stopped = scenario.Situation.IsStopped || (scenario.Situation.Incident is { } incident && !(incident.Until <= scenario.Now));
            return !stopped || scenario.Decide() is Wait { Decisive.Gate: Gate.Stop };
        },
        300,
        ("stopped", scenario => scenario.Situation.IsStopped, 0.2),
        ("asked while stopped", scenario => scenario.Situation.IsStopped && scenario.Moment.IsAsked, 0.03));

    [Fact]
    public void INV_47_EveryWait_NamesWhatEndsIt() => Law.Holds(
        "INV-47 every wait has an instant or names the fact or host action that ends it",
        Scenarios.Any(mayStop: true),
        scenario => scenario.Decide() is not Wait wait || (wait.Until is null) != (wait.Missing is null),
        400,
        ("an instant", scenario => scenario.Decide() is Wait { Until: not null }, 0.05),
        ("something missing", scenario => scenario.Decide() is Wait { Missing: not null }, 0.2));

    [Fact]
    public void INV_48_DecisionId_IsAFunctionOfPersonAndPoint() => Law.Holds(
        "INV-48 a decision's id is a function of person and decision point",
        Arb.From(Scenarios.Any().Generator.Two()),
        pair =>
        {
            var (one, other) = (pair.Item1.Decide(), pair.Item2.Decide());
            Assert.Equal(IdByHand("p-1", one.Point), one.Id.Value);
            Assert.Equal(one.Point == other.Point, one.Id == other.Id);
            Assert.NotEqual(IdByHand("p-2", one.Point), one.Id.Value);
        },
        200);

    [Fact]
    public void INV_50_Pull_IsAnsweredInEveryPhaseWindowAndCapState() => Law.Holds(
        "INV-50 pull is answered in every phase, window and cap state",
        Asking,
        scenario => scenario.Decide() is Prompt { IsAsked: true } prompt && prompt.DeliverAt == scenario.Now && !((Scheduled)prompt.AsScheduled()).IsProactive,
        300,
        ("it would not have been pushed", scenario => Engine.Decide(scenario.State, scenario.Situation, Moment.Ordinary, scenario.Now) is Wait, 0.5),
        ("in an early phase", scenario => scenario.Decide().Judgement.Phase < Phase.Confirmation, 0.1));

    /// <summary>Some of them new: lives of which a lot is drawn have soon left the first phases.</summary>
    private static Arbitrary<Scenario> Asking => Scenarios.Any(enrolled: true, asked: true) is var any
        ? Arb.From(Gen.Frequency((4, any.Generator), (1, Scenarios.Any(enrolled: true, asked: true, young: true).Generator)), any.Shrinker)
        : any;

    [Fact]
    public void INV_12_EveryDecision_CarriesReasonsForEveryGate() => Law.Holds(
        "INV-12 every decision carries reasons; the decisive one is the first that is closed",
        Scenarios.Any(mayStop: true),
        scenario =>
        {
            var decision = scenario.Decide();
            Assert.NotEmpty(decision.Findings);
            Assert.Equal(decision.Findings.Select(finding => finding.Gate).Order(), decision.Findings.Select(finding => finding.Gate));
            Assert.Equal(decision is Prompt, decision.Findings.All(finding => finding.IsOpen));
            if (decision is Wait)
            {
                Assert.Equal(decision.Findings.First(finding => !finding.IsOpen), decision.Decisive);
                Assert.All(decision.Findings.Where(finding => !finding.IsOpen), finding => Assert.True((finding.OpensAt is null) != (finding.Missing is null)));
            }
        },
        400);

    [Fact]
    public void INV_12_EveryDecision_FollowsFromWhatItSaysItWasMadeFrom() => Law.Holds(
        "INV-12 verify makes every decision again from its inputs alone",
        Scenarios.Any(mayStop: true),
        scenario =>
        {
            var decision = scenario.Decide();
            var verified = new AdvocacyEngine(Advocacy.Engine.Policies.Policy.Default, 99, DateTimeZoneProviders.Tzdb).Verify(decision);
            Assert.Equal(decision, verified.Again);
            Assert.True(verified.Holds);
            Assert.Empty(decision.Inputs!.State.Events);
            Assert.False(Engine.Verify(decision with { Inputs = null }).Holds);
            Assert.False(Engine.Verify(decision with { PolicyVersion = "other@1" }).Holds);
            Assert.False(Engine.Verify(decision with { At = decision.At - Duration.FromDays(400) }).Holds);
        },
        300,
        ("a prompt", scenario => scenario.Decide() is Prompt, 0.1),
        ("a wait", scenario => scenario.Decide() is Wait, 0.3));

    /// <summary>The first half of SHA-256 over person, date and place, told by hand.</summary>
    private static string IdByHand(string person, DecisionPoint point)
    {
        var text = System.FormattableString.Invariant($"{person}\n{point.Date.Year:D4}-{point.Date.Month:D2}-{point.Date.Day:D2}\n{point.Place}");
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text));
        return "d-" + System.Convert.ToHexStringLower(hash)[..32];
    }

    private static bool IsClosedByTime(Finding finding) => !finding.IsOpen && finding.OpensAt is not null;

    private static bool IsEnrolled(History history) =>
        Engine.View(Engine.Replay(PersonState.Empty(history.Person), history.Facts, history.End + Duration.FromDays(1)).State, history.End).IsEnrolled;
}
