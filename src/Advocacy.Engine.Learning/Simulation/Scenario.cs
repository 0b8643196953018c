using Advocacy.Engine.Behavior;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>A company and a stretch of time, as data: who works there, what happens, and which policies are to be compared on it.</summary>
public sealed record Scenario
{
    /// <summary>Names it: 1 to 60 lower-case letters, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about, in a sentence or two.</summary>
    public required string About { get; init; }

    /// <summary>The first day, a Monday.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>How many weeks. 1 to 520 weeks.</summary>
    public required int Weeks { get; init; }

    /// <summary>How many people work there on the first day. 1 to 1,000,000 people.</summary>
    public required int People { get; init; }

    /// <summary>The policies to compare; the first is what the others are compared with. At least one.</summary>
    public required ValueList<PolicyChoice> Policies { get; init; }

    /// <summary>Who the people are.</summary>
    public PopulationModel Population { get; init; } = new();

    /// <summary>How they meet messages.</summary>
    public ResponseModel Responses { get; init; } = new();

    /// <summary>Where they work; empty: all in Europe/Amsterdam.</summary>
    public ValueList<ZoneShare> Zones { get; init; }

    /// <summary>What there is to tell about in the first weeks.</summary>
    public ContentSupply Supply { get; init; } = new();

    /// <summary>How ready the climate is in the first weeks.</summary>
    public Readiness Climate { get; init; } = Readiness.Go;

    /// <summary>
    /// What each way of sharing truly demands, whatever a policy says of it: policies decide by what they say, people live with what is so.
    /// Default: those that ship. Each that a policy has must be there.
    /// </summary>
    public ValueList<ActOption> Options { get; init; } = Catalogue.Options;

    /// <summary>What each intervention truly lifts, likewise. Default: those that ship.</summary>
    public ValueList<Intervention> Interventions { get; init; } = Catalogue.Interventions;

    /// <summary>What happens in these weeks, in any order.</summary>
    public ValueList<ScenarioEvent> Events { get; init; }

    /// <summary>All people that ever work there: those of the first day, and those who are hired.</summary>
    public int PeopleInAll
    {
        get
        {
            var people = People;
            foreach (var happens in Events)
            {
                people += happens is ScenarioEvent.Hires hires ? hires.People : 0;
            }

            return people;
        }
    }
}
