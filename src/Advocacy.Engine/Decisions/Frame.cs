using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>What stays the same while a person is judged at several instants.</summary>
internal readonly struct Frame
{
    private readonly PersonState state;
    private readonly Head head;

    internal Frame(PersonState state, Situation situation, Moment moment, Surroundings around)
    {
        (this.state, head) = (state, state.HeadUnder(around));
        Situation = situation;
        Moment = moment;
        Around = around;
    }

    internal PersonId Person => state.Person;

    /// <summary>What a decision was made from.</summary>
    internal PersonState Folded() => new History(state, Around).Folded();

    internal Standing Standing => head.Standing;

    internal Progress Progress => head.Progress;

    internal Situation Situation { get; }

    internal Moment Moment { get; }

    internal Surroundings Around { get; }

    /// <summary>The person's zone; none if unknown.</summary>
    internal DateTimeZone? Zone => Standing.Zone;

    internal Readiness Climate => Situation.ClimateOf(Standing.Placed?.Team, Standing.Placed?.Department, Standing.Placed?.Unit);

    internal bool IsHoliday(LocalDate date) => Situation.IsHoliday(date, Standing.Placed?.Team, Standing.Placed?.Department, Standing.Placed?.Unit);
}
