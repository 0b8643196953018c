using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>What is read of a state that was carried along, and of the weeks in which nothing could be missed.</summary>
public class SurroundingTimeTests
{
    private static readonly Instant Start = Told.Start;

    [Fact]
    public void View_AfterALateFact_IsThatOfTheFactsInOrder()
    {
        var host = Told.Enrolled();
        host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Day(3), Factor = Factor.Hope, Strength = new(0.9) });
        host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Day(1), Factor = Factor.Hope, Strength = new(0.1) }, Day(3));
        Assert.Equal(0.9, host.Engine.View(host.State, Day(3)).Strengths[Factor.Hope]);
    }

    [Fact]
    public void View_BetweenTwoMessagesThatSettle_HasSettledTheFirst()
    {
        // Both are seen and not answered; the time to answer is over three days after the first and the fifth.
        var host = Told.Enrolled();
        foreach (var day in new[] { 1, 5 })
        {
            host.Take(Told.Message(host, "d-" + day, Start) with { ValidUntil = Day(day) });
            host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = Start, Decision = new("d-" + day), Opening = Opening.Seen });
        }

        Assert.Equal((0, 1, 2), (Ignored(3), Ignored(4), Ignored(8)));

        int Ignored(int day) => host.Engine.View(host.State, Day(day)).Ignored;
    }

    [Fact]
    public void View_APauseOfAWeek_PausesTheRhythm()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Start));
        host.Take(new Paused { Id = host.NextId(), Person = host.Person, At = Day(7) - Duration.FromHours(4), Until = Day(13) });
        Assert.Equal((1, 1, 0), Rhythm(host, Day(14)));
    }

    [Fact]
    public void View_LeaveOnTheOnlyWorkingDay_PausesTheWeek()
    {
        (int, int, int) Read(WorkingHours? pattern)
        {
            var host = new Host();
            host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = Start - Duration.FromHours(2), Zone = host.Zone.Id, Pattern = pattern });
            host.Enrol(Start);
            host.Take(Told.Act(host, Start));
            host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Start, From = Day(7) - Duration.FromHours(6), To = Day(8) });
            return Rhythm(host, Day(14));
        }

        Assert.Equal((1, 1, 0), Read(WorkingHours.Office with { Days = WorkingDays.Monday }));
        Assert.Equal((1, 0, 1), Read(null));
    }

    [Fact]
    public void View_AWeekInWhichNothingReachedThePerson_IsPausedOnceTheEngineHadCome()
    {
        (int, int, int) Read(bool comes, bool expires, bool isAsked)
        {
            var host = Told.Enrolled();
            host.Take(Told.Act(host, Start));
            host.Take(Told.Message(host, "first", Start));
            if (comes)
                host.Take(Told.Message(host, "second", Day(7), isProactive: !isAsked));

            if (expires)
                host.Take(new Expired { Id = host.NextId(), Person = host.Person, At = Day(7), Decision = new("second") });

            return Rhythm(host, Day(14));
        }

        Assert.Equal((1, 1, 0), Read(comes: false, expires: false, isAsked: false));
        Assert.Equal((1, 0, 1), Read(comes: true, expires: false, isAsked: false));
        Assert.Equal((1, 1, 0), Read(comes: true, expires: true, isAsked: false));
        Assert.Equal((1, 1, 0), Read(comes: true, expires: false, isAsked: true));
    }

    [Fact]
    public void Decide_APreferenceTakenBack_IsAsIfItHadNeverBeenAlsoWhenVerified()
    {
        var host = Told.Enrolled();
        host.Enrol(Start, true, 0.9);
        var weekends = new PreferencesSet
        {
            Id = host.NextId(),
            Person = host.Person,
            At = Start,
            Preferences = new() { Hours = WorkingHours.Office with { Days = WorkingDays.Sunday } },
        };
        host.Take(weekends);
        Assert.IsType<Wait>(host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, Day(1)));
        host.Take(Told.Retract(host, weekends.Id, Start + Duration.FromHours(1)));
        var prompt = Assert.IsType<Prompt>(host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, Day(1) + Duration.FromHours(1)));
        Assert.True(host.Engine.Verify(prompt).Holds);
    }

    [Fact]
    public void Evolve_ALaterPreferenceTakenBackWithinTheHorizon_LeavesTheOneBefore()
    {
        var host = Told.Enrolled();
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Day(0), Preferences = new() { MostPerWeek = 1 } });
        var later = new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Day(1), Preferences = new() { MostPerWeek = 3 } };
        host.Take(later);
        host.Take(Told.Act(host, Day(2)));
        host.Take(Told.Retract(host, later.Id, Day(3)));
        Assert.Equal(1, Told.StandingOf(host).Preferences.MostPerWeek);
    }

    [Fact]
    public void Due_AStoryPresumedSeenInAKeptWeek_IsDueWhenItIsSettled()
    {
        var host = Told.Enrolled();
        for (var week = 0; week < 3; week++)
        {
            host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = Day(7 * week), Choice = Choice.Copy });
            host.Take(Told.Message(host, "d-" + week, Day(7 * week), Ask.Nothing, Lesson.Story));
        }

        var due = host.Engine.Due(host.State, Day(14), Day(20));
        Assert.Equal((Day(17) + Duration.FromHours(4), OutcomeKind.PhaseEntered), Assert.Single(due.Select(found => (found.At, found.Outcome.Kind))));
    }

    [Fact]
    public void View_TheUnitOfARhythm_IsThatItBeganIn()
    {
        var daily = Policy.Default with { Version = "daily@1", Habits = new() { RhythmUnit = RhythmUnit.Days } };
        Assert.Equal(RhythmUnit.Days, new Host(daily).Engine.View(PersonState.Empty(new("p-1")), Start).Rhythm.Unit);
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Start));
        host.Take(new StorySeen { Id = host.NextId(), Person = host.Person, At = Day(40) });
        Assert.Equal(RhythmUnit.Weeks, Viewer.View(host.State, Day(40), new(new PolicyTimeline(daily), DateTimeZoneProviders.Tzdb)).Rhythm.Unit);
    }

    private static (int Current, int Paused, int Forgiven) Rhythm(Host host, Instant now)
    {
        var rhythm = host.Engine.View(host.State, now).Rhythm;
        return (rhythm.Current, rhythm.PausedPeriods, rhythm.ForgivenUsed);
    }

    private static Instant Day(int days) => Start + Duration.FromDays(days);
}
