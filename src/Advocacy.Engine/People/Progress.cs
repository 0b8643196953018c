using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>What a row of events amounts to: the rooms' states after the last of them.</summary>
public sealed record Progress
{
    /// <summary>Before the first event.</summary>
    public static Progress Start { get; } = new();

    /// <summary>The instant of the last event; none before the first.</summary>
    public Instant? Through { get; init; }

    /// <summary>When a sweep last let go of something; none before the first. What happened longer than the horizon before it is too late.</summary>
    public Instant? SweptAt { get; init; }

    /// <summary>Signals of motivation and ability.</summary>
    public BehaviorState Behavior { get; init; } = BehaviorState.Unknown;

    /// <summary>Evidence for the phases.</summary>
    public PhaseState Phases { get; init; } = PhaseState.New;

    /// <summary>Repetitions and automaticity.</summary>
    public HabitState Habits { get; init; } = HabitState.New;

    /// <summary>Kept periods of own choices.</summary>
    public RhythmState Rhythm { get; init; } = RhythmState.New;

    /// <summary>Messages and what became of them.</summary>
    public PromptState Prompts { get; init; } = PromptState.New;

    /// <summary>Content the person had to do with.</summary>
    public ContentState Content { get; init; } = ContentState.New;

    /// <summary>What was granted.</summary>
    public RewardState Rewards { get; init; } = RewardState.New;

    /// <summary>When the person was away or the engine silent, as far back as retention.</summary>
    public ValueList<Absence> Absences { get; init; }

    /// <summary>Responses of the person's own network.</summary>
    public int Responses { get; init; }

    /// <summary>How often colleagues thanked the person.</summary>
    public int Thanks { get; init; }
}
