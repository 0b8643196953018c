using System;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>A state, read at a moment.</summary>
public class ViewerTests
{
    private static readonly Instant Start = Told.Start;

    [Fact]
    public void View_OfSomebodyUnknown_IsAsAssumed()
    {
        var view = new Host().Engine.View(PersonState.Empty(new("p-9")), Start);
        Assert.Equal((new PersonId("p-9"), Start, new LocalDate(2026, 1, 5), false), (view.Person, view.At, view.Date, view.IsEnrolled));
        Assert.Equal((Phase.Information, 0.0, 0.0, false), (view.Phase, view.Repetitions, view.HabitStrength, view.IsHabitVerified));
        Assert.Equal(0.6, view.Motivation, 1e-12);
        Assert.Equal((0, 0, 0, 0), (view.UsedThisWeek, view.OverviewsThisWeek, view.UsedToday, view.Ignored));
        Assert.Equal(new RhythmView(RhythmUnit.Weeks, 0, 0, 0, 0, null, false, false), view.Rhythm with { IsShown = false });
    }

    [Fact]
    public void View_MessagesOfTheWeek_AreCountedByKindAndDate()
    {
        var host = Told.Enrolled();
        host.Take(Told.Message(host, "a", Day(0), isOverview: true));
        host.Take(Told.Message(host, "b", Day(2)));
        host.Take(Told.Message(host, "c", Day(2), isProactive: false));
        var view = host.Engine.View(host.State, Day(2) + Duration.FromHours(1));
        Assert.Equal((2, 1, 1), (view.UsedThisWeek, view.OverviewsThisWeek, view.UsedToday));
        Assert.Equal(3, view.Prompts.Contacts.Count);

        view = host.Engine.View(host.State, Day(7));
        Assert.Equal((1, 0, 0), (view.UsedThisWeek, view.OverviewsThisWeek, view.UsedToday));
    }

