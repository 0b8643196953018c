using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>What holds of all that is shown of many people, whatever it is.</summary>
public class ProgrammeLaws
{
    private static readonly string[] s_pressing = ["Target", "Quota", "Due", "Deadline", "Task", "Goal", "Score", "Rating"];

    [Fact]
    public void INV_05_Outputs_AreEqualWithAndWithoutWhoNeverOptedIn() => Law.Holds(
        "INV-05 outputs are equal with and without whoever never opted in",
        Crowd.Any(30),
        crowd =>
        {
            var looking = crowd.People.Select(one => one.Person).ToList();
            var shown = Crowd.Shown(crowd.Taking(), looking, crowd.Facts);
            foreach (var outside in crowd.People.Where(one => one.NeverOptedIn))
            {
                var without = crowd with { People = crowd.People.Where(one => one != outside) };
                Assert.Equal(shown, Crowd.Shown(without.Taking(), looking, without.Facts));
            }

            var nobody = crowd with { People = crowd.People.Where(one => !one.NeverOptedIn) };
            Assert.Equal(shown, Crowd.Shown(nobody.Taking(), looking, nobody.Facts));
        },
        60,
        ("some never opted in, who did much", crowd => crowd.People.Any(one => one.NeverOptedIn && one.Facts.Count > 2 && one.Points.Count > 0), 0.6),
        ("something is shown", crowd => crowd.People.Count(one => one.IsOnBoards) > 2, 0.6));

    /// <summary>As above for each form alone: a yes to one is no yes to another.</summary>
    [Fact]
    public void INV_05_INV_20_Outputs_OfAFormAreEqualWithAndWithoutWhoDidNotAgreeToIt() => Law.Holds(
        "INV-05 outputs of a form are equal with and without whoever did not agree to it",
        Crowd.Any(30, 0.6),
        crowd =>
        {
            var looking = crowd.People.Select(one => one.Person).ToList();
            var (boards, awards, lists) = Parts(crowd);
            Assert.Equal(boards, Parts(crowd with { People = crowd.People.Where(one => one.IsOnBoards) }).Boards);
            Assert.Equal(awards, Parts(crowd with { People = crowd.People.Where(one => one.AgreesTo(ConsentForm.Rewards)) }).Awards);
            Assert.Equal(lists[0], Parts(crowd with { People = crowd.People.Where(one => one.AgreesTo(ConsentForm.Recognition)) }).Lists[0]);
            Assert.Equal(lists[3], Parts(crowd with { People = crowd.People.Where(one => one.AgreesTo(ConsentForm.StoryOutside)) }).Lists[3]);

            (List<object> Boards, List<object> Awards, List<object> Lists) Parts(Crowd some)
            {
                var people = some.Taking();
                return (Crowd.BoardsShown(people, looking), Crowd.AwardsGiven(people, some.Facts), Crowd.Suggested(people, some.Facts));
            }
        },
        60,
        ("some agreed to points only", crowd => crowd.People.Any(one => one.AgreesTo(ConsentForm.Rewards) && !one.IsOnBoards), 0.6),
        ("something is shown", crowd => crowd.People.Count(one => one.IsOnBoards) > 2, 0.5));

    [Fact]
    public void INV_20_Outputs_AfterLeaving_DoNotHoldThePerson() => Law.Holds(
        "INV-20 who opted out is in no output from then on",
        Crowd.Any(30, 0.9),
        crowd =>
        {
            if (crowd.People.FirstOrDefault(one => !one.NeverOptedIn) is not { } leaving)
                return;

            var after = crowd.Taking((leaving.Id, new OptedOut { Id = new("out"), Person = leaving.Person, At = Crowd.August.Start }));
            var others = crowd.People.Where(one => one != leaving).Select(one => one.Person);
            Assert.DoesNotContain(Crowd.Shown(after, others, crowd.Facts), shown => Told(shown).Contains(leaving.Id, StringComparison.Ordinal));
        },
        60,
        ("somebody can leave", crowd => crowd.People.Any(one => one.IsOnBoards), 0.7),
        ("who was shown", crowd => crowd.People.FirstOrDefault(one => !one.NeverOptedIn) is { } one && Crowd.Shown(crowd.Taking(), [], crowd.Facts).Any(shown => Told(shown).Contains(one.Id, StringComparison.Ordinal)), 0.6));

