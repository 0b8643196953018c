using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>Checks a policy: all its problems at once.</summary>
public static class PolicyValidation
{
    /// <summary>Every problem of a policy; none for a valid one.</summary>
    public static ValueList<Problem> Validate(Policy policy)
    {
        Guard.NotNull(policy);
        return
        [
            .. Rules.OutOfBounds(policy, Policy.Parameters),
            .. Contradictions(policy),
            .. ClimateContradictions(policy.Climate),
            .. ProgrammeContradictions(policy),
            .. Learned(policy),
            .. Catalogue(policy),
            .. Content(policy),
            .. Unreachable(policy),
            .. RewardValidation.Validate(policy.Rewards, policy.History.RetentionDays).Select(problem => problem with { Path = "rewards." + problem.Path }),
        ];
    }

    /// <summary>Every problem of a timeline; none for a valid one.</summary>
    public static ValueList<Problem> Validate(PolicyTimeline timeline)
    {
        Guard.NotNull(timeline);
        var problems = new List<Problem>();
        for (var i = 0; i < timeline.Entries.Count; i++)
        {
            var entry = timeline.Entries[i];
            problems.AddRange(Validate(entry.Policy));
            if (i > 0 && entry.From <= timeline.Entries[i - 1].From)
            {
                problems.Add(new(ProblemCodes.TimelineDisordered, "timeline." + entry.Policy.Version, NodaTime.Text.InstantPattern.ExtendedIso.Format(entry.From), "after the one before"));
            }
        }

        return ValueList.From(problems);
    }

    private static IEnumerable<Problem> Contradictions(Policy policy)
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

        if (policy.Mechanisms.NeedAgreement && policy.Agreement is null)
        {
            yield return new(ProblemCodes.AgreementMissing, "agreement", string.Empty, "points, badges, leagues, awards and learning need an agreement (INV-21)");
        }

