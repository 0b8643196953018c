using NodaTime;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>What a log came to. Nothing is counted of who did not agree to learning, not even how many they are (INV-05).</summary>
public sealed record LogSummary
{
    /// <summary>How many rows there are.</summary>
    public required int Rows { get; init; }

    /// <summary>How many people they are of.</summary>
    public required int People { get; init; }

    /// <summary>In how many there was a draw.</summary>
    public required int Randomised { get; init; }

    /// <summary>In how many a prompt was decided on.</summary>
    public required int Prompted { get; init; }

    /// <summary>How many points were left out because the window of their outcomes is not over yet.</summary>
    public required int Unfinished { get; init; }

    /// <summary>The first date; none without rows.</summary>
    public LocalDate? First { get; init; }

    /// <summary>The last date; none without rows.</summary>
    public LocalDate? Last { get; init; }

    /// <summary>A hash of all rows in their order, by which evidence names its log: see <see cref="LogDigest"/>.</summary>
    public required string Digest { get; init; }
}
