using System.Collections.Generic;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.QuickStart;

/// <summary>An invented employee: what is on offer, what is reported of her and when that comes in, and what she does with a message.</summary>
internal static class Noor
{
    private static readonly PersonId Id = new("noor");

    public static Situation Situation { get; } = new()
    {
        ClimateElsewhere = Readiness.Go,
        Offers = [new() { Id = new("bridge"), Kind = OfferKind.Occasion, Title = "The bicycle bridge is open", Occasion = OccasionKind.ProjectDelivered }],
    };

    public static Instant Start { get; } = On(2, 8);

    public static IEnumerable<(Instant Received, Fact Fact)> Reported()
    {
        var enrolled = new Enrolled
        {
            Id = new("enrolled"),
            Person = Id,
            At = On(2, 9),
            By = Id,
            Notice = "notice-1",
            Channels = [Channel.Teams],
            KnowsWhy = true,
            Confidence = new(0.7),
        };
        yield return (On(2, 9), new Placed { Id = new("placed"), Person = Id, At = On(2, 8), Zone = "Europe/Amsterdam" });
        yield return (On(2, 9), enrolled);
        yield return (On(2, 10), enrolled); // Twice.
        yield return (On(19, 9), new Acted { Id = new("photo"), Person = Id, At = On(17, 19), Kind = ActKind.Photo }); // Two days late.
        yield return (On(27, 9), new StorySeen { Id = new("story"), Person = Id, At = On(3, 12) }); // Too late to be taken in by itself.
        yield return (On(31, 8), new Paused { Id = new("paused"), Person = Id, At = On(31, 8), Until = On(38, 8) }); // While a message waits for its hour.
    }

    public static IEnumerable<Fact> ResponsesTo(Prompt prompt, Instant at)
    {
        yield return new Seen { Id = new("seen-" + prompt.Id), Person = Id, At = at, Decision = prompt.Id, Opening = Opening.Seen };
        if (prompt.Ask is Ask.Share or Ask.TinyStep)
            yield return new Acted { Id = new("act-" + prompt.Id), Person = Id, At = at, Decision = prompt.Id, Kind = ActKind.Post };
    }

    private static Instant On(int day, int hour) => Instant.FromUtc(2026, 3, 1, hour, 0) + Duration.FromDays(day - 1);
}
