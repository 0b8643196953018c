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

        public bool IsTakenBack { get; set; }

        /// <summary>Older than retention: it stays as it is.</summary>
        public bool IsFolded { get; set; }

        /// <summary>It might have had more, were it not for what is folded.</summary>
        public bool IsKeptDown { get; set; }

        /// <summary>What it came to before the instant of the last retraction.</summary>
        public long Before { get; set; }
    }

    /// <summary>Every claim of a set of facts, and what came of it: event by event, each time over all claims.</summary>
    internal static List<Row> Of(IReadOnlyList<Fact> facts, RewardRules rules, int retentionDays = 400)
    {
        var retention = Duration.FromDays(retentionDays);
        var retracted = facts.OfType<Retracted>().GroupBy(fact => fact.Target).ToDictionary(group => group.Key, group => group.Min(fact => fact.At));
        bool IsProtective(Fact fact) => fact is OptedOut or ConsentWithdrawn or Retracted;
        bool WasNever(Fact fact) => !IsProtective(fact) && retracted.TryGetValue(fact.Id, out var at) && at <= fact.At + Horizon;
        var standing = facts.Where(fact => !WasNever(fact)).OfType<StandingFact>().ToList();
        var rows = new List<Row>();
        Instant? lastRetraction = null;
        foreach (var fact in facts.OfType<EventFact>().OrderBy(fact => fact.At).ThenBy(RankOf).ThenBy(fact => fact.Id.Value, StringComparer.Ordinal))
        {
            foreach (var row in rows)
                row.IsFolded |= row.At < fact.At - retention;

            if (fact is Retracted { Target: var target } && rows.FindIndex(row => row.Fact == target.Value && !row.IsFolded && !row.IsTakenBack) is >= 0 and var first)
            {
                // Of one instant what all came to before the first of its retractions.
                if (lastRetraction != fact.At)
                    rows.ForEach(row => row.Before = row.Granted);

                lastRetraction = fact.At;
                for (var i = first; i < rows.Count; i++)
                {
                    rows[i].IsTakenBack |= rows[i].Fact == target.Value;
                    rows[i].Granted = rows[i].IsTakenBack ? 0 : Granted(rows[i], rows.Take(i).ToList(), rules, retention, isAnew: true);
                }
            }

            var date = DateOf(fact.At, standing);
            foreach (var rule in WasNever(fact) || !MayEarn(fact.At, standing) ? [] : rules.Rules.Where(rule => IsAbout(rule.On, fact) && !(date < rule.From) && !(date >= rule.Until)))
            {
                var prompted = fact is Acted { Decision: not null } or Chose { Decision: not null };
                if (rule.When.IsPrompted is null || rule.When.IsPrompted == prompted)
                {
                    var row = new Row(rule.Id, fact.Id.Value, date, fact.At, rule.Currency, ThingOf(rule, fact, date), PeriodOf(date, rule.Per), KindOf(fact), rule.Amount);
                    row.Granted = Granted(row, [.. rows], rules, retention, isAnew: false);
                    row.Before = row.Granted;
                    rows.Add(row);
                }
            }
        }

        return rows;
    }

    private static long Granted(Row row, List<Row> before, RewardRules rules, Duration retention, bool isAnew)
    {
        // What was older than retention when it was claimed was not remembered, but for the first of a kind, ever.
        var of = rules.Rules.Single(rule => rule.Id == row.Rule);
        var isRememberedForEver = of is { Thing: RewardThing.Kind or RewardThing.Rule, Per: RewardPeriod.Ever };
        if (before.Any(other => other.Granted > 0 && other.Rule == row.Rule && other.Thing == row.Thing && other.Period == row.Period && (isRememberedForEver || other.At >= row.At - retention)))
            return 0;

        // Somewhere it was this date already when the last of what is folded happened.
        LocalDate? folded = isAnew && before.LastOrDefault(other => other.IsFolded) is { } last ? last.At.InUtc().LocalDateTime.PlusHours(14).Date : null;
        List<RewardCap> all = [.. rules.Caps, new() { Id = "reported", Rules = [row.Rule], Currency = row.Currency, Kinds = [ActKind.ToldAFriend, ActKind.Referral], Counts = CapMeasure.Times, Most = rules.MostSelfReportedPerWeek, Period = RewardPeriod.Week }];
        var granted = row.Claimed;
        foreach (var cap in all.Where(cap => Binds(cap, row)))
        {
            var same = before.Where(other => other.Granted > 0 && Binds(cap, other)).ToList();
            long Uses(IEnumerable<Row> rows) => cap.Counts == CapMeasure.Amount ? rows.Sum(other => other.Granted) : rows.Count();
            long used = 0;
            var reachesBack = false;
            if (cap.IsRolling && cap.Period != RewardPeriod.Ever)
            {
                var length = cap.Period switch { RewardPeriod.Day => 1, RewardPeriod.Week => 7, RewardPeriod.Month => 30, _ => 365 };
                reachesBack = folded >= row.Date.PlusDays(1 - length);
                for (var first = row.Date.PlusDays(1 - length); first <= row.Date; first = first.PlusDays(1))
                    used = Math.Max(used, Uses(same.Where(other => other.Date >= first && other.Date < first.PlusDays(length))));
            }
            else
            {
                reachesBack = cap.Period != RewardPeriod.Ever && folded is { } date && (date >= row.Date || PeriodOf(date, cap.Period) == PeriodOf(row.Date, cap.Period));
                used = Uses(same.Where(other => PeriodOf(other.Date, cap.Period) == PeriodOf(row.Date, cap.Period)));
            }

            var room = Math.Max(0, cap.Most - used);
            granted = Math.Min(granted, cap.Counts == CapMeasure.Amount ? room : room > 0 ? row.Claimed : 0);

            // Never upward where what is folded may have used it.
            if (reachesBack && (cap.Counts == CapMeasure.Amount || row.Before == 0))
            {
                row.IsKeptDown |= granted > row.Before;
                granted = Math.Min(granted, row.Before);
            }
        }

        return granted;
    }

    private static bool Binds(RewardCap cap, Row row) => cap.Currency == row.Currency
        && (cap.Rules.IsEmpty || cap.Rules.Contains(row.Rule)) && (cap.Kinds.IsEmpty || cap.Kinds.Any(kind => kind.Value == row.Kind));

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
        RewardTrigger.Choice => fact is Chose { Choice: not Choice.Skip },
        RewardTrigger.TookPart => fact is TookPart,
        RewardTrigger.NetworkResponse => fact is NetworkResponded,
        RewardTrigger.PeerVote => fact is PeerVoted,
        _ => false,
    };

    private static string ThingOf(RewardRule rule, Fact fact, LocalDate date) => rule.Thing switch
    {
        RewardThing.Content => fact switch
        {
            Acted { Content: { } content } => "about " + content.Value,
            IdeaProposed { Content: { } content } => "about " + content.Value,
            Chose { Content: { } content } => "about " + content.Value,
            TookPart took => "about " + took.Occasion.Value,
            NetworkResponded responded => "about " + responded.Act.Value,
            PeerVoted voted => "about " + voted.Act.Value,
            _ => "itself " + fact.Id.Value,
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
