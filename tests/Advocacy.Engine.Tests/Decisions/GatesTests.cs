using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>What each gate finds, with the fact behind it and what opens it.</summary>
public class GatesTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 11, 0);

    private static readonly Instant Tuesday = Instant.FromUtc(2026, 3, 3, 8, 30);

    [Fact]
    public void Stop_KillSwitchAndIncident_AreBothNamed()
    {
        var host = Willing();
        host.Situation = host.Situation with { IsStopped = true, Incident = new(Tuesday + Duration.FromHours(5)) };
        Assert.Equal(
            [
                new Finding(Gate.Stop, false, PromptReasons.KillSwitch.With(), null, Missing.KillSwitchReleased),
                new Finding(Gate.Stop, false, PromptReasons.Incident.With(), Tuesday + Duration.FromHours(5)),
            ],
            Found(host, Tuesday, Gate.Stop));

        host.Situation = host.Situation with { IsStopped = false, Incident = new(null) };
        Assert.Equal([new(Gate.Stop, false, PromptReasons.Incident.With(), null, Missing.IncidentEnded)], Found(host, Tuesday, Gate.Stop));
    }

    [Fact]
    public void Stop_AnIncidentThatIsOver_StopsNothing()
    {
        var host = Willing();
        host.Situation = host.Situation with { Incident = new(Tuesday) };
        Assert.Equal([new(Gate.Stop, true, PromptReasons.Running.With())], Found(host, Tuesday, Gate.Stop));
        Assert.False(Found(host, Tuesday - Duration.Epsilon, Gate.Stop).Single().IsOpen);
    }

    [Fact]
    public void Consent_WhoLeft_SaysHowAndSince()
    {
        var host = new Host();
        host.Place(Monday);
        Assert.Equal([new(Gate.Consent, false, PromptReasons.NotEnrolled.With(), null, Missing.Enrolment)], Found(host, Tuesday, Gate.Consent));

        host.Enrol(Monday, true, 0.9);
        Assert.Equal([new(Gate.Consent, true, PromptReasons.Enrolled.With(new LocalDate(2026, 3, 2), "notice-1"))], Found(host, Tuesday, Gate.Consent));

        host.Take(new Objected { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(1) });
        Assert.Equal(PromptReasons.Objected.With(new LocalDate(2026, 3, 3)), Found(host, Later(2), Gate.Consent).Single().Reason);

        // The later of the two is named; at one instant the opting out.
        host.Take(new OptedOut { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(1) });
        Assert.Equal(PromptReasons.OptedOut.With(new LocalDate(2026, 3, 3)), Found(host, Later(2), Gate.Consent).Single().Reason);
        host.Take(new OptedOut { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(2) });
        Assert.Equal(PromptReasons.OptedOut.With(new LocalDate(2026, 3, 4)), Found(host, Later(3), Gate.Consent).Single().Reason);
        host.Take(new Objected { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(3) });
        Assert.Equal(PromptReasons.Objected.With(new LocalDate(2026, 3, 5)), Found(host, Later(4), Gate.Consent).Single().Reason);
        Assert.Null(Wait(host, Later(4)).NextDue);
    }

    [Fact]
    public void Availability_SeveralThings_AreAllNamed()
    {
        var host = Willing();
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Monday, From = Monday, To = Later(3) });
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Monday, From = Monday, To = Later(2) });
        host.Take(new Paused { Id = host.NextId(), Person = host.Person, At = Monday, From = Monday - Duration.FromDays(1) });
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Monday, Until = Later(9) });
        host.Take(new Snoozed { Id = host.NextId(), Person = host.Person, At = Monday, Until = Later(1) });
        Assert.Equal(
            [
                new Finding(Gate.Availability, false, PromptReasons.Away.With(Later(3)), Later(3)),
                new Finding(Gate.Availability, false, PromptReasons.Paused.With(new LocalDate(2026, 3, 1)), null, Missing.Resumption),
                new Finding(Gate.Availability, false, PromptReasons.Muted.With(new LocalDate(2026, 3, 2)), Later(9)),
                new Finding(Gate.Availability, false, PromptReasons.Snoozed.With(Later(1)), Later(1)),
                new Finding(Gate.Availability, false, PromptReasons.Busy.With(), null, Missing.FreeMoment),
            ],
            Found(host, Tuesday, Gate.Availability, Moment.Ordinary with { IsBusy = true }));
        Assert.Null(Wait(host, Tuesday).NextDue);
    }

    [Fact]
    public void Availability_WhatIsOverNow_ClosesNothing()
    {
        var host = Willing();
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Monday, From = Monday, To = Tuesday });
        host.Take(new Paused { Id = host.NextId(), Person = host.Person, At = Monday, Until = Tuesday });
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Monday, Until = Tuesday });
        host.Take(new Snoozed { Id = host.NextId(), Person = host.Person, At = Monday, Until = Tuesday });
        Assert.Equal([new(Gate.Availability, true, PromptReasons.Available.With())], Found(host, Tuesday, Gate.Availability));
        Assert.Equal(4, Found(host, Tuesday - Duration.Epsilon, Gate.Availability).Length);
        Assert.Equal(Tuesday, Found(host, Tuesday - Duration.Epsilon, Gate.Availability)[1].OpensAt);
    }

    [Fact]
    public void Availability_AwayFromThisInstant_IsAway()
    {
        var host = Willing();
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Monday, From = Tuesday, To = Later(1) });
        Assert.False(Found(host, Tuesday, Gate.Availability).Single().IsOpen);
        Assert.True(Found(host, Tuesday - Duration.Epsilon, Gate.Availability).Single().IsOpen);
    }

    [Fact]
    public void Availability_TheEnginesOwnSilence_IsNoAbsence()
    {
        var host = Willing();
        host.Take(new Silenced { Id = host.NextId(), Person = host.Person, At = Monday, From = Monday, To = Later(3) });
        Assert.True(Found(host, Tuesday, Gate.Availability).Single().IsOpen);
    }

    [Fact]
    public void Availability_MutedForGood_IsMissingResumption()
    {
        var host = Willing();
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Monday });
        Assert.Equal([new(Gate.Availability, false, PromptReasons.Muted.With(new LocalDate(2026, 3, 2)), null, Missing.Resumption)], Found(host, Tuesday, Gate.Availability));
    }

    [Fact]
    public void QuietTime_EachCase_SaysUntilWhenOrWhatIsMissing()
    {
        var host = Willing();
        Assert.Equal([new(Gate.QuietTime, true, PromptReasons.WithinHours.With(Instant.FromUtc(2026, 3, 3, 16, 0)))], Found(host, Tuesday, Gate.QuietTime));

        var evening = Instant.FromUtc(2026, 3, 6, 18, 0);
        var opens = Instant.FromUtc(2026, 3, 9, 8, 0);
        Assert.Equal([new(Gate.QuietTime, false, PromptReasons.OutsideHours.With(opens), opens)], Found(host, evening, Gate.QuietTime));

        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Monday, Preferences = new() { Hours = WorkingHours.Office with { Days = WorkingDays.None } } });
        Assert.Equal([new(Gate.QuietTime, false, PromptReasons.NeverOpen.With(), null, Missing.WorkingHours)], Found(host, Tuesday, Gate.QuietTime));
        Assert.Null(Wait(host, Tuesday).NextDue);

        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = Monday, Zone = "Europe/Nowhere" });
        Assert.Equal([new(Gate.QuietTime, false, PromptReasons.UnknownZone.With("Europe/Nowhere"), null, Missing.Placement)], Found(host, Tuesday, Gate.QuietTime));

        var unplaced = new Host();
        unplaced.Enrol(Monday, true, 0.9);
        Assert.Equal(PromptReasons.UnknownZone.With(""), Found(unplaced, Tuesday, Gate.QuietTime).Single().Reason);
        Assert.Equal(("UTC", Missing.Placement), (Wait(unplaced, Tuesday).Zone, Wait(unplaced, Tuesday).Missing!.Value));
        Assert.Null(Wait(unplaced, Tuesday).NextDue);
    }

    [Fact]
    public void Rest_NothingInTheWay_SaysHowMuchRoomThereIs()
    {
        var host = Willing();
        Assert.Equal([new(Gate.Rest, true, PromptReasons.UnderCaps.With(0, 2))], Found(host, Tuesday, Gate.Rest));
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Monday, Preferences = new() { MostPerWeek = 3 } });
        Assert.Equal([new(Gate.Rest, true, PromptReasons.UnderCaps.With(0, 3))], Found(host, Tuesday, Gate.Rest));
    }

    [Fact]
    public void Rest_TwoMessagesInAWeek_ReachTheCapsOfTheWeekAndTheDay()
    {
        var host = Willing();
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = Monday, Decision = new("a") });
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = Tuesday - Duration.FromHours(1), Decision = new("b") });
        Assert.Equal(
            [
                new Finding(Gate.Rest, false, PromptReasons.WeekCap.With(2, 2), Midnight(9)),
                new Finding(Gate.Rest, false, PromptReasons.DayCap.With(1), Midnight(4)),
                new Finding(Gate.Rest, false, PromptReasons.NotDue.With(new LocalDate(2026, 3, 10), 1), Midnight(10)),
            ],
            Found(host, Tuesday, Gate.Rest));
    }

    [Fact]
    public void Rest_AfterAnAct_LastsThreeDates()
    {
        var host = Willing();
        host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Monday, Kind = ActKind.Post });
        Assert.Equal([new(Gate.Rest, false, PromptReasons.RestAfterAct.With(new LocalDate(2026, 3, 2)), Midnight(5))], Found(host, Tuesday, Gate.Rest));
        Assert.True(Found(host, Instant.FromUtc(2026, 3, 4, 23, 0), Gate.Rest).Single().IsOpen);
    }

    [Fact]
    public void Rest_AMonthlyWish_IsKept()
    {
        var host = Willing();
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Monday, Preferences = new() { CadenceWeeks = 4, MostPerWeek = 3 } });
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = Tuesday, Decision = new("a") });
        Assert.Equal(
            [new(Gate.Rest, false, PromptReasons.NotDue.With(new LocalDate(2026, 3, 31), 4), Instant.FromUtc(2026, 3, 30, 22, 0))],
            Found(host, Later(7), Gate.Rest));
    }

    [Fact]
    public void Rest_SeveralAWeekWanted_AreSpreadUnlessTheEngineComesByLessOften()
    {
        var host = Willing();
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Monday, Preferences = new() { MostPerWeek = 2 } });
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = Tuesday, Decision = new("a") });
        Assert.Equal(
            [new(Gate.Rest, false, PromptReasons.NotDue.With(new LocalDate(2026, 3, 7), 1), Midnight(7))],
            Found(host, Later(2), Gate.Rest));

        host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = Tuesday, Decision = new("a"), Opening = Opening.Seen });
        Assert.Equal(PromptReasons.NotDue, Found(host, Later(2), Gate.Rest).Single().Reason.Code);
    }

    [Fact]
    public void Rest_OneAWeekWanted_KeepsTheWeekday()
    {
        // The last message came late in its week; Tuesday is due, and the cap of the week is all that is in the way.
        var host = Willing();
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Monday, Preferences = new() { MostPerWeek = 1 } });
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = Later(2), Decision = new("a") });
        Assert.Equal([new(Gate.Rest, false, PromptReasons.WeekCap.With(1, 1), Midnight(12))], Found(host, Later(8), Gate.Rest));
    }

    [Fact]
    public void Rest_IgnoredMessages_BackOffAndFallSilentUntilTheQuestion()
    {
        var host = Willing();
        Ignore(host, 1);
        Assert.Equal(
            [new(Gate.Rest, false, PromptReasons.BackedOff.With(1, 2, new LocalDate(2026, 3, 17)), Midnight(17))],
            Found(host, Later(7), Gate.Rest));

        Ignore(host, 15);
        Assert.Equal(PromptReasons.BackedOff.With(2, 4, new LocalDate(2026, 4, 14)), Found(host, Later(21), Gate.Rest).Single().Reason);

        Ignore(host, 43);
        var silent = Found(host, Later(50), Gate.Rest).Single();
        Assert.Equal((PromptReasons.Silent, false), (silent.Reason.Code, silent.IsOpen));

        // Three days after the validity of the third, and ninety dates from there.
        var asks = new LocalDate(2026, 4, 14).PlusDays(3 + 90);
        Assert.Equal(PromptReasons.Silent.With(3, asks), silent.Reason);
        Assert.Equal(asks.AtStartOfDayInZone(host.Zone).ToInstant(), silent.OpensAt);

        var asked = Assert.IsType<Prompt>(Decide(host, asks.At(new LocalTime(10, 0)).InZoneLeniently(host.Zone).ToInstant()));
        Assert.Equal(Ask.Cadence, asked.Ask);

        // Once it is scheduled it is not in its own way; on another day it is.
        host.Take(asked.AsScheduled());
        Assert.Equal(asked.Id, Assert.IsType<Prompt>(Decide(host, asked.At + Duration.FromMinutes(1))).Id);
        Assert.Equal(PromptReasons.Silent.With(3, asks.PlusDays(365)), Found(host, asked.At + Duration.FromDays(1), Gate.Rest).Last().Reason);
    }

    [Fact]
    public void Rest_AStrongHabit_FadesThePrompts()
    {
        var host = Willing();
        for (var day = 0; day < 20; day++)
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(day), Kind = ActKind.Post });

        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(22), Decision = new("a") });
        var finding = Found(host, Later(28), Gate.Rest).Single();
        Assert.Equal(HabitReasons.Fading, finding.Reason.Code);
        Assert.Equal((ReasonValue)2, finding.Reason.Values[1]);
        Assert.Equal(Instant.FromUtc(2026, 4, 6, 22, 0), finding.OpensAt);
        Assert.InRange(host.Engine.View(host.State, Later(28)).HabitStrength, 0.5, 0.8);
    }

    [Fact]
    public void Gates_OnRequest_AskOnlyForEnrolmentAndTheSwitch()
    {
        var host = Willing();
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Monday });
        var asked = host.Engine.Decide(host.State, host.Situation, Moment.OnRequest, Instant.FromUtc(2026, 3, 7, 22, 0));
        Assert.Equal(
            [Gate.Stop, Gate.Consent, Gate.Availability, Gate.Climate, Gate.Phase, Gate.Fogg, Gate.Novelty, Gate.Channel],
            asked.Findings.Select(finding => finding.Gate));
        Assert.Equal(PromptReasons.Asked.With(), asked.Findings[2].Reason);
        Assert.All(asked.Findings, finding => Assert.True(finding.IsOpen));
        Assert.Equal(asked.Findings[^1], asked.Decisive);
    }

    /// <summary>A message that is sent, seen and not answered, some days after the Monday; settled three days after the end of its day.</summary>
    private static void Ignore(Host host, int day)
    {
        var at = Monday + Duration.FromDays(day);
        var id = new DecisionId("ignored-" + day);
        host.Take(new Scheduled
        {
            Id = host.NextId(),
            Person = host.Person,
            At = at,
            Decision = id,
            Intervention = new("own-moment"),
            Channel = Channel.InApp,
            Ask = Ask.Share,
            DeliverAt = at,
            ValidUntil = at + Duration.FromHours(3),
        });
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = at, Decision = id });
        host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = at, Decision = id, Opening = Opening.Seen });
    }

    private static Instant Later(int days) => Tuesday + Duration.FromDays(days);

    /// <summary>The first instant of a date in March, before the clock is put forward.</summary>
    private static Instant Midnight(int day) => Instant.FromUtc(2026, 3, day - 1, 23, 0);

    private static Finding[] Found(Host host, Instant now, Gate gate, Moment? moment = null) =>
        [.. host.Engine.Decide(host.State, host.Situation, moment ?? Moment.Ordinary, now).Findings.Where(finding => finding.Gate == gate)];

    private static Decision Decide(Host host, Instant now) => host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, now);

    private static Wait Wait(Host host, Instant now) => Assert.IsType<Wait>(Decide(host, now));

    private static Host Willing()
    {
        var host = new Host();
        host.Place(Monday);
        host.Enrol(Monday, true, 0.9);
        return host;
    }
}
