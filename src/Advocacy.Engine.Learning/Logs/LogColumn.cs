using System;
using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>One column of a log, as CSV and as JSON lines have it under the same name.</summary>
public sealed class LogColumn
{
    private readonly Func<LogRow, string> write;

    internal LogColumn(string name, LogColumnKind kind, string meaning, Func<LogRow, string> write, bool isOptional = false)
        => (Name, Kind, Meaning, this.write, IsOptional) = (name, kind, meaning, write, isOptional);

    /// <summary>The heading, and the name of the member.</summary>
    public string Name { get; }

    /// <summary>What stands in it.</summary>
    public LogColumnKind Kind { get; }

    /// <summary>Whether it may be empty.</summary>
    public bool IsOptional { get; }

    /// <summary>What it says of a row.</summary>
    public string Meaning { get; }

    /// <summary>What stands in it for a row: the text itself, a number or flag, or a list as JSON; empty where there is nothing.</summary>
    public string Of(LogRow row) => write(Check.NotNull(row));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
