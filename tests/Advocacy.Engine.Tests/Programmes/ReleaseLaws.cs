using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>
/// An attacker who knows the groups and has every figure that was shown, against small tables of people that the attacker of the test, but
/// not the engine, can tell apart. The attacker tries every combination with whole factors up to a size, adds up whose answers are in
/// it, and wins with a combination of fewer people than allowed.
/// </summary>
public class ReleaseLaws
{
    private const int Least = 5;

    private static readonly string[] s_patterns =
        ["*/*", "a/*", "b/*", "c/*", "*/x", "*/y", "*/z", "a/x", "a/y", "a/z", "b/x", "b/y", "b/z", "c/x", "c/y", "c/z"];

    private static readonly Gen<Case> s_cases =
        from people in Gen.Choose(0, 5).ArrayOf(9).Zip(Gen.Choose(0, 5).ArrayOf(9)).Select(two => two.Item1.Zip(two.Item2, (one, other) => one == 0 ? 0 : one + (other / 2 * 2)).ToArray())
        from first in Groups
        from second in Groups
        from changes in Gen.Choose(0, int.MaxValue)
        select new Case(people, first, second, changes);

    private static readonly Gen<Tree> s_trees =
        from departments in Gen.Choose(1, 60)
        from most in Gen.Elements(5, 14)
        from teams in (from count in Gen.Choose(1, 7) from people in Gen.Choose(1, most).ArrayOf(count) select people).ArrayOf(departments)
        from order in Gen.Choose(0, int.MaxValue)
        select new Tree(teams, order);

    private static Gen<string[]> Groups => Gen.Shuffle(s_patterns).SelectMany(shuffled => Gen.Choose(1, 6).Select(count => shuffled.Take(count).ToArray()));

    [Fact]
    public void INV_10_OneRelease_NoCombinationIsOfTooFewPeople() => Law.Holds(
        "INV-10 no combination of a release is of too few people",
        Arb.From(s_cases),
        one =>
        {
            var release = Asked.Release(SumsOf(one.Before), AllOf(one), Least);
            var shown = release.Shown().ToArray();
            Assert.Null(Attack([.. shown.Select(group => VectorOf(group, one.Before, one.All))], shown.Length <= 6 ? 2 : 1));
        },
        150,
        ("several shown", one => ShownOf(one).Length > 2, 0.4),
        ("a group that is large enough is refused", one => RefusedThoughLarge(one, AllOf(one)).Any(), 0.15));

    [Fact]
    public void INV_10_TwoReleasesInTime_NoCombinationIsOfTooFewPeople() => Law.Holds(
        "INV-10 no combination of two releases is of too few people",
        Arb.From(s_cases),
        one =>
        {
            var first = Asked.Release(SumsOf(one.Before), one.First.Take(4), Least);
            var second = Asked.Release(SumsOf(one.After), one.Second.Take(4), Least, "spring", first);
            Assert.Null(Attack(
                [.. first.Shown().Select(group => VectorOf(group, one.Before, one.All)), .. second.Shown().Select(group => VectorOf(group, one.After, one.All))],
                1));
        },
        200,
        ("both show something", one => Second(one, [First(one)]).Shown().Any() && First(one).Shown().Any(), 0.3),
        ("the second would show more by itself", one => Second(one, []).Shown().Except(Second(one, [First(one)]).Shown()).Any(), 0.1));

    /// <summary>What is refused could indeed be used: with it the attacker wins.</summary>
    [Fact]
    public void Refused_LargeEnough_WouldHaveLetTheAttackerWin() => Law.Holds(
        "nothing is refused in vain",
        Arb.From(s_cases),
        one =>
        {
            var shown = new List<string>();
            var release = Asked.Release(SumsOf(one.Before), SixOf(one), Least);
            foreach (var group in release.Groups)
            {
                var text = group.Group.Id.Value;
                if (!group.Readings.IsEmpty)
                {
                    shown.Add(text);
                }
                else if (VectorOf(text, one.Before, one.All).Any(has => has != 0))
                {
                    Assert.NotNull(Attack([.. shown.Append(text).Select(known => VectorOf(known, one.Before, one.All))], 3));
                }
            }
        },
        100,
        ("some are refused", one => RefusedThoughLarge(one, SixOf(one)).Any(), 0.08));

