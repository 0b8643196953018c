using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Pairs willing colleagues once a month (M34): others in turn, never the same two within some months. Who was paired longest ago comes
/// first, so that an odd one out does not stay one.
/// </summary>
public static class Pairings
{
    /// <summary>
    /// The pairs of a period. Everybody in turn gets whom they never met, else met longest ago; then whoever is left takes a place in a pair
    /// whose other half finds somebody else. Who may meet at least half of the others is always paired, but for an odd one out. Equals stand
    /// in the order of a hash that is another in each period.
    /// </summary>
    /// <param name="period">The month; the host holds what is made for it.</param>
    /// <param name="earlier">The pairs of earlier months, at least as far back as the policy's rest; in any order, also twice.</param>
    /// <param name="people">Who takes part: who does not agree to be paired is not in it.</param>
    public static PairingRound Make(ProgrammePeriod period, IEnumerable<Pair> earlier, Participants people)
    {
        var meetings = new Meetings(Guard.NotNull(period), Guard.NotNull(earlier), Guard.NotNull(people));
        PersonId[] order =
        [
            .. people.Where(static one => one.AgreesTo(ConsentForm.Pairing))
                .Select(static one => one.Person)
                .OrderBy(meetings.LastOf)
                .ThenBy(person => period.TieOf(person.Value), StringComparer.Ordinal),
        ];
        var partners = new int[order.Length];
        partners.AsSpan().Fill(-1);
        for (var one = 0; one < order.Length; one++)
        {
            if (partners[one] < 0 && BestFor(one, order, partners, meetings) is var other and >= 0)
            {
                Join(one, other, partners);
            }
        }

        var left = new List<int>();
        for (var one = 0; one < order.Length; one++)
        {
            if (partners[one] < 0)
            {
                left.Add(one);
            }
        }

        foreach (var one in left.ToArray())
        {
            if (left.Count > 1 && partners[one] < 0)
            {
                Squeeze(one, left, order, partners, meetings);
            }
        }

        return Told(period, order, partners);
    }

    /// <summary>With whom a person is paired; nobody unless both still agree to it (INV-20).</summary>
    /// <param name="person">Who looks.</param>
    /// <param name="pairs">The pairs of the period, as they were made.</param>
    /// <param name="people">Who takes part now.</param>
    public static PersonId? PartnerOf(PersonId person, ValueList<Pair> pairs, Participants people)
    {
        Guard.NotNull(people);
        foreach (var pair in pairs)
        {
            if (pair.Holds(person) && Agrees(pair.One) && Agrees(pair.Other))
            {
                return pair.PartnerOf(person);
            }
        }

        return null;

        bool Agrees(PersonId one) => people.Find(one)?.AgreesTo(ConsentForm.Pairing) == true;
    }

    /// <summary>Of those who are free, whom somebody never met, else met longest ago; the first of equals. None if all met lately.</summary>
    private static int BestFor(int one, PersonId[] order, int[] partners, Meetings meetings)
    {
        var (best, bestMet) = (-1, int.MaxValue);
        for (var other = one + 1; other < order.Length && bestMet > Meetings.Never; other++)
        {
            if (partners[other] < 0 && meetings.OfBoth(order[one], order[other]) is var met && met < bestMet && meetings.IsRested(met))
            {
                (best, bestMet) = (other, met);
            }
        }

        return best;
    }

    /// <summary>Finds a pair that can be parted so that both find somebody: somebody who is left, and somebody else who is.</summary>
    private static void Squeeze(int one, List<int> left, PersonId[] order, int[] partners, Meetings meetings)
    {
        for (var taken = 0; taken < order.Length; taken++)
        {
            var other = partners[taken];
            if (other < 0 || !MayMeet(one, taken))
            {
                continue;
            }

            foreach (var also in left)
            {
                if (also != one && MayMeet(other, also))
                {
                    Join(one, taken, partners);
                    Join(other, also, partners);
                    _ = left.Remove(one);
                    _ = left.Remove(also);
                    return;
                }
            }
        }

        bool MayMeet(int a, int b) => meetings.IsRested(meetings.OfBoth(order[a], order[b]));
    }

    private static void Join(int one, int other, int[] partners) => (partners[one], partners[other]) = (other, one);

    private static PairingRound Told(ProgrammePeriod period, PersonId[] order, int[] partners)
    {
        var pairs = new List<Pair>();
        var waiting = new List<PersonId>();
        for (var i = 0; i < order.Length; i++)
        {
            if (partners[i] < 0)
            {
                waiting.Add(order[i]);
            }
            else if (string.CompareOrdinal(order[i].Value, order[partners[i]].Value) < 0)
            {
                pairs.Add(new(order[i], order[partners[i]], period));
            }
        }

        return new(
            ValueList.From(pairs.OrderBy(static pair => pair.One.Value, StringComparer.Ordinal)),
            ValueList.From(waiting.OrderBy(static person => person.Value, StringComparer.Ordinal)));
    }

    /// <summary>Who met whom when, of those who still agree; months are counted back from the period.</summary>
    private sealed class Meetings
    {
        internal const int Never = int.MinValue;

        private readonly Dictionary<(PersonId, PersonId), int> ofBoth = [];
        private readonly Dictionary<PersonId, int> last = [];
        private readonly int rest;

        internal Meetings(ProgrammePeriod period, IEnumerable<Pair> earlier, Participants people)
        {
            rest = people.Rules.PairingRestMonths;
            foreach (var pair in earlier)
            {
                var month = MonthOf(pair.Period) - MonthOf(period);
                if (month < 0 && people.Find(pair.One)?.AgreesTo(ConsentForm.Pairing) == true && people.Find(pair.Other)?.AgreesTo(ConsentForm.Pairing) == true)
                {
                    Keep(ofBoth, (pair.One, pair.Other), month);
                    Keep(ofBoth, (pair.Other, pair.One), month);
                    Keep(last, pair.One, month);
                    Keep(last, pair.Other, month);
                }
            }
        }

        internal int LastOf(PersonId person) => last.TryGetValue(person, out var month) ? month : Never;

        internal int OfBoth(PersonId one, PersonId other) => ofBoth.TryGetValue((one, other), out var month) ? month : Never;

        internal bool IsRested(int month) => month <= -rest;

        private static int MonthOf(ProgrammePeriod period) => (period.First.Year * 12) + period.First.Month;

        private static void Keep<T>(Dictionary<T, int> months, T key, int month)
            where T : notnull
        {
            months[key] = months.TryGetValue(key, out var known) ? Math.Max(known, month) : month;
        }
    }
}
