using System;
using System.Linq;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Climate;

public class ReadinessGateTests
{
    private static readonly LocalDate s_today = new(2026, 8, 18);
    private static readonly ClimateRules s_rules = new();

    private static readonly Gen<MeasuredUnit[]> s_units =
        (from scores in Gen.Choose(-4, 10).ArrayOf(9)
         from people in Gen.Choose(8, 40).ArrayOf(9)
         select new MeasuredUnit(
             new("u"),
             [.. Enumerable.Range(0, 9).Where(i => scores[i] >= 0).Select(i => new MeasureReading((Measure)i, new(scores[i] / 10.0), people[i]))])).ArrayOf().Select(units => units.Take(3).ToArray());

    [Theory]
    [InlineData("e7 c7 w7 b7 s7", Readiness.Go, "readiness.go")]
    [InlineData("e7 c7 w7 s7", Readiness.Go, "readiness.go")]
    [InlineData("e7 c7 w7 b0 s7", Readiness.Go, "readiness.go")]
    [InlineData("e6 c6 w6 b6 s5", Readiness.Go, "readiness.go")]
    [InlineData("e7 c7 w7 b7", Readiness.Prepare, "readiness.not-measured safety")]
    [InlineData("e7 c7 b7 s7", Readiness.Prepare, "readiness.not-measured well-being-of-use")]
    [InlineData("e7 c7 b7", Readiness.Prepare, "readiness.not-measured well-being-of-use")]
    [InlineData("c7 w7 s7", Readiness.Prepare, "readiness.not-measured engagement")]
    [InlineData("e7 w7 s7", Readiness.Prepare, "readiness.not-measured connectedness")]
    [InlineData("e5 c5 w5 b5 s9", Readiness.Prepare, "readiness.prepare")]
    [InlineData("e4 c4 w3 b9 s9", Readiness.Prepare, "readiness.prepare")]
    [InlineData("e3 c3", Readiness.Listen, "readiness.listen")]
    [InlineData("e9 c9 w9 b9 s4", Readiness.Listen, "readiness.unsafe")]
    [InlineData("s4", Readiness.Listen, "readiness.unsafe")]
    [InlineData("c1", Readiness.Prepare, "readiness.not-measured engagement")]
    [InlineData("b1 s9", Readiness.Prepare, "readiness.not-measured engagement")]
    [InlineData("", Readiness.Prepare, "readiness.not-measured engagement")]
    public void Judge_OneUnit_IsByTheTable(string measured, Readiness expected, string decisive)
    {
        var judgement = Judge(measured);
        Assert.Equal(expected, judgement.Readiness);
        Assert.Equal(decisive, Named(judgement.Reasons[0]));
    }

    [Theory]
    [InlineData("", Readiness.Go, "readiness.attested")]
    [InlineData("c1", Readiness.Go, "readiness.attested")]
    [InlineData("e7 c7", Readiness.Go, "readiness.go")]
    [InlineData("e5 c5", Readiness.Prepare, "readiness.prepare")]
    [InlineData("e3 c3", Readiness.Listen, "readiness.listen")]
    [InlineData("s4", Readiness.Listen, "readiness.unsafe")]
    public void Judge_Attested_StandsInForWhatIsNotMeasuredOnly(string measured, Readiness expected, string decisive)
    {
        var judgement = Judge(measured, new("board", s_today));
        Assert.Equal(expected, judgement.Readiness);
        Assert.Equal(decisive, Named(judgement.Reasons[0]));
        Assert.Single(judgement.Reasons, reason => reason.Code == ClimateReasons.Attested);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(179, true)]
    [InlineData(180, false)]
    [InlineData(-1, false)]
    public void Judge_AttestationByItsAge_CountsFor180Days(int daysAgo, bool counts)
    {
        var judgement = Judge(string.Empty, new("board", s_today.PlusDays(-daysAgo)));
        Assert.Equal(counts ? Readiness.Go : Readiness.Prepare, judgement.Readiness);
        Assert.Single(judgement.Reasons, reason => reason.Code == (counts ? ClimateReasons.Attested : ClimateReasons.AttestationOver));
    }

    [Fact]
    public void Judge_TooFewPeople_TakesTheNextLargerUnitForThatMeasure()
    {
        var team = new MeasuredUnit(new("team"), [Reading(Measure.Engagement, 0.9), Reading(Measure.Connectedness, 0.9), Reading(Measure.Safety, 0.9, people: 9)]);
        var department = new MeasuredUnit(new("department"), [Reading(Measure.Engagement, 0.1), Reading(Measure.Safety, 0.3), Reading(Measure.WellBeingOfUse, 0.8)]);
        var judgement = ReadinessGate.Judge([team, department], null, s_today, s_rules);
        Assert.Equal(Readiness.Listen, judgement.Readiness);
        Assert.Equal(
            ["engagement of team", "connectedness of team", "well-being-of-use of department", "safety of department"],
            judgement.Reasons.Where(reason => reason.Code == ClimateReasons.Measured).Select(reason => reason.Values[0].Text + " of " + reason.Values[3].Text));
    }