    /// <summary>
    /// Of nested groups all that can be had is made of what is left of each after the shown groups inside it. However many departments there
    /// are, a group is shown exactly if none of these is of too few people.
    /// </summary>
    [Fact]
    public void INV_10_ManyNestedGroups_AreShownExactlyIfNoRemainderIsOfTooFew() => Law.Holds(
        "INV-10 nested groups are shown exactly if no remainder is of too few people",
        Arb.From(s_trees),
        tree => Assert.Equal(tree.Expected, Asked.Release(Asked.Company(tree.Cells), tree.Groups).Shown()),
        30,
        ("more than twenty are shown", tree => tree.Expected.Count > 20, 0.3),
        ("a group that is large enough is refused", tree => tree.RefusesLarge, 0.4));

    [Fact]
    public void Attack_Samples_FindsWhatIsThere()
    {
        int[][] nested = [[1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 0]];
        Assert.Equal(1, Attack(nested, 1));
        int[][] crossed = [[1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]];
        Assert.Equal(1, Attack(crossed, 1));
        Assert.Null(Attack([crossed[0], crossed[1]], 3));
        int[][] doubled = [[1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]];
        Assert.Equal(1, Attack(doubled, 1));
    }

    private static string[] ShownOf(Case one) => [.. Asked.Release(SumsOf(one.Before), AllOf(one), Least).Shown()];

    private static string[] AllOf(Case one) => [.. one.First, .. one.Second.Except(one.First)];

    private static string[] SixOf(Case one) => [.. AllOf(one).Take(6)];

    /// <summary>What is refused though it is large enough.</summary>
    private static IEnumerable<string> RefusedThoughLarge(Case one, string[] groups)
    {
        var shown = Asked.Release(SumsOf(one.Before), groups, Least).Shown().ToHashSet();
        return groups.Where(group => !shown.Contains(group) && VectorOf(group, one.Before, one.All).Sum() >= Least);
    }

    private static Release First(Case one) => Asked.Release(SumsOf(one.Before), one.First.Take(4), Least);

    private static Release Second(Case one, Release[] earlier) => Asked.Release(SumsOf(one.After), one.Second.Take(4), Least, "spring", earlier);

    /// <summary>The fewest people that a combination is made of, if it is too few.</summary>
    private static int? Attack(int[][] shown, int most)
    {
        var factors = new int[shown.Length];
        Array.Fill(factors, -most);
        int? fewest = null;
        var columns = shown.Length == 0 ? 0 : shown[0].Length;
        while (true)
        {
            var people = 0;
            for (var column = 0; column < columns && people < Least; column++)
            {
                var sum = 0;
                for (var i = 0; i < factors.Length; i++)
                    sum += factors[i] * shown[i][column];

                people += sum != 0 ? 1 : 0;
            }

            if (people > 0 && people < Least && !(fewest <= people))
                fewest = people;

            var next = 0;
            while (next < factors.Length && factors[next] == most)
                factors[next++] = -most;

            if (next == factors.Length)
                return fewest;

            factors[next]++;
        }
    }

    /// <summary>Whose answers a group's figure is made of.</summary>
    private static int[] VectorOf(string group, Answered[] people, Answered[] all)
    {
        var parts = group.Split('/');
        var present = people.ToHashSet();
        return [.. all.Select(one => present.Contains(one) && (parts[0] == "*" || parts[0] == one.Department) && (parts[1] == "*" || parts[1] == one.Role) ? 1 : 0)];
    }

    private static AnswerSums SumsOf(Answered[] people) =>
        AnswerSums.Of([Asked.Engagement], people.Select(one => new UnitAnswer([new(one.Department), new(one.Role)], "engagement", one.Answer)));

    /// <summary>A person's answer; another answer of the same person is another secret.</summary>
    private sealed record Answered(string Department, string Role, int Person, int Answer);

    /// <summary>Departments of teams; everybody, departments and teams are asked for in this order, or in any.</summary>
    private sealed class Tree
    {
        internal const int Least = 10;

