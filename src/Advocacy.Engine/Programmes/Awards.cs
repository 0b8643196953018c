using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Who wins an award. Rewards for doing well are worst for those who do not win (Deci, Koestner and Ryan 1999): every award says so in its
/// risk, there are few of them, and nothing is said about who did not win.
/// </summary>
public static class Awards
{
    /// <summary>
    /// Who wins. Of equals, and in draws, the lowest ticket. At most one award a person and period, unless there is nobody else. Only what
    /// happened when somebody had agreed to rewards counts, so that nobody can get a ticket once the seed is known. What was told as given
    /// stays given, to whomever: the same call gives the same winners however often it is asked.
    /// </summary>
    /// <param name="call">The award.</param>
    /// <param name="facts">
    /// The facts of the period, and those since that took any of them back or tell of awards given (<see cref="AwardGranted"/>); in any
    /// order, also twice. A state holds events of two horizons only, so the host reads them from its store.
    /// </param>
    /// <param name="people">Who takes part.</param>
    public static ProgrammeResult<AwardResult> Decide(AwardCall call, IEnumerable<Fact> facts, Participants people)
    {
        var period = Guard.NotNull(call).Period;
        if (WhyNot(call, Guard.NotNull(people)) is { } reason)
        {
            return ProgrammeResults.None<AwardResult>(reason);
        }

        List<Fact> known = [.. Guard.NotNull(facts)];
        var book = FactBook.Of(known, people, ConsentForm.Rewards);
        var given = GivenIn(period, known, people.Now);
        var own = given.FindAll(granted => string.Equals(granted.Award, call.Id, StringComparison.Ordinal));
        var candidates = call.Kind switch
        {
            AwardKind.MostShared => MostAnswered(book, period, people, static fact => (fact as NetworkResponded)?.Act),
            AwardKind.PeerChosen => MostAnswered(book, period, people, static fact => (fact as PeerVoted)?.Act),
            _ => Contributing(book, period, people),
        };
        var others = candidates.FindAll(candidate => !given.Exists(granted => granted.Person == candidate.Person && !own.Contains(granted)));
        candidates = others.Count > 0 ? others : candidates;
        var winners = candidates.FindAll(candidate => IsAmong(own, candidate.Person));
        foreach (var granted in own)
        {
            if (people.Find(granted.Person)?.AgreesTo(ConsentForm.Rewards) == true && !winners.Exists(winner => winner.Person == granted.Person))
            {
                winners.Add(new(granted.Person, null, 0));
            }
        }

        var most = Math.Min(call.Winners - own.Count, people.Rules.AwardsPerMonth - given.Count);
        winners.AddRange(Best(candidates.FindAll(candidate => !IsAmong(own, candidate.Person)), call, Math.Max(0, most)));
        if (winners.Count == 0)
        {
            return ProgrammeResults.None<AwardResult>(most <= 0 ? ProgrammeReasons.BudgetSpent.With() : ProgrammeReasons.Nobody.With());
        }

        winners.Sort(static (one, other) => string.CompareOrdinal(one.Person.Value, other.Person.Value));
        return ProgrammeResults.Of(new AwardResult(
            ValueList.From(winners.ConvertAll(winner => new Award(
                call, winner.Person, winner.Act, people.Find(winner.Person)!.AgreesTo(ConsentForm.Recognition), people.AreFinalFor(period)))),
            call.Kind is AwardKind.Raffle or AwardKind.Surprise ? Tickets(candidates, call) : []));
    }

    private static Reason? WhyNot(AwardCall call, Participants people) =>
        !people.HaveAwards ? ProgrammeReasons.Off.With()
        : call.IsTangible && !people.Rules.TangibleAwards ? ProgrammeReasons.TangibleOff.With()
        : people.Now < call.Period.End ? ProgrammeReasons.NotOver.With(call.Period.Next)
        : call.IsTangible && !people.AreFinalFor(call.Period) ? ProgrammeReasons.NotFinal.With(people.FinalOn(call.Period))
        : null;

    /// <summary>
    /// The awards of the period that were told, each once and of everybody: they were given also where who got one has left since.
    /// </summary>
    private static List<AwardGranted> GivenIn(ProgrammePeriod period, List<Fact> facts, Instant now)
    {
        var takenBack = new HashSet<(PersonId Person, FactId Fact)>();
        foreach (var fact in facts)
        {
            if (fact is Retracted retracted && retracted.At <= now)
            {
                _ = takenBack.Add((retracted.Person, retracted.Target));
            }
        }

        var given = new List<AwardGranted>();
        foreach (var fact in facts)
        {
            if (fact is AwardGranted granted
                && granted.At <= now
                && granted.Award.EndsWith("/" + period.Key, StringComparison.Ordinal)
                && takenBack.Add((granted.Person, granted.Id)))
            {
                given.Add(granted);
            }
        }

        return given;
    }

    private static bool IsAmong(List<AwardGranted> given, PersonId person) => given.Exists(granted => granted.Person == person);

    /// <summary>The pseudonyms of all who have a ticket, in an order that says nothing.</summary>
    private static ValueList<string> Tickets(List<Candidate> candidates, AwardCall call)
    {
        var pseudonyms = candidates.ConvertAll(candidate => call.Pseudonym(candidate.Person));
        pseudonyms.Sort(StringComparer.Ordinal);
        return ValueList.From(pseudonyms);
    }

    /// <summary>Everybody's act that was answered most within the period; of acts answered equally often the first by id.</summary>
    private static List<Candidate> MostAnswered(FactBook book, ProgrammePeriod period, Participants people, Func<Fact, FactId?> actOf)
    {
        var answers = new Dictionary<(PersonId Person, FactId Act), long>();
        foreach (var fact in book.Facts)
        {
            if (period.Contains(fact.At) && actOf(fact) is { } act && !book.IsTakenBack(fact.Person, act) && people.HadAgreed(fact))
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

    private static List<Candidate> Contributing(FactBook book, ProgrammePeriod period, Participants people)
    {
        var seen = new HashSet<PersonId>();
        var candidates = new List<Candidate>();
        foreach (var contribution in book.Contributions(period.Start, period.End))
        {
            if (people.HadAgreed(contribution.Fact) && seen.Add(contribution.Fact.Person))
            {
                candidates.Add(new(contribution.Fact.Person, null, 0));
            }
        }

        return candidates;
    }

    /// <summary>The first few by answers, then by ticket.</summary>
    private static List<Candidate> Best(List<Candidate> candidates, AwardCall call, int most)
    {
        var tickets = candidates.ConvertAll(candidate => (Candidate: candidate, Ticket: Drawing.TicketOf(call.Seed, call.Pseudonym(candidate.Person))));
        tickets.Sort(static (one, other) => string.CompareOrdinal(one.Ticket, other.Ticket));
        var best = new List<Candidate>();
        foreach (var place in Ranks.Top(ValueList.From(tickets.ConvertAll(static one => one.Candidate.Answers)), most))
        {
            best.Add(tickets[place].Candidate);
        }

        return best;
    }

    private sealed record Candidate(PersonId Person, FactId? Act, long Answers)
    {
        internal bool IsBefore(Candidate other) =>
            Answers > other.Answers || (Answers == other.Answers && string.CompareOrdinal(Act?.Value, other.Act?.Value) < 0);
    }
}
