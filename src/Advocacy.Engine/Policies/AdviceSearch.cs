using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Policies;

/// <summary>Looks for what there is to advise on a policy, step by step. The lines are those of the default policy, unless a source says otherwise.</summary>
internal static class AdviceSearch
{
    /// <summary>After how many years the members of a works council sit no longer, so that others agreed than those who are asked (ours, after the WOR).</summary>
    private const int YearsOfAgreement = 3;

    private const int DaysInWeek = 7;
    private const double MiddleOfScale = 0.5;

    private static readonly LocalTime Morning = new(7, 0);
    private static readonly LocalTime Evening = new(18, 0);

    internal static IEnumerable<PolicyAdvice> Of(Policy policy, LocalDate? today) =>
    [
        .. OnClimate(policy),
        .. OnBarriers(policy),
        .. OnPrompts(policy),
        .. OnRecognition(policy),
        .. OnCompetition(policy, today),
    ];

    private static IEnumerable<PolicyAdvice> OnClimate(Policy policy)
    {
        var climate = policy.Climate;
        var low = Deviating(("climate.safetyLine", climate.SafetyLine < MiddleOfScale), ("climate.goFrom", climate.GoFrom < MiddleOfScale));
        if (!low.IsEmpty)
        {
            yield return Of(AdviceKinds.ClimateGate, low, Math.Min(climate.SafetyLine, climate.GoFrom));
        }

        if (climate.AttestationDays > Usual("climate.attestationDays"))
        {
            yield return Of(AdviceKinds.Attestation, ["climate.attestationDays"], climate.AttestationDays);
        }

        if (!policy.Interventions.Any(intervention => intervention.Ask == Ask.Answer))
        {
            yield return Of(AdviceKinds.NoListening, ["interventions"]);
        }

        var few = Deviating(("climate.leastPeople", climate.LeastPeople < Usual("climate.leastPeople")), ("health.leastPeople", policy.Health.LeastPeople < Usual("health.leastPeople")));
        if (!few.IsEmpty)
        {
            yield return Of(AdviceKinds.FewPeople, few, Math.Min(climate.LeastPeople, policy.Health.LeastPeople));
        }
    }

    private static IEnumerable<PolicyAdvice> OnBarriers(Policy policy)
    {
        if (BestOfWhoSaidNothing(policy) is { } best && best < policy.Behavior.ActionLine)
        {
            yield return Of(AdviceKinds.ActionLine, ["behavior.actionLine", "behavior.driverPrior", "behavior.linkPrior"], best, policy.Behavior.ActionLine);
        }

        foreach (var barrier in new[] { Barrier.NotRelevant, Barrier.NotAllowed, Barrier.NotAppreciated, Barrier.WorthLittle, Barrier.NoTime, Barrier.NoHabit })
        {
            if (!policy.Interventions.Any(intervention => intervention.Removes == barrier))
            {
                yield return Of(AdviceKinds.NoRemedy, ["interventions"], barrier.Value);
            }
        }

        if (policy.Options.FirstOrDefault(option => option.Choice.HasValue) is { Choice: Choice.Copy } copy)
        {
            yield return Of(AdviceKinds.CopyFirst, ["options." + copy.Id]);
        }

        if (policy.Mechanisms.AiDrafts)
        {
            yield return Of(AdviceKinds.AiDrafts, ["mechanisms.aiDrafts"]);
        }
    }

