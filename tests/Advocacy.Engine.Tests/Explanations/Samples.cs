using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Explanations;

/// <summary>Decisions, reasons and packs to put into words.</summary>
internal static class Samples
{
    /// <summary>Tuesday 18 August 2026, 10:00 in Amsterdam.</summary>
    internal static readonly Instant Tuesday = Instant.FromUtc(2026, 8, 18, 8, 0);

    internal static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    internal static readonly TextPack[] Packs = [TextPack.Dutch, TextPack.English];

    /// <summary>Every kind of reason in the assembly, found without the catalogue of texts.</summary>
    internal static IReadOnlyList<ReasonCode> Codes { get; } =
    [
        .. from type in typeof(ReasonCode).Assembly.GetTypes()
           where type.IsVisible
           from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
           where property.PropertyType == typeof(ReasonCode)
           select (ReasonCode)property.GetValue(null)!,
    ];

    internal static ValueList<OfferedItem> Items => [new() { Id = new("item-1"), Title = "Project Delta is klaar" }, new() { Id = new("item-2"), Title = "Vacature in je team" }];

    internal static Prompt Prompt(Intervention intervention, ValueList<OfferedItem> items = default, string? option = null, bool asked = false) => new()
    {
        Id = new("d-1"),
        Person = new("p-1"),
        Point = DecisionPoint.Open(new(2026, 8, 18)),
        At = Tuesday - Duration.FromHours(1),
        Judgement = Judgement,
        Findings =
        [
            new(Gate.Stop, true, PromptReasons.Running.With()),
            new(Gate.Consent, true, PromptReasons.Enrolled.With(new LocalDate(2026, 5, 11), "notice-1")),
            new(Gate.Slot, true, PromptReasons.Slot.With(Tuesday, "declared")),
        ],
        Zone = "Europe/Amsterdam",
        PolicyVersion = "default@1",
        EngineVersion = "0",
        ZonesVersion = "0",
        Kind = intervention.Kind,
        Intervention = intervention.Id,
        Ask = intervention.Ask,
        Lesson = intervention.Lesson,
        Motive = intervention.Motive,
        IsOverview = intervention.IsOverview,
        IsAsked = asked,
        Option = option,
        Items = items,
        Channel = Channel.Teams,
        DeliverAt = Tuesday,
        ValidUntil = Tuesday + Duration.FromHours(7),
    };

    /// <summary>A prompt as an intervention of the catalogue gives it: with items where it needs them, with an option where it asks for an act.</summary>
    internal static Prompt Typical(Intervention intervention) => Prompt(
        intervention,
        intervention.Needs == Material.None ? [] : intervention.IsOverview ? Items : [Items[0]],
        intervention.Ask switch { Ask.Share => intervention.IsOverview ? "adapt-and-share" : "own-story", Ask.TinyStep => "comment", _ => null });

    internal static Wait Wait(Finding finding, Instant? until = null, Advocacy.Engine.Decisions.Missing? missing = null) => new()
    {
        Id = new("d-1"),
        Person = new("p-1"),
        Point = DecisionPoint.Quiet(new(2026, 8, 18)),
        At = Tuesday,
        Judgement = Judgement,
        Findings = [new(Gate.Stop, true, PromptReasons.Running.With()), finding],
        Zone = "Europe/Amsterdam",
        PolicyVersion = "default@1",
        EngineVersion = "0",
        ZonesVersion = "0",
        Until = until,
        Missing = missing,
    };

    internal static Intervention InterventionOf(string id) => Catalogue.Interventions.Single(intervention => intervention.Id.Value == id);

    /// <summary>A reason with data such as the engine gives.</summary>
    internal static Reason Typical(ReasonCode code) => code.With([.. code.Data.Select(datum => datum.Name switch
    {
        "until" or "opens" or "validUntil" or "time" => ReasonValue.FromInstant(Tuesday),
        "since" or "acted" or "due" or "asks" or "free" or "from" or "to" or "on" => ReasonValue.FromLocalDate(new(2026, 8, 20)),
        "used" or "ignored" => ReasonValue.FromDouble(1),
        "most" or "weeks" => ReasonValue.FromDouble(2),
        "motivation" or "ability" or "line" or "strength" => ReasonValue.FromDouble(0.5),
        "share" or "giniShare" => ReasonValue.FromDouble(0.62),
        "earlierShare" or "chanceShare" => ReasonValue.FromDouble(0.12),
        "limitShare" => ReasonValue.FromDouble(0.5),
        "count" => ReasonValue.FromDouble(3),
        "needed" => ReasonValue.FromDouble(364),
        "by" => "the board",
        "returns" => ReasonValue.FromDouble(0.1),
        "prompts" => ReasonValue.FromDouble(480),
        "acts" or "limit" or "least" => ReasonValue.FromDouble(10),
        "days" => ReasonValue.FromDouble(28),
        "phase" => nameof(Phase.Confirmation),
        "factor" => nameof(Factor.SocialDeviance),
        "readiness" => nameof(Readiness.Prepare),
        "channel" => Channel.Email.Value,
        "basis" => "observed",
        "kind" => ActKind.Comment.Value,
        "intervention" => "weekly-overview",
        "amount" => ReasonValue.FromDouble(10),
        "remainder" => ReasonValue.FromDouble(5),
        "currency" => "points",
        "cap" => "points-a-week",
        "thing" => "item-7",
        "score" or "share" => ReasonValue.FromDouble(0.42),
        "people" or "least" => ReasonValue.FromDouble(10),
        "contacts" => ReasonValue.FromDouble(25_000),
        "potential" => ReasonValue.FromDouble(22_169),
        "population" => ReasonValue.FromDouble(100_000),
        "measure" => "trust-and-safety",
        "barrier" => Barrier.NoTime.Value,
        "unit" => "bridges",
        "event" => "goal-reached",
        "zone" => "Mars/Olympus",
        "notice" => "notice-1",
        _ => throw new ArgumentOutOfRangeException(nameof(code), datum.Name, "Say here what this datum looks like."),
    })]);

    private static Judgement Judgement =>
        new(Phase.Confirmation, new(0.6, 0.4, Factor.SocialDeviance, 0.25), new(0.6, 0.7, Factor.Time, 0.25), 0.1, 2, Readiness.Go);
}
