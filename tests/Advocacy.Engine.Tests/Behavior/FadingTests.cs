using System;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Behavior;

public class FadingTests
{
    private const double Tolerance = 1e-12;
    private static readonly Instant s_noon = Instant.FromUtc(2026, 1, 5, 12, 0);

    public sealed record Sample(Factor Factor, double? Declared, int DeclaredDaysAgo, double? Observed, int ObservedDaysAgo, double HalfLife, int Retention);

    private static readonly Gen<double?> s_maybe = Gen.OneOf(Gen.Constant((double?)null), Some.Share.Select(share => (double?)share));

    private static readonly Arbitrary<Sample> s_cases = Arb.From(
        from factor in Gen.Elements(Enum.GetValues<Factor>())
        from declared in s_maybe
        from declaredDays in Gen.Choose(0, 120)
        from observed in s_maybe
        from observedDays in Gen.Choose(0, 120)
        from halfLife in Gen.Choose(1, 60)
        from retention in Gen.Choose(60, 120)
        select new Sample(factor, declared, declaredDays, observed, observedDays, halfLife, retention));

    [Fact]
    public void StrengthsAt_AnySignals_FadeTowardThePriorByHalfLives() => Law.Holds(
        "signals fade by half-lives; what was declared comes first",
        s_cases,
        shown =>
        {
            var prior = (int)shown.Factor < 3 ? 0.6 : 0.5;
            var declared = shown.Declared is null || shown.DeclaredDaysAgo > shown.Retention ? 0 : Math.Pow(0.5, shown.DeclaredDaysAgo / shown.HalfLife);
            var observed = shown.Observed is null || shown.ObservedDaysAgo > shown.Retention ? 0 : Math.Pow(0.5, shown.ObservedDaysAgo / shown.HalfLife);
            var expected = prior + (declared * ((shown.Declared ?? 0) - prior)) + ((1 - declared) * observed * ((shown.Observed ?? 0) - prior));
            var strengths = At(shown, s_noon);
            Assert.Equal(expected, strengths[shown.Factor], Tolerance);
            foreach (var other in Enum.GetValues<Factor>())
            {
                Assert.True(other == shown.Factor || strengths[other] == ((int)other < 3 ? 0.6 : 0.5));
            }
        },
        500,
        ("both", shown => shown.Declared is not null && shown.Observed is not null, 0.15),
        ("past retention", shown => shown.Declared is not null && shown.DeclaredDaysAgo > shown.Retention, 0.02));

    [Theory]
    [InlineData(1)]
    [InlineData(28)]
    [InlineData(29.5)]
    [InlineData(1.0 / 3)]
    [InlineData(400)]
    public void After_AnyDays_IsTheHalfLifeToTheBit(double halfLife)
    {
        var rules = new BehaviorRules { SignalHalfLifeDays = halfLife };
        var (ready, plain) = (Fading.Ready(rules), Fading.Of(rules));
        for (var days = 0; days <= 1_000; days++)
        {
            Assert.Equal(Elementary.HalfLife(days, halfLife), ready.After(days));
            Assert.Equal(Elementary.HalfLife(days, halfLife), plain.After(days));
        }
    }