    [Fact]
    public void Judge_NothingMeasured_NamesAllThatIsLacking() => Assert.Equal(
        ["engagement", "connectedness", "well-being-of-use", "safety"],
        Judge(string.Empty).Reasons.Where(reason => reason.Code == ClimateReasons.NotMeasured).Select(reason => reason.Values[0].Text));

    [Fact]
    public void Judge_Overall_IsTheMeanByWeightOfWhatIsMeasured()
    {
        Assert.Equal((0.4 * 0.9) + (0.3 * 0.5) + (0.2 * 0.1) + (0.1 * 0.3), Judge("c9 e5 w1 b3").Overall!.Value.Value, 12);
        Assert.Equal(((0.4 * 0.9) + (0.3 * 0.5)) / 0.7, Judge("c9 e5 s9").Overall!.Value.Value, 12);
        Assert.Equal(0.9, Judge("c9 b9").Overall!.Value.Value, 12);
        Assert.Null(Judge("c9 s9").Overall);
    }

    [Fact]
    public void Judge_HigherScore_IsNeverLessReady() => Law.Holds(
        "a higher score is never less ready",
        Arb.From(s_units.Zip(Gen.Choose(0, 8).Zip(Gen.Elements(true, false)))),
        one =>
        {
            var (units, (measure, attested)) = one;
            Attestation? word = attested ? new("board", s_today) : null;
            var better = units.Select(unit => unit with
            {
                Readings = [.. unit.Readings.Select(reading => reading.Measure == (Measure)measure ? reading with { Score = Score.Clamp(reading.Score.Value + 0.3) } : reading)],
            });
            var before = ReadinessGate.Judge([.. units], word, s_today, s_rules);
            var after = ReadinessGate.Judge([.. better], word, s_today, s_rules);
            Assert.True(after.Readiness >= before.Readiness);
            Assert.True(ReadinessGate.Judge([.. units], new("board", s_today), s_today, s_rules).Readiness >= before.Readiness);
            Assert.NotEmpty(before.Reasons);
        },
        400,
        ("it makes a difference", one => Differs(one.Item1, (Measure)one.Item2.Item1), 0.05));

    [Fact]
    public void Judge_Unsafe_ListensWhateverElse() => Law.Holds(
        "measured unsafe is listen",
        Arb.From(s_units.Zip(Gen.Elements(true, false))),
        one => FirstSafety(one.Item1) is not { } safety || safety >= 0.5
            || ReadinessGate.Judge([.. one.Item1], one.Item2 ? new("board", s_today) : null, s_today, s_rules).Readiness == Readiness.Listen,
        400,
        ("unsafe", one => FirstSafety(one.Item1) < 0.5, 0.2));

    [Fact]
    public void Judge_GoWithoutAnAttestation_HasAllThatIsNeededMeasured() => Law.Holds(
        "go needs four measures",
        Arb.From(s_units),
        units =>
        {
            var judgement = ReadinessGate.Judge([.. units], null, s_today, s_rules);
            Measure[] needed = [Measure.Engagement, Measure.Connectedness, Measure.WellBeingOfUse, Measure.Safety];
            var lacks = needed.Any(measure => !units.Any(unit => unit.Readings.Any(reading => reading.Measure == measure && reading.People >= 10)));
            Assert.False(lacks && judgement.Readiness == Readiness.Go);
        },
        600,
        ("go", units => ReadinessGate.Judge([.. units], null, s_today, s_rules).Readiness == Readiness.Go, 0.03));

    private static double? FirstSafety(MeasuredUnit[] units) =>
        units.SelectMany(unit => unit.Readings).FirstOrDefault(reading => reading is { Measure: Measure.Safety, People: >= 10 })?.Score.Value;

    private static bool Differs(MeasuredUnit[] units, Measure measure) =>
        ReadinessGate.Judge([.. units], null, s_today, s_rules).Readiness != ReadinessGate.Judge(
            [.. units.Select(unit => unit with { Readings = [.. unit.Readings.Select(reading => reading.Measure == measure ? reading with { Score = Score.Clamp(reading.Score.Value + 0.3) } : reading)] })],
            null,
            s_today,
            s_rules).Readiness;

    private static ReadinessJudgement Judge(string measured, Attestation? attestation = null) => ReadinessGate.Judge(
        [new(new("unit"), [.. measured.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Reading(MeasureOf(text[0]), (text[1] - '0') / 10.0))])],
        attestation,
        s_today,
        s_rules);

    private static MeasureReading Reading(Measure measure, double score, long people = 10) => new(measure, new(score), people);

    private static Measure MeasureOf(char letter) => letter switch
    {
        'e' => Measure.Engagement,
        'c' => Measure.Connectedness,
        'w' => Measure.WellBeingOfUse,
        'b' => Measure.Brand,
        _ => Measure.Safety,
    };

    private static string Named(Reason reason) => reason.Code == ClimateReasons.NotMeasured ? reason.Code + " " + reason.Values[0].Text : reason.Code.ToString();
}
