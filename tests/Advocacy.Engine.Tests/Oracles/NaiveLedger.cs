using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>The ledger written down plainly: everything from scratch, from the set of facts, in one pass over claims.</summary>
internal static class NaiveLedger
{
    private static readonly Duration Horizon = Duration.FromDays(14);

    internal sealed record Row(string Rule, string Fact, LocalDate Date, Instant At, Currency Currency, string Thing, string Period, string? Kind, long Claimed)
    {
        public long Granted { get; set; }

        public bool IsTakenBack { get; init; }
    }

    /// <summary>Every claim of a set of facts, and what came of it.</summary>
    internal static List<Row> Of(IReadOnlyList<Fact> facts, RewardRules rules)
    {
        var retracted = facts.OfType<Retracted>().GroupBy(fact => fact.Target).ToDictionary(group => group.Key, group => group.Min(fact => fact.At));
        bool IsProtective(Fact fact) => fact is OptedOut or ConsentWithdrawn or Retracted;
        bool WasNever(Fact fact) => !IsProtective(fact) && retracted.TryGetValue(fact.Id, out var at) && at <= fact.At + Horizon;
        bool IsTakenBack(Fact fact) => retracted.ContainsKey(fact.Id) && !WasNever(fact);
        var standing = facts.Where(fact => !WasNever(fact)).OfType<StandingFact>().ToList();
        var rows = new List<Row>();
        foreach (var fact in facts.Where(fact => !WasNever(fact)).OfType<EventFact>().OrderBy(fact => fact.At).ThenBy(RankOf).ThenBy(fact => fact.Id.Value, StringComparer.Ordinal))
        {
            var date = DateOf(fact.At, standing);
            foreach (var rule in rules.Rules.Where(rule => IsAbout(rule.On, fact) && !(date < rule.From) && !(date >= rule.Until)))
            {
                var prompted = fact is Acted { Decision: not null } or Chose { Decision: not null };
                if (MayEarn(fact.At, standing) && (rule.When.IsPrompted is null || rule.When.IsPrompted == prompted))
                    rows.Add(new(rule.Id, fact.Id.Value, date, fact.At, rule.Currency, ThingOf(rule, fact, date), PeriodOf(date, rule.Per), KindOf(fact), rule.Amount) { IsTakenBack = IsTakenBack(fact) });
            }
        }

        for (var i = 0; i < rows.Count; i++)
            rows[i].Granted = rows[i].IsTakenBack ? 0 : Granted(rows[i], rows.Take(i).ToList(), rules);

        return rows;
    }

    private static long Granted(Row row, List<Row> before, RewardRules rules)
    {
        if (before.Any(other => other.Granted > 0 && other.Rule == row.Rule && other.Thing == row.Thing && other.Period == row.Period))
            return 0;

        var caps = rules.Caps.Where(cap => cap.Currency == row.Currency && (cap.Rules.IsEmpty || cap.Rules.Contains(row.Rule))
            && (cap.Kinds.IsEmpty || cap.Kinds.Any(kind => kind.Value == row.Kind))).ToList();
        var granted = row.Claimed;
        foreach (var cap in caps)
        {
            var same = before.Where(other => other.Granted > 0 && other.Currency == cap.Currency && (cap.Rules.IsEmpty || cap.Rules.Contains(other.Rule))
                && (cap.Kinds.IsEmpty || cap.Kinds.Any(kind => kind.Value == other.Kind))).ToList();
            long Uses(IEnumerable<Row> rows) => cap.Counts == CapMeasure.Amount ? rows.Sum(other => other.Granted) : rows.Count();
            long used = 0;
            if (cap.IsRolling && cap.Period != RewardPeriod.Ever)
            {
                var length = cap.Period switch { RewardPeriod.Day => 1, RewardPeriod.Week => 7, RewardPeriod.Month => 30, _ => 365 };
                for (var first = row.Date.PlusDays(1 - length); first <= row.Date; first = first.PlusDays(1))
                    used = Math.Max(used, Uses(same.Where(other => other.Date >= first && other.Date < first.PlusDays(length))));
            }
            else
            {
                used = Uses(same.Where(other => PeriodOf(other.Date, cap.Period) == PeriodOf(row.Date, cap.Period)));
            }

            var room = Math.Max(0, cap.Most - used);
            granted = Math.Min(granted, cap.Counts == CapMeasure.Amount ? room : room > 0 ? row.Claimed : 0);
        }

        // What only the person can report: so many of a rule in a week.
        if (row.Kind is "told-a-friend" or "referral")
        {
            var reported = before.Count(other => other.Rule == row.Rule && other.Granted > 0 && other.Kind is "told-a-friend" or "referral"
                && PeriodOf(other.Date, RewardPeriod.Week) == PeriodOf(row.Date, RewardPeriod.Week));
            granted = reported < rules.MostSelfReportedPerWeek ? granted : 0;
        }

        return granted;
    }

