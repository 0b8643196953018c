using System;
using Advocacy.Engine.Decisions;
using NodaTime;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>Makes rows of decisions and of what is known of people.</summary>
internal sealed class RowMaking
{
    private readonly PeopleFacts facts;
    private readonly Instant until;
    private readonly Instant from;
    private readonly IDateTimeZoneProvider zones;
    private readonly LogRules rules;
    private readonly Pseudonyms? pseudonyms;

    internal RowMaking(PeopleFacts facts, Instant until, IDateTimeZoneProvider zones, LogRules rules, Pseudonyms? pseudonyms)
    {
        (this.facts, this.until, this.zones, this.rules, this.pseudonyms) = (facts, until, zones, rules, pseudonyms);
        from = until - Duration.FromDays(rules.RetentionDays);
    }

    /// <summary>Whether it was a point in which the engine could take the initiative, of somebody who agreed then and still does.</summary>
    internal bool Enters(Decision decision) =>
        decision.Point.Place == 0
        && decision.At >= from
        && decision.At <= until
        && (rules.Policies is null || rules.Policies.InForceAt(decision.At) is { Mechanisms.Learning: true, Agreement: not null })
        && facts.Of(decision.Person).AgreedSince(decision.At) is not null;

    /// <summary>The row of a decision that stood; none if the window of its outcomes is not over.</summary>
    internal LogRow? RowOf(Decision decision)
    {
        var zone = zones.GetZoneOrNull(decision.Zone) ?? DateTimeZone.Utc;
        var today = decision.At.InZone(zone).Date;
        var end = zone.AtStartOfDay(today.PlusDays(rules.WindowDays)).ToInstant();
        if (end > until)
        {
            return null;
        }

        var own = facts.Of(decision.Person);
        var happened = own.Between(decision.At, end);
        var draw = decision.Randomisation;
        return new()
        {
            Person = pseudonyms?.Of(decision.Person) ?? decision.Person.Value,
            Date = decision.Point.Date,
            At = decision.At,
            IsAvailable = IsAvailable(decision),
            Arms = draw.Arms,
            Silence = draw.Silence,
            Choice = draw.IsRandomised ? draw.Drawn : (decision as Prompt)?.Intervention,
            Probability = draw.Probability,
            IsWarmUp = draw.IsWarmUp,
            Seed = draw.Seed,
            Policy = decision.PolicyVersion,
            Reason = decision.Decisive.Reason.Code.Name,
            Phase = decision.Judgement.Phase,
            Motivation = decision.Judgement.Fit.Motivation,
            Ability = decision.Judgement.Fit.Ability,
            HabitStrength = decision.Judgement.HabitStrength,
            Climate = decision.Judgement.Climate,
            Week = WeekOf(today, own.AgreedSince(decision.At)!.Value.InZone(zone).Date),
            RecentPrompts = own.PromptsBetween(zone.AtStartOfDay(today.PlusDays(-rules.RecentDays)).ToInstant(), decision.At),
            Acted = happened.Has(Happened.Acted),
            Kinds = happened.Kinds,
            Adapted = happened.Has(Happened.Adapted),
            Copied = happened.Has(Happened.Copied),
            Skipped = happened.Has(Happened.Skipped),
            Dismissed = happened.Has(Happened.Dismissed),
            Snoozed = happened.Has(Happened.Snoozed),
            Muted = happened.Has(Happened.Muted),
            OptedOut = happened.Has(Happened.OptedOut),
        };
    }

    private static int WeekOf(LocalDate today, LocalDate first) => 1 + (Math.Max(0, Period.DaysBetween(first, today)) / 7);

    private static bool IsAvailable(Decision decision)
    {
        foreach (var finding in decision.Findings)
        {
            if (!finding.IsOpen && finding.Gate != Gate.Chance)
            {
                return false;
            }
        }

        return true;
    }
}
