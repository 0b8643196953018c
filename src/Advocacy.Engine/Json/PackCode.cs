namespace Advocacy.Engine.Json;

/// <summary>What a packed token is; from <see cref="Word"/> on it is a text that was said before, by its place.</summary>
internal enum PackCode
{
    /// <summary>null.</summary>
    Null,

    /// <summary>false.</summary>
    False,

    /// <summary>true.</summary>
    True,

    /// <summary>An object begins.</summary>
    BeginObject,

    /// <summary>The object ends.</summary>
    EndObject,

    /// <summary>A list begins.</summary>
    BeginList,

    /// <summary>The list ends.</summary>
    EndList,

    /// <summary>A text: its length in bytes, then UTF-8.</summary>
    Text,

    /// <summary>The text that stands for an instant: seconds since the last one.</summary>
    Instant,

    /// <summary>The same, and nanoseconds.</summary>
    FineInstant,

    /// <summary>The text that stands for a date: days since the last one.</summary>
    Date,

    /// <summary>The text that stands for a local date and time: days since the last one, and seconds of the day.</summary>
    LocalDateTime,

    /// <summary>"d-" and 32 hexadecimal digits: 16 bytes.</summary>
    DecisionId,

    /// <summary>A GUID in lower case: 16 bytes.</summary>
    Guid,

    /// <summary>A number: digits without a point, and how many stand after it.</summary>
    Decimal,

    /// <summary>A number: the eight bytes of the double.</summary>
    Double,

    /// <summary>The first of the words and of the texts said.</summary>
    Word,
}
