namespace Advocacy.Engine.Json;

/// <summary>What packed bits are about: bits of one use and name learn from one another. Stored by its number, so that none is ever moved.</summary>
internal enum PackUse
{
    /// <summary>Whether the next name is that which came there last.</summary>
    Next,

    /// <summary>Whether there is no next name.</summary>
    End,

    /// <summary>What a value is.</summary>
    Kind,

    /// <summary>Whether a list goes on.</summary>
    More,

    /// <summary>The place of a text, from 1; 0 before letters.</summary>
    Place,

    /// <summary>How many bytes letters are.</summary>
    Length,

    /// <summary>A byte of letters, by the one before it.</summary>
    Letter,

    /// <summary>Digits of a number.</summary>
    Digits,

    /// <summary>Digits after a point.</summary>
    Scale,

    /// <summary>Seconds since the last instant.</summary>
    Seconds,

    /// <summary>A part of a second.</summary>
    Fraction,

    /// <summary>Days since the last date or instant.</summary>
    Days,

    /// <summary>Seconds of the day.</summary>
    SecondsOfDay,
}
