using System;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using static Advocacy.Engine.Testing.Generators.PolicyItems;

namespace Advocacy.Engine.Testing.Generators;

/// <summary>Draws policies: every parameter within its bounds, and everything that is no parameter of another kind too.</summary>
internal static class PolicyGen
{
    /// <summary>Policies that a document can hold, most of which contradict themselves somewhere.</summary>
    internal static Arbitrary<Policy> Any() => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Build(new Random(seed))), Shrinking.Of);

    /// <summary>Policies that a person can be judged under.</summary>
    internal static Arbitrary<Policy> Valid() => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => BuildValid(new Random(seed))), policy => Shrinking.Of(policy).Where(IsValid));

    internal static Policy Build(Random random)
    {
        var policy = Maybe(random) ? Policy.Default : Policy.Activating(AgreementOf(random));
        policy = Parameters(random, policy) with { Version = TextOf(random) + "@" + random.Next(9) };
        return policy with
        {
            Prompts = policy.Prompts with { Hours = HoursOf(random) },
            Choosing = policy.Choosing with { Weights = Some(random, [new(new("own-moment"), -0.5), new(new("something-learned"), 2)], WeightOf) },
            Agreement = Maybe(random) ? null : AgreementOf(random),
            Rewards = policy.Rewards with
            {
                Rules = Some(random, RewardSchemes.Effort.Concat(RewardSchemes.Performance), RuleOf),
                Caps = Some(random, RewardSchemes.Caps, CapOf),
                Lives = Some(random, [], LifeOf),
                Badges = Some(random, RewardSchemes.Badges, BadgeOf),
                SelfReported = Some(random, [ActKind.Referral, ActKind.ToldAFriend], KindOf),
            },
            Guideline = new()
            {
                Encouraged = Some(random, Guideline.Default.Encouraged, FeatureOf),
                Allowed = Some(random, Guideline.Default.Allowed, FeatureOf),
                AskFirst = Some(random, Guideline.Default.AskFirst, FeatureOf),
            },
            Occasions = Some(random, Catalogue.Occasions, OccasionOf),
            Options = Some(random, Catalogue.Options, OptionOf),
            Interventions = Some(random, Catalogue.Interventions, InterventionOf),
        };
    }

    /// <summary>A preset with a few things that differ.</summary>
    internal static Policy BuildSparse(Random random)
    {
        var (policy, drawn) = (Policy.Default, Build(random));
        foreach (var parameter in Policy.Parameters.Where(_ => random.Next(12) == 0))
        {
            policy = parameter.With(policy, parameter.Of(drawn));
        }

        return policy with
        {
            Version = drawn.Version,
            Agreement = drawn.Agreement,
            Prompts = policy.Prompts with { Hours = Maybe(random) ? drawn.Prompts.Hours : policy.Prompts.Hours },
            Rewards = random.Next(3) == 0 ? policy.Rewards with { Rules = drawn.Rewards.Rules, Caps = drawn.Rewards.Caps, Lives = drawn.Rewards.Lives, Badges = drawn.Rewards.Badges } : policy.Rewards,
            Guideline = random.Next(3) == 0 ? drawn.Guideline : policy.Guideline,
            Occasions = random.Next(6) == 0 ? ValueList.From(drawn.Occasions.Take(3)) : policy.Occasions,
            Options = random.Next(6) == 0 ? ValueList.From(drawn.Options.Take(3)) : policy.Options,
            Interventions = random.Next(6) == 0 ? ValueList.From(drawn.Interventions.Take(3)) : policy.Interventions,
        };
    }

    /// <summary>Each change is kept only where the policy stays valid.</summary>
    internal static Policy BuildValid(Random random)
    {
        var drawn = Build(random);
        var policy = (Maybe(random) ? Policy.Default : Policy.Activating(AgreementOf(random))) with { Version = drawn.Version };
        foreach (var parameter in Policy.Parameters.OrderBy(_ => random.Next()).Take(random.Next(Policy.Parameters.Count)))
        {
            policy = Kept(policy, parameter.With(policy, parameter.Of(drawn)));
        }

        policy = Kept(policy, policy with { Prompts = policy.Prompts with { Hours = drawn.Prompts.Hours } });
        policy = Kept(policy, policy with { Guideline = drawn.Guideline });
        policy = Grown(policy, drawn.Rewards.Rules, (p, item) => p with { Rewards = p.Rewards with { Rules = p.Rewards.Rules.Add(item) } });
        policy = Grown(policy, drawn.Rewards.Caps, (p, item) => p with { Rewards = p.Rewards with { Caps = p.Rewards.Caps.Add(item) } });
        policy = Grown(policy, drawn.Rewards.Lives, (p, item) => p with { Rewards = p.Rewards with { Lives = p.Rewards.Lives.Add(item) } });
        policy = Grown(policy, drawn.Rewards.Badges, (p, item) => p with { Rewards = p.Rewards with { Badges = p.Rewards.Badges.Add(item) } });
        policy = Grown(policy, drawn.Occasions, (p, item) => p with { Occasions = p.Occasions.Add(item) });
        policy = Grown(policy, drawn.Choosing.Weights, (p, item) => p with { Choosing = p.Choosing with { Weights = p.Choosing.Weights.Add(item) } });
        policy = Grown(policy, drawn.Options, (p, item) => p with { Options = p.Options.Add(item) });
        policy = Grown(policy, drawn.Interventions, (p, item) => p with { Interventions = p.Interventions.Add(item) });
        policy = Kept(policy, policy with { Agreement = drawn.Agreement });
        return Kept(policy, policy with { Rewards = policy.Rewards with { SelfReported = drawn.Rewards.SelfReported } });
    }

    private static Policy Grown<T>(Policy policy, ValueList<T> items, Func<Policy, T, Policy> add) => items.Take(3).Aggregate(policy, (held, item) => Kept(held, add(held, item)));

    private static Policy Kept(Policy policy, Policy changed) => IsValid(changed) ? changed : policy;

    private static bool IsValid(Policy policy) => PolicyValidation.Validate(policy).IsEmpty;

    private static Policy Parameters(Random random, Policy policy)
    {
        foreach (var parameter in Policy.Parameters.Where(_ => Maybe(random)))
        {
            var value = random.Next(5) switch
            {
                0 => parameter.Least,
                1 => parameter.Most,
                _ => parameter.Least + (random.NextDouble() * (parameter.Most - parameter.Least)),
            };
            policy = parameter.With(policy, value);
        }

        return policy;
    }
}
