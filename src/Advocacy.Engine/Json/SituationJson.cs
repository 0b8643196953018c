using System;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>What is the same for everybody at a moment, as JSON.</summary>
public static class SituationJson
{
    private static readonly Shape<Offer> Offer = Fields.Of(new Offer { Id = default, Kind = default, Title = "" })
        .Required("id", Nouns.Content, o => o.Id, (o, v) => o with { Id = v })
        .Required("kind", EnumShapes.Of<OfferKind>(), o => o.Kind, (o, v) => o with { Kind = v })
        .Required("title", Shapes.Title, o => o.Title, (o, v) => o with { Title = v })
        .Optional("why", Shapes.Why, o => o.Why, (o, v) => o with { Why = v })
        .Defaulted("angles", Shapes.ListOf(Shapes.Title), [], o => o.Angles, (o, v) => o with { Angles = v })
        .Defaulted("slots", Shapes.ListOf(Shapes.Title), [], o => o.Slots, (o, v) => o with { Slots = v })
        .Defaulted("perspective", Nouns.Perspective, default, o => o.Perspective, (o, v) => o with { Perspective = v })
        .Defaulted("invitesReaction", Shapes.Bool, false, o => o.InvitesReaction, (o, v) => o with { InvitesReaction = v })
        .Optional("occasion", Nouns.Occasion, o => o.Occasion, (o, v) => o with { Occasion = v })
        .Defaulted("topics", Shapes.ListOf(Nouns.Topic), [], o => o.Topics, (o, v) => o with { Topics = v })
        .Optional("format", Nouns.Format, o => o.Format, (o, v) => o with { Format = v })
        .Optional("language", Nouns.Language, o => o.Language, (o, v) => o with { Language = v })
        .Optional("team", Nouns.Group, o => o.Team, (o, v) => o with { Team = v })
        .Optional("department", Nouns.Group, o => o.Department, (o, v) => o with { Department = v })
        .Optional("happenedAt", TimeShapes.Instant, o => o.HappenedAt, (o, v) => o with { HappenedAt = v })
        .Defaulted("upTo", EnumShapes.Of<Proximity>(), Proximity.Organisation, o => o.UpTo, (o, v) => o with { UpTo = v })
        .Defaulted("isForParticipants", Shapes.Bool, false, o => o.IsForParticipants, (o, v) => o with { IsForParticipants = v })
        .Defaulted("hasBonus", Shapes.Bool, false, o => o.HasBonus, (o, v) => o with { HasBonus = v })
        .Defaulted("copies", Shapes.Count, 0, o => o.Copies, (o, v) => o with { Copies = v })
        .Defaulted("isConfidential", Shapes.Bool, false, o => o.IsConfidential, (o, v) => o with { IsConfidential = v })
        .Optional("embargoUntil", TimeShapes.Instant, o => o.EmbargoUntil, (o, v) => o with { EmbargoUntil = v })
        .Optional("expiresAt", TimeShapes.Instant, o => o.ExpiresAt, (o, v) => o with { ExpiresAt = v })
        .AsShape("offer");

    private static readonly Shape<UnitClimate> Climate = Fields.Of(new UnitClimate(default, default))
        .Required("unit", Nouns.Group, c => c.Unit, (c, v) => c with { Unit = v })
        .Required("readiness", Nouns.Readiness, c => c.Readiness, (c, v) => c with { Readiness = v })
        .AsShape("climate of a unit");

    private static readonly Shape<Holiday> Holiday = Fields.Of(new Holiday(default))
        .Required("date", TimeShapes.Date, h => h.Date, (h, v) => h with { Date = v })
        .Optional("group", Nouns.Group, h => h.Group, (h, v) => h with { Group = v })
        .AsShape("holiday");

    private static readonly Shape<IncidentPause> Incident = Fields.Of(new IncidentPause())
        .Optional("until", TimeShapes.Instant, i => i.Until, (i, v) => i with { Until = v })
        .AsShape("incident");

    private static readonly Fields<Situation> All = Fields.Of(Situation.Ordinary)
        .Defaulted("offers", Shapes.ListOf(Offer), [], s => s.Offers, (s, v) => s with { Offers = v })
        .Defaulted("climate", Shapes.ListOf(Climate), [], s => s.Climate, (s, v) => s with { Climate = v })
        .Defaulted("climateElsewhere", Nouns.Readiness, Readiness.Prepare, s => s.ClimateElsewhere, (s, v) => s with { ClimateElsewhere = v })
        .Defaulted("holidays", Shapes.ListOf(Holiday), [], s => s.Holidays, (s, v) => s with { Holidays = v })
        .Defaulted("channelsDown", Shapes.ListOf(Nouns.Channel), [], s => s.ChannelsDown, (s, v) => s with { ChannelsDown = v })
        .Optional("incident", Incident, s => s.Incident, (s, v) => s with { Incident = v })
        .Defaulted("isStopped", Shapes.Bool, false, s => s.IsStopped, (s, v) => s with { IsStopped = v });

    /// <summary>A situation as part of another document.</summary>
    internal static Shape<Situation> Shape { get; } = All.AsShape("a situation");

    /// <summary>The canonical line of a situation; what is absent or as by default is left out.</summary>
    public static string Write(Situation situation)
    {
        var text = new JsonText();
        All.Write(text, Guard.NotNull(situation));
        return text.ToString();
    }

    /// <summary>Reads a situation.</summary>
    /// <param name="json">One JSON object; what is absent is as on an ordinary day.</param>
    /// <returns>The situation, or all that is wrong.</returns>
    public static JsonResult<Situation> Read(string json) => Document.Read(json, (element, faults) => All.Read(element, faults));

    /// <summary>Reads a situation from UTF-8.</summary>
    /// <inheritdoc cref="Read(string)"/>
    public static JsonResult<Situation> Read(ReadOnlySpan<byte> json) => Document.Read(json, (element, faults) => All.Read(element, faults));
}
