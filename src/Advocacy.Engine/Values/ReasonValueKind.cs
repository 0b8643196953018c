namespace Advocacy.Engine.Values;

/// <summary>The kinds of data a reason carries.</summary>
public enum ReasonValueKind
{
    /// <summary>The datum is a text or noun.</summary>
    Text,

    /// <summary>The datum is a number.</summary>
    Number,

    /// <summary>The datum is an instant.</summary>
    Instant,

    /// <summary>The datum is a date.</summary>
    Date,
}
