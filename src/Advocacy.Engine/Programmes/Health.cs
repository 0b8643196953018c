using System;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>How a programme does, read from sums (M23): what goes wrong in it, on which figures, and where to begin (M31).</summary>
public static class Health
{
    private const double Hundredths = 100;

    /// <summary>
    /// Figures, weeks, findings and advice. Nothing is told of fewer people than the policy allows, each figure by those it is of: who was
    /// invited, who acted, who chose (INV-10). Of one programme as a whole: reports of groups that overlap could be told apart.
    /// </summary>
    /// <param name="tally">The sums.</param>
    /// <param name="policy">The policy in force.</param>
    public static ProgrammeResult<HealthReport> Of(HealthTally tally, Policy policy)
    {
        var rules = Guard.NotNull(policy).Health;
        return Guard.NotNull(tally)[HealthCount.People] < rules.LeastPeople
            ? ProgrammeResults.None<HealthReport>(HealthReasons.TooFew.With(rules.LeastPeople))
            : ProgrammeResults.Of(new HealthReport(tally.Window, Figures(tally, rules), Weeks(tally, rules), Findings(tally, rules)));
    }

    private static ValueList<HealthFigure> Figures(HealthTally tally, HealthRules rules)
    {
        var last = tally.Window.Weeks - HealthSums.FewWeeks;
        var acts = tally[HealthCount.Acts] - tally[HealthCount.Comments];
        return
        [
            Figure(HealthMetric.Active, tally[HealthCount.Around], Ratio(SumFrom(tally.Active, last), SumFrom(tally.Around, last)), tally, rules),
            Figure(HealthMetric.Gini, Spread.Count(tally.Acts), Spread.Gini(tally.Acts), tally, rules),
            Figure(HealthMetric.TopTenth, Spread.Count(tally.Acts), Spread.TopTenth(tally.Acts), tally, rules),
            Figure(HealthMetric.AdaptRatio, tally[HealthCount.Choosers], Ratio(tally[HealthCount.Adapted], tally[HealthCount.Adapted] + tally[HealthCount.Copied]), tally, rules),
            Figure(HealthMetric.PromptsPerAct, tally[HealthCount.Invited], Ratio(tally[HealthCount.Invitations], tally[HealthCount.Acts]), tally, rules),
            Figure(HealthMetric.MuteRate, tally[HealthCount.People], WhereReported(tally, rules, Ratio(tally[HealthCount.Muted], tally[HealthCount.People])), tally, rules),
            Figure(HealthMetric.DialogueRatio, tally[HealthCount.Actors], WhereReported(tally, rules, Ratio(tally[HealthCount.Responses] + tally[HealthCount.Comments], acts)), tally, rules),
            Figure(HealthMetric.Feedback, tally[HealthCount.Awaiting], WhereReported(tally, rules, Ratio(tally[HealthCount.HeardActs], tally[HealthCount.RipeActs])), tally, rules),
            Figure(HealthMetric.FeedbackDays, tally[HealthCount.Heard], Spread.Median(tally.Days), tally, rules),
            Figure(HealthMetric.Offline, tally[HealthCount.Actors], Ratio(tally[HealthCount.OfflineActs], tally[HealthCount.Acts]), tally, rules),
            Figure(HealthMetric.Returns, tally[HealthCount.SentContent], Ratio(tally[HealthCount.Returns], tally[HealthCount.ContentMessages]), tally, rules),
            Figure(HealthMetric.Led, tally[HealthCount.People], WhereReported(tally, rules, Ratio(tally[HealthCount.Led], tally[HealthCount.People])), tally, rules),
        ];
    }

    private static ValueList<HealthWeek> Weeks(HealthTally tally, HealthRules rules)
    {
        var weeks = new HealthWeek[tally.Window.Weeks];
        for (var i = 0; i < weeks.Length; i++)
        {
            weeks[i] = new(tally.Window.First.PlusWeeks(i), tally.Around[i] < rules.LeastPeople ? null : Told(Ratio(tally.Active[i], tally.Around[i])));
        }

        return new(weeks);
    }

    private static ValueList<HealthFinding> Findings(HealthTally tally, HealthRules rules) =>
    [
        ContentOnly(tally, rules),
        Ebb(tally, rules),
        SmallGroup(tally, rules),
        OverPrompting(tally, rules),
        CopyHeavy(tally, rules),
        NoFeedback(tally, rules),
        LeaderAbsent(tally, rules),
    ];

    private static HealthFinding ContentOnly(HealthTally tally, HealthRules rules) => Judge(
        HealthSign.ContentOnly,
        tally[HealthCount.SentContent],
        Ratio(tally[HealthCount.Returns], tally[HealthCount.ContentMessages]),
        tally,
        rules,
        returns => (returns < rules.LeastReturns, HealthReasons.ContentOnly.With(returns, rules.LeastReturns)));

    /// <summary>There is an ebb only after a flow: of as many people as a figure must be of who acted at first.</summary>
    private static HealthFinding Ebb(HealthTally tally, HealthRules rules) => Judge(
        HealthSign.Ebb,
        tally[HealthCount.ActiveAtFirst],
        Ratio(tally[HealthCount.LastActive], tally[HealthCount.LastWeeks]),
        tally,
        rules,
        last =>
        {
            var first = Told(Ratio(tally[HealthCount.FirstActive], tally[HealthCount.FirstWeeks]))!.Value;
            return (rules.EbbShare * first > last, HealthReasons.Ebb.With(first, last, rules.EbbShare));
        });

