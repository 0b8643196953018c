using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Content;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Tests.Support;

/// <summary>Random policies: every parameter within its bounds, and everything that is no parameter of another kind too.</summary>
internal static class PolicyGen
{
    private static readonly string[] Texts = ["a", "x.y", "two words", "é", "[0]", "\"quoted\"", "back\\slash", "rule-1", "\u2028line", "ﬁ", "0"];

    /// <summary>Policies that a document can hold, most of which contradict themselves somewhere.</summary>
    internal static Arbitrary<Policy> Any() => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Build(new Random(seed))), Simpler);

    /// <summary>Policies that a person can be judged under.</summary>
    internal static Arbitrary<Policy> Valid() => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => BuildValid(new Random(seed))), policy => Simpler(policy).Where(IsValid));

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
        foreach (var parameter in Policy.Parameters.OrderBy(_ => random.Next()).Take(random.Next(60)))
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

    /// <summary>One thing as by default, to see which it is.</summary>
    private static IEnumerable<Policy> Simpler(Policy policy)
    {
        var none = Policy.Default;
        Policy[] simpler =
        [
            .. Policy.Parameters.Where(parameter => parameter.Of(policy) != parameter.Default).Select(parameter => parameter.With(policy, parameter.Default)),
            policy with { Agreement = none.Agreement }, policy with { Guideline = none.Guideline }, policy with { Occasions = none.Occasions }, policy with { Options = none.Options },
            policy with { Interventions = none.Interventions }, policy with { Prompts = policy.Prompts with { Hours = none.Prompts.Hours } },
            policy with { Choosing = policy.Choosing with { Weights = none.Choosing.Weights } },
            policy with { Rewards = policy.Rewards with { Rules = none.Rewards.Rules } }, policy with { Rewards = policy.Rewards with { Caps = none.Rewards.Caps } },
            policy with { Rewards = policy.Rewards with { Lives = none.Rewards.Lives } }, policy with { Rewards = policy.Rewards with { Badges = none.Rewards.Badges } },
            policy with { Rewards = policy.Rewards with { SelfReported = none.Rewards.SelfReported } }, policy with { Version = "v" },
        ];
        return simpler.Where(other => other != policy);
    }

    private static ValueList<T> Some<T>(Random random, IEnumerable<T> known, Func<Random, T> make) =>
        ValueList.From(known.Where(_ => random.Next(4) > 0).Concat(Enumerable.Range(0, random.Next(4)).Select(_ => make(random))).OrderBy(_ => random.Next()));

    private static WorkingHours HoursOf(Random random) => new(
        (WorkingDays)random.Next(128),
        new LocalTime(random.Next(24), random.Next(60)),
        Maybe(random) ? new LocalTime(random.Next(24), random.Next(60)) : LocalTime.FromNanosecondsSinceMidnight(random.NextInt64(NodaConstants.NanosecondsPerDay)));

    private static ArmWeight WeightOf(Random random) => new(new(TextOf(random)), (20 * random.NextDouble()) - 10);

    private static Agreement AgreementOf(Random random) => new(TextOf(random), DateOf(random), Maybe(random));

    private static LocalDate DateOf(Random random) => new LocalDate(1900, 1, 1).PlusDays(random.Next(300 * 365));

    private static LocalDate? PerhapsDate(Random random) => Maybe(random) ? null : DateOf(random);

    private static RewardConditions ConditionsOf(Random random) => Maybe(random) ? RewardConditions.None : new()
    {
        Kinds = Some(random, [], KindOf),
        Choices = Some(random, [], One<Choice>),
        Phases = Some(random, [], One<Phase>),
        Occasions = Some(random, [], source => new OccasionKind(TextOf(source))),
        IsPrompted = random.Next(3) switch { 0 => true, 1 => false, _ => null },
    };

    private static RewardRule RuleOf(Random random) => new()
    {
        Id = IdOf(random),
        Version = Maybe(random) ? 1 : random.Next(1, 1_000_000_001),
        On = One<RewardTrigger>(random),
        When = ConditionsOf(random),
        Amount = random.Next(1, 1_000_001),
        Currency = CurrencyOf(random),
        Thing = One<RewardThing>(random),
        Per = One<RewardPeriod>(random),
        Multipliers = Some(random, [], source => new RewardMultiplier { Percent = source.Next(1001), When = ConditionsOf(source), From = PerhapsDate(source), Until = PerhapsDate(source) }),
        From = PerhapsDate(random),
        Until = PerhapsDate(random),
        IsUnexpected = Maybe(random),
        FadesWithHabit = Maybe(random),
    };

    private static RewardCap CapOf(Random random) => new()
    {
        Id = IdOf(random),
        Rules = Maybe(random) ? [] : ["act"],
        Currency = CurrencyOf(random),
        Kinds = Maybe(random) ? [] : Some(random, [], KindOf),
        Counts = One<CapMeasure>(random),
        Most = random.Next(1_000_000_001),
        Period = One<RewardPeriod>(random),
        IsRolling = Maybe(random),
    };

    private static CurrencyLife LifeOf(Random random) => new(CurrencyOf(random), random.Next(1, 2001), One<RewardFading>(random));

    private static Badge BadgeOf(Random random) => new(IdOf(random), CurrencyOf(random), [.. Enumerable.Range(1, random.Next(11)).Select(tier => tier * (1 + random.Next(3)))]);

    private static OccasionRule OccasionOf(Random random) => new()
    {
        Kind = new(IdOf(random)),
        Events = [.. Enumerable.Range(0, random.Next(3)).Select(_ => IdOf(random))],
        ShelfLifeDays = random.Next(1, 366),
        UpTo = One<Proximity>(random),
        IsForParticipants = Maybe(random),
        Perspective = One<Perspective>(random),
    };

    private static ActOption OptionOf(Random random) => new()
    {
        Id = IdOf(random),
        Kind = KindOf(random),
        Choice = Maybe(random) ? null : One<Choice>(random),
        OnlyFor = Maybe(random) ? null : new OccasionKind(TextOf(random)),
        IsTiny = Maybe(random),
        Minutes = random.NextDouble() * 240,
        Money = Share(random),
        PhysicalEffort = Share(random),
        MentalEffort = Share(random),
        SocialDeviance = Share(random),
        Routine = Share(random),
    };

    private static Intervention InterventionOf(Random random)
    {
        var drawn = AnyInterventionOf(random);
        return Maybe(random) ? drawn with { Climate = Readiness.Go, ClimateUpTo = Readiness.Go } : drawn;
    }

    private static Intervention AnyInterventionOf(Random random) => new()
    {
        Id = new(IdOf(random)),
        Kind = One<PromptKind>(random),
        Ask = One<Ask>(random),
        Lesson = One<Lesson>(random),
        IsOverview = Maybe(random),
        RidesAlong = Maybe(random),
        Needs = One<Material>(random),
        Lifts = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Lift(One<Factor>(random), Share(random)))],
        Effort = Maybe(random) ? 1 : random.NextDouble() * 60,
        Phases = Some(random, [], One<Phase>),
        Climate = One<Readiness>(random),
        ClimateUpTo = One<Readiness>(random),
        Motive = One<Factor>(random),
        Lever = One<Lever>(random),
        Principle = One<InfluencePrinciple>(random),
        Removes = Maybe(random) ? null : new Barrier(TextOf(random)),
    };

    private static DraftFeature FeatureOf(Random random) => new(TextOf(random));

    private static ActKind KindOf(Random random) => Maybe(random) ? ActKind.Post : Maybe(random) ? ActKind.Idea : new(TextOf(random));

    private static Currency CurrencyOf(Random random) => Maybe(random) ? Currency.Points : Maybe(random) ? Currency.Acts : new(TextOf(random));

    private static T One<T>(Random random)
        where T : struct, Enum
        => Enum.GetValues<T>() is var values ? values[random.Next(values.Length)] : default;

    /// <summary>Often one that nothing else has.</summary>
    private static string IdOf(Random random) => TextOf(random) + (Maybe(random) ? "" : random.Next(100_000).ToString(CultureInfo.InvariantCulture));

    private static string TextOf(Random random) => Texts[random.Next(Texts.Length)];

    private static double Share(Random random) => random.Next(4) switch { 0 => 0, 1 => 1, _ => random.NextDouble() };

    private static bool Maybe(Random random) => random.Next(2) == 0;
}
