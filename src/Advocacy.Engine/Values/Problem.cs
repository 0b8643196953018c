using System.Globalization;

namespace Advocacy.Engine.Values;

/// <summary>What is wrong with something given to the engine: found, named and located; never an exception.</summary>
/// <param name="Code">The stable code, <c>AE</c> and four digits: see <see cref="ProblemCodes"/>.</param>
/// <param name="Path">Where: the member, such as <c>habits.forgivenMisses</c>.</param>
/// <param name="Value">The offending value as text, or empty.</param>
/// <param name="Allowed">What would be right: a range or a form.</param>
public sealed record Problem(string Code, string Path, string Value, string Allowed)
{
    /// <inheritdoc/>
    public override string ToString() => Value.Length == 0
        ? string.Format(CultureInfo.InvariantCulture, "{0} {1}: {2}", Code, Path, Allowed)
        : string.Format(CultureInfo.InvariantCulture, "{0} {1}: '{2}', allowed: {3}", Code, Path, Value, Allowed);
}
