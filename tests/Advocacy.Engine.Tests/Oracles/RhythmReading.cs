using NodaTime;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>What a rhythm amounts to, by a plain walk.</summary>
internal sealed record RhythmReading
{
    public int Current { get; init; }

    public int Longest { get; init; }

    public int Forgiven { get; init; }

    public int Paused { get; init; }

    public bool IsRepairable { get; init; }

    public int Lost { get; init; }

    public LocalDate? LastKept { get; init; }
}
