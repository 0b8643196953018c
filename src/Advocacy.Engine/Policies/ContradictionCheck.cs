using System.Collections.Generic;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Policies;

/// <summary>Numbers, hours and agreements that contradict one another.</summary>
internal static class ContradictionCheck
{
    internal static IEnumerable<Problem> Problems(Policy policy) =>
    [
        .. OfPrompts(policy),
        .. OfOverview(policy.Prompts),
        .. OfAgreement(policy),
        .. OfRetention(policy),
        .. OfClimate(policy.Climate),
        .. OfProgrammes(policy),
    ];

    private static IEnumerable<Problem> OfPrompts(Policy policy)
    {
        var prompts = policy.Prompts;
        if (!Text.IsId(policy.Version))
        {
            yield return new(ProblemCodes.Empty, "version", string.Empty, "1 to 200 characters, no control characters");
        }

        if (prompts.MostOverviewsPerWeek > prompts.MostPerWeek)
        {
            yield return Contradiction("prompts.mostOverviewsPerWeek", prompts.MostOverviewsPerWeek, "at most prompts.mostPerWeek");
        }

        if (prompts.SecondBackOffWeeks < prompts.FirstBackOffWeeks)
        {
            yield return Contradiction("prompts.secondBackOffWeeks", prompts.SecondBackOffWeeks, "at least prompts.firstBackOffWeeks (INV-26)");
        }

        if (prompts.MonthlyAtStrength < prompts.FortnightlyAtStrength)
        {
            yield return Contradiction("prompts.monthlyAtStrength", prompts.MonthlyAtStrength, "at least prompts.fortnightlyAtStrength");
        }

        if (!prompts.Hours.LeavesRest)
        {
            yield return new(ProblemCodes.RestTooShort, "prompts.hours", prompts.Hours.ToString(), "at least 11 hours between windows");
        }

        if (prompts.MostPerDay > prompts.MostPerWeek)
        {
            yield return new(ProblemCodes.CapNeverBinds, "prompts.mostPerDay", NumberText.Format(prompts.MostPerDay), "at most prompts.mostPerWeek")
            {
                Hint = "the cap of the week is always reached first",
            };
        }
    }

    /// <summary>A day or time of the overview on which nobody may be reached who declared no hours of their own.</summary>
    private static IEnumerable<Problem> OfOverview(PromptRules rules)
    {
        const string Hint = "it would always come on another day or at another time";
        var (day, slot, hours) = (rules.OverviewDay, rules.OverviewMinute, rules.Hours);
        if (hours.Days.Count() == 0 || day is < 1 or > 7 || slot is < 0 or > 1439)
        {
            yield break; // Said elsewhere.
        }

        if ((int)Cadence.DayFor(hours, rules) != day)
        {
            yield return new(ProblemCodes.OverviewOutsideHours, "prompts.overviewDay", NumberText.Format(day), "a day of prompts.hours") { Hint = Hint };
        }

        var time = LocalTime.FromMinutesSinceMidnight(slot);
        if (hours.IsOvernight ? time < hours.Start && time >= hours.End : time < hours.Start || time >= hours.End)
        {
            yield return new(ProblemCodes.OverviewOutsideHours, "prompts.overviewMinute", NumberText.Format(slot), "within prompts.hours") { Hint = Hint };
        }
    }

    private static IEnumerable<Problem> OfRetention(Policy policy)
    {
        var days = policy.History.RetentionDays;
        var prompts = policy.Prompts;
        foreach (var (path, rest) in new[]
        {
            ("content.skipRestDays", policy.Content.SkipRestDays), ("content.balanceDays", policy.Content.BalanceDays),
            ("prompts.templateRestDays", prompts.TemplateRestDays), ("prompts.listeningRestDays", prompts.ListeningRestDays), ("prompts.channelRestDays", prompts.ChannelRestDays),
        })
        {
            if (rest > days)
            {
                yield return new(ProblemCodes.RestBeyondRetention, path, NumberText.Format(rest), "at most history.retentionDays")
                {
                    Hint = "what was offered, sent and skipped is remembered for no longer than that",
                };
            }
        }
    }

    private static IEnumerable<Problem> OfAgreement(Policy policy)
    {
        if (policy.Mechanisms.NeedAgreement && policy.Agreement is null)
        {
            yield return new(ProblemCodes.AgreementMissing, "agreement", string.Empty, "points, badges, leagues, awards and learning need an agreement (INV-21)");
        }

        if (policy.Agreement is { } agreement && !Text.IsId(agreement.By))
        {
            yield return new(ProblemCodes.Empty, "agreement.by", agreement.By ?? string.Empty, "who agreed or decided, 1 to 200 characters (INV-21)");
        }
    }

    private static IEnumerable<Problem> OfClimate(ClimateRules climate)
    {
        if (climate.GoFrom < climate.PrepareFrom)
        {
            yield return Contradiction("climate.goFrom", climate.GoFrom, "at least climate.prepareFrom");
        }

        if (climate.ConnectednessWeight + climate.EngagementWeight + climate.WellBeingWeight + climate.BrandWeight <= 0)
        {
            yield return Contradiction("climate.connectednessWeight", climate.ConnectednessWeight, "a weight above 0 for at least one measure");
        }
    }

    /// <summary>What boards and awards that are switched on cannot keep.</summary>
    private static IEnumerable<Problem> OfProgrammes(Policy policy)
    {
        const int LongestMonth = 31;
        const int DaysInWeek = 7;
        var (programmes, history, mechanisms) = (policy.Programmes, policy.History, policy.Mechanisms);
        if (mechanisms.Leagues && programmes.RecentEffortWeeks * DaysInWeek > history.RetentionDays)
        {
            yield return Contradiction("programmes.recentEffortWeeks", programmes.RecentEffortWeeks, "at most history.retentionDays");
        }

        if (mechanisms.Leagues || mechanisms.MonthlyAward)
        {
            if (programmes.GraceDays < history.HorizonDays)
            {
                yield return Contradiction("programmes.graceDays", programmes.GraceDays, "at least history.horizonDays: until then a late fact may change the result");
            }

            if (programmes.GraceDays + LongestMonth > history.RetentionDays)
            {
                yield return Contradiction("programmes.graceDays", programmes.GraceDays, "at most history.retentionDays less a month: until then the facts of the month are held");
            }
        }
    }

    private static Problem Contradiction(string path, double value, string allowed) =>
        new(ProblemCodes.RulesContradict, path, NumberText.Told(value), allowed);
}
