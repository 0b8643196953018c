namespace Advocacy.Engine.Values;

/// <summary>One datum that comes with a kind of reason.</summary>
/// <param name="Name">How texts name it, such as <c>until</c>.</param>
/// <param name="Kind">Whether it is a text, a number, an instant or a date.</param>
public readonly record struct Datum(string Name, ReasonValueKind Kind)
{
    /// <summary>A datum that is a text or noun.</summary>
    public static Datum Text(string name) => new(name, ReasonValueKind.Text);

    /// <summary>A datum that is a number.</summary>
    public static Datum Number(string name) => new(name, ReasonValueKind.Number);

    /// <summary>A datum that is an instant.</summary>
    public static Datum Instant(string name) => new(name, ReasonValueKind.Instant);

    /// <summary>A datum that is a date.</summary>
    public static Datum Date(string name) => new(name, ReasonValueKind.Date);
}
