namespace Advocacy.Engine.Habits;

/// <summary>What must be remembered of a person's habit.</summary>
public sealed record HabitState
{
    /// <summary>The state before anything happened.</summary>
    public static HabitState New { get; } = new();

    /// <summary>Repetitions in a stable context, as they stood at the last one.</summary>
    public double Repetitions { get; init; }

    /// <summary>The day number of the last repetition; meaningless without one.</summary>
    public int LastDay { get; init; }

    /// <summary>The context of the last repetition: team and department; empty where unknown.</summary>
    public string Context { get; init; } = string.Empty;

    /// <summary>Acts of the person's own accord.</summary>
    public int Unprompted { get; init; }

    /// <summary>The last reported automaticity, 1 to 7; 0 if never reported.</summary>
    public int Automaticity { get; init; }
}
