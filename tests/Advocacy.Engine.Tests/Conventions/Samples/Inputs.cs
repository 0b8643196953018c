// What the engine must have no words for.

#pragma warning disable CS1591

using System;
using System.Collections.Generic;

namespace Advocacy.Engine.Tests.Conventions.Samples;

public sealed record Employee(string Id)
{
    public string? Gender { get; init; }

    public IReadOnlyList<decimal> Salaries { get; init; } = [];

    public string Guess(int mood) => $"{Id}{mood > 0}";
}

public sealed record SickLeave(int Days);

public enum Signal
{
    Message,
    Stress,
}

public abstract record Happening(string Id, string Kind);

public sealed record Away(string Id, DateTime From, DateTime To) : Happening(Id, "away")
{
    public string? Category { get; init; }

    public int LeaveCode { get; init; }
}

public enum AwayReason
{
    Unknown,
}
