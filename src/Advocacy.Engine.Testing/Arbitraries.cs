using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Testing.Generators;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Testing;

/// <summary>
/// What laws of a host's own are tried on: everything is drawn from a seed, refers to the rest of what is drawn, and shrinks to the least that
/// still shows the same. For FsCheck: <c>Prop.ForAll(Arbitraries.Scenarios(), scenario => …)</c>.
/// </summary>
public static class Arbitraries
{
    /// <summary>Any fact of a person that can be right, in the first half of 2026; shrinks by leaving out what may be absent.</summary>
    /// <param name="person">Whom it is about.</param>
    public static Arbitrary<Fact> Facts(PersonId person) => FactGen.Any(person);

    /// <summary>Facts of one kind of a person.</summary>
    /// <typeparam name="TFact">The kind: a sealed record.</typeparam>
    /// <param name="person">Whom it is about.</param>
    public static Arbitrary<TFact> Facts<TFact>(PersonId person)
        where TFact : Fact
    {
        var facts = FactGen.Of(typeof(TFact), person);
        return Arb.From(facts.Generator.Select(fact => (TFact)fact), fact => facts.Shrinker(fact).OfType<TFact>());
    }

    /// <summary>Everything that can happen to one person in some months, in which facts refer to one another; shrinks by leaving facts out.</summary>
    /// <param name="days">Over how many days.</param>
    /// <param name="withRetractions">Whether facts are taken back.</param>
    /// <param name="enrolled">Whether the person enrols at the beginning and never leaves.</param>
    public static Arbitrary<History> Histories(int days = 90, bool withRetractions = true, bool enrolled = false) =>
        Generators.Histories.Any(days, withRetractions, enrolled);

    /// <summary>The states that histories amount to; shrinks by leaving out what is folded already, then facts.</summary>
    /// <param name="engine">The engine that replays them.</param>
    public static Arbitrary<PersonState> States(IAdvocacyEngine engine)
    {
        Given.NotNull(engine);
        return Arb.From(
            Histories().Generator.Select(history => history.StateFor(engine)),
            state => Generators.Histories.Shrunk(HeldBy(state), enrolled: false).Prepend(HeldBy(state)).Select(held => held.StateFor(engine)).Where(simpler => !simpler.Equals(state)));
    }

    /// <summary>What is the same for everybody, in the first half of 2026; shrinks by leaving out what is special.</summary>
    /// <param name="mayStop">Whether the kill switch may be on, and whether there may be an incident.</param>
    public static Arbitrary<Situation> Situations(bool mayStop = true) => Arb.From(
        Seeds.Zip(NounGen.Instants).Select(drawn => Generators.Scenarios.Situation(new Random(drawn.Item1), drawn.Item2, mayStop)), Shrinking.Of);

    /// <summary>What is so for a person; shrinks to an ordinary moment.</summary>
    /// <param name="asked">Whether the person asked; absent: now and then.</param>
    public static Arbitrary<Moment> Moments(bool? asked = null) => Arb.From(
        Seeds.Select(seed => Generators.Scenarios.Moment(new Random(seed), asked)), Shrinking.Of);

    /// <summary>Content on offer in the first half of 2026; shrinks to an offer with nothing but an id, a kind and a title.</summary>
    public static Arbitrary<Offer> Offers() => Arb.From(
        Seeds.Zip(NounGen.Instants).Select(drawn => Generators.Scenarios.Offer(new Random(drawn.Item1), drawn.Item1 % 5, drawn.Item2)), Shrinking.Of);

    /// <summary>
    /// Policies that are valid, with numbers anywhere within their bounds, and rules, ways of sharing, interventions and the like of their own;
    /// shrinks toward the defaults.
    /// </summary>
    public static Arbitrary<Policy> Policies() => PolicyGen.Valid();

    /// <summary>Everything a decision is made from; shrinks by leaving out facts, offers and what is special.</summary>
    /// <param name="enrolled">Whether the person enrols at the beginning and never leaves.</param>
    /// <param name="mayStop">Whether the engine may be stopped.</param>
    /// <param name="asked">Whether the person asked; absent: now and then.</param>
    /// <param name="young">Whether nothing happened that leaves the first phases at once.</param>
    public static Arbitrary<Scenario> Scenarios(bool enrolled = false, bool mayStop = false, bool? asked = null, bool young = false) =>
        Generators.Scenarios.Any(enrolled, mayStop, asked, young);

    /// <summary>How people live with the engine from a week in March 2027 on; shrinks to somebody who sees everything in Amsterdam.</summary>
    public static Arbitrary<TestLife> Lives() => Arb.From(
        from seed in Seeds
        from hour in Gen.Choose(0, 7 * 24)
        from zone in Gen.Elements("Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe")
        from opens in Gen.Choose(0, 100)
        from answers in Gen.Choose(0, 100)
        from skips in Gen.Choose(0, 100)
        from ignores in Gen.Choose(0, 12)
        from weeks in Gen.Choose(1, 8)
        select new TestLife
        {
            Seed = seed,
            Start = new TestLife().Start + Duration.FromHours(hour),
            Zone = zone,
            Opens = opens / 100.0,
            Answers = answers / 100.0,
            Skips = skips / 100.0,
            IgnoresFrom = ignores,
            Weeks = weeks,
        },
        Shrinking.Of);

    /// <summary>The facts that are held one by one.</summary>
    private static History HeldBy(PersonState state)
    {
        List<Fact> facts = [.. state.Registers, .. state.Events];
        facts.Sort(FactOrder.Canonical);
        return new(state.Person, ValueList.From(facts));
    }

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue);
}