        if (policy.Agreement is { } agreement && !Text.IsId(agreement.By))
        {
            yield return new(ProblemCodes.Empty, "agreement.by", agreement.By ?? string.Empty, "who agreed or decided, 1 to 200 characters (INV-21)");
        }
    }

    private static IEnumerable<Problem> ClimateContradictions(ClimateRules climate)
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
    private static IEnumerable<Problem> ProgrammeContradictions(Policy policy)
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

    /// <summary>What a draw cannot keep, or would be about nothing.</summary>
    private static IEnumerable<Problem> Learned(Policy policy)
    {
        var choosing = policy.Choosing;
        if (choosing.PromptProbability < choosing.LeastProbability || choosing.PromptProbability > choosing.MostProbability)
        {
            yield return Contradiction("choosing.promptProbability", choosing.PromptProbability, "from choosing.leastProbability to choosing.mostProbability (INV-27)");
        }

        foreach (var twice in choosing.Weights.GroupBy(weight => weight.Intervention).Where(group => group.Count() > 1))
        {
            yield return new(ProblemCodes.CatalogueInconsistent, "choosing.weights", twice.Key.Value, "each intervention once");
        }

        foreach (var weight in choosing.Weights)
        {
            var path = "choosing.weights." + weight.Intervention;
            if (!policy.Interventions.Any(intervention => intervention.Id == weight.Intervention && !intervention.RidesAlong))
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path, weight.Intervention.Value, "an intervention that is a message of its own");
            }

            if (!(weight.LogWeight >= -ArmWeight.Most && weight.LogWeight <= ArmWeight.Most))
            {
                yield return new(ProblemCodes.RuleOutOfBounds, path, weight.LogWeight.ToString(CultureInfo.InvariantCulture), "-10 to 10 worth");
            }
        }
    }

    private static IEnumerable<Problem> Content(Policy policy)
    {
        foreach (var twice in policy.Occasions.GroupBy(rule => rule.Kind).Where(group => group.Count() > 1))
        {
            yield return new(ProblemCodes.CatalogueInconsistent, "occasions", twice.Key.Value, "each kind once");
        }

        foreach (var twice in policy.Occasions.SelectMany(rule => rule.Events).GroupBy(name => name).Where(group => group.Count() > 1))
        {
            yield return new(ProblemCodes.CatalogueInconsistent, "occasions", twice.Key, "each kind of event in one occasion");
        }

        foreach (var rule in policy.Occasions.Where(rule => rule.ShelfLifeDays is < 1 or > 365))
        {
            yield return new(
                ProblemCodes.RuleOutOfBounds, "occasions." + rule.Kind + ".shelfLifeDays", rule.ShelfLifeDays.ToString(CultureInfo.InvariantCulture), "1 to 365 days");
        }

        foreach (var problem in policy.Guideline.Validate())
        {
            yield return problem with { Path = "guideline." + problem.Path };
        }
    }

    private static IEnumerable<Problem> Catalogue(Policy policy)
    {
        foreach (var twice in policy.Interventions.GroupBy(i => i.Id).Where(group => group.Count() > 1))
        {
            yield return new(ProblemCodes.CatalogueInconsistent, "interventions", twice.Key.Value, "each id once");
        }

        foreach (var intervention in policy.Interventions)
        {
            var path = "interventions." + intervention.Id;
            if (!intervention.Motive.IsDriver())
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".motive", intervention.Motive.ToString(), "hope, acceptance or pleasure (INV-23)");
            }

            if (intervention.Principle == InfluencePrinciple.Scarcity)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".principle", intervention.Principle.ToString(), "any but scarcity: no false urgency (INV-23)");
            }

            if (intervention.Lifts.Any(lift => !(lift.Amount > 0 && lift.Amount <= 1)))
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".lifts", string.Join(", ", intervention.Lifts.Select(l => l.Amount)), "above 0 to 1");
            }

            if (intervention.AsksForAct && !policy.Options.Any(option => intervention.Suits(option) && (option.OnlyFor is null || intervention.Needs == Material.Item)))
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path, intervention.Ask.ToString(), "a way of sharing it can suggest among the options");
            }

            if (intervention is { RidesAlong: true } and not { IsOverview: false, Needs: Material.None, Ask: Ask.Nothing or Ask.TinyStep })
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".ridesAlong", "true", "false, or something small that needs no content");
            }

            if (intervention.Phases.IsEmpty)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".phases", string.Empty, "at least one phase");
            }

            if (intervention.Phases.Contains(Phase.Information) && intervention.Ask is Ask.Share or Ask.TinyStep)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".ask", intervention.Ask.ToString(), "no share is pushed in the phase information (INV-35)");
            }

            if (intervention.Phases.Contains(Phase.Application) && intervention.Ask == Ask.Share)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, path + ".ask", intervention.Ask.ToString(), "only tiny steps in the phase application (INV-35)");
            }
        }

        foreach (var twice in policy.Options.GroupBy(option => option.Id).Where(group => group.Count() > 1))
        {
            yield return new(ProblemCodes.CatalogueInconsistent, "options", twice.Key, "each id once");
        }

        foreach (var option in policy.Options)
        {
            if (Factors.Links.Any(link => option.DemandOn(link, policy.Behavior) is not (>= 0 and <= 1)) || option.Minutes > 240)
            {
                yield return new(ProblemCodes.CatalogueInconsistent, "options." + option.Id, string.Empty, "demands from 0 to 1, minutes from 0 to 240");
            }
        }
    }

    /// <summary>What can never come about under these rules, even for the most willing person (INV-45).</summary>
    private static IEnumerable<Problem> Unreachable(Policy policy)
    {
        if (!Any(Phase.Information, i => i.Lesson == Lesson.Story && i.Needs == Material.None))
        {
            yield return Never("interventions", "an intervention that tells why, for the phase information, and needs no material");
        }

        if (!Any(Phase.Application, i => i.Lesson == Lesson.Example && i.Needs == Material.None))
        {
            yield return Never("interventions", "an intervention that shows how, for the phase application, and needs no material");
        }

        foreach (var phase in new[] { Phase.Confirmation, Phase.Consolidation })
        {
            if (!Any(phase, i => i.Ask == Ask.Share))
            {
                yield return Never("interventions", "an invitation to share for the phase " + phase);
            }
        }

        if (!policy.Options.Any(option => !option.IsTiny))
        {
            yield return Never("options", "a way of sharing");
        }

        if (policy.Behavior.HopeWeight + policy.Behavior.AcceptanceWeight + policy.Behavior.PleasureWeight <= 0)
        {
            yield return Never("behavior.hopeWeight", "a driver that counts: without one nobody is ever motivated");
        }

        if (policy.Prompts.Hours.Days.Count() == 0)
        {
            yield return Never("prompts.hours", "a day on which people may be reached");
        }

        bool Any(Phase phase, System.Func<Intervention, bool> holds) =>
            policy.Interventions.Any(i => !i.RidesAlong && i.Phases.Contains(phase) && i.Climate <= i.ClimateUpTo && holds(i));
    }

    private static Problem Never(string path, string allowed) => new(ProblemCodes.Unreachable, path, string.Empty, allowed);

    private static Problem Contradiction(string path, double value, string allowed) =>
        new(ProblemCodes.RulesContradict, path, value.ToString(CultureInfo.InvariantCulture), allowed);
}
