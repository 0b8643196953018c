using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>What stays the same while a person is judged at several instants.</summary>
internal sealed class Frame
{
    private readonly History history;

    internal Frame(PersonState state, Situation situation, Moment moment, Surroundings around)
    {
        history = new History(state, around);
        Standing = history.Standing;
        Progress = history.Progress;
        Situation = situation;
        Moment = moment;
        Around = around;
        Zone = Standing.LastPlacement?.Zone;
    }

    internal PersonId Person => history.State.Person;

    /// <summary>What a decision was made from.</summary>
    internal PersonState Folded() => history.Folded();

    internal Standing Standing { get; }

    internal Progress Progress { get; }

    internal Situation Situation { get; }

    internal Moment Moment { get; }

    internal Surroundings Around { get; }

    /// <summary>The person's zone; none if unknown.</summary>
    internal DateTimeZone? Zone { get; }

    internal Readiness Climate => Situation.ClimateOf(Standing.Placed?.Team, Standing.Placed?.Department, Standing.Placed?.Unit);

    internal bool IsHoliday(LocalDate date) => Situation.IsHoliday(date, Standing.Placed?.Team, Standing.Placed?.Department, Standing.Placed?.Unit);
}
