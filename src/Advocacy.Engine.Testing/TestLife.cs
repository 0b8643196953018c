using NodaTime;

namespace Advocacy.Engine.Testing;

/// <summary>How somebody lives with the engine: when it begins, where, and what becomes of messages.</summary>
public sealed record TestLife
{
    /// <summary>Where the draws of the responses start.</summary>
    public int Seed { get; init; }

    /// <summary>When the person is placed and enrols.</summary>
    public Instant Start { get; init; } = Instant.FromUtc(2027, 3, 1, 11, 0);

    /// <summary>The person's zone, a tzdb id.</summary>
    public string Zone { get; init; } = "Europe/Amsterdam";

    /// <summary>The share of messages that are opened, 0 to 1.</summary>
    public double Opens { get; init; } = 1;

    /// <summary>The share of messages that are answered, 0 to 1: by an act, or by skipping.</summary>
    public double Answers { get; init; } = 0.5;

    /// <summary>The share of the answers that is a skip, 0 to 1.</summary>
    public double Skips { get; init; } = 1.0 / 3;

    /// <summary>From which invitation to share on, counted from 0, each is seen and none is answered.</summary>
    public int IgnoresFrom { get; init; } = int.MaxValue;

    /// <summary>For how many weeks something comes up in the life: an absence, a silence of the engine. From 1.</summary>
    public int Weeks { get; init; } = 1;
}
