using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>What came of what one person shared: for that person, and for nobody else (M17, M26).</summary>
public sealed record PersonalImpact
{
    /// <summary>Whom it is about, and who alone may see it.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The moment up to which it is told.</summary>
    public required Instant At { get; init; }

    /// <summary>Own acts by kind, as far back as retention; in the order of their names.</summary>
    public required ValueList<ActCount> Acts { get; init; }

    /// <summary>Responses of the own network.</summary>
    public required int Responses { get; init; }

    /// <summary>Thanks of colleagues.</summary>
    public required int Thanks { get; init; }

    /// <summary>Feedback of experts.</summary>
    public required int Feedback { get; init; }

    /// <summary>
    /// How many people might have come across it: the connections the person told of for this call, once, however often the person shared.
    /// Potential: nobody knows who saw it. None where they were not told, or nothing was shared with the network.
    /// </summary>
    public long? PotentialReach { get; init; }

    /// <summary>What came of what a person shared since they enrolled, as far back as retention; none of who is not enrolled.</summary>
    /// <param name="facts">The facts of the person, in any order, also twice.</param>
    /// <param name="now">The moment.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="connections">How many connections the person has, if the person told; it is not held.</param>
    /// <exception cref="ArgumentException">The facts are of two people.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than no connections.</exception>
    public static PersonalImpact? Of(IEnumerable<Fact> facts, Instant now, Policy policy, long? connections = null)
    {
        if (connections < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(connections), connections, "At least 0.");
        }

        var book = FactBook.OfOne(facts, now);
        if (PersonHealth.EnrolledSince(book) is not { } since)
        {
            return null;
        }

        var from = Instant.Max(since, now - Duration.FromDays(Guard.NotNull(policy).History.RetentionDays));
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (responses, thanks, feedback, isShared) = (0, 0, 0, false);
        foreach (var fact in book.Facts)
        {
            if (fact.At < from)
            {
                continue;
            }

            if (fact is Acted acted)
            {
                _ = kinds.TryGetValue(acted.Kind.Value, out var known);
                kinds[acted.Kind.Value] = known + 1;
                isShared |= ReachesTheNetwork(acted.Kind);
            }

            responses += fact is NetworkResponded response && !book.IsTakenBack(fact.Person, response.Act) ? 1 : 0;
            thanks += fact is PeerThanked thanked && !(thanked.Act is { } act && book.IsTakenBack(fact.Person, act)) ? 1 : 0;
            feedback += fact is FeedbackReceived received && !book.IsTakenBack(fact.Person, received.Act) ? 1 : 0;
        }

        var acts = new List<ActCount>();
        foreach (var kind in kinds)
        {
            acts.Add(new(new(kind.Key), kind.Value));
        }

        return new()
        {
            Person = book.Facts[0].Person,
            At = now,
            Acts = ValueList.From(acts),
            Responses = responses,
            Thanks = thanks,
            Feedback = feedback,
            PotentialReach = isShared ? connections : null,
        };
    }

    /// <summary>What is told to one friend, or to the organisation, goes past the network.</summary>
    private static bool ReachesTheNetwork(ActKind kind) => kind != ActKind.ToldAFriend && kind != ActKind.Referral && kind != ActKind.Idea;
}
