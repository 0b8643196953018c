using System;
using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>Something known before a decision, by which effects may differ or which takes noise out of outcomes.</summary>
public sealed class LogCovariate
{
    private readonly Func<LogRow, double> read;

    internal LogCovariate(string name, string meaning, Func<LogRow, double> read) => (Name, Meaning, this.read) = (name, meaning, read);

    /// <summary>How models name it.</summary>
    public string Name { get; }

    /// <summary>What it says of a decision.</summary>
    public string Meaning { get; }

    /// <summary>What it is for a row.</summary>
    public double Of(LogRow row) => read(Check.NotNull(row));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
