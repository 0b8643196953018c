using System;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>What facts and time bring about and take back.</summary>
public class OutcomesTests
{
    private static readonly Instant Start = Told.Start;

    [Fact]
    public void Evolve_TheFirstAct_EntersTheEarlierPhasesToo()
    {
        var host = Told.Enrolled();
        Assert.Equal(["+PhaseEntered Application", "+PhaseEntered Confirmation", "+FirstAct"], Told.OutcomesOf(host.Take(Told.Act(host, Start))));
        Assert.Empty(host.Take(Told.Act(host, Day(1))).Outcomes);
    }

    [Fact]
    public void Evolve_KnowingWhy_EntersApplication()
    {
        var host = Told.Enrolled();
        Assert.Equal(["+PhaseEntered Application"], Told.OutcomesOf(host.Take(new UnderstoodWhy { Id = host.NextId(), Person = host.Person, At = Start })));
    }

    [Fact]
    public void Evolve_AFirstResponse_IsTold()
    {
        var host = Told.Enrolled();
        var response = new NetworkResponded { Id = host.NextId(), Person = host.Person, At = Start, Act = new("a") };
        Assert.Equal(["+FirstResponse"], Told.OutcomesOf(host.Take(response)));
        Assert.Equal(["+FirstResponse"], Told.OutcomesOf(host.Take(response)));
        Assert.Empty(host.Take(response with { Id = host.NextId() }).Outcomes);

        // Neither of the two is what it rests on.
        Assert.Empty(host.Take(response).Outcomes);
    }

    [Fact]
    public void Evolve_AnActTakenBack_TakesBackWhatItBroughtAboutUnderTheSameIds()
    {
        var host = Told.Enrolled();
        var act = Told.Act(host, Start);
        var brought = host.Take(act);
        var taken = host.Take(Told.Retract(host, act.Id, Day(1)));
        Assert.Equal(["-PhaseEntered Application", "-PhaseEntered Confirmation", "-FirstAct"], Told.OutcomesOf(taken));
        Assert.Equal(brought.Outcomes.Select(outcome => outcome.Id), taken.Outcomes.Select(outcome => outcome.Id));
        Assert.Equal(3, brought.Outcomes.Select(outcome => outcome.Id).Distinct().Count());
    }

    [Fact]
    public void Outcomes_OfTwoPeople_HaveIdsOfTheirOwn()
    {
        var (one, other) = (new Host(), new Host(person: "p-2"));
        var first = one.Take(Told.Act(one, Start)).Outcomes;
        var second = other.Take(Told.Act(other, Start)).Outcomes;
        Assert.Equal(first.Select(outcome => outcome.Kind), second.Select(outcome => outcome.Kind));
        Assert.Empty(first.Select(outcome => outcome.Id).Intersect(second.Select(outcome => outcome.Id)));
    }

    [Fact]
    public void Evolve_ConsolidatingLapsingAndConsolidatingAgain_AreToldEachTime()
    {
        var host = Told.Enrolled();
        var told = Enumerable.Range(0, 6).SelectMany(_ => Told.OutcomesOf(host.Take(Told.Act(host, Start)))).ToArray();
        Assert.Equal("+PhaseEntered Consolidation#1", told[^1]);

        // Four weeks with an offer and no act: six acts have faded below 2.7 after ten.
        var lapses = Enumerable.Range(1, 12)
            .SelectMany(week => Told.OutcomesOf(host.Take(Told.Message(host, "d-" + week, Day(7 * week))))).ToArray();
        Assert.Equal(["+PracticeLapsed 1"], lapses.Where(outcome => !outcome.Contains("Rhythm", StringComparison.Ordinal)));

        var again = Enumerable.Range(0, 3).SelectMany(_ => Told.OutcomesOf(host.Take(Told.Act(host, Day(90))))).ToArray();
        Assert.Equal(["+PhaseEntered Consolidation#2"], again);
    }

    [Fact]
    public void Evolve_RoundRhythms_AreToldWhenReached()
    {
        var host = Told.Enrolled();
        var told = Enumerable.Range(0, 26)
            .SelectMany(week => Told.OutcomesOf(host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = Day(7 * week), Choice = Choice.Copy }))
                .Select(outcome => (week, outcome)))
            .ToArray();
        Assert.Equal([(3, "+RhythmReached 4"), (12, "+RhythmReached 13"), (25, "+RhythmReached 26")], told);
    }

    [Fact]
    public void Evolve_AHabit_IsVerifiedByTheAnswerThatWasMissing()
    {
        var host = Told.Enrolled();
        for (var day = 0; day < 14; day++)
            host.Take(Told.Act(host, Day(day)));

        Assert.Contains("+HabitVerified", Told.OutcomesOf(host.Take(new AutomaticityReported { Id = host.NextId(), Person = host.Person, At = Day(14), Automaticity = 5 })));
        Assert.Contains("-HabitVerified", Told.OutcomesOf(host.Take(new AutomaticityReported { Id = host.NextId(), Person = host.Person, At = Day(15), Automaticity = 4 })));
    }

    [Fact]
    public void Due_ARowLost_EndsAtTheStartOfTheWeekInWhichItCanNoLongerBeMended()
    {
        // Kept in week 0; week 1 missed and forgiven, week 2 missed, weeks 3 and 4 could have mended it.
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Start));
        var ends = Instant.FromUtc(2026, 2, 8, 23, 0);
        var due = host.Engine.Due(host.State, Start, ends + Duration.FromDays(100));
        Assert.Equal((ends, OutcomeKind.RhythmEnded, "1", false), Assert.Single(due.Select(found => (found.At, found.Outcome.Kind, found.Outcome.Subject, found.Outcome.IsTakenBack))));
        Assert.Empty(host.Engine.Due(host.State, Start, ends - Duration.Epsilon));
        Assert.Single(host.Engine.Due(host.State, Start, ends));
        Assert.Empty(host.Engine.Due(host.State, ends, ends + Duration.FromDays(100)));
    }

    [Fact]
    public void Due_PresumedStories_LeaveInformationEachAtItsOwnTime()
    {
        var host = Told.Enrolled();
        for (var week = 0; week < 3; week++)
            host.Take(Told.Message(host, "d-" + week, Day(7 * week), Ask.Nothing, Lesson.Story));

        var due = host.Engine.Due(host.State, Day(14), Day(100));
        Assert.Equal(
            (Day(17) + Duration.FromHours(4), OutcomeKind.PhaseEntered, "Application"),
            Assert.Single(due.Select(found => (found.At, found.Outcome.Kind, found.Outcome.Subject))));
    }

    [Fact]
    public void Due_OfWhoIsNotEnrolled_IsNothing()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Start));
        host.Take(new OptedOut { Id = host.NextId(), Person = host.Person, At = Start });
        Assert.Empty(host.Engine.Due(host.State, Start, Day(100)));
    }

    private static Instant Day(int days) => Start + Duration.FromDays(days);
}
