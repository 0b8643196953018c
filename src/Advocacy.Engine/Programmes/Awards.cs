using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Who wins an award. Rewards for doing well are worst for those who do not win (Deci, Koestner and Ryan 1999): every award says so in its
/// risk, there are few of them, and nothing is said about who did not win.
/// </summary>
public static class Awards
{
    /// <summary>
    /// Who wins. Of equals, and in draws, the lowest ticket. At most one award a person and period, unless there is nobody else. The same
    /// facts give the same winners however often it is asked.
    /// </summary>
    /// <param name="call">The award.</param>
    /// <param name="facts">
    /// The facts of the period, and those since that took any of them back or tell of awards given (<see cref="AwardGranted"/>); in any
    /// order, also twice. A state holds events of two horizons only, so the host reads them from its store.
    /// </param>
    /// <param name="people">Who takes part.</param>
    public static ProgrammeResult<ValueList<Award>> Decide(AwardCall call, IEnumerable<Fact> facts, Participants people)
    {
        var period = Guard.NotNull(call).Period;
        if (WhyNot(call, Guard.NotNull(people)) is { } reason)
        {
            return ProgrammeResults.None<ValueList<Award>>(reason);
        }

        var book = FactBook.Of(facts, people, ConsentForm.Rewards);
        var given = GivenBesides(call, book);
        var room = people.Rules.AwardsPerMonth - given.Count;
        if (room <= 0)
        {
            return ProgrammeResults.None<ValueList<Award>>(ProgrammeReasons.BudgetSpent.With());
        }

        var candidates = call.Kind switch
        {
            AwardKind.MostShared => MostAnswered(book, period, static fact => (fact as NetworkResponded)?.Act),
            AwardKind.PeerChosen => MostAnswered(book, period, static fact => (fact as PeerVoted)?.Act),
            _ => Contributing(book, period),
        };
        if (candidates.Exists(candidate => !given.Contains(candidate.Person)))
        {
            _ = candidates.RemoveAll(candidate => given.Contains(candidate.Person));
        }

        var winners = Best(candidates, call, Math.Min(call.Winners, room));
        return winners.Count == 0
            ? ProgrammeResults.None<ValueList<Award>>(ProgrammeReasons.Nobody.With())
            : ProgrammeResults.Of(ValueList.From(winners.ConvertAll(winner => new Award(
                call, winner.Person, winner.Act, people.Find(winner.Person)!.AgreesTo(ConsentForm.Recognition), people.AreFinalFor(period)))));
    }

    private static Reason? WhyNot(AwardCall call, Participants people) =>
        !people.HaveAwards ? ProgrammeReasons.Off.With()
        : call.IsTangible && !people.Rules.TangibleAwards ? ProgrammeReasons.TangibleOff.With()
        : people.Now < call.Period.End ? ProgrammeReasons.NotOver.With(call.Period.Next)
        : call.IsTangible && !people.AreFinalFor(call.Period) ? ProgrammeReasons.NotFinal.With(people.FinalOn(call.Period))
        : null;

    /// <summary>Who was given another award of the period, once for each.</summary>
    private static List<PersonId> GivenBesides(AwardCall call, FactBook book)
    {
        var given = new List<PersonId>();
        foreach (var fact in book.Facts)
        {
            if (fact is AwardGranted granted
                && granted.Award.EndsWith("/" + call.Period.Key, StringComparison.Ordinal)
                && !string.Equals(granted.Award, call.Id, StringComparison.Ordinal))
            {
                given.Add(granted.Person);
            }
        }

        return given;
    }

    /// <summary>Everybody's act that was answered most within the period; of acts answered equally often the first by id.</summary>
    private static List<Candidate> MostAnswered(FactBook book, ProgrammePeriod period, Func<Fact, FactId?> actOf)
    {
        var answers = new Dictionary<(PersonId Person, FactId Act), long>();
        foreach (var fact in book.Facts)
        {
            if (period.Contains(fact.At) && actOf(fact) is { } act && !book.IsTakenBack(fact.Person, act))
            {
                _ = answers.TryGetValue((fact.Person, act), out var count);
                answers[(fact.Person, act)] = count + 1;
            }
        }

        var best = new Dictionary<PersonId, Candidate>();
        foreach (var answer in answers)
        {
            var candidate = new Candidate(answer.Key.Person, answer.Key.Act, answer.Value);
            if (!best.TryGetValue(candidate.Person, out var known) || candidate.IsBefore(known))
            {
                best[candidate.Person] = candidate;
            }
        }

        return [.. best.Values];
    }

    private static List<Candidate> Contributing(FactBook book, ProgrammePeriod period)
    {
        var seen = new HashSet<PersonId>();
        var candidates = new List<Candidate>();
        foreach (var contribution in book.Contributions(period.Start, period.End))
        {
            if (seen.Add(contribution.Fact.Person))
            {
                candidates.Add(new(contribution.Fact.Person, null, 0));
            }
        }

        return candidates;
    }

    /// <summary>The first few by answers, then by ticket; told in the order of ids, which says nothing about either.</summary>
    private static List<Candidate> Best(List<Candidate> candidates, AwardCall call, int most)
    {
        var tickets = candidates.ConvertAll(candidate => (Candidate: candidate, Ticket: Drawing.TicketOf(call.Seed, call.Pseudonym(candidate.Person))));
        tickets.Sort(static (one, other) => string.CompareOrdinal(one.Ticket, other.Ticket));
        var best = new List<Candidate>();
        foreach (var place in Ranks.Top(ValueList.From(tickets.ConvertAll(static one => one.Candidate.Answers)), most))
        {
            best.Add(tickets[place].Candidate);
        }

        best.Sort(static (one, other) => string.CompareOrdinal(one.Person.Value, other.Person.Value));
        return best;
    }

    private sealed record Candidate(PersonId Person, FactId? Act, long Answers)
    {
        internal bool IsBefore(Candidate other) =>
            Answers > other.Answers || (Answers == other.Answers && string.CompareOrdinal(Act?.Value, other.Act?.Value) < 0);
    }
}
