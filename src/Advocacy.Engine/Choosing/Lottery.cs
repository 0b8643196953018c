using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Choosing;

/// <summary>
/// The one draw in the engine: among arms, of which each is something that could be offered, and silence (INV-27). Whether anything is
/// offered does not depend on which arms there are: the policy sets that probability, within its bounds. Among the arms it is divided by a
/// softmax over appeal, less the penalty for a template just used (Yancey and Settles 2020), plus learned weights; each has a least share.
/// </summary>
public static class Lottery
{
    /// <summary>Into how many equal parts certainty is divided: every probability is a whole number of them.</summary>
    public const long Tickets = 1L << 32;

    /// <summary>The probability that anything is offered while a person is new to the draw: both are seen alike.</summary>
    public const double WarmUpProbability = 0.5;

    private const int BitsOfAWord = 32;
    private const int BitsOfAPlace = 16;
    private const int MostPlace = 1440;
    private const int MostStream = ushort.MaxValue;

    /// <summary>The odds of arms and of silence.</summary>
    /// <param name="arms">What decides the appeal of each arm; at least one.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="isWarmUp">Whether the person is new to the draw: then all arms are alike.</param>
    /// <exception cref="ArgumentException">There are no arms.</exception>
    public static Odds OddsOf(IReadOnlyList<Ranked> arms, ChoosingRules rules, bool isWarmUp)
    {
        Guard.NotNull(rules);
        if (Guard.NotNull(arms).Count == 0)
        {
            throw new ArgumentException("There is nothing to draw among.", nameof(arms));
        }

        var prompts = TicketsWithin(isWarmUp ? WarmUpProbability : rules.PromptProbability, rules);
        var least = (long)(prompts * Math.Min(rules.LeastShare, 1.0 / arms.Count));
        var reach = ReachesOf(arms, rules, isWarmUp);
        var divided = prompts - (least * arms.Count);
        var (probabilities, before) = (new double[arms.Count], 0L);
        for (var i = 0; i < probabilities.Length; i++)
        {
            var upTo = i == probabilities.Length - 1 ? divided : (long)(divided * (reach[i] / reach[reach.Length - 1]));
            probabilities[i] = (double)(least + upTo - before) / Tickets;
            before = upTo;
        }

        return new(ValueList.Create<double>(probabilities), (double)(Tickets - prompts) / Tickets);
    }

    /// <summary>Which arm a ticket draws: the arms have the first tickets, in their order, and silence all others.</summary>
    /// <param name="odds">The odds.</param>
    /// <param name="ticket">The ticket; each is as likely as any other.</param>
    /// <returns>The place of the arm; −1 for silence.</returns>
    /// <exception cref="ArgumentException">A probability is no whole number of tickets from 0 up to all of them: what were drawn by would not be it.</exception>
    public static int Draw(Odds odds, uint ticket)
    {
        var (drawn, upTo) = (-1, 0L);
        for (var i = 0; i < Guard.NotNull(odds).Arms.Count; i++)
        {
            var tickets = odds.Arms[i] * Tickets;
            upTo += tickets is >= 0 and <= Tickets && tickets == Math.Floor(tickets)
                ? (long)tickets
                : throw new ArgumentException("A probability is a whole number of tickets.", nameof(odds));
            drawn = drawn < 0 && ticket < upTo ? i : drawn;
        }

        return drawn;
    }

    /// <summary>
    /// The ticket of a person at a decision point, the same on every machine: the first word of Philox 4x32-10 under the seed as key, at the
    /// counter of person, day, and stream with place.
    /// </summary>
    /// <param name="seed">The seed.</param>
    /// <param name="person">64 bits that stand for the person.</param>
    /// <param name="day">Days since 1970-01-01 of the decision point.</param>
    /// <param name="place">The place of the decision point in its day, from −1 to 1440.</param>
    /// <param name="stream">Keeps draws for different purposes apart, from 0 to 65535; decisions have 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">Place or stream lie outside: their tickets would be those of others.</exception>
    public static uint Ticket(ulong seed, ulong person, int day, int place, int stream = 0) => Philox.Block(
        seed,
        unchecked(new((uint)person, (uint)(person >> BitsOfAWord), (uint)day, (Within(stream, 0, MostStream) << BitsOfAPlace) | (Within(place, -1, MostPlace) + 1)))).First;

    private static uint Within(int value, int least, int most, [CallerArgumentExpression(nameof(value))] string parameter = "") => value >= least && value <= most
        ? unchecked((uint)value)
        : throw new ArgumentOutOfRangeException(parameter, value, FormattableString.Invariant($"It lies from {least} to {most}."));

    /// <summary>A probability in tickets, rounded within the bounds and never beyond them.</summary>
    private static long TicketsWithin(double probability, ChoosingRules rules) => (long)Math.Max(
        Math.Ceiling(rules.LeastProbability * Tickets), Math.Min(Math.Floor(rules.MostProbability * Tickets), Math.Floor((probability * Tickets) + 0.5)));

    /// <summary>How far the softmax weights reach up to and with each arm, in units of the largest.</summary>
    private static double[] ReachesOf(IReadOnlyList<Ranked> arms, ChoosingRules rules, bool isWarmUp)
    {
        var reaches = new double[arms.Count];
        var most = double.NegativeInfinity;
        for (var i = 0; i < reaches.Length; i++)
        {
            reaches[i] = isWarmUp ? 0 : Ranking.Appeal(arms[i], rules) + WeightOf(arms[i].Key, rules);
            most = Math.Max(most, reaches[i]);
        }

        var sum = 0.0;
        for (var i = 0; i < reaches.Length; i++)
        {
            sum += Elementary.Exp((reaches[i] - most) / rules.Temperature);
            reaches[i] = sum;
        }

        return reaches;
    }

    private static double WeightOf(string key, ChoosingRules rules)
    {
        foreach (var weight in rules.Weights)
        {
            if (string.Equals(weight.Intervention.Value, key, StringComparison.Ordinal))
            {
                return weight.LogWeight;
            }
        }

        return 0;
    }
}
