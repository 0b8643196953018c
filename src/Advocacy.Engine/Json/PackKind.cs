namespace Advocacy.Engine.Json;

/// <summary>What a packed value is; stored by its number, so that none is ever moved.</summary>
internal enum PackKind
{
    /// <summary>The number or text that stood last under the same name.</summary>
    Same,

    /// <summary>An object: its members, each a name and a value.</summary>
    Object,

    /// <summary>A list: its items one after another.</summary>
    List,

    /// <summary>The value null, which is rare.</summary>
    Null,

    /// <summary>The value false of a switch.</summary>
    False,

    /// <summary>The value true of a switch.</summary>
    True,

    /// <summary>A number of few digits: the digits, and how many of them stand after the point.</summary>
    Decimal,

    /// <summary>Any other number: the eight bytes of the double.</summary>
    Double,

    /// <summary>A text: its place among those that were said, or its letters.</summary>
    Text,

    /// <summary>A text that ends with 32 hexadecimal digits: what stands before them, and 16 bytes.</summary>
    Hex,

    /// <summary>A text that ends with a GUID: what stands before it, and 16 bytes.</summary>
    Guid,

    /// <summary>An instant: seconds since the last one.</summary>
    Instant,

    /// <summary>The same, with a part of a second.</summary>
    FineInstant,

    /// <summary>A date: days since the last date or instant.</summary>
    Date,

    /// <summary>A local date and time: the same, and seconds of the day.</summary>
    LocalDateTime,
}
