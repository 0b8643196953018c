using System;
using System.Linq;
using Advocacy.Engine.Policies;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Tests.Support;

/// <summary>Policies with generated numbers.</summary>
internal static class PolicyNumbers
{
    /// <summary>Policies with any numbers within their bounds, often at them; those that contradict one another are made to agree.</summary>
    internal static Arbitrary<Policy> Any { get; } = Arb.From(
        from policy in Loose
        let tidy = Tidied(policy)
        where PolicyValidation.Validate(tidy).IsEmpty
        select tidy);

    /// <summary>Policies with any numbers within their bounds, whether or not they agree.</summary>
    internal static Gen<Policy> Loose =>
        from shares in Gen.Frequency((1, Gen.Constant(-1)), (1, Gen.Constant(0)), (1, Gen.Constant(1000)), (2, Gen.Choose(0, 1000))).ArrayOf(Policy.Parameters.Count)
        select Policy.Parameters.Select((parameter, i) => (parameter, share: shares[i])).Aggregate(
            Policy.Default with { Version = "any", Agreement = new("works council", new LocalDate(2026, 1, 5), HasRepresentatives: true) },
            (changed, one) => one.share < 0 ? changed
                : one.parameter.With(changed, one.parameter.Least + (one.share / 1000.0 * (one.parameter.Most - one.parameter.Least))));

    private static Policy Tidied(Policy policy)
    {
        var (prompts, behavior, days) = (policy.Prompts, policy.Behavior, policy.History.RetentionDays);
        return policy with
        {
            Prompts = prompts with
            {
                MostOverviewsPerWeek = Math.Min(prompts.MostOverviewsPerWeek, prompts.MostPerWeek),
                MostPerDay = Math.Min(prompts.MostPerDay, prompts.MostPerWeek),
                TemplateRestDays = Math.Min(prompts.TemplateRestDays, days),
                ListeningRestDays = Math.Min(prompts.ListeningRestDays, days),
                ChannelRestDays = Math.Min(prompts.ChannelRestDays, days),
                SecondBackOffWeeks = Math.Max(prompts.FirstBackOffWeeks, prompts.SecondBackOffWeeks),
                MonthlyAtStrength = Math.Max(prompts.FortnightlyAtStrength, prompts.MonthlyAtStrength),
                OverviewDay = 1 + (prompts.OverviewDay % 5),
                OverviewMinute = (9 * 60) + (prompts.OverviewMinute % (8 * 60)),
            },
            Content = policy.Content with
            {
                SkipRestDays = Math.Min(policy.Content.SkipRestDays, days),
                BalanceDays = Math.Min(policy.Content.BalanceDays, days),
            },
            Choosing = policy.Choosing with
            {
                PromptProbability = Math.Clamp(policy.Choosing.PromptProbability, policy.Choosing.LeastProbability, policy.Choosing.MostProbability),
            },
            // A lift of what weighs nothing lifts nothing.
            Behavior = behavior with
            {
                HopeWeight = Math.Max(behavior.HopeWeight, 0.01),
                PleasureWeight = Math.Max(behavior.PleasureWeight, 0.01),
                AcceptanceWeight = Math.Max(behavior.AcceptanceWeight, 0.01),
            },
            Phases = policy.Phases with
            {
                PracticeHalfLifeWeeks = Math.Max(policy.Phases.PracticeHalfLifeWeeks, policy.Phases.ActsToConsolidate),
            },
            // A repetition fades no more than it takes to come to so many.
            Habits = policy.Habits with
            {
                BreakAfterDays = Math.Max(policy.Habits.BreakAfterDays, Math.Max(4, prompts.CadenceWeeks) * 7),
            },
        };
    }
}
