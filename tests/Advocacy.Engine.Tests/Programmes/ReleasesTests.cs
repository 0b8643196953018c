using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

public class ReleasesTests
{
    private static readonly AnswerSums s_company = Asked.Company(
        ("hr", "hr", 52), ("hr", "manager", 11),
        ("sales", "executive", 326), ("sales", "representative", 83), ("sales", "manager", 37),
        ("rd", "scientist", 292), ("rd", "technician", 259), ("rd", "director", 145), ("rd", "care", 131), ("rd", "head", 80), ("rd", "manager", 54));

    [Fact]
    public void INV_10_Of_SmallGroup_IsRefusedInWordsThatDoNotTellItsSize()
    {
        var release = Asked.Release(Asked.Company(("a", "x", 9), ("b", "x", 10), ("c", "x", 40)), ["a/*", "b/*", "d/*"]);
        Assert.Equal(["b/*"], release.Shown());
        Assert.Equal(new(new("a/*"), release.Groups[0].Group.Parts), release.Groups[0].Group);
        var figure = Assert.Single(release.Groups[0].Figures);
        Assert.Equal(ProgrammeReasons.Refused.With(10), figure.Why);
        Assert.Equal(ProgrammeReasons.Refused.With(10), Assert.Single(release.Groups[2].Figures).Why);
        Assert.Equal(10, Assert.Single(release.Groups[1].Readings).People);
    }

    /// <summary>Else whoever leads one person would read in the reason whether that person took part.</summary>
    [Fact]
    public void INV_10_Of_TeamOfOne_NothingTellsWhetherThatPersonAnswered()
    {
        string[] groups = ["a/*", "b/*"];
        var without = Asked.Release(Asked.Company(("a", "x", 30)), groups);
        Assert.Equal(without.Groups, Asked.Release(Asked.Company(("a", "x", 30), ("b", "x", 1)), groups).Groups);

        Question other = new("brand", Measure.Brand, 0, 5);
        var asked = Releases.Of(AnswerSums.Of([other], []), new("spring", [Asked.Group("a/*")]), [], new());
        Assert.Equal(ProgrammeReasons.NotAsked.With(), Assert.Single(asked.Groups[0].Figures).Why);
    }

    /// <summary>Thirty people, then twenty-two of them under another measure: the answers of eight follow, whatever the question is said to measure.</summary>
    [Fact]
    public void INV_10_Of_QuestionThatIsNowOfAnotherMeasure_EarlierReleasesCount()
    {
        var first = Asked.Release(Asked.Company(("a", "x", 30)), ["a/*"]);
        Question moved = new(Asked.Engagement.Id, Measure.Connectedness, 0, 1_000_000);
        var sums = AnswerSums.Of([moved], Enumerable.Range(0, 22).Select(i => new UnitAnswer([new("a"), new("x")], moved.Id, 7919 * i)));
        Assert.Equal(["a/*"], first.Shown());
        Assert.Equal(["a/*"], Asked.Release(sums, ["a/*"]).Shown());
        Assert.Empty(Asked.Release(sums, ["a/*"], 10, "spring", first).Shown());
    }

    /// <summary>A question that was not shown then, since another of its measure had too few answers, was told nothing of.</summary>
    [Fact]
    public void Of_QuestionThatIsNowOfAnotherMeasure_WhatWasNotShownPlaysNoPart()
    {
        Question one = new("one", Measure.Connectedness, 1, 4), two = new("two", Measure.Connectedness, 1, 4), moved = new("one", Measure.Engagement, 1, 4);
        var before = AnswerSums.Of([one, two], Enumerable.Range(0, 30).Select(_ => new UnitAnswer([new("a")], "one", 4)).Append(new([new("a")], "two", 4)));
        var first = Releases.Of(before, new("spring", [Asked.Group("a")]), [], new());
        var after = AnswerSums.Of([moved], Enumerable.Range(0, 22).Select(_ => new UnitAnswer([new("a")], "one", 4)));
        Assert.Empty(first.Shown());
        Assert.Equal(["a"], Releases.Of(after, new("spring", [Asked.Group("a")]), [first], new()).Shown());
    }

