using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>What came of what one person shared.</summary>
public class PersonalImpactTests
{
    private static readonly PersonId Noor = new("noor");

    private static readonly Instant Now = Half.Now;

    private static readonly List<Fact> Facts =
    [
        new Acted { Id = new("before"), Person = Noor, At = Ago(301), Kind = ActKind.Post },
        new Enrolled { Id = new("in"), Person = Noor, At = Ago(300), By = Noor, Notice = "n", Channels = [Channel.InApp] },
        new Acted { Id = new("a"), Person = Noor, At = Ago(20), Kind = ActKind.Post },
        new Acted { Id = new("b"), Person = Noor, At = Ago(19), Kind = ActKind.Post },
        new Acted { Id = new("c"), Person = Noor, At = Ago(18), Kind = ActKind.ToldAFriend },
        new NetworkResponded { Id = new("r1"), Person = Noor, At = Ago(18), Act = new("a") },
        new NetworkResponded { Id = new("r2"), Person = Noor, At = Ago(17), Act = new("a") },
        new NetworkResponded { Id = new("r3"), Person = Noor, At = Ago(17), Act = new("gone") },
        new PeerThanked { Id = new("t"), Person = Noor, At = Ago(17) },
        new FeedbackReceived { Id = new("f"), Person = Noor, At = Ago(16), Act = new("b") },
        new Acted { Id = new("gone"), Person = Noor, At = Ago(16), Kind = ActKind.Photo },
        new Retracted { Id = new("x"), Person = Noor, At = Ago(15), Target = new("gone") },
    ];

    [Fact]
    public void Of_AFewActs_TellsWhatCameOfThem()
    {
        var impact = PersonalImpact.Of(Facts, Now, Policy.Default, 480)!;
        Assert.Equal([new(ActKind.Post, 2), new(ActKind.ToldAFriend, 1)], impact.Acts);
        Assert.Equal((2, 1, 1, 480L), (impact.Responses, impact.Thanks, impact.Feedback, impact.PotentialReach!.Value));
        Assert.Equal(impact, PersonalImpact.Of(Facts.AsEnumerable().Reverse().Concat(Facts), Now, Policy.Default, 480));
    }

    [Fact]
    public void Tell_AFewActs_IsInWordsAndSaysPotential()
    {
        var impact = PersonalImpact.Of(Facts, Now, Policy.Default, 480)!;
        Assert.Equal(
            [
                "Je vertelde iets over je werk: bericht (2) en verteld aan een vriend (1).",
                "Mensen die je kent reageerden er twee keer op.",
                "Een collega bedankte je één keer.",
                "Een ervaren collega had er één keer mooie woorden voor.",
                "Mogelijk bereik: hooguit 480 mensen met wie je verbonden bent, kunnen het zijn tegengekomen. Hoeveel dat er echt waren weet niemand, en we bewaren dit getal niet.",
                "Dit is alleen voor jou. Niemand anders krijgt het te zien.",
            ],
            impact.Tell(TextPack.Dutch));
        Assert.Contains(impact.Tell(TextPack.English), text => text.StartsWith("Potential reach: up to 480 people", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_WithoutConnectionsOrWithoutAnythingForTheNetwork_TellsNoReach()
    {
        Assert.Null(PersonalImpact.Of(Facts, Now, Policy.Default)!.PotentialReach);
        var offline = PersonalImpact.Of(Facts.Where(fact => fact is not Acted { Kind: var kind } || kind == ActKind.ToldAFriend), Now, Policy.Default, 480)!;
        Assert.Null(offline.PotentialReach);
        Assert.DoesNotContain(offline.Tell(TextPack.English), text => text.Contains("Potential", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_NothingYet_SaysThatThisIsFine()
    {
        var impact = PersonalImpact.Of(Facts.OfType<Enrolled>(), Now, Policy.Default, 480)!;
        Assert.Equal(["There is nothing to look back on here, and that is fine.", "This is for you alone. Nobody else gets to see it."], impact.Tell(TextPack.English));
    }

    [Fact]
    public void Of_WhoIsNotEnrolled_IsNone()
    {
        Assert.Null(PersonalImpact.Of(Facts.Where(fact => fact is not Enrolled), Now, Policy.Default));
        Assert.Null(PersonalImpact.Of([.. Facts, new OptedOut { Id = new("out"), Person = Noor, At = Ago(1) }], Now, Policy.Default));
        Assert.Null(PersonalImpact.Of([], Now, Policy.Default));
    }

    [Fact]
    public void INV_19_Of_PastRetention_NothingCounts()
    {
        var later = Now + Duration.FromDays(400 - 17);
        var impact = PersonalImpact.Of(Facts, later, Policy.Default)!;
        Assert.True(impact.Acts.IsEmpty);
        Assert.Equal((1, 1, 1), (impact.Responses, impact.Thanks, impact.Feedback));
    }

    [Fact]
    public void Of_ConnectionsBelowNone_IsAMistake() => Assert.Throws<ArgumentOutOfRangeException>(() => PersonalImpact.Of(Facts, Now, Policy.Default, -1));

    private static Instant Ago(int days) => Now - Duration.FromDays(days);
}
