using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.SampleData;

/// <summary>What there is to tell in the invented company this week, how ready its teams are, and which days are free.</summary>
internal static class SampleSituation
{
    public static Situation Now { get; } = new()
    {
        Offers =
        [
            .. Occasions.Detect(SampleEvents.All, Policy.Default.Occasions, SampleCompany.Now).Offers,
            new()
            {
                Id = new("item-night"), Kind = OfferKind.Item, Title = "What a night on the line is like", Team = new("night-line"), Department = new("operations"),
                Why = "People wonder what goes on after the last train.", Angles = ["What do you hear at three in the morning?", "Who do you rely on at night?"], Copies = 6,
            },
            new()
            {
                Id = new("item-first-year"), Kind = OfferKind.Item, Title = "What I learned in my first year here", Perspective = Perspective.Success,
                Angles = ["What would you tell yourself on day one?", "What are you still learning?"], Slots = ["the thing that surprised you", "who helped you"],
            },
            new() { Id = new("item-dilemma"), Kind = OfferKind.Item, Title = "A dilemma we have not solved yet: what do you think?", Perspective = Perspective.Dilemma, InvitesReaction = true },
            new() { Id = new("story-sam"), Kind = OfferKind.Story, Title = "How one post found us a new colleague" },
            new() { Id = new("example-photo"), Kind = OfferKind.Example, Title = "A photo from the site, with two lines of text" },
            new() { Id = new("item-tender"), Kind = OfferKind.Item, Title = "The tender we hope to win", IsConfidential = true },
            new() { Id = new("item-figures"), Kind = OfferKind.Item, Title = "Our year in figures", EmbargoUntil = Instant.FromUtc(2026, 9, 1, 6, 0) },
        ],
        Climate = [new(new("care-line"), Readiness.Prepare), new(new("water"), Readiness.Listen)],
        ClimateElsewhere = Readiness.Go,
        Holidays =
        [
            new(new(2026, 4, 27)),
            new(new(2026, 5, 14)),
            new(new(2026, 7, 3), new("atlantic")),
            new(new(2026, 8, 18), new("people")),
        ],
    };
}
