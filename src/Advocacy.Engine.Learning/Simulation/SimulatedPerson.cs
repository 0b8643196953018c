using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>One invented person, as they truly are: the engine sees nothing of it but what they do.</summary>
public sealed record SimulatedPerson
{
    /// <summary>The place in the company, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The pseudonym in facts.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The first day of work, counted from the first day of the scenario.</summary>
    public int FirstDay { get; init; }

    /// <summary>The day of enrolling, counted from the first day of the scenario; absent: never.</summary>
    public int? JoinsOn { get; init; }

    /// <summary>The zone the person works in, a tzdb id.</summary>
    public required string Zone { get; init; }

    /// <summary>The working pattern.</summary>
    public required WorkingHours Pattern { get; init; }

    /// <summary>How strong every driver is, and how much there is of every link.</summary>
    public Strengths Strengths { get; init; }

    /// <summary>How much of what is left to learn one repetition teaches.</summary>
    public double HabitGrowth { get; init; }

    /// <summary>Own acts a week without prompts or habit, at the action line.</summary>
    public double OwnActs { get; init; }

    /// <summary>Contacts in the own network.</summary>
    public int Connections { get; init; }

    /// <summary>The chance that a message is seen, without fatigue.</summary>
    public double Seeing { get; init; }

    /// <summary>Whether the channel tells whether a message was seen.</summary>
    public bool IsReported { get; init; }

    /// <summary>The share of adapting among adapting and copying.</summary>
    public double OwnVoice { get; init; }

    /// <summary>How soon messages tire this person, 1 for the median.</summary>
    public double Tiring { get; init; }

    /// <summary>Whether the person agrees to boards and rewards.</summary>
    public bool AgreesToGames { get; init; }

    /// <summary>Whether the person agrees to show an act to an expert.</summary>
    public bool AgreesToFeedback { get; init; }

    /// <summary>Whether the person agrees to learning.</summary>
    public bool AgreesToLearning { get; init; }

    /// <summary>The time of day the person names for the overview, if any.</summary>
    public LocalTime? Slot { get; init; }

    /// <summary>How many messages a week the person asks for, if more than one.</summary>
    public int? MostPerWeek { get; init; }

    /// <summary>The answer to "do you know why sharing is worthwhile?"; absent: not answered.</summary>
    public bool? KnowsWhy { get; init; }

    /// <summary>The answer to "how confident are you that you could?"; absent: not answered.</summary>
    public Score? Confidence { get; init; }

    /// <summary>The team on the first day.</summary>
    public int Team { get; init; }
}
