using Advocacy.Engine.Behavior;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>A person's state at a moment, read: everything the engine knows, faded to that moment.</summary>
public sealed record PersonView
{
    /// <summary>Whom it is about.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The moment it was read for.</summary>
    public required Instant At { get; init; }

    /// <summary>The person's date at that moment.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Whether the person is enrolled.</summary>
    public required bool IsEnrolled { get; init; }

    /// <summary>Whether the person asked that what is held is kept and not used (GDPR article 18).</summary>
    public bool IsRestricted { get; init; }

    /// <summary>The phase of lasting change.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The evidence for it.</summary>
    public required PhaseState Evidence { get; init; }

    /// <summary>How strong every driver and link is.</summary>
    public required Strengths Strengths { get; init; }

    /// <summary>Motivation, 0 to 1.</summary>
    public required double Motivation { get; init; }

    /// <summary>Repetitions that still count.</summary>
    public required double Repetitions { get; init; }

    /// <summary>Habit strength, 0 to 1.</summary>
    public required double HabitStrength { get; init; }

    /// <summary>Whether the habit is verified.</summary>
    public required bool IsHabitVerified { get; init; }

    /// <summary>The rhythm of own choices.</summary>
    public required RhythmView Rhythm { get; init; }

    /// <summary>Messages and what became of them.</summary>
    public required PromptState Prompts { get; init; }

    /// <summary>Proactive messages that count under the cap per week.</summary>
    public required int UsedThisWeek { get; init; }

    /// <summary>Overviews that count under the cap per week.</summary>
    public required int OverviewsThisWeek { get; init; }

    /// <summary>Proactive messages that count under the cap per day.</summary>
    public required int UsedToday { get; init; }

    /// <summary>Messages in a row that were seen and not answered.</summary>
    public required int Ignored { get; init; }

    /// <summary>What was granted, for the person only; none where nothing is switched on or the person did not agree (INV-21).</summary>
    public RewardView? Rewards { get; init; }
}