    [Fact]
    public void StrengthsAt_WithinALocalDay_AreTheSame() => Law.Holds(
        "what fades, fades in whole local days",
        Arb.From(
            from near in Some.NearTransition
            from minutes in Gen.Choose(0, 1800)
            from dayStart in Gen.Choose(0, 12)
            from before in Gen.Choose(0, 90 * 24 * 60)
            select (near.Zone, near.At, Later: near.At + Duration.FromMinutes(minutes), dayStart, Declared: near.At - Duration.FromMinutes(before))),
        shown =>
        {
            var state = BehaviorState.Unknown.Declare(Factor.Hope, Score.One, shown.Declared);
            var one = Fogg.StrengthsAt(state, shown.At, shown.Zone, shown.dayStart, 400, new())[Factor.Hope];
            var other = Fogg.StrengthsAt(state, shown.Later, shown.Zone, shown.dayStart, 400, new())[Factor.Hope];
            return LocalDays.DateAt(shown.At, shown.Zone, shown.dayStart) == LocalDays.DateAt(shown.Later, shown.Zone, shown.dayStart) ? one == other : one > other;
        },
        500,
        ("the same day", shown => LocalDays.DateAt(shown.At, shown.Zone, shown.dayStart) == LocalDays.DateAt(shown.Later, shown.Zone, shown.dayStart), 0.2));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(28, 0.5)]
    [InlineData(56, 0.25)]
    [InlineData(84, 0.125)]
    [InlineData(280, 0.0009765625)]
    public void StrengthsAt_WholeHalfLives_AreExactPowersOfTwo(int days, double share)
    {
        // From a prior of 0 the strength is the share itself.
        var rules = new BehaviorRules { DriverPrior = 0 };
        var state = BehaviorState.Unknown.Declare(Factor.Pleasure, Score.One, s_noon - Duration.FromDays(days));
        Assert.Equal(share, Fogg.StrengthsAt(state, s_noon, DateTimeZone.Utc, 0, 400, rules)[Factor.Pleasure]);
    }

    [Fact]
    public void StrengthsAt_DeclaredToday_ObservationsDoNotCount()
    {
        var state = BehaviorState.Unknown.Observe(Factor.Time, 0.9, s_noon).Declare(Factor.Time, new(0.2), s_noon);
        Assert.Equal(0.2, Fogg.StrengthsAt(state, s_noon, DateTimeZone.Utc, 0, 400, new())[Factor.Time], Tolerance);
    }

    [Fact]
    public void StrengthsAt_DeclaredOneHalfLifeAgo_AnObservationFillsTheRest()
    {
        var state = BehaviorState.Unknown.Observe(Factor.Time, 0.9, s_noon).Declare(Factor.Time, new(0.1), s_noon - Duration.FromDays(28));
        Assert.Equal(0.5, Fogg.StrengthsAt(state, s_noon, DateTimeZone.Utc, 0, 400, new())[Factor.Time], Tolerance);
    }

    [Fact]
    public void StrengthsAt_AtTheEndOfRetention_StopsAtOnce()
    {
        var state = BehaviorState.Unknown.Declare(Factor.Hope, Score.Zero, s_noon);
        Assert.True(Fogg.StrengthsAt(state, s_noon + Duration.FromDays(60), DateTimeZone.Utc, 0, 60, new())[Factor.Hope] < 0.6);
        Assert.Equal(0.6, Fogg.StrengthsAt(state, s_noon + Duration.FromDays(61), DateTimeZone.Utc, 0, 60, new())[Factor.Hope]);
    }

    [Fact]
    public void StrengthsAt_ASignalOfLaterToday_IsAsOfToday()
    {
        var state = BehaviorState.Unknown.Declare(Factor.Hope, new(0.3), s_noon + Duration.FromDays(3));
        Assert.Equal(0.3, Fogg.StrengthsAt(state, s_noon, DateTimeZone.Utc, 0, 400, new())[Factor.Hope]);
    }

    [Fact]
    public void Declare_Again_ReplacesTheLast()
    {
        var state = BehaviorState.Unknown.Declare(Factor.Hope, Score.One, s_noon).Declare(Factor.Hope, new(0.3), s_noon).Declare(Factor.Time, Score.Zero, s_noon);
        var strengths = Fogg.StrengthsAt(state, s_noon, DateTimeZone.Utc, 0, 400, new());
        Assert.Equal(0.3, strengths[Factor.Hope], Tolerance);
        Assert.Equal(0, strengths[Factor.Time]);
    }

    private static Strengths At(Sample shown, Instant now)
    {
        var state = BehaviorState.Unknown;
        if (shown.Declared is { } declared)
        {
            state = state.Declare(shown.Factor, new(declared), now - Duration.FromDays(shown.DeclaredDaysAgo));
        }

        if (shown.Observed is { } observed)
        {
            state = state.Observe(shown.Factor, observed, now - Duration.FromDays(shown.ObservedDaysAgo));
        }

        return Fogg.StrengthsAt(state, now, DateTimeZone.Utc, 0, shown.Retention, new() { SignalHalfLifeDays = shown.HalfLife });
    }
}