    [Fact]
    public void View_ARhythm_TellsWhatWasForgivenPausedAndKeptLast()
    {
        // Kept in weeks 0 and 1, away in week 2, missed in week 3, read in week 4.
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Day(0)));
        host.Take(Told.Act(host, Day(7)));
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Day(12), From = Day(12), To = Day(20) });
        Assert.Equal(
            (2, 2, 1, 1, (LocalDate?)new LocalDate(2026, 1, 12), false),
            Read(host.Engine.View(host.State, Day(28)).Rhythm));

        // Missed in week 4 too: to be mended.
        Assert.Equal((2, 2, 1, 1, (LocalDate?)new LocalDate(2026, 1, 12), true), Read(host.Engine.View(host.State, Day(35)).Rhythm));
        Assert.Equal((0, 2, 0, 0, (LocalDate?)new LocalDate(2026, 1, 12), false), Read(host.Engine.View(host.State, Day(70)).Rhythm));
    }

    [Fact]
    public void View_ARhythm_IsShownWhereThePersonOrThePolicyWantsIt()
    {
        bool IsShown(bool byPolicy, bool byPerson)
        {
            var host = new Host(Policy.Default with { Mechanisms = Policy.Default.Mechanisms with { RhythmShown = byPolicy } });
            host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Start, Preferences = new() { ShowRhythm = byPerson } });
            return host.Engine.View(host.State, Start).Rhythm.IsShown;
        }

        Assert.False(IsShown(false, false));
        Assert.True(IsShown(false, true));
        Assert.True(IsShown(true, false));
        Assert.True(IsShown(true, true));
    }

    [Fact]
    public void View_ADateAndItsDays_AreOfThePersonsZone()
    {
        var host = new Host(zone: "Asia/Kathmandu");
        host.Place(Start);
        Assert.Equal(new LocalDate(2026, 1, 6), host.Engine.View(host.State, Instant.FromUtc(2026, 1, 5, 18, 15)).Date);
        Assert.Equal(new LocalDate(2026, 1, 5), host.Engine.View(host.State, Instant.FromUtc(2026, 1, 5, 18, 14)).Date);

        // A zone nobody knows is counted in as UTC.
        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = Day(1), Zone = "Mars/Olympus" });
        Assert.Equal(new LocalDate(2026, 1, 10), host.Engine.View(host.State, Instant.FromUtc(2026, 1, 10, 23, 59)).Date);
    }

    [Fact]
    public void View_AnotherTeam_HalvesWhatWasRepeated()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Day(0)));
        host.Take(Told.Act(host, Day(1)));
        Assert.Equal(2, host.Engine.View(host.State, Day(2)).Repetitions);
        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = Day(2), Zone = host.Zone.Id, Team = new GroupId("team-b"), Department = new GroupId("dept-a") });
        Assert.Equal(1, host.Engine.View(host.State, Day(2)).Repetitions);
    }

    /// <summary>
    /// Kept in week 0, on leave on the Monday of week 1, nothing since. Who works from Monday to Friday missed week 1, which is forgiven, and
    /// week 2, which can be mended until week 5 begins. Once only Mondays are worked on, week 1 paused: then it is week 3, until week 6 begins.
    /// </summary>
    [Theory]
    [InlineData(30.2)]
    [InlineData(34.666666666666664)]
    public void Due_AnotherPatternOnTheWay_CountsWhatCameBeforeAnew(double days)
    {
        var changes = Start + Duration.FromMinutes(Math.Round(days * 24 * 60));
        var mondays = WorkingHours.Office with { Days = WorkingDays.Monday };
        PolicyTimeline later = new([new(Instant.MinValue, Policy.Default), new(changes, Policy.Default with { Version = "mondays@1", Prompts = new() { Hours = mondays, OverviewDay = 1 } })]);
        var byPlacement = Left(new(Policy.Default), new Placed { Id = new("f-placed"), Person = new("p-1"), At = changes, Zone = "Etc/UTC", Pattern = mondays });
        var byPolicy = Left(later);
        foreach (var (engine, state) in new[] { byPlacement, byPolicy })
        {
            var (from, ends) = (Start + Duration.FromHours(1), Instant.FromUtc(2026, 2, 16, 0, 0));
            var due = Assert.Single(engine.Due(state, from, ends + Duration.FromDays(100)));
            Assert.Equal((ends, OutcomeKind.RhythmEnded), (due.At, due.Outcome.Kind));
            Assert.Equal((1, 0), (engine.View(state, ends - Duration.Epsilon).Rhythm.Current, engine.View(state, ends).Rhythm.Current));
            Assert.Equal(due, Assert.Single(engine.Due(state, changes, ends)));
        }
    }

    /// <summary>Without either it ends a week earlier.</summary>
    [Fact]
    public void Due_TheSamePatternAllTheWay_EndsAWeekEarlier()
    {
        var (engine, state) = Left(new(Policy.Default));
        Assert.Equal(Instant.FromUtc(2026, 2, 9, 0, 0), Assert.Single(engine.Due(state, Start + Duration.FromHours(1), Day(100))).At);
    }

    [Fact]
    public void View_NothingGiven_IsRefusedByName()
    {
        Assert.Throws<System.ArgumentNullException>("state", () => Viewer.View(null!, Start, Told.Around));
        Assert.Throws<System.ArgumentNullException>("around", () => Viewer.View(PersonState.Empty(new("p-1")), Start, null!));
        Assert.Throws<System.ArgumentNullException>("state", () => Viewer.Due(null!, Start, Start, Told.Around));
        Assert.Throws<System.ArgumentNullException>("around", () => Viewer.Due(PersonState.Empty(new("p-1")), Start, Start, null!));
    }

    /// <summary>Somebody of whom no place is known, who acted once and was on leave for the Monday after.</summary>
    private static (AdvocacyEngine Engine, PersonState State) Left(PolicyTimeline policies, params Fact[] more)
    {
        var (engine, person) = (new AdvocacyEngine(policies, 7, DateTimeZoneProviders.Tzdb), new PersonId("p-1"));
        Fact[] facts =
        [
            new Enrolled { Id = new("f-enrolled"), Person = person, At = Start, By = person, Notice = "notice-1", Channels = [Channel.InApp] },
            new Acted { Id = new("f-act"), Person = person, At = Start, Kind = ActKind.Post },
            new Away { Id = new("f-away"), Person = person, At = Start, From = Day(7) - Duration.FromHours(8), To = Day(7) + Duration.FromHours(16) },
            .. more,
        ];
        return (engine, facts.Aggregate(PersonState.Empty(person), (state, fact) => engine.Evolve(state, fact, fact.At).State));
    }

    private static (int Current, int Longest, int Forgiven, int Paused, LocalDate? LastKept, bool IsRepairable) Read(RhythmView rhythm) =>
        (rhythm.Current, rhythm.Longest, rhythm.ForgivenUsed, rhythm.PausedPeriods, rhythm.LastKept, rhythm.IsRepairable);

    private static Instant Day(int days) => Start + Duration.FromDays(days);
}
