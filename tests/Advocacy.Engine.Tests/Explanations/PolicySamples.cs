using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Tests.Explanations;

/// <summary>Policies to put into words.</summary>
internal static class PolicySamples
{
    /// <summary>A policy in which every parameter and something of everything else is otherwise than by default.</summary>
    internal static Policy Otherwise { get; } = Policy.Parameters.Aggregate(
        Policy.Default with
        {
            Version = "otherwise@3",
            Agreement = new("the board", new(2022, 3, 1), HasRepresentatives: false),
            Prompts = new() { Hours = new(WorkingDays.Monday | WorkingDays.Tuesday | WorkingDays.Saturday, new(13, 30), new(22, 0)) },
            Options =
            [
                Policy.Default.Options[1],
                Policy.Default.Options[0] with { Minutes = 7.5, SocialDeviance = 0.35 },
                .. Policy.Default.Options.Skip(3),
                new ActOption { Id = "podcast", Kind = new("podcast"), Minutes = 90, MentalEffort = 0.9, OnlyFor = OccasionKind.Success },
            ],
            Interventions = [.. Policy.Default.Interventions.Skip(1), Policy.Default.Interventions[0] with { Id = new("our-own"), Phases = [Phase.Information, Phase.Application] }],
            Occasions = [Policy.Default.Occasions[0] with { ShelfLifeDays = 21, Events = ["shipped"] }, .. Policy.Default.Occasions.Skip(1)],
            Guideline = Policy.Default.Guideline with { AskFirst = [new("our-client")] },
            Rewards = new()
            {
                Rules =
                [
                    RewardSchemes.Effort[0] with
                    {
                        Amount = 1500,
                        When = new() { Kinds = [ActKind.Post, ActKind.Photo], IsPrompted = false },
                        FadesWithHabit = true,
                        From = new(2026, 1, 1),
                        Multipliers = [new() { Percent = 200, When = new() { Phases = [Phase.Consolidation] } }],
                    },
                    .. RewardSchemes.Effort.Skip(1),
                    new RewardRule { Id = "thanks", On = RewardTrigger.PeerThanks, Amount = 1, IsUnexpected = true },
                ],
                Caps = [RewardSchemes.Caps[0] with { Most = 12_500, Period = RewardPeriod.Year }],
                Lives = [new(Currency.Points, 365, RewardFading.Evenly)],
                Badges = [RewardSchemes.Badges[0] with { Tiers = [1, 10] }],
                SelfReported = [],
            },
        },
        (policy, parameter) => parameter.With(policy, parameter.Default == parameter.Least ? parameter.Most : parameter.Least));
}
