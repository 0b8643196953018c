using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>How far one life has come.</summary>
internal readonly record struct Course
{
    /// <summary>What the host holds of the person.</summary>
    public required PersonState State { get; init; }

    /// <summary>What has become of the person.</summary>
    public Mind Mind { get; init; }

    /// <summary>When the engine is to be asked again.</summary>
    public Instant? Due { get; init; }

    /// <summary>Whether the person has enrolled.</summary>
    public bool HasJoined { get; init; }

    /// <summary>Whether the person has opted out.</summary>
    public bool HasLeft { get; init; }

    /// <summary>The phase, as the engine last read it.</summary>
    public Phase Phase { get; init; }

    /// <summary>How many facts were numbered.</summary>
    public int Facts { get; init; }

    /// <summary>The day of the last message.</summary>
    public int MessageDay { get; init; }

    /// <summary>How many messages came on it before.</summary>
    public int MessageTurn { get; init; }

    /// <summary>The day of the last act.</summary>
    public int ActDay { get; init; }

    /// <summary>How many acts there were on it before.</summary>
    public int ActTurn { get; init; }
}
