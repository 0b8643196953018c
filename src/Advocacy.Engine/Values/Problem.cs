using System.Globalization;

namespace Advocacy.Engine.Values;

/// <summary>What is wrong with something given to the engine: found, named and located; never an exception.</summary>
/// <param name="Code">The stable code, <c>AE</c> and four digits: see <see cref="ProblemCodes"/>.</param>
/// <param name="Path">Where: the member, such as <c>habits.forgivenMisses</c>.</param>
/// <param name="Value">The offending value as text, or empty.</param>
/// <param name="Allowed">What would be right: a range or a form.</param>
public sealed record Problem(string Code, string Path, string Value, string Allowed)
{
    /// <summary>The line of a document on which it lies, from 1; none where it lies in no document, or nobody looked.</summary>
    public int? Line { get; init; }

    /// <summary>The place in that line, from 1, in characters.</summary>
    public int? Column { get; init; }

    /// <summary>What may have been meant; none where nothing is near.</summary>
    public string? Hint { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        var place = Line is { } line ? string.Format(CultureInfo.InvariantCulture, "{0}:{1}: ", line, Column ?? 1) : string.Empty;
        var text = Value.Length == 0
            ? string.Format(CultureInfo.InvariantCulture, "{0} {1}: {2}", Code, Path, Allowed)
            : string.Format(CultureInfo.InvariantCulture, "{0} {1}: '{2}', allowed: {3}", Code, Path, Value, Allowed);
        return place + text + (Hint is null ? string.Empty : "; " + Hint);
    }
}
