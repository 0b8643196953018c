using Advocacy.Engine.Policies;
using NodaTime;

namespace Advocacy.Engine.DependencyInjection;

/// <summary>What an engine is built from. Checked when the host starts: a policy with problems stops it, with all of them.</summary>
public sealed class AdvocacyEngineOptions
{
    /// <summary>Which policy was in force when. Default: <see cref="Policy.Default"/>, always.</summary>
    public PolicyTimeline Timeline { get; set; } = new(Policy.Default);

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
}