    private static IEnumerable<PolicyAdvice> OnPrompts(Policy policy)
    {
        var prompts = policy.Prompts;
        if (prompts.MostPerWeek > Usual("prompts.mostPerWeek"))
        {
            yield return Of(AdviceKinds.ManyMessages, ["prompts.mostPerWeek"], prompts.MostPerWeek);
        }

        if (prompts.MostPerDay > Usual("prompts.mostPerDay"))
        {
            yield return Of(AdviceKinds.SeveralADay, ["prompts.mostPerDay"], prompts.MostPerDay);
        }

        var slow = Deviating(
            ("prompts.firstBackOffWeeks", prompts.FirstBackOffWeeks < Usual("prompts.firstBackOffWeeks")),
            ("prompts.secondBackOffWeeks", prompts.SecondBackOffWeeks < Usual("prompts.secondBackOffWeeks")),
            ("prompts.silentAfterIgnored", prompts.SilentAfterIgnored > Usual("prompts.silentAfterIgnored")));
        if (!slow.IsEmpty)
        {
            yield return Of(AdviceKinds.BackOff, slow, prompts.SilentAfterIgnored);
        }

        var late = Deviating(
            ("prompts.fortnightlyAtStrength", prompts.FortnightlyAtStrength > Usual("prompts.fortnightlyAtStrength")),
            ("prompts.monthlyAtStrength", prompts.MonthlyAtStrength > Usual("prompts.monthlyAtStrength")));
        if (!late.IsEmpty)
        {
            yield return Of(AdviceKinds.Fading, late, late.Contains("prompts.fortnightlyAtStrength") ? prompts.FortnightlyAtStrength : prompts.MonthlyAtStrength);
        }

        var repeating = Deviating(("choosing.templatePenalty", policy.Choosing.TemplatePenalty <= 0), ("prompts.templateRestDays", prompts.TemplateRestDays == 0));
        if (!repeating.IsEmpty)
        {
            yield return Of(AdviceKinds.Repeats, repeating);
        }

        var hours = prompts.Hours;
        if (hours.Start < Morning || hours.End > Evening || hours.IsOvernight || (hours.Days & ~WorkingDays.Weekdays) != WorkingDays.None)
        {
            yield return Of(AdviceKinds.EveningHours, ["prompts.hours"]);
        }

        if (policy.History.RetentionDays < policy.Health.Weeks * DaysInWeek)
        {
            yield return Of(AdviceKinds.KeptShort, ["history.retentionDays", "health.weeks"], policy.History.RetentionDays, policy.Health.Weeks * DaysInWeek);
        }

        if (policy.Mechanisms.Learning)
        {
            yield return Of(AdviceKinds.Learning, ["mechanisms.learning"]);
        }
    }

    private static IEnumerable<PolicyAdvice> OnRecognition(Policy policy)
    {
        if (policy.Phases.Acknowledgements == 0)
        {
            yield return Of(AdviceKinds.NoFeedback, ["phases.acknowledgements"]);
        }

        if (policy.Habits.RhythmUnit != RhythmUnit.Weeks)
        {
            yield return Of(AdviceKinds.DailyRhythm, ["habits.rhythmUnit"]);
        }

        var strict = Deviating(("habits.forgivenMisses", policy.Habits.ForgivenMisses == 0), ("habits.repairWeeks", policy.Habits.RepairWeeks == 0));
        if (!strict.IsEmpty)
        {
            yield return Of(AdviceKinds.NoForgiveness, strict);
        }

        if (policy.Mechanisms.RhythmShown)
        {
            yield return Of(AdviceKinds.RhythmShown, ["mechanisms.rhythmShown"]);
        }
    }

