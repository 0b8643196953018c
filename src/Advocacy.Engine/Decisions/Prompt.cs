using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>Invite the person: how, through which channel, when, and until when it is true.</summary>
public sealed record Prompt : Decision
{
    /// <summary>A prompt as of its making by a host, a test or a reader.</summary>
    public Prompt()
    {
    }

    [SetsRequiredMembers]
    internal Prompt(Resolution resolved, in Delivery delivery)
        : base(resolved)
    {
        var (glance, selected) = (resolved.Glance, resolved.Selected);
        var (best, standing, policy) = (selected.Nearest!, glance.Standing, glance.Policy);
        var intervention = best.Intervention;
        (Kind, Intervention, Ask, Lesson, Motive) = (intervention.Kind, intervention.Id, intervention.Ask, intervention.Lesson, intervention.Motive);
        Option = best.Option?.Id;
        Items = ValueList.From((best.Riding?.All ?? []).Select(shelved => OfferedItem.Of(shelved.Offer, policy.Content)));
        Nudge = intervention.IsOverview ? selected.Pool.Nudge() : null;
        PotentialReach = intervention.AsksForAct ? glance.Moment.Connections : null;
        MaySuggestDraft = policy.Mechanisms.AiDrafts && standing.ConsentsTo(ConsentForm.AiDrafts) && Ask == Ask.Share;
        (IsOverview, IsAsked) = (intervention.IsOverview, glance.Moment.IsAsked);
        IsRewarded = best.Option is { } option && standing.IsRewardedFor(option.Kind, policy);
        (Channel, DeliverAt, ValidUntil) = (resolved.Channel!.Value, delivery.At, delivery.Until);
    }

    /// <summary>Spark, facilitator or signal.</summary>
    public required PromptKind Kind { get; init; }

    /// <summary>The intervention.</summary>
    public required InterventionId Intervention { get; init; }

    /// <summary>What it asks of the person.</summary>
    public required Ask Ask { get; init; }

    /// <summary>What it teaches when seen.</summary>
    public Lesson Lesson { get; init; }

    /// <summary>The motive it speaks to.</summary>
    public required Factor Motive { get; init; }

    /// <summary>The way of sharing it suggests, by its id in the policy; absent where it asks for none.</summary>
    public string? Option { get; init; }

    /// <summary>The content that rides in it, the most relevant first; an overview holds several.</summary>
    public ValueList<OfferedItem> Items { get; init; }

    /// <summary>A small nudge that rides in an overview, so that it needs no message of its own; absent: none.</summary>
    public InterventionId? Nudge { get; init; }

    /// <summary>Whether it is the weekly overview, with the three choices under each item.</summary>
    public bool IsOverview { get; init; }

    /// <summary>Whether the person asked for it: it is then no message, and counts under no cap.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether the person may get something for what it asks, points or an award: that is to be said where it is passed on (INV-29).</summary>
    public bool IsRewarded { get; init; }

    /// <summary>
    /// How many contacts what is shared can reach at the most, as far as the person said how large the own network is: potential reach, for
    /// the person's eyes only (M17). Absent where nothing is to be shared, or the size is unknown.
    /// </summary>
    public int? PotentialReach { get; init; }

    /// <summary>Whether the host may offer a suggestion written by an AI, labelled as one: the policy has it and the person agreed (M24).</summary>
    public bool MaySuggestDraft { get; init; }

    /// <summary>Through what it is delivered.</summary>
    public required Channel Channel { get; init; }

    /// <summary>When it is to be delivered.</summary>
    public required Instant DeliverAt { get; init; }

    /// <summary>The first instant at which it is no longer true.</summary>
    public required Instant ValidUntil { get; init; }

    /// <inheritdoc/>
    public override EventFact AsScheduled() => new Scheduled
    {
        Id = RecordId("scheduled"),
        Person = Person,
        At = At,
        Decision = Id,
        Intervention = Intervention,
        Items = ValueList.From(Items.Select(item => new ShownItem(item.Id, item.Perspective))),
        Channel = Channel,
        Ask = Ask,
        Lesson = Lesson,
        Nudge = Nudge,
        IsOverview = IsOverview,
        IsProactive = !IsAsked,
        DeliverAt = DeliverAt,
        ValidUntil = ValidUntil,
    };
}
