namespace Advocacy.Engine.Values;

/// <summary>The kinds of data a reason carries.</summary>
public enum ReasonValueKind
{
    /// <summary>A text or noun.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An instant.</summary>
    Instant,

    /// <summary>A date.</summary>
    Date,
}