    private static IEnumerable<PolicyAdvice> OnCompetition(Policy policy, LocalDate? today)
    {
        var (mechanisms, programmes) = (policy.Mechanisms, policy.Programmes);
        foreach (var advice in OnPoints(policy))
        {
            yield return advice;
        }

        if (mechanisms.Points || mechanisms.MonthlyAward)
        {
            yield return Of(AdviceKinds.Disclosure, Deviating(("mechanisms.points", mechanisms.Points), ("mechanisms.monthlyAward", mechanisms.MonthlyAward)));
        }

        if (mechanisms.Points || mechanisms.Badges)
        {
            yield return Of(AdviceKinds.PointsStay, Deviating(("mechanisms.points", mechanisms.Points), ("mechanisms.badges", mechanisms.Badges)));
        }

        if (mechanisms.Leagues)
        {
            yield return Of(AdviceKinds.Boards, ["mechanisms.leagues"], programmes.LeagueSize);
        }

        if (mechanisms.Leagues && programmes.LeagueSize > Usual("programmes.leagueSize"))
        {
            yield return Of(AdviceKinds.LargeLeagues, ["programmes.leagueSize"], programmes.LeagueSize);
        }

        if (mechanisms.MonthlyAward)
        {
            yield return Of(AdviceKinds.Award, ["mechanisms.monthlyAward", "programmes.awardsPerMonth"], programmes.AwardsPerMonth);
        }

        if (mechanisms.MonthlyAward && programmes.TangibleAwards)
        {
            yield return Of(AdviceKinds.TangibleAwards, ["programmes.tangibleAwards"]);
        }

        if (mechanisms.NeedAgreement && policy.Agreement is { HasRepresentatives: false } agreement)
        {
            yield return Of(AdviceKinds.NoRepresentatives, ["agreement.hasRepresentatives"], agreement.By ?? string.Empty);
        }

        if (mechanisms.NeedAgreement && policy.Agreement?.On is { } on && today > on.PlusYears(YearsOfAgreement))
        {
            yield return Of(AdviceKinds.AgreementOld, ["agreement.on"], on);
        }
    }

    /// <summary>On what people are granted and know of; what is counted for badges alone is no reward.</summary>
    private static IEnumerable<PolicyAdvice> OnPoints(Policy policy)
    {
        if (!policy.Mechanisms.Points)
        {
            yield break;
        }

        var rules = policy.Rewards.Rules.Where(rule => !policy.Rewards.IsForBadges(rule.Currency) && !rule.IsUnexpected);
        var known = rules.Where(rule => rule.Risk.Contingency is RewardContingency.Completion or RewardContingency.Engagement);
        var performing = rules.Where(rule => rule.Risk.Contingency == RewardContingency.Performance);
        var lasting = rules.Where(rule => rule.On is RewardTrigger.Act or RewardTrigger.Idea && (!rule.FadesWithHabit || policy.Rewards.FadeToPercent >= 100));
        foreach (var (kind, found) in new[] { (AdviceKinds.KnownRewards, known), (AdviceKinds.RewardsForResponse, performing), (AdviceKinds.PointsDoNotFade, lasting) })
        {
            if (!found.IsEmpty)
            {
                yield return Of(kind, ValueList.From(found.Select(rule => "rewards.rules." + rule.Id)), found.Count);
            }
        }
    }

    /// <summary>
    /// The highest motivation × ability with which an invitation finds somebody who declared nothing and of whom nothing was observed; none
    /// where nothing invites.
    /// </summary>
    private static double? BestOfWhoSaidNothing(Policy policy)
    {
        if (Rules.OutOfBounds(policy.Behavior, BehaviorRules.Parameters).Any())
        {
            return null;
        }

        var strengths = default(Strengths);
        for (var i = 0; i < Factors.Count; i++)
        {
            strengths = strengths.With((Factor)i, policy.Behavior.PriorOf((Factor)i));
        }

        double? best = null;
        foreach (var intervention in policy.Interventions)
        {
            foreach (var option in policy.Options)
            {
                if (intervention.Ask == Ask.Share && UseCheck.CanSuggest(intervention, option))
                {
                    var product = Fogg.Judge(strengths.Lifted(intervention.Lifts), option, policy.Behavior).Product;
                    best = best > product ? best : product;
                }
            }
        }

        return best;
    }

    /// <summary>What a parameter is by default.</summary>
    private static double Usual(string name) => Policy.Parameters.First(parameter => parameter.Name == name).Of(Policy.Default);

    private static ValueList<string> Deviating(params (string Path, bool IsSo)[] paths) =>
        ValueList.From(paths.Where(path => path.IsSo).Select(path => path.Path));

    private static PolicyAdvice Of(AdviceKind kind, ValueList<string> paths, params ValueList<ReasonValue> values) => new(kind, paths, kind.Reason.With(values));
}
