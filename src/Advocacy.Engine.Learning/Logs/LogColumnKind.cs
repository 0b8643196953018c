namespace Advocacy.Engine.Learning.Logs;

/// <summary>What stands in a column of a log.</summary>
public enum LogColumnKind
{
    /// <summary>A text, such as an id or a name.</summary>
    Text,

    /// <summary>A date such as 2026-01-05.</summary>
    Date,

    /// <summary>An instant in UTC such as 2026-01-05T08:00:00Z.</summary>
    Instant,

    /// <summary>A whole number; large ones are texts in JSON, where numbers are doubles.</summary>
    Whole,

    /// <summary>A number, shortest so that it reads back as the same.</summary>
    Number,

    /// <summary>Whether something is so: true or false.</summary>
    Flag,

    /// <summary>A JSON list, in CSV too.</summary>
    List,
}