    private static HealthFinding SmallGroup(HealthTally tally, HealthRules rules) => Judge(
        HealthSign.SmallGroup,
        Spread.Count(tally.Acts),
        Spread.TopTenth(tally.Acts),
        tally,
        rules,
        top =>
        {
            var gini = Told(Spread.Gini(tally.Acts))!.Value;
            var chance = Told(Spread.GiniByChance((double)Spread.Sum(tally.Acts) / Spread.Count(tally.Acts)))!.Value;
            var isBeyondChance = gini >= chance + (rules.BeyondChance * (1 - chance));
            return (top >= rules.SmallGroupShare && isBeyondChance, HealthReasons.SmallGroup.With(top, gini, chance, rules.SmallGroupShare));
        });

    private static HealthFinding OverPrompting(HealthTally tally, HealthRules rules) => Judge(
        HealthSign.OverPrompting,
        tally[HealthCount.Invited],
        tally[HealthCount.Invitations],
        tally,
        rules,
        invitations =>
        {
            var (acts, muted) = (tally[HealthCount.Acts], Told(Ratio(tally[HealthCount.Muted], tally[HealthCount.People]))!.Value);
            return (
                invitations > rules.MostPromptsPerAct * acts || muted > rules.MostMuted,
                HealthReasons.OverPrompting.With(invitations, acts, rules.MostPromptsPerAct, muted, rules.MostMuted));
        });

    private static HealthFinding CopyHeavy(HealthTally tally, HealthRules rules) => Judge(
        HealthSign.CopyHeavy,
        tally[HealthCount.Choosers],
        Ratio(tally[HealthCount.Copied], tally[HealthCount.Adapted] + tally[HealthCount.Copied]),
        tally,
        rules,
        copied => (copied >= rules.CopyShare, HealthReasons.CopyHeavy.With(copied, rules.CopyShare)));

    private static HealthFinding NoFeedback(HealthTally tally, HealthRules rules) => Judge(
        HealthSign.NoFeedback,
        tally[HealthCount.Awaiting],
        WhereReported(tally, rules, Ratio(tally[HealthCount.HeardActs], tally[HealthCount.RipeActs])),
        tally,
        rules,
        heard => (heard < rules.LeastFeedback, HealthReasons.NoFeedback.With(heard, rules.LeastFeedback)));

    private static HealthFinding LeaderAbsent(HealthTally tally, HealthRules rules) => Judge(
        HealthSign.LeaderAbsent,
        tally[HealthCount.People],
        WhereReported(tally, rules, Ratio(tally[HealthCount.Led], tally[HealthCount.People])),
        tally,
        rules,
        led => (led < rules.LeastLed, HealthReasons.LeaderAbsent.With(led, rules.LeastLed)));

    /// <summary>The figure is judged as it is told, so that a verdict follows from its reason.</summary>
    private static HealthFinding Judge(HealthSign sign, long people, double? figure, HealthTally tally, HealthRules rules, Func<double, (bool IsFound, Reason Why)> judge)
    {
        if (WhyNot(people, figure, tally, rules) is { } unknown)
        {
            return new(sign, HealthVerdict.Unknown, unknown, []);
        }

        var (isFound, why) = judge(Told(figure)!.Value);
        return isFound ? new(sign, HealthVerdict.Found, why, Advices.For(sign)) : new(sign, HealthVerdict.Fine, why, []);
    }

    private static HealthFigure Figure(HealthMetric metric, long people, double? figure, HealthTally tally, HealthRules rules) =>
        WhyNot(people, figure, tally, rules) is { } unknown ? new(metric, null, unknown) : new(metric, Told(figure), null);

    /// <summary>Why a figure cannot be told: it is of too few people, none included, or of nothing that is reported.</summary>
    private static Reason? WhyNot(long people, double? figure, HealthTally tally, HealthRules rules) =>
        people < rules.LeastPeople && IsReported(tally, rules) ? HealthReasons.TooFew.With(rules.LeastPeople)
        : people < rules.LeastPeople || figure is null ? HealthReasons.NotReported.With()
        : null;

    /// <summary>What is not there counts as such only where a host reports more than acts.</summary>
    private static double? WhereReported(HealthTally tally, HealthRules rules, double? figure) => IsReported(tally, rules) ? figure : null;

    /// <summary>Of fewer people than a figure must be of, it is as good as not reported: or one person would make a difference.</summary>
    private static bool IsReported(HealthTally tally, HealthRules rules) => tally[HealthCount.Reported] >= rules.LeastPeople;

    /// <summary>In whole hundredths: an exact ratio would tell by its fraction how many people it is of (INV-05).</summary>
    private static double? Told(double? figure) => figure is { } exact ? Math.Round(Hundredths * exact, MidpointRounding.AwayFromZero) / Hundredths : null;

    private static double? Ratio(long part, long whole) => whole > 0 ? (double)part / whole : null;

    private static long SumFrom(ValueList<long> weeks, int first)
    {
        var sum = 0L;
        for (var i = first; i < weeks.Count; i++)
        {
            sum += weeks[i];
        }

        return sum;
    }
}
