namespace Advocacy.Engine.Phases;

/// <summary>
/// What must be remembered of a person's phase: evidence, not the phase. Knowledge is not unlearned; practice fades, counted in
/// weeks in which the engine offered something, so that its own silence fades nothing (INV-49).
/// </summary>
public sealed record PhaseState
{
    /// <summary>The state before anything happened.</summary>
    public static PhaseState New { get; } = new();

    /// <summary>Stories seen; a fraction for those of which nobody can tell.</summary>
    public double Stories { get; init; }

    /// <summary>Examples seen; a fraction for those of which nobody can tell.</summary>
    public double Examples { get; init; }

    /// <summary>Whether the person said to know why.</summary>
    public bool KnowsWhy { get; init; }

    /// <summary>The highest confidence the person reported, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>How many own acts there were.</summary>
    public int Acts { get; init; }

    /// <summary>Acknowledgements of own acts: feedback, thanks, a response, recognition, or a request that lapsed unanswered.</summary>
    public int Acknowledgements { get; init; }

    /// <summary>Weeks in which an offer reached the person.</summary>
    public int OfferedWeeks { get; init; }

    /// <summary>The last such week, as an ISO week number since 1970; the least integer before the first.</summary>
    public int LastOfferedWeek { get; init; } = int.MinValue;

    /// <summary>Own acts faded, as they stood after <see cref="PracticeAt"/> weeks with an offer.</summary>
    public double Practice { get; init; }

    /// <summary>The number of weeks with an offer at the last act.</summary>
    public int PracticeAt { get; init; }

    /// <summary>Whether practice is consolidated.</summary>
    public bool IsConsolidated { get; init; }

    /// <summary>How often practice was consolidated.</summary>
    public int Consolidations { get; init; }
}
