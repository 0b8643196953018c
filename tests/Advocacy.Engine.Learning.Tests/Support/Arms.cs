using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Learning.Bandits;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Engine.Learning.Tests.Support;

/// <summary>Arms, outcomes and scales for laws about bandits.</summary>
internal static class Arms
{
    public const int Features = 3;

    public static Gen<RewardScale> Scales { get; } =
        from share in Gen.Choose(1, 20)
        from mute in Gen.Choose(0, 20)
        from optOut in Gen.Choose(0, 20)
        select RewardScale.Create(share / 10.0, -(share + mute) / 10.0, -(share + optOut) / 10.0).Scale!;

    public static Gen<ProbabilityBounds> Bounds { get; } =
        from least in Gen.Choose(1, 49)
        from more in Gen.Choose(0, 50)
        select new ProbabilityBounds(least / 100.0, (least + more) / 100.0);

    public static Gen<PromptOutcome> Outcomes { get; } = Gen.Frequency(
        (6, Gen.Constant(new PromptOutcome())),
        (3, Gen.Constant(new PromptOutcome(Shared: true))),
        (1, Gen.Constant(new PromptOutcome(Muted: true))),
        (1, Gen.Constant(new PromptOutcome(Shared: true, OptedOut: true))));

    /// <summary>A life: the arms at each decision, what came of it, and a number from 0 to 1 to draw by.</summary>
    public static Gen<Life> Lives { get; } =
        from arms in Gen.Choose(1, 5)
        from decisions in Gen.Choose(0, 25)
        from seed in Gen.Choose(1, 1_000_000)
        from outcomes in Outcomes.ArrayOf(decisions)
        from scale in Scales
        from bounds in Bounds
        from least in Gen.Choose(1, 300)
        from retention in Gen.Choose(80, 100)
        select new Life(arms, seed, [.. outcomes], scale, bounds, least / 1000.0, retention / 100.0);

    /// <summary>What a draw takes; none for silence.</summary>
    public static string? Draw(NextPolicy policy, double uniform)
    {
        foreach (var arm in policy.Arms)
        {
            uniform -= arm.Probability;
            if (uniform < 0)
                return arm.Arm;
        }

        return null;
    }
}

/// <summary>What happens to a bandit.</summary>
internal sealed record Life(int Count, int Seed, IReadOnlyList<PromptOutcome> Outcomes, RewardScale Scale, ProbabilityBounds Bounds, double LeastPart, double Retention)
{
    /// <summary>The arms at each decision and at the one after the last.</summary>
    public IReadOnlyList<ArmContext[]> Contexts { get; } =
    [
        .. Enumerable.Range(0, Outcomes.Count + 1).Select(decision =>
        {
            var random = new Random((Seed * 31) + decision);
            return Enumerable.Range(0, Count).Select(arm => new ArmContext("arm-" + arm)
            {
                IsAwake = random.Next(5) > 0,
                Features = [1, random.NextDouble(), random.NextDouble() - 0.5],
                DaysSinceUse = random.Next(3) == 0 ? null : random.Next(60),
            }).ToArray();
        }),
    ];

    public double Uniform(int decision) => new Random((Seed * 17) + decision).NextDouble();

    public override string ToString() => FormattableString.Invariant($"{Count} arms, seed {Seed}, {Outcomes.Count} outcomes, {Scale}, {Bounds}, {LeastPart}, {Retention}");
}
