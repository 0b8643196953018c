using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// How far chance decided: the draw, with all that learning from it needs (INV-27); or that there was none, and the answer was certain. The
/// probabilities of the arms and of silence are 1 together, exactly.
/// </summary>
public sealed record Randomisation
{
    /// <summary>There was no draw.</summary>
    public static Randomisation None { get; } = new();

    /// <summary>Whether there was a draw.</summary>
    public bool IsRandomised => !Arms.IsEmpty;

    /// <summary>What could have been offered, by id in ordinal order, each with its probability; empty where there was no draw.</summary>
    public ValueList<Arm> Arms { get; init; }

    /// <summary>How likely silence was; 0 where there was no draw.</summary>
    public double Silence { get; init; }

    /// <summary>What was drawn; none for silence, and where there was no draw.</summary>
    public InterventionId? Drawn { get; init; }

    /// <summary>Whether the person was new to the draw, so that all arms were alike.</summary>
    public bool IsWarmUp { get; init; }

    /// <summary>The seed it was drawn with; 0 where there was no draw.</summary>
    public ulong Seed { get; init; }

    /// <summary>How likely the answer was that was given: of what was drawn, else of silence; 1 where there was no draw.</summary>
    public double Probability => IsRandomised ? ProbabilityOf(Drawn) : 1;

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
