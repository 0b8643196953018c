using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>A stretch of time in which a person may be reached.</summary>
/// <param name="Date">The local date it starts on, to which it belongs.</param>
/// <param name="Start">The first instant.</param>
/// <param name="End">The first instant after it.</param>
public readonly record struct Window(LocalDate Date, Instant Start, Instant End)
{
    /// <summary>Whether an instant lies in it.</summary>
    public bool Contains(Instant instant) => Start <= instant && instant < End;
}
