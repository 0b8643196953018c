using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>One of the compared policies made ready for use: its engine, and since when it has a game element.</summary>
internal sealed class ComparedPolicy
{
    private readonly ValueList<int> gameFrom;

    internal ComparedPolicy(PolicyChoice choice, World world)
    {
        Choice = choice;
        Engine = new AdvocacyEngine(choice.TimelineFrom(world.Scenario.Start), world.Seed, world.Zones);
        var weeks = new int[world.Scenario.Weeks];
        for (var (week, from) = (0, -1); week < weeks.Length; week++)
        {
            from = !HasGame(choice.InWeek(week).Mechanisms) ? -1 : from < 0 ? week * 7 : from;
            weeks[week] = from;
        }

        gameFrom = ValueList.From(weeks);
    }

    /// <summary>Whether there is a game element. A draw is none, though it too needs an agreement.</summary>
    private static bool HasGame(Mechanisms mechanisms) => mechanisms.Points || mechanisms.Badges || mechanisms.Leagues || mechanisms.MonthlyAward;

    internal PolicyChoice Choice { get; }

    internal IAdvocacyEngine Engine { get; }

    internal Policy PolicyOn(int day) => Choice.InWeek(day / 7);

    /// <summary>The first day of the game element that there is on a day; none if there is none.</summary>
    internal int? GameFromOn(int day) => gameFrom[System.Math.Min(day / 7, gameFrom.Count - 1)] is var from && from >= 0 ? from : null;
}
