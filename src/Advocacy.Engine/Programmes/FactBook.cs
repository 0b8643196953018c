using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Facts of those they may be read of, each once and in one order, without what was taken back. Nothing else of what is given is read.
/// </summary>
internal sealed class FactBook
{
    private readonly HashSet<(PersonId Person, FactId Fact)> takenBack;

    private FactBook(List<Fact> facts, HashSet<(PersonId Person, FactId Fact)> takenBack)
    {
        this.takenBack = takenBack;
        Facts = facts;
    }

    /// <summary>The facts, in order of time.</summary>
    internal IReadOnlyList<Fact> Facts { get; }

    /// <summary>What those who agreed to a form did, up to the moment they are read for.</summary>
    internal static FactBook Of(IEnumerable<Fact> facts, Participants people, ConsentForm form) =>
        Of(Guard.NotNull(facts), fact => fact.At <= people.Now && people.Find(fact.Person)?.AgreesTo(form) == true);

    /// <summary>All that is right of one person up to a moment, whatever the person agreed to.</summary>
    /// <exception cref="ArgumentException">There are facts of somebody else too.</exception>
    internal static FactBook OfOne(IEnumerable<Fact> facts, Instant now)
    {
        PersonId? one = null;
        return Of(Guard.NotNull(facts), fact =>
        {
            one ??= fact.Person;
            return fact.Person != one ? throw new ArgumentException("The facts are of two people: " + one + ", " + fact.Person, nameof(facts))
                : fact.At <= now && FactCheck.Check(fact, now) is null;
        });
    }

    private static FactBook Of(IEnumerable<Fact> facts, Predicate<Fact> counts)
    {
        var kept = new List<Fact>();
        var takenBack = new HashSet<(PersonId, FactId)>();
        foreach (var fact in facts)
        {
            if (counts(fact))
            {
                kept.Add(fact);
                if (fact is Retracted retracted)
                {
                    _ = takenBack.Add((fact.Person, retracted.Target));
                }
            }
        }

        kept.Sort(static (one, other) =>
            FactOrder.Canonical.Compare(one, other) is var byOrder and not 0 ? byOrder : string.CompareOrdinal(one.Person.Value, other.Person.Value));
        var seen = new HashSet<(PersonId, FactId)>();
        _ = kept.RemoveAll(fact => !seen.Add((fact.Person, fact.Id)) || (takenBack.Contains((fact.Person, fact.Id)) && Retractions.IsRetractable(fact)));
        return new(kept, takenBack);
    }

    /// <summary>Whether a fact of a person was taken back; one that was not given was not.</summary>
    internal bool IsTakenBack(PersonId person, FactId fact) => takenBack.Contains((person, fact));

    /// <summary>What people contributed from an instant up to another.</summary>
    internal IEnumerable<Contribution> Contributions(Instant from, Instant to)
    {
        var answered = new HashSet<(PersonId, FactId)>();
        foreach (var fact in Facts)
        {
            if (ActAnsweredBy(fact) is { } act)
            {
                _ = answered.Add((fact.Person, act));
            }
        }

        foreach (var fact in Facts)
        {
            if (fact.At >= from && fact.At < to && ContributionKindOf(fact) is { } kind)
            {
                var isLoud = kind is ContributionKind.Shared or ContributionKind.Idea && answered.Contains((fact.Person, fact.Id));
                yield return new(fact, isLoud ? ContributionKind.Resonated : kind);
            }
        }
    }

    private static FactId? ActAnsweredBy(Fact fact) => fact switch
    {
        NetworkResponded responded => responded.Act,
        PeerVoted voted => voted.Act,
        _ => null,
    };

    private static ContributionKind? ContributionKindOf(Fact fact) => fact switch
    {
        IdeaProposed => ContributionKind.Idea,
        Acted acted => acted.Kind == ActKind.Idea ? ContributionKind.Idea : ContributionKind.Shared,
        PeerThanked => ContributionKind.Thanked,
        FeedbackReceived => ContributionKind.Feedback,
        TookPart => ContributionKind.TookPart,
        _ => null,
    };
}
