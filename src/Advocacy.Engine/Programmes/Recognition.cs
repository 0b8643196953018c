using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Whom an editor could thank, shout out or tell a story about. Everybody who contributed something and agreed to the form comes round:
/// at most once a period, least recently recognised first, and of those who waited equally long quiet contributions and those that others
/// responded to in turn.
/// </summary>
public static class Recognition
{
    /// <summary>
    /// A list for an editor. Two rows, one of people none of whose contributions others responded to and one of the rest, are each ordered
    /// by when they were last recognised, never first; equals by a hash that is another in each period. The row whose head waited longest
    /// is next; where both waited equally long they are taken in turn, the quiet first. Each is suggested for the newest contribution of
    /// their row.
    /// </summary>
    /// <param name="form">In which form.</param>
    /// <param name="facts">
    /// The facts of at least the policy's period, and older <see cref="RecognitionGiven"/> as far back as the rotation is to remember; in any
    /// order, also twice.
    /// </param>
    /// <param name="people">Who takes part.</param>
    public static ValueList<RecognitionSuggestion> Suggest(RecognitionForm form, IEnumerable<Fact> facts, Participants people)
    {
        var rules = Guard.NotNull(people).Rules;
        var from = people.Now - Duration.FromDays(rules.RecognitionPeriodDays);
        var book = FactBook.Of(facts, people, RecognitionForms.ConsentOf(form));
        var given = LastGiven(book);
        var newest = new Dictionary<PersonId, Contribution>();
        foreach (var contribution in book.Contributions(from, people.Now + Duration.Epsilon))
        {
            var person = contribution.Fact.Person;
            var isNewer = !newest.TryGetValue(person, out var known) || contribution.IsLoud || !known.IsLoud;
            if (isNewer && !(given.TryGetValue(person, out var last) && last > from))
            {
                newest[person] = contribution;
            }
        }

        var (quiet, loud) = (new List<Turn>(), new List<Turn>());
        foreach (var contribution in newest.Values)
        {
            (contribution.IsLoud ? loud : quiet).Add(TurnOf(contribution, given, people));
        }

        quiet.Sort(Turn.Compare);
        loud.Sort(Turn.Compare);
        var suggestions = new List<RecognitionSuggestion>();
        foreach (var contribution in InTurn(quiet, loud))
        {
            if (suggestions.Count < rules.SuggestionsPerList)
            {
                var person = contribution.Fact.Person;
                var on = LocalDays.DateAt(contribution.Fact.At, people.Find(person)!.Zone, people.Policy.Prompts.DayStartHour);
                suggestions.Add(new(person, form, contribution.Fact.Id, contribution.Why(on)));
            }
        }

        return ValueList.From(suggestions);
    }

    private static Dictionary<PersonId, Instant> LastGiven(FactBook book)
    {
        var given = new Dictionary<PersonId, Instant>();
        foreach (var fact in book.Facts)
        {
            if (fact is RecognitionGiven)
            {
                given[fact.Person] = fact.At;
            }
        }

        return given;
    }

    private static Turn TurnOf(Contribution contribution, Dictionary<PersonId, Instant> given, Participants people)
    {
        var person = contribution.Fact.Person;
        var period = LocalDays.NumberOf(people.Now.InUtc().Date) / people.Rules.RecognitionPeriodDays;
        var tie = Fingerprint.HexOf(NumberText.Format(period) + "\n" + person.Value);
        return new(contribution, given.TryGetValue(person, out var last) ? last : null, tie);
    }

    private static IEnumerable<Contribution> InTurn(List<Turn> quiet, List<Turn> loud)
    {
        var (nextQuiet, nextLoud, isQuietsTurn) = (0, 0, true);
        while (nextQuiet < quiet.Count || nextLoud < loud.Count)
        {
            var byWait = nextLoud == loud.Count ? -1 : nextQuiet == quiet.Count ? 1 : Turn.CompareWaits(quiet[nextQuiet], loud[nextLoud]);
            var isQuiet = byWait == 0 ? isQuietsTurn : byWait < 0;
            yield return isQuiet ? quiet[nextQuiet++].Contribution : loud[nextLoud++].Contribution;
            isQuietsTurn = !isQuiet;
        }
    }

    private sealed record Turn(Contribution Contribution, Instant? Last, string Tie)
    {
        /// <summary>Who waited longest first.</summary>
        internal static int CompareWaits(Turn one, Turn other) => (one.Last ?? Instant.MinValue).CompareTo(other.Last ?? Instant.MinValue);

        internal static int Compare(Turn one, Turn other)
        {
            var byLast = CompareWaits(one, other);
            var byTie = byLast != 0 ? byLast : string.CompareOrdinal(one.Tie, other.Tie);
            return byTie != 0 ? byTie : string.CompareOrdinal(one.Contribution.Fact.Person.Value, other.Contribution.Fact.Person.Value);
        }
    }
}