    [Fact]
    public void INV_21_Default_ShowsNoBoardsAndGivesNoAwards()
    {
        var crowd = Crowd.Of(Crowd.Open("p-1", 10), Crowd.Open("p-2", 20), Crowd.Open("p-3")) with { Policy = Policy.Default };
        Assert.All(Enum.GetValues<AwardKind>(), kind => Assert.Equal(ProgrammeReasons.Off.With(), Awards.Decide(Crowd.Call(kind), [], crowd.Taking()).Why));
        Assert.Equal(ProgrammeReasons.Off.With(), Leagues.Assign(Crowd.August, crowd.Taking()).Why);
        Assert.Equal(ProgrammeReasons.Off.With(), Teams.Freeze(Crowd.August, crowd.Taking()).Why);
    }

    /// <summary>Of what is told about people to others, only a row of a board has numbers, and no member is a target.</summary>
    [Fact]
    public void INV_11_WhatIsTold_RatesNobodyAndIsNoTarget()
    {
        Found.Nothing(
            from type in typeof(Boards).Assembly.GetExportedTypes()
            where type.Namespace == typeof(Boards).Namespace
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where member is PropertyInfo && s_pressing.Any(word => member.Name.Contains(word, StringComparison.Ordinal))
            select type.Name + "." + member.Name);
        Found.Nothing(
            from type in new[] { typeof(Award), typeof(RecognitionSuggestion), typeof(Board), typeof(TeamBoard) }
            from property in type.GetProperties()
            where property.PropertyType == typeof(int) || property.PropertyType == typeof(long) || property.PropertyType == typeof(double)
            select type.Name + "." + property.Name);
    }

    [Theory]
    [InlineData("programmes.recentEffortWeeks")]
    [InlineData("programmes.graceDays")]
    public void Validate_ProgrammesThatContradict_AreNamed(string path)
    {
        var active = Policy.Activating(Crowd.Council);
        var wrong = path switch
        {
            "programmes.recentEffortWeeks" => active with { Programmes = new() { RecentEffortWeeks = 10 }, History = new() { RetentionDays = 60 }, Content = new() { SkipRestDays = 60 } },
            _ => active with { Programmes = new() { GraceDays = 13 } },
        };
        Assert.Equal([(ProblemCodes.RulesContradict, path)], PolicyValidation.Validate(wrong).Select(problem => (problem.Code, problem.Path)));
    }

    [Theory]
    [InlineData(29, 60, true)]
    [InlineData(30, 60, false)]
    public void Validate_GraceBeyondRetention_IsNamed(int grace, int retention, bool isValid)
    {
        var policy = Policy.Activating(Crowd.Council) with { Programmes = new() { GraceDays = grace }, History = new() { RetentionDays = retention }, Content = new() { SkipRestDays = Math.Min(84, retention) } };
        Assert.Equal(isValid ? [] : ["programmes.graceDays"], PolicyValidation.Validate(policy).Select(problem => problem.Path));
        Assert.Empty(PolicyValidation.Validate(policy with { Mechanisms = new() }));
    }

    /// <summary>With all that lists hold, which records do not print.</summary>
    private static string Told(object? shown) => shown switch
    {
        ProgrammeResult<AwardResult> { Value: { } awards } => string.Join(" ", awards.Winners) + string.Join(" ", awards.Tickets),
        ProgrammeResult<ValueList<League>> leagues => string.Join(" ", leagues.Value.SelectMany(league => league.Members)),
        ProgrammeResult<LeagueResult> { Value: { } result } => string.Join(" ", result.Places),
        ProgrammeResult<Board> { Value: { } board } => string.Join(" ", board.Rows),
        ValueList<RecognitionSuggestion> list => string.Join(" ", list),
        _ => shown?.ToString() ?? "",
    };
}
