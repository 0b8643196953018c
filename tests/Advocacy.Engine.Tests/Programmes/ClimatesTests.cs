using System.Linq;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

public class ClimatesTests
{
    private static readonly LocalDate s_today = new(2026, 8, 18);
    private static readonly ClimateRules s_rules = new();

    private static readonly ValueList<Question> s_questions =
        [.. Measures.OfReadiness.Select(measure => new Question(measure.ToString(), measure, 0, 10))];

    /// <summary>Twelve in team a who are at ease, three in team b who are not, thirty in team c of whom safety was not asked.</summary>
    private static readonly Release s_release = Releases.Of(
        AnswerSums.Of(
            s_questions,
            from unit in new[] { ("a", 12, 9), ("b", 3, 1), ("c", 30, 8) }
            from person in Enumerable.Range(0, unit.Item2)
            from question in s_questions
            where unit.Item1 != "c" || question.Measure != Measure.Safety
            select new UnitAnswer([new("dept"), new(unit.Item1)], question.Id, unit.Item3)),
        new("spring", [new(new("dept"), [new("dept"), null]), .. new[] { "a", "b", "c" }.Select(team => new ReleaseGroup(new("team-" + team), [new("dept"), new(team)], new("dept")))]),
        [],
        s_rules);

    [Fact]
    public void Of_Groups_WhatIsRefusedIsTakenFromTheNextLarger()
    {
        // Team a may not be shown besides the department: of safety, 15 − 12 are three.
        var climates = Climates.Of(s_release, null, s_today, s_rules);
        Assert.Equal(["dept", "team-a", "team-b", "team-c"], climates.Select(climate => climate.Unit.Value));
        Assert.Equal("dept", Of(climates, "team-b", Measure.Safety));
        Assert.Equal("dept", Of(climates, "team-a", Measure.Safety));
        Assert.Equal("team-a", Of(climates, "team-a", Measure.Engagement));
        Assert.Equal("dept", Of(climates, "team-c", Measure.Safety));
        Assert.Equal("dept", Of(climates, "team-c", Measure.Engagement));
        Assert.Equal([Readiness.Go, Readiness.Go, Readiness.Go, Readiness.Go], climates.Select(climate => climate.Judgement.Readiness));
    }

    [Fact]
    public void ForSituation_Decision_UsesTheClimateOfTheUnit()
    {
        var host = new Host { Situation = Situation.Ordinary };
        var monday = Instant.FromUtc(2026, 3, 2, 11, 0);
        host.Place(monday);
        host.Enrol(monday, true, 0.9);
        Assert.Equal(Readiness.Prepare, Judged());

        var unsafeTeam = Climates.ForSituation(Climates.Of(ReleaseOf("team-a", 3), null, s_today, s_rules));
        host.Situation = Situation.Ordinary with { Climate = unsafeTeam };
        Assert.Equal(Readiness.Listen, Judged());
        host.Situation = Situation.Ordinary with { Climate = Climates.ForSituation(Climates.Of(ReleaseOf("dept-a", 8), null, s_today, s_rules)) };
        Assert.Equal(Readiness.Go, Judged());
        host.Situation = Situation.Ordinary with { Climate = Climates.ForSituation(Climates.Of(ReleaseOf("team-b", 3), null, s_today, s_rules)) };
        Assert.Equal(Readiness.Prepare, Judged());

        Readiness Judged() => host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, Instant.FromUtc(2026, 3, 3, 8, 30)).Judgement.Climate;
    }

    [Fact]
    public void ForSituation_NothingMeasured_IsLeftOut()
    {
        var none = Releases.Of(AnswerSums.Of(s_questions, [new([new("x")], "Safety", 1)]), new("spring", [new(new("team-a"), [new("x")])]), [], s_rules);
        Assert.Empty(Climates.ForSituation(Climates.Of(none, new("board", s_today), s_today, s_rules)));
        Assert.Equal(Readiness.Prepare, Climates.Elsewhere(null, s_today, s_rules));
        Assert.Equal(Readiness.Go, Climates.Elsewhere(new("board", s_today), s_today, s_rules));
        Assert.Equal(Readiness.Prepare, Climates.Elsewhere(new("board", s_today.PlusDays(-180)), s_today, s_rules));
    }

    private static string Of(ValueList<ClimateOfUnit> climates, string unit, Measure measure) =>
        climates.Single(climate => climate.Unit.Value == unit).Judgement.Readings.Single(reading => reading.Reading.Measure == measure).Unit.Value;

    private static Release ReleaseOf(string unit, int answer) => Releases.Of(
        AnswerSums.Of(s_questions, from person in Enumerable.Range(0, 10) from question in s_questions select new UnitAnswer([new(unit)], question.Id, answer)),
        new("spring", [new(new(unit), [new(unit)])]),
        [],
        s_rules);
}