    internal static bool MayEarn(Instant at, List<StandingFact> standing)
    {
        // Of one instant what protects comes last.
        var row = standing.Where(fact => fact.At <= at).OrderBy(fact => fact.At).ThenBy(fact => fact is OptedOut or ConsentWithdrawn).ThenBy(fact => fact.Id.Value, StringComparer.Ordinal).ToList();
        var left = row.FindLastIndex(fact => fact is OptedOut);
        return row.FindLastIndex(fact => fact is Enrolled) > left
            && row.FindLastIndex(fact => fact is ConsentGiven { Form: ConsentForm.Rewards }) > Math.Max(left, row.FindLastIndex(fact => fact is ConsentWithdrawn));
    }

    internal static LocalDate DateOf(Instant at, List<StandingFact> standing)
    {
        var placed = standing.OfType<Placed>().Where(fact => fact.At <= at).OrderBy(fact => fact.At).ThenBy(fact => fact.Id.Value, StringComparer.Ordinal).LastOrDefault();
        return at.InZone(placed is null ? DateTimeZone.Utc : DateTimeZoneProviders.Tzdb[placed.Zone]).Date;
    }

    private static bool IsAbout(RewardTrigger trigger, Fact fact) => trigger switch
    {
        RewardTrigger.Act => fact is Acted { Kind.Value: not "idea" },
        RewardTrigger.Idea => fact is IdeaProposed or Acted { Kind.Value: "idea" },
        RewardTrigger.Choice => fact is Chose,
        RewardTrigger.TookPart => fact is TookPart,
        RewardTrigger.NetworkResponse => fact is NetworkResponded,
        RewardTrigger.PeerVote => fact is PeerVoted,
        _ => false,
    };

    private static string ThingOf(RewardRule rule, Fact fact, LocalDate date) => rule.Thing switch
    {
        RewardThing.Content => fact switch
        {
            Acted { Content: { } content } => content.Value,
            IdeaProposed { Content: { } content } => content.Value,
            Chose { Content: { } content } => content.Value,
            TookPart took => took.Occasion.Value,
            NetworkResponded responded => responded.Act.Value,
            PeerVoted voted => voted.Act.Value,
            _ => fact.Id.Value,
        },
        RewardThing.Kind => KindOf(fact)!,
        RewardThing.Date => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        RewardThing.Rule => "",
        _ => fact.Id.Value,
    };

    private static string? KindOf(Fact fact) => fact is Acted acted ? acted.Kind.Value : fact is IdeaProposed ? "idea" : null;

    private static string PeriodOf(LocalDate date, RewardPeriod period) => period switch
    {
        RewardPeriod.Day => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        RewardPeriod.Week => NodaTime.Calendars.WeekYearRules.Iso.GetWeekYear(date) + "-" + NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(date),
        RewardPeriod.Month => date.ToString("uuuu-MM", CultureInfo.InvariantCulture),
        RewardPeriod.Year => date.ToString("uuuu", CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>At one instant: what is proposed or taken part in, then choices and acts, then what others do.</summary>
    private static int RankOf(Fact fact) => fact switch { IdeaProposed or TookPart => 3, Acted or Chose => 6, NetworkResponded or PeerVoted => 7, Retracted => 9, _ => 5 };
}
