using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>One value in a policy, in a form that words can be made from.</summary>
/// <param name="Kind">The unit of a number, as in the catalogue of parameters; else what kind of noun it is, such as <c>phase</c> or <c>act</c>.</param>
/// <param name="Text">The value as it stands in documents.</param>
public readonly record struct PolicyTerm(string Kind, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;

    internal static PolicyTerm Number(string unit, double number) => new(unit, double.IsNaN(number) || double.IsInfinity(number) ? string.Empty : NumberText.Format(number));

    internal static PolicyTerm Switch(bool isOn) => new("switch", isOn ? "true" : "false");
}
