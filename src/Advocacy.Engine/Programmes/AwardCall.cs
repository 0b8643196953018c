using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>An award that is to be given for a period.</summary>
public sealed record AwardCall
{
    /// <summary>How the winner is found.</summary>
    public required AwardKind Kind { get; init; }

    /// <summary>The period it is for.</summary>
    public required ProgrammePeriod Period { get; init; }

    /// <summary>The published seed of the draw, another for each: not known to anybody before the period is over.</summary>
    public required string Seed { get; init; }

    /// <summary>The pseudonym of a person on the tickets: a keyed hash whose key the host keeps.</summary>
    public required Func<PersonId, string> Pseudonym { get; init; }

    /// <summary>Names it among awards of the period, up to 60 characters; absent: its kind.</summary>
    public string? Name { get; init; }

    /// <summary>How many winners, within the policy's awards of a month.</summary>
    public int Winners { get; init; } = 1;

    /// <summary>Whether it is a thing, such as a voucher: only where the policy allows that, and only when the result is final.</summary>
    public bool IsTangible { get; init; }

    /// <summary>The same for the same award of the same period: what to report as <see cref="Facts.AwardGranted.Award"/>.</summary>
    public string Id => (Name ?? Kebab.Of(Kind)) + "/" + Period.Key;
}
