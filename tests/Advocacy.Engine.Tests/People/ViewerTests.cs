using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
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

    [Fact]
    public void View_NothingGiven_IsRefusedByName()
    {
        Assert.Throws<System.ArgumentNullException>("state", () => Viewer.View(null!, Start, Told.Around));
        Assert.Throws<System.ArgumentNullException>("around", () => Viewer.View(PersonState.Empty(new("p-1")), Start, null!));
        Assert.Throws<System.ArgumentNullException>("state", () => Viewer.Due(null!, Start, Start, Told.Around));
        Assert.Throws<System.ArgumentNullException>("around", () => Viewer.Due(PersonState.Empty(new("p-1")), Start, Start, null!));
    }

    private static (int Current, int Longest, int Forgiven, int Paused, LocalDate? LastKept, bool IsRepairable) Read(RhythmView rhythm) =>
        (rhythm.Current, rhythm.Longest, rhythm.ForgivenUsed, rhythm.PausedPeriods, rhythm.LastKept, rhythm.IsRepairable);

    private static Instant Day(int days) => Start + Duration.FromDays(days);
}
