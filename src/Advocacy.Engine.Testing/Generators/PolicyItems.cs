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
using NodaTime;

namespace Advocacy.Engine.Testing.Generators;

/// <summary>Draws what stands in the lists of a policy.</summary>
internal static class PolicyItems
{
    private static readonly string[] Texts = ["a", "x.y", "two words", "é", "[0]", "\"quoted\"", "back\\slash", "rule-1", "\u2028line", "ﬁ", "0"];

    internal static ValueList<T> Some<T>(Random random, IEnumerable<T> known, Func<Random, T> make) =>
        ValueList.From(known.Where(_ => random.Next(4) > 0).Concat(Enumerable.Range(0, random.Next(4)).Select(_ => make(random))).OrderBy(_ => random.Next()));

    internal static WorkingHours HoursOf(Random random) => new(
        (WorkingDays)random.Next(128),
        new LocalTime(random.Next(24), random.Next(60)),
        Maybe(random) ? new LocalTime(random.Next(24), random.Next(60)) : LocalTime.FromNanosecondsSinceMidnight((long)(random.NextDouble() * NodaConstants.NanosecondsPerDay)));

    internal static ArmWeight WeightOf(Random random) => new(new(TextOf(random)), (20 * random.NextDouble()) - 10);

    internal static Agreement AgreementOf(Random random) => new(TextOf(random), DateOf(random), Maybe(random));

    internal static LocalDate DateOf(Random random) => new LocalDate(1900, 1, 1).PlusDays(random.Next(300 * 365));

    internal static LocalDate? PerhapsDate(Random random) => Maybe(random) ? null : DateOf(random);

    internal static RewardConditions ConditionsOf(Random random) => Maybe(random) ? RewardConditions.None : new()
    {
        Kinds = Some(random, [], KindOf),
        Choices = Some(random, [], One<Choice>),
        Phases = Some(random, [], One<Phase>),
        Occasions = Some(random, [], source => new OccasionKind(TextOf(source))),
        IsPrompted = random.Next(3) switch { 0 => true, 1 => false, _ => null },
    };

    internal static RewardRule RuleOf(Random random) => new()
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

    internal static RewardCap CapOf(Random random) => new()
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

    internal static CurrencyLife LifeOf(Random random) => new(CurrencyOf(random), random.Next(1, 2001), One<RewardFading>(random));

    internal static Badge BadgeOf(Random random) => new(IdOf(random), CurrencyOf(random), [.. Enumerable.Range(1, random.Next(11)).Select(tier => tier * (1 + random.Next(3)))]);

    internal static OccasionRule OccasionOf(Random random) => new()
    {
        Kind = new(IdOf(random)),
        Events = [.. Enumerable.Range(0, random.Next(3)).Select(_ => IdOf(random))],
        ShelfLifeDays = random.Next(1, 366),
        UpTo = One<Proximity>(random),
        IsForParticipants = Maybe(random),
        Perspective = One<Perspective>(random),
    };

    internal static ActOption OptionOf(Random random) => new()
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

    internal static Intervention InterventionOf(Random random)
    {
        var drawn = AnyInterventionOf(random);
        return Maybe(random) ? drawn with { Climate = Readiness.Go, ClimateUpTo = Readiness.Go } : drawn;
    }

    internal static Intervention AnyInterventionOf(Random random) => new()
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

    internal static DraftFeature FeatureOf(Random random) => new(TextOf(random));

    internal static ActKind KindOf(Random random) => Maybe(random) ? ActKind.Post : Maybe(random) ? ActKind.Idea : new(TextOf(random));

    internal static Currency CurrencyOf(Random random) => Maybe(random) ? Currency.Points : Maybe(random) ? Currency.Acts : new(TextOf(random));

    private static T One<T>(Random random)
        where T : struct, Enum
        => (T[])typeof(T).GetEnumValues() is var values ? values[random.Next(values.Length)] : default;

    /// <summary>Often one that nothing else has.</summary>
    internal static string IdOf(Random random) => TextOf(random) + (Maybe(random) ? "" : random.Next(100_000).ToString(CultureInfo.InvariantCulture));

    internal static string TextOf(Random random) => Texts[random.Next(Texts.Length)];

    internal static double Share(Random random) => random.Next(4) switch { 0 => 0, 1 => 1, _ => random.NextDouble() };

    internal static bool Maybe(Random random) => random.Next(2) == 0;
}
