using Advocacy.Engine.Decisions;
using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>
/// One decision point of one person who agreed to learning: what could have been done and how likely it was, what was done, what was known
/// before, and what the person did in the days after. There is one row a point, however often the engine was asked in it.
/// </summary>
public sealed record LogRow
{
    /// <summary>Whose point it was: the id of the person, or a pseudonym.</summary>
    public required string Person { get; init; }

    /// <summary>The person's date of the point, in whose open window the engine could take the initiative.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>When the decision was made that stood.</summary>
    public required Instant At { get; init; }

    /// <summary>Whether every gate was open but that of chance, so that a prompt could have come.</summary>
    public required bool IsAvailable { get; init; }

    /// <summary>What could have been offered, by id in ordinal order, each with its probability; empty where there was no draw.</summary>
    public ValueList<Arm> Arms { get; init; }

    /// <summary>How likely silence was; 0 where there was no draw.</summary>
    public double Silence { get; init; }

    /// <summary>What was decided on; none for silence.</summary>
    public InterventionId? Choice { get; init; }

    /// <summary>How likely that was; 1 where there was no draw.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>Whether the person was new to the draw, so that all arms were alike.</summary>
    public bool IsWarmUp { get; init; }

    /// <summary>The seed it was drawn with; 0 where there was no draw.</summary>
    public ulong Seed { get; init; }

    /// <summary>The version of the policy it was decided under.</summary>
    public required string Policy { get; init; }

    /// <summary>The code of the reason that decided.</summary>
    public required string Reason { get; init; }

    /// <summary>The phase of lasting change before it.</summary>
    public Phase Phase { get; init; }

    /// <summary>Motivation before it, from 0 to 1.</summary>
    public double Motivation { get; init; }

    /// <summary>Ability for what was drawn, or would have gone first, from 0 to 1: it depends on the draw, so that no model may look at it.</summary>
    public double Ability { get; init; }

    /// <summary>The strength of the habit before it, from 0 to 1.</summary>
    public double HabitStrength { get; init; }

    /// <summary>The climate that counted for the person.</summary>
    public Readiness Climate { get; init; }

    /// <summary>Which week it was since the person agreed to learning, from 1.</summary>
    public int Week { get; init; } = 1;

    /// <summary>How many messages of the engine's own accord were scheduled in the days before.</summary>
    public int RecentPrompts { get; init; }

    /// <summary>Whether the person shared something within the window.</summary>
    public bool Acted { get; init; }

    /// <summary>In which ways, in ordinal order, each once.</summary>
    public ValueList<ActKind> Kinds { get; init; }

    /// <summary>Whether the person chose to adapt and share within the window.</summary>
    public bool Adapted { get; init; }

    /// <summary>Whether the person chose to copy and post within the window.</summary>
    public bool Copied { get; init; }

    /// <summary>Whether the person chose to skip within the window, which costs nothing.</summary>
    public bool Skipped { get; init; }

    /// <summary>Whether the person closed a prompt within the window.</summary>
    public bool Dismissed { get; init; }

    /// <summary>Whether the person put prompts off within the window.</summary>
    public bool Snoozed { get; init; }

    /// <summary>Whether the person muted or paused prompts within the window.</summary>
    public bool Muted { get; init; }

    /// <summary>Whether the person opted out within the window.</summary>
    public bool OptedOut { get; init; }

    /// <summary>Whether there was a draw.</summary>
    public bool IsRandomised => !Arms.IsEmpty;

    /// <summary>Whether a prompt was decided on.</summary>
    public bool IsPrompted => Choice is not null;

    /// <summary>How likely any prompt was: 1 or 0 where there was no draw.</summary>
    public double PromptProbability => IsRandomised ? 1 - Silence : IsPrompted ? 1 : 0;

    /// <summary>What came of it, as bandits weigh it (INV-39).</summary>
    public PromptOutcome Outcome => new(Acted, Muted, OptedOut);

    /// <summary>How likely an arm was, or silence; 0 for what was not among them.</summary>
    /// <param name="intervention">The arm; none for silence.</param>
    public double ProbabilityOf(InterventionId? intervention)
    {
        if (intervention is null)
        {
            return Silence;
        }

        foreach (var arm in Arms)
        {
            if (arm.Intervention == intervention)
            {
                return arm.Probability;
            }
        }

        return 0;
    }
}