        private readonly int[][] teams;
        private readonly int order;
        private readonly Dictionary<string, HashSet<int>> cellsOf = [];

        internal Tree(int[][] teams, int order)
        {
            (this.teams, this.order) = (teams, order);
            Cells = [.. teams.SelectMany((people, department) => people.Select((count, team) => (Name("d", department), Name("t", team), count)))];
            Groups = ["*/*", .. teams.Select((_, i) => Name("d", i) + "/*"), .. Cells.Select(cell => cell.Department + "/" + cell.Team)];
            if (order % 2 == 1)
                new Random(order).Shuffle(Groups);

            for (var i = 0; i < Cells.Length; i++)
            {
                foreach (var group in new[] { "*/*", Cells[i].Department + "/*", Cells[i].Department + "/" + Cells[i].Team })
                {
                    cellsOf.TryAdd(group, []);
                    cellsOf[group].Add(i);
                }
            }

            Expected = [];
            foreach (var group in Groups)
            {
                string[] with = [.. Expected, group];
                if (PeopleOf(group) >= Least && with.All(one => !cellsOf[group].IsSubsetOf(cellsOf[one]) || LeftOf(one, with) is 0 or >= Least))
                    Expected.Add(group);
            }
        }

        internal (string Department, string Team, int People)[] Cells { get; }

        internal string[] Groups { get; }

        internal List<string> Expected { get; }

        internal bool RefusesLarge => Groups.Except(Expected).Any(group => PeopleOf(group) >= Least);

        private int PeopleOf(string group) => cellsOf[group].Sum(cell => Cells[cell].People);

        /// <summary>How many people of a group are in none of the smaller ones inside it.</summary>
        private int LeftOf(string group, string[] shown)
        {
            var left = cellsOf[group].ToHashSet();
            foreach (var other in shown.Where(other => cellsOf[other].IsProperSubsetOf(cellsOf[group])))
                left.ExceptWith(cellsOf[other]);

            return left.Sum(cell => Cells[cell].People);
        }

        private static string Name(string kind, int number) => kind + number.ToString("00", CultureInfo.InvariantCulture);

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"teams {string.Join(" | ", teams.Select(people => string.Join(' ', people)))}; order {order}");
    }

    /// <summary>A table, the groups of one and another release, and what happens between them.</summary>
    private sealed record Case(int[] People, string[] First, string[] Second, int Changes)
    {
        internal Answered[] Before { get; } =
        [
            .. from cell in Enumerable.Range(0, 9)
               from person in Enumerable.Range(0, People[cell])
               select new Answered("abc".Substring(cell / 3, 1), "xyz".Substring(cell % 3, 1), (100 * cell) + person, Secret((100 * cell) + person, 0)),
        ];

        /// <summary>Nothing, or in some units people left, joined, or answered again.</summary>
        internal Answered[] After { get; } = Later(People, Changes);

        internal Answered[] All => [.. Before.Union(After)];

        private static Answered[] Later(int[] people, int changes)
        {
            var random = new Random(changes);
            var calm = random.Next(4) == 0;
            return
            [
                .. from cell in Enumerable.Range(0, 9)
                   let happens = calm || random.Next(2) == 0 ? 0 : random.Next(1, 4)
                   let many = random.Next(1, 8)
                   from person in Enumerable.Range(happens == 1 ? Math.Min(many, people[cell]) : 0, happens == 2 ? people[cell] + many : happens == 1 ? Math.Max(0, people[cell] - many) : people[cell])
                   select new Answered(
                       "abc".Substring(cell / 3, 1), "xyz".Substring(cell % 3, 1), (100 * cell) + person, Secret((100 * cell) + person, happens == 3 && person < many ? 1 : 0)),
            ];
        }

        /// <summary>Spread so widely that sums do not coincide.</summary>
        private static int Secret(int person, int version) => (int)(((person + 1) * 48_271L * (version + 17)) % 1_000_000);

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"people {string.Join(' ', People)}; first {string.Join(' ', First)}; second {string.Join(' ', Second)}; changes {Changes}");
    }
}
