using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.DependencyInjection;

/// <summary>What an engine is built from. Checked when the host starts: a policy with problems stops it, with all of them.</summary>
public sealed class AdvocacyEngineOptions
{
    private PolicyTimeline timeline = new(Policy.Default);

    /// <summary>Which policy was in force when. Default: <see cref="Policy.Default"/>, always.</summary>
    public PolicyTimeline Timeline
    {
        get => timeline;
        set => (timeline, Unread) = (value, []);
    }

    /// <summary>Spreads slots over a company; the same seed gives the same decisions, so that all hosts of one system need the same. Default 0.</summary>
    public ulong Seed { get; set; }

    /// <summary>The time zones. Default: those of the container, else the tzdb that NodaTime ships.</summary>
    public IDateTimeZoneProvider? Zones { get; set; }

    /// <summary>A policy that comes into force for a growing share of people. Default: none.</summary>
    public RollOut? RollOut { get; set; }

    /// <summary>A policy that decides beside the one in force and is never acted on. Default: none.</summary>
    public Policy? Shadow { get; set; }

    /// <summary>Whether calls are measured and traced for who listens. Default: they are; where nobody listens that costs nothing.</summary>
    public bool HasTelemetry { get; set; } = true;

    /// <summary>What was wrong with the document that was read last.</summary>
    internal ValueList<Problem> Unread { get; private set; }

    /// <summary>Takes the timeline from a document. What is wrong with it is told when the host starts, each with its line and column.</summary>
    /// <param name="document">A timeline as <see cref="PolicyTimelineJson"/> has it, or one policy, then always in force, as <see cref="PolicyJson"/> has it.</param>
    public void ReadPolicies(string document)
    {
        var read = PolicyTimelineJson.ReadEither(Guard.NotNull(document));
        (timeline, Unread) = (read.Value ?? timeline, read.Problems);
    }
}