    /// <summary>Human Resources × Manager has 11 people; 63 − 52 and 102 − 37 − 54 are the two ways around it.</summary>
    [Fact]
    public void INV_10_Of_RolesWithinDepartments_TheSmallCellIsNotHadByDifference()
    {
        string[] departments = ["hr/*", "sales/*", "rd/*"];
        string[] roles = ["*/manager", "*/hr", "*/executive"];
        string[] both = ["hr/manager", "hr/hr", "sales/manager", "rd/manager", "sales/executive", "rd/scientist"];
        var release = Asked.Release(s_company, [.. departments, .. roles, .. both], 12);
        Assert.Equal([.. departments, "*/manager", "*/executive", "sales/manager", "sales/executive", "rd/scientist"], release.Shown());

        // At ten the small cell is no secret, and nothing else is.
        Assert.Equal(departments.Concat(roles).Concat(both), Asked.Release(s_company, [.. departments, .. roles, .. both]).Shown());
    }

    [Fact]
    public void INV_10_Of_OneAfterAnother_EarlierReleasesCount()
    {
        var departments = Asked.Release(s_company, ["hr/*", "sales/*", "rd/*"], 12);
        var roles = Asked.Release(s_company, ["*/hr", "*/manager"], 12, "spring", departments);
        Assert.Equal(["*/manager"], roles.Shown());
        var both = Asked.Release(s_company, ["hr/hr", "hr/manager", "rd/manager", "sales/manager"], 12, "spring", departments, roles);
        Assert.Equal(["rd/manager"], both.Shown());

        // Without those that went before, or in another round, they would be shown.
        Assert.Equal(["*/hr", "*/manager"], Asked.Release(s_company, ["*/hr", "*/manager"], 12).Shown());
        Assert.Equal(["*/hr", "*/manager"], Asked.Release(s_company, ["*/hr", "*/manager"], 12, "autumn", departments).Shown());
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(9, 0, 0)]
    [InlineData(10, 0, 1)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 10, 1)]
    [InlineData(0, 0, 1)]
    public void INV_10_Of_SameGroupAgain_OnlyIfNobodyOrEnoughJoinedOrLeft(int joined, int left, int shown)
    {
        var before = Asked.Company(("a", "x", 30), ("b", "x", 50));
        var after = Asked.Company(("a", "x", 30 + joined - left), ("b", "x", 50));
        var first = Asked.Release(before, ["a/*"]);
        var second = Asked.Release(after, ["a/*", "b/*"], 10, "spring", first);
        Assert.Equal(shown == 1 ? ["a/*", "b/*"] : ["b/*"], second.Shown());
    }

    [Fact]
    public void INV_10_Of_SomebodyWhoChangedTheAnswer_IsRefused()
    {
        var before = Asked.Company(("a", "x", 30));
        var other = AnswerSums.Of([Asked.Engagement], Enumerable.Range(0, 30).Select(i => new UnitAnswer([new("a"), new("x")], "engagement", i)));
        Assert.Empty(Asked.Release(other, ["a/*"], 10, "spring", Asked.Release(before, ["a/*"])).Shown());
    }

    /// <summary>30 people, then 42, then 31: against the first that is one person, though twelve joined and eleven left.</summary>
    [Fact]
    public void INV_10_Of_ManyWhoJoinedAndLeft_TheDifferenceIsWhatCounts()
    {
        Release Of(int people, params Release[] before) => Asked.Release(Asked.Company(("a", "x", people)), ["a/*"], 10, "spring", before);
        var first = Of(30);
        var second = Of(42, first);
        Assert.NotEmpty(second.Shown());
        Assert.Empty(Of(31, first, second).Shown());
        Assert.NotEmpty(Of(31, second).Shown());
    }

    /// <summary>
    /// One unit of thirty, shown in ever another company of twenty more, while one person's answer changes each time: between the first and
    /// the last there is still one person, and not a dozen.
    /// </summary>
    [Fact]
    public void INV_10_Of_OneAnswerThatChangesOftenMeanwhile_IsStillOfOnePerson()
    {
        const int Parts = 12;
        ReleaseGroup alone = new(new("alone"), UnitBut(-1, "x"));
        Release[] earlier = [Releases.Of(SumsWith(0), new("spring", [alone]), [], new())];
        for (var i = 0; i < Parts; i++)
        {
            ReleaseGroup together = new(new("together"), UnitBut(i, null));
            var release = Releases.Of(SumsWith(i + 1), new("spring", [together]), [.. earlier], new());
            Assert.Single(release.Shown());
            earlier = [.. earlier, release];
        }

        Assert.Empty(Releases.Of(SumsWith(Parts), new("spring", [alone]), [.. earlier], new()).Shown());
        Assert.Single(Releases.Of(SumsWith(0), new("spring", [alone]), [.. earlier], new()).Shown());

        static ValueList<GroupId?> UnitBut(int place, string? other) =>
            [.. Enumerable.Range(0, Parts).Select(i => i != place ? new GroupId("x") : other is null ? (GroupId?)null : new GroupId(other))];

        static AnswerSums SumsWith(int changed) => AnswerSums.Of(
            [Asked.Engagement],
            Enumerable.Range(-1, Parts + 1).SelectMany(place => Enumerable.Range(0, place < 0 ? 30 : 20).Select(person => new UnitAnswer(
                [.. UnitBut(place, "y").Select(part => part!.Value)], "engagement", place < 0 && person == 0 ? changed : 5))));
    }

    [Fact]
    public void Of_MeasureOfTwoQuestions_IsShownOnlyIfBothMayBe()
    {
        Question one = new("one", Measure.Connectedness, 1, 4), two = new("two", Measure.Connectedness, 1, 4, isReversed: true);
        UnitAnswer[] answers =
        [
            .. Enumerable.Range(0, 20).Select(_ => new UnitAnswer([new("a")], "one", 4)), .. Enumerable.Range(0, 9).Select(_ => new UnitAnswer([new("a")], "two", 1)),
            .. Enumerable.Range(0, 10).Select(_ => new UnitAnswer([new("b")], "one", 4)), .. Enumerable.Range(0, 12).Select(_ => new UnitAnswer([new("b")], "two", 4)),
        ];
        var release = Releases.Of(AnswerSums.Of([one, two], answers), new("spring", [Asked.Group("b"), Asked.Group("a"), Asked.Group("*")]), [], new());
        Assert.Equal(["b"], release.Shown());
        Assert.Equal(new(Measure.Connectedness, new(0.5), 10), Assert.Single(release.Groups[0].Readings));
    }

    [Fact]
    public void Of_TheLessImportant_IsTheOneRefused()
    {
        var sums = Asked.Company(("a", "x", 30), ("a", "y", 5));
        Assert.Equal(["a/*"], Asked.Release(sums, ["a/*", "a/x"]).Shown());
        Assert.Equal(["a/x"], Asked.Release(sums, ["a/x", "a/*"]).Shown());
    }

    [Fact]
    public void Of_LeastOfTheRules_IsNeverBelowFive()
    {
        var release = Asked.Release(Asked.Company(("a", "x", 4), ("b", "x", 5)), ["a/*", "b/*"], 1);
        Assert.Equal(["b/*"], release.Shown());
        Assert.Equal(5, release.LeastPeople);
    }

    [Fact]
    public void Of_SameAgain_IsTheSame()
    {
        var first = Asked.Release(s_company, ["hr/*", "*/manager", "hr/manager"], 12);
        Assert.Equal(first.Groups, Asked.Release(s_company, ["hr/*", "*/manager", "hr/manager"], 12, "spring", first).Groups);
    }

    [Fact]
    public void Of_WhatCannotBeMeant_Throws()
    {
        Assert.Throws<ArgumentException>(() => Asked.Release(s_company, ["hr"]));
        Assert.Throws<ArgumentException>(() => Asked.Release(s_company, ["hr/*", "hr/*"]));
        Assert.Throws<ArgumentException>(() => Releases.Of(s_company, new("spring", [Asked.Group("hr/*", "sales/*"), Asked.Group("sales/*")]), [], new()));
        Assert.Throws<ArgumentException>(() => Releases.Of(s_company, new("spring", [Asked.Group("hr/*", "*/*")]), [], new()));
        var other = AnswerSums.Of([Asked.Engagement], [new([new("hr")], "engagement", 1)]);
        Assert.Throws<ArgumentException>(() => Asked.Release(s_company, ["hr/*"], 10, "spring", Asked.Release(other, ["hr"])));
        Assert.Empty(Asked.Release(s_company, []).Groups);
        Assert.Empty(Asked.Release(AnswerSums.Of([Asked.Engagement], []), ["hr/*"]).Shown());
    }

    /// <summary>No two departments share anybody, and no team is shown: the fewest people of any difference are the twenty of a department.</summary>
    [Fact]
    public void Of_SixtyDepartmentsOfSmallTeams_AllDepartmentsAreShown()
    {
        string[] departments = [.. Enumerable.Range(0, 60).Select(i => "d" + i.ToString("00", CultureInfo.InvariantCulture))];
        var cells = departments.SelectMany(department => Enumerable.Range(0, 5).Select(team => (department, "t" + team.ToString(CultureInfo.InvariantCulture), 4))).ToArray();
        string[] shown = ["*/*", .. departments.Select(department => department + "/*")];
        var watch = Stopwatch.StartNew();
        Assert.Equal(shown, Asked.Release(Asked.Company(cells), [.. shown, .. cells.Select(cell => cell.department + "/" + cell.Item2)]).Shown());
        Assert.InRange(watch.ElapsedMilliseconds, 0, 2_000);
    }

    /// <summary>Twenty thousand smallest units, held against an earlier release: looked up, and not walked through for each.</summary>
    [Fact]
    public void Of_ManyUnitsAgainstAnEarlierRelease_IsFast()
    {
        AnswerSums SumsOf(int people) => AnswerSums.Of(
            [Asked.Engagement], Enumerable.Range(0, people).Select(i => new UnitAnswer([new("u" + i.ToString(CultureInfo.InvariantCulture)), new("x")], "engagement", i)));
        var first = Asked.Release(SumsOf(20_000), ["*/*"]);
        var after = SumsOf(20_010);
        var watch = Stopwatch.StartNew();
        Assert.Equal(["*/*"], Asked.Release(after, ["*/*"], 10, "spring", first).Shown());
        Assert.InRange(watch.ElapsedMilliseconds, 0, 2_000);
    }

    /// <summary>Sixty groups of a crossed company with many small cells, held against an earlier release: a fraction of a second.</summary>
    [Fact]
    public void Of_SixtyGroupsWithManySmallCells_IsFast()
    {
        var cells = Enumerable.Range(0, 8).SelectMany(department => Enumerable.Range(0, 7).Select(role =>
            (Name(department), Name(role), ((department * 7) + (role * 11)) % 23))).ToArray();
        string[] groups =
        [
            "*/*", .. Enumerable.Range(0, 8).Select(i => Name(i) + "/*"), .. Enumerable.Range(0, 7).Select(i => "*/" + Name(i)),
            .. cells.Select(cell => cell.Item1 + "/" + cell.Item2),
        ];
        var sums = Asked.Company(cells);
        var first = Asked.Release(sums, groups.Take(10));
        var watch = Stopwatch.StartNew();
        var release = Asked.Release(sums, groups, 10, "spring", first);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 2_000);
        Assert.InRange(release.Shown().Count(), 16, groups.Length - 10);

        static string Name(int number) => "g" + number.ToString(CultureInfo.InvariantCulture);
    }
}
