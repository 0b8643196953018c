using System.Collections.Generic;
using NodaTime;

namespace Advocacy.Sample.Input;

/// <summary>Which columns of an HR export say what; no other column is ever read.</summary>
internal sealed record PeopleMap
{
    public required string Id { get; init; }

    public string? Team { get; init; }

    public string? Department { get; init; }

    public string? Unit { get; init; }

    public string? Zone { get; init; }

    public string? ZoneForAll { get; init; }

    public string? WorkDays { get; init; }

    public string? WorkStart { get; init; }

    public string? WorkEnd { get; init; }

    public string Delimiter { get; init; } = ",";

    /// <summary>Columns with answers, of which only sums over many people are made.</summary>
    public IReadOnlyList<MeasureColumn> Measures { get; init; } = [];

    /// <summary>Reads a map; none, with all problems noted, if it is not right.</summary>
    public static PeopleMap? Read(InputSource source, Terminal terminal, IDateTimeZoneProvider zones, ProblemLog problems)
    {
        if (MapDocument.Open(source, terminal, problems) is not { } document)
        {
            return null;
        }

        var map = new PeopleMap
        {
            Id = document.Column("id", isRequired: true) ?? string.Empty,
            Team = document.Column("team"),
            Department = document.Column("department"),
            Unit = document.Column("unit"),
            Zone = document.Column("zone"),
            ZoneForAll = document.Members.Text("zoneForAll"),
            WorkDays = document.Column("workDays"),
            WorkStart = document.Column("workStart"),
            WorkEnd = document.Column("workEnd"),
            Delimiter = document.Delimiter(),
            Measures = MeasureColumn.ReadAll(document),
        };
        if ((map.Zone is null) == (map.ZoneForAll is null))
        {
            document.Members.Note("zone", map.Zone ?? string.Empty, "either zone (a column) or zoneForAll (a zone id)");
        }

        if (map.ZoneForAll is { } zone && !IsKnown(zone, zones))
        {
            document.Members.Note("zoneForAll", zone, "a tzdb or Windows zone id");
        }

        document.Members.RefuseOthers();
        return document.IsRight ? map : null;
    }

    private static bool IsKnown(string zone, IDateTimeZoneProvider zones) =>
        new Engine.People.Surroundings(new(Engine.Policies.Policy.Default), zones).ZoneOf(zone) is not null;
}
