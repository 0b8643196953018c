using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
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
            new()
            {
                Id = new("occasion-bridge"), Kind = OfferKind.Occasion, Title = "The bicycle bridge is open", Occasion = OccasionKind.ProjectDelivered,
                Team = new("bridges"), Department = new("projects"), ExpiresAt = Instant.FromUtc(2026, 8, 28, 15, 0),
            },
            new()
            {
                Id = new("occasion-visit"), Kind = OfferKind.Occasion, Title = "Students came to see the pumping station", Occasion = OccasionKind.ClientVisit,
                Team = new("water"), Department = new("projects"),
            },
            new() { Id = new("item-night"), Kind = OfferKind.Item, Title = "What a night on the line is like", Team = new("night-line"), Department = new("operations") },
            new() { Id = new("item-first-year"), Kind = OfferKind.Item, Title = "What I learned in my first year here" },
            new() { Id = new("item-dilemma"), Kind = OfferKind.Item, Title = "A dilemma we have not solved yet: what do you think?" },
            new() { Id = new("vacancy-planner"), Kind = OfferKind.Occasion, Title = "A planner wanted for the bridges", Occasion = OccasionKind.Vacancy, Team = new("bridges") },
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
