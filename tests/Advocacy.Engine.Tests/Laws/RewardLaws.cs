using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Tests.Oracles;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using History = Advocacy.Engine.Testing.History;
using Outcome = Advocacy.Engine.People.Outcome;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>The ledger is a function of the facts, within its caps, and only of those who agreed.</summary>
public class RewardLaws
{
    private static readonly ConditionalWeakTable<RewardCase, List<NaiveLedger.Row>> s_rows = [];

    private static readonly Instant Received = Histories.Start + Duration.FromDays(1000);

    [Fact]
    public void Ledger_OfAnyFacts_IsThatOfARecountFromScratch() => Law.Holds(
        "the ledger is that of a naive recount from scratch",
        RewardHistories.Any(),
        drawn =>
        {
            var expected = Rows(drawn);
            var entries = Replay(drawn).State is var state ? new Advocacy.Engine.People.History(state, Around(drawn.Policy)).Progress.Rewards.Entries : default;
            Assert.Equal(
                expected.Select(row => (row.Rule, row.Fact, row.Date, row.Claimed, row.Granted, row.IsTakenBack)),
                entries.Select(entry => (entry.Rule, entry.Fact.Value, entry.Date, entry.Claimed, entry.Granted, entry.Status == EntryStatus.TakenBack)));
        },
        500,
        ("something is granted", drawn => Rows(drawn).Any(row => row.Granted > 0), 0.8),
        ("something is granted in part", drawn => Rows(drawn).Any(row => row.Granted > 0 && row.Granted < row.Claimed), 0.1),
        ("something is not granted", drawn => Rows(drawn).Any(row => row.Granted == 0 && !row.IsTakenBack), 0.5),
        ("something is taken back late", drawn => Rows(drawn).Any(row => row.IsTakenBack), 0.2));

    /// <summary>What is folded stays, and nothing that reaches back to it is granted on top of it; a thing counts anew only after retention.</summary>
    [Fact]
    public void INV_16_Ledger_WhenMuchIsFolded_IsThatOfARecountFromScratch() => Law.Holds(
        "INV-16 with a short retention the ledger is that of a naive recount, and no cap is exceeded by what was ever granted",
        RewardHistories.Short(),
        drawn =>
        {
            var expected = Rows(drawn);
            var rewards = new Advocacy.Engine.People.History(Replay(drawn).State, Around(drawn.Policy)).Progress.Rewards;
            Assert.Equal(
                expected.Where(row => !row.IsFolded).Select(row => (row.Rule, row.Fact, row.Granted, row.IsTakenBack)),
                rewards.Entries.Select(entry => (entry.Rule, entry.Fact.Value, entry.Granted, entry.Status == EntryStatus.TakenBack)));
            foreach (var currency in new[] { Currency.Points, Currency.Acts })
                Assert.Equal(expected.Where(row => row.Currency == currency).Sum(row => row.Granted), Ledger.GrantedOf(rewards, currency));

            var granted = ValueList.From(expected.Where(row => row.Granted > 0).Select(AsEntry));
            AssertWithinCaps(drawn.Rules, granted);
            Assert.All(
                granted.GroupBy(entry => (entry.Rule, entry.Thing, entry.Period)),
                group => Assert.All(group.Zip(group.Skip(1)), pair => Assert.True(pair.Second.At > pair.First.At + Duration.FromDays(drawn.RetentionDays))));
        },
        250,
        ("something is folded", drawn => Rows(drawn).Any(row => row.IsFolded && row.Granted > 0), 0.7),
        ("something is taken back late while something is folded", drawn => Rows(drawn).Any(row => row.IsTakenBack && Rows(drawn).Exists(other => other.IsFolded && other.At > row.At - Duration.FromDays(40))), 0.3),
        ("something is kept down by what is folded", drawn => Rows(drawn).Exists(row => row.IsKeptDown), 0.05));

    /// <summary>What a host tells last of all: that somebody had withdrawn, or left, long ago.</summary>
    [Fact]
    public void INV_14_Ledger_WithdrawalsReportedLast_IsThatOfReplay() => Law.Holds(
        "INV-14 withdrawals that are reported last of all leave the ledger of replay",
        RewardHistories.Any(),
        drawn =>
        {
            var engine = EngineOf(drawn.Policy);
            var facts = drawn.History.Facts;
            var state = PersonState.Empty(drawn.History.Person);
            foreach (var fact in facts.Where(fact => !IsLeaving(fact)).Concat(facts.Where(IsLeaving)))
            {
                var evolution = engine.Evolve(state, fact, Received);
                Assert.IsNotType<NeedsReplay>(evolution.Verdict);
                state = evolution.State;
            }

            StateLaws.AssertSame(Replay(drawn).State, state);
        },
        400,
        ("claims in the checkpoint fall", drawn => FallenLate(drawn), 0.2),
        ("and something there was taken back late", drawn => FallenLate(drawn) && Replay(drawn).State.Checkpoint.Rewards.Corrections.Count > 0, 0.05),
        ("several in one instant", drawn => drawn.History.Facts.OfType<Retracted>().GroupBy(fact => fact.At).Any(group => group.Count() > 1), 0.1));

    [Fact]
    public void INV_14_Ledger_InAnyAdmissibleOrder_IsThatOfReplay() => Law.Holds(
        "INV-14 any admissible order and duplication gives the ledger and the outcomes of replay",
        Arb.From(RewardHistories.Any().Generator.Zip(Gen.Choose(0, int.MaxValue)).Select(pair => (Drawn: pair.Item1, Seed: pair.Item2)), pair => RewardHistories.Any().Shrinker(pair.Drawn).Select(drawn => (drawn, pair.Seed))),
        pair =>
        {
            var engine = EngineOf(pair.Drawn.Policy);
            var replayed = Replay(pair.Drawn);
            Assert.Empty(replayed.Refused);
            var (state, standing) = Deliver(engine, pair.Drawn.History, Histories.Delivery(pair.Drawn.History, pair.Seed, 14));
            StateLaws.AssertSame(replayed.State, state);
            Assert.Equal(Standing(replayed.Outcomes), standing);
        },
        300,
        ("something is granted", pair => Entries(pair.Drawn).Any(entry => entry.Granted > 0), 0.5),
        ("something is granted to who still agrees", pair => Replay(pair.Drawn).Outcomes.Any(outcome => outcome.Kind == OutcomeKind.Rewarded), 0.1),
        ("somebody leaves or withdraws", pair => pair.Drawn.History.Facts.Any(fact => fact is OptedOut or ConsentWithdrawn), 0.4),
        ("something is folded", pair => Replay(pair.Drawn).State.Checkpoint.Through is not null, 0.4));

    [Fact]
    public void INV_16_RetractionAtAnyTime_GivesBalancesAsIfTheFactHadNeverBeen() => Law.Holds(
        "INV-16 after a retraction, early or late, balances, badges and head-room are as if the fact had never been",
        Arb.From(RewardHistories.Any(withRetractions: false, consenting: true).Generator.Zip(Gen.Choose(0, 1_000_000)).Select(pair => (Drawn: pair.Item1, Pick: pair.Item2)), pair => RewardHistories.Any().Shrinker(pair.Drawn).Select(drawn => (drawn, pair.Pick))),
        pair =>
        {
            var (drawn, pick) = pair;
            if (Target(drawn, pick) is not { } target)
            {
                return;
            }

            var at = target.At + Duration.FromHours(pick % (24 * 100));
            var retracted = new Retracted { Id = new("f-retracted"), Person = drawn.History.Person, At = at, Target = target.Id };
            var with = Replay(drawn with { History = drawn.History with { Facts = [.. drawn.History.Facts, retracted] } });
            var without = Replay(drawn with { History = drawn.History with { Facts = [.. drawn.History.Facts.Where(fact => fact.Id != target.Id)] } });
            var now = Instant.Max(drawn.History.End, at) + Duration.FromHours(1);
            var engine = EngineOf(drawn.Policy);
            var (one, other) = (engine.View(with.State, now).Rewards!, engine.View(without.State, now).Rewards!);
            Assert.Equal(other.Balances.Where(balance => balance.Granted > 0), one.Balances.Where(balance => balance.Granted > 0));
            Assert.Equal(other.Badges, one.Badges);
            Assert.Equal(Granted(other), Granted(one));
        },
        400,
        ("early", pair => pair.Pick % (24 * 100) <= 24 * 14, 0.05),
        ("late", pair => pair.Pick % (24 * 100) > 24 * 14, 0.5),
        ("it had earned", pair => Target(pair.Drawn, pair.Pick) is { } target && Rows(pair.Drawn).Any(row => row.Fact == target.Id.Value && row.Granted > 0), 0.3));

    [Fact]
    public void Balance_AtAnyInstant_IsTheSumOfItsLines() => Law.Holds(
        "balances are a fold of the ledger",
        Arb.From(RewardHistories.Any().Generator.Zip(Gen.Choose(0, 100)).Select(pair => (Drawn: pair.Item1, Part: pair.Item2)), pair => RewardHistories.Any().Shrinker(pair.Drawn).Select(drawn => (drawn, pair.Part))),
        drawn =>
        {
            var pair = (Drawn: Coinciding(drawn.Drawn), drawn.Part);
            var rewards = Rewards(pair.Drawn);
            var at = Histories.Start + ((pair.Drawn.History.End - Histories.Start) * (pair.Part / 100.0));
            var date = at.InUtc().Date;
            foreach (var currency in new[] { Currency.Points, Currency.Acts })
            {
                var life = pair.Drawn.Rules.LifeOf(currency);
                var lines = Ledger.LinesOf(rewards).Where(line => line.Currency == currency && line.At <= at).ToList();

                // What fades, fades by what is left of each claim, so corrections of a claim are taken with it.
                var expected = lines.GroupBy(line => (line.Rule, line.Fact, line.Date)).Sum(group => Left(group.Sum(line => line.Amount), Period.DaysBetween(group.Key.Date, date), life));
                var balance = Ledger.BalanceAt(rewards, currency, at, date, Duration.FromDays(14), pair.Drawn.Rules);
                Assert.Equal(expected, balance.Amount);
                Assert.Equal(lines.Sum(line => line.Amount), balance.Granted);
            }

            Assert.Equal(Ledger.LinesOf(rewards).OrderBy(line => line.At), Ledger.LinesOf(rewards));
        },
        300,
        ("something is corrected in the instant of its claim", pair => Rewards(Coinciding(pair.Drawn)) is var rewards && rewards.Corrections.Any(correction => rewards.Entries.Any(entry => entry.Fact == correction.Fact && entry.At == correction.At)), 0.04),
        ("something is corrected", pair => new Advocacy.Engine.People.History(Replay(pair.Drawn).State, Around(pair.Drawn.Policy)).Progress.Rewards.Corrections.Count > 0, 0.1),
        ("something lasts for a while", pair => !pair.Drawn.Rules.Lives.IsEmpty, 0.3));

    [Fact]
    public void Caps_OfAnyPeriod_AreNeverExceeded() => Law.Holds(
        "what is granted under a cap never exceeds it, in any calendar or rolling period",
        RewardHistories.Any(),
        drawn =>
        {
            var entries = new Advocacy.Engine.People.History(Replay(drawn).State, Around(drawn.Policy)).Progress.Rewards.Entries.Where(entry => entry.Granted > 0);
            AssertWithinCaps(drawn.Rules, entries);
        },
        400,
        ("a cap binds", drawn => NaiveLedger.Of(drawn.History.Facts, drawn.Rules with { MostSelfReportedPerWeek = 1000 }).Any(row => row.Granted < row.Claimed && !row.IsTakenBack), 0.4),
        ("rolling", drawn => drawn.Rules.Caps.Any(cap => cap.IsRolling && cap.Period != RewardPeriod.Ever), 0.3),
        ("somebody moves", drawn => drawn.History.Facts.OfType<Placed>().Count() > 1, 0.4));

    [Fact]
    public void INV_06_ASkipMore_NeverLowersABalance() => Law.Holds(
        "INV-06 a skip more, nothing less",
        Arb.From(RewardHistories.Any(withRetractions: false).Generator.Zip(Gen.Choose(0, 100)).Select(pair => (Drawn: pair.Item1, Part: pair.Item2)), pair => RewardHistories.Any().Shrinker(pair.Drawn).Select(drawn => (drawn, pair.Part))),
        pair =>
        {
            var drawn = Fading(pair.Drawn);
            var skip = new Chose { Id = new("f-skip"), Person = drawn.History.Person, At = PartOf(drawn, pair.Part), Choice = Choice.Skip, Content = new("c-" + (pair.Part % 6)) };
            var with = Entries(drawn with { History = drawn.History with { Facts = [.. drawn.History.Facts, skip] } });
            Assert.Equal(Entries(drawn), with);
        },
        150,
        ("something is granted", pair => Entries(pair.Drawn).Any(entry => entry.Granted > 0), 0.5),
        ("what is claimed after it has faded", pair => Entries(Fading(pair.Drawn)).Any(entry => entry.At > PartOf(pair.Drawn, pair.Part) && entry.Claimed < 1000), 0.3),
        ("another choice is granted", pair => Entries(Fading(pair.Drawn)).Any(entry => entry.Rule == "r-3" && entry.Granted > 0), 0.3));

    [Fact]
    public void INV_21_WithoutAgreementOrConsent_NothingIsHeldNorShown() => Law.Holds(
        "INV-21 nothing is granted, held or shown without the policy's agreement and the person's",
        RewardHistories.Any(),
        drawn =>
        {
            var unasked = drawn with { History = drawn.History with { Facts = [.. drawn.History.Facts.Where(fact => fact is not ConsentGiven)] } };
            var off = drawn.Policy with { Mechanisms = new() };
            foreach (var (policy, history) in new[] { (drawn.Policy, unasked.History), (off, drawn.History), (Policy.Default, drawn.History) })
            {
                var engine = EngineOf(policy);
                var replayed = engine.Replay(PersonState.Empty(history.Person), history.Facts, Received);
                Assert.Equal(RewardState.New, new Advocacy.Engine.People.History(replayed.State, Around(policy)).Progress.Rewards);
                Assert.DoesNotContain(replayed.Outcomes, outcome => outcome.Kind is OutcomeKind.Rewarded or OutcomeKind.BadgeReached or OutcomeKind.RewardExpired);
                var rewards = engine.View(replayed.State, history.End + Duration.FromDays(1)).Rewards;
                Assert.True(rewards is null or { Balances.IsEmpty: true });
            }
        },
        100,
        ("something would have been granted", drawn => Entries(drawn).Any(entry => entry.Granted > 0), 0.5));

    [Fact]
    public void INV_20_ConsentWithdrawn_TakesEverythingOutOfTheNextOutput() => Law.Holds(
        "INV-20 after withdrawing nothing is shown, and all outcomes are taken back; agreeing again brings back what was earned",
        RewardHistories.Any(withRetractions: false, consenting: true),
        drawn =>
        {
            var engine = EngineOf(drawn.Policy);
            var state = Replay(drawn).State;
            var now = drawn.History.End + Duration.FromDays(1);
            var granted = engine.View(state, now).Rewards!.Entries.Where(entry => entry.Granted > 0);
            var withdrawn = engine.Evolve(state, new ConsentWithdrawn { Id = new("no"), Person = state.Person, At = now, Form = ConsentForm.Rewards }, now);
            Assert.Null(engine.View(withdrawn.State, now).Rewards);
            Assert.Equal(granted.Count, withdrawn.Outcomes.Count(outcome => outcome is { Kind: OutcomeKind.Rewarded, IsTakenBack: true }));
            var again = engine.Evolve(withdrawn.State, new ConsentGiven { Id = new("yes"), Person = state.Person, At = now + Duration.FromHours(1), Form = ConsentForm.Rewards }, now + Duration.FromHours(1));
            Assert.Equal<LedgerEntry>(granted, engine.View(again.State, now + Duration.FromHours(1)).Rewards!.Entries.Where(entry => entry.Granted > 0));
        },
        100,
        ("something was granted", drawn => Entries(drawn).Any(entry => entry.Granted > 0), 0.5));

    [Fact]
    public void INV_31_ActsOfOneKind_EarnEqualPointsByDefault() => Law.Holds(
        "INV-31 by default acts of one kind claim equal points, whatever else is known; responses and votes claim none",
        RewardHistories.Any(consenting: true),
        drawn =>
        {
            var entries = Entries(drawn with { Rules = new() }).Where(entry => entry.Currency == Currency.Points).ToList();
            Assert.All(entries, entry => Assert.Equal(entry.Kind == ActKind.Idea ? 20 : 10, entry.Claimed));
            Assert.All(entries, entry => Assert.NotNull(entry.Kind));
        },
        100,
        ("acts and ideas", drawn => drawn.History.Facts.Any(fact => fact is IdeaProposed) && drawn.History.Facts.Any(fact => fact is Acted), 0.5),
        ("responses", drawn => drawn.History.Facts.Any(fact => fact is NetworkResponded), 0.3));

    /// <summary>
    /// The same with rules that fade from the first act on, and by so much that one act more shows; about choices also ones that grant more
    /// for one of them, and a cap that a claim more would use up.
    /// </summary>
    private static RewardCase Fading(RewardCase drawn)
    {
        var rules = drawn.Rules.Rules.Select(rule => rule with
        {
            Amount = 1000,
            FadesWithHabit = true,
            Multipliers = rule.On == RewardTrigger.Choice ? [new() { Percent = 200, When = new() { Choices = [Choice.Copy] } }] : [],
        });
        return drawn with
        {
            Rules = RewardHistories.Useful(drawn.Rules with
            {
                Rules = ValueList.From(rules),
                Caps = drawn.Rules.Caps.Add(new() { Id = "times-a-day", Currency = drawn.Rules.Rules is [var rule, ..] ? rule.Currency : Currency.Points, Counts = CapMeasure.Times, Most = 2, Period = RewardPeriod.Day }),
                FadeFromStrength = 0,
            }),
        };
    }

    private static Instant PartOf(RewardCase drawn, int part) => Histories.Start + ((drawn.History.End - Histories.Start) * (part / 100.0));

    /// <summary>A recount is counted once.</summary>
    private static List<NaiveLedger.Row> Rows(RewardCase drawn) =>
        s_rows.GetValue(drawn, static drawn => NaiveLedger.Of(drawn.History.Facts, drawn.Rules, drawn.RetentionDays));

    private static RewardState Rewards(RewardCase drawn) => new Advocacy.Engine.People.History(Replay(drawn).State, Around(drawn.Policy)).Progress.Rewards;

    /// <summary>The same with something taken back in the very instant of a later claim that gets more by that, where there is one.</summary>
    private static RewardCase Coinciding(RewardCase drawn)
    {
        var pairs =
            from later in Rows(drawn)
            where later.Granted < later.Claimed && !later.IsTakenBack
            from row in Rows(drawn)
            where row.Granted > 0 && row.Currency == later.Currency && row.At + Duration.FromDays(14) < later.At
            orderby later.At - row.At
            let retracted = new Retracted { Id = new("f-coinciding"), Person = drawn.History.Person, At = later.At, Target = new(row.Fact) }
            select (Later: later, Drawn: drawn with { History = drawn.History with { Facts = [.. drawn.History.Facts, retracted] } });
        return pairs.Take(8).FirstOrDefault(pair => Rows(pair.Drawn).Exists(row => row.Fact == pair.Later.Fact && row.Rule == pair.Later.Rule && row.Granted > pair.Later.Granted)).Drawn ?? drawn;
    }

    private static LedgerEntry AsEntry(NaiveLedger.Row row) => new()
    {
        Rule = row.Rule,
        Version = 1,
        Currency = row.Currency,
        Fact = new(row.Fact),
        At = row.At,
        Date = row.Date,
        Thing = row.Thing + " in " + row.Period,
        Period = 0,
        Kind = row.Kind is null ? null : new(row.Kind),
        Claimed = row.Claimed,
        Granted = row.Granted,
    };

    private static void AssertWithinCaps(RewardRules rules, ValueList<LedgerEntry> entries)
    {
        foreach (var cap in rules.Caps)
        {
            var bound = entries.Where(entry => entry.Currency == cap.Currency && (cap.Rules.IsEmpty || cap.Rules.Contains(entry.Rule)) && (cap.Kinds.IsEmpty || (entry.Kind is { } kind && cap.Kinds.Contains(kind))));
            foreach (var group in Periods(cap, bound))
            {
                var used = cap.Counts == CapMeasure.Amount ? group.Sum(entry => entry.Granted) : group.Count;
                Assert.True(used <= cap.Most, $"{cap.Id}: {used} of {cap.Most}");
            }
        }
    }

    private static bool IsLeaving(Fact fact) => fact is OptedOut or ConsentWithdrawn;

    /// <summary>Whether claims that are folded into the checkpoint would be there but for somebody's leaving.</summary>
    private static bool FallenLate(RewardCase drawn)
    {
        var stayed = drawn with { History = drawn.History with { Facts = [.. drawn.History.Facts.Where(fact => !IsLeaving(fact))] } };
        return Replay(stayed).State.Checkpoint.Rewards.Entries.Count > Replay(drawn).State.Checkpoint.Rewards.Entries.Count;
    }

    private static AdvocacyEngine EngineOf(Policy policy) => new(policy, 7, DateTimeZoneProviders.Tzdb);

    private static Surroundings Around(Policy policy) => new(new PolicyTimeline(policy), DateTimeZoneProviders.Tzdb);

    private static Replayed Replay(RewardCase drawn) =>
        EngineOf(drawn.Policy).Replay(PersonState.Empty(drawn.History.Person), drawn.History.Facts, Received);

    private static ValueList<LedgerEntry> Entries(RewardCase drawn) =>
        new Advocacy.Engine.People.History(Replay(drawn).State, Around(drawn.Policy)).Progress.Rewards.Entries;

    private static IEnumerable<(string, string, long)> Granted(RewardView view) =>
        view.Entries.Where(entry => entry.Granted > 0).Select(entry => (entry.Rule, entry.Fact.Value, entry.Granted));

    private static Fact? Target(RewardCase drawn, int pick)
    {
        var events = drawn.History.Facts.OfType<EventFact>().Where(fact => fact is not Retracted).ToList();
        return events.Count == 0 ? null : events[pick % events.Count];
    }

    private static long Left(long amount, int age, CurrencyLife? life) =>
        life is null ? amount : age >= life.Days ? 0 : life.Fading == RewardFading.AtOnce || age <= 0 ? amount : amount * (life.Days - age) / life.Days;

    private static IEnumerable<List<LedgerEntry>> Periods(RewardCap cap, ValueList<LedgerEntry> entries)
    {
        if (!cap.IsRolling || cap.Period == RewardPeriod.Ever)
        {
            return entries.GroupBy(entry => cap.Period switch
            {
                RewardPeriod.Day => entry.Date,
                RewardPeriod.Week => entry.Date.PlusDays(1 - (int)entry.Date.DayOfWeek),
                RewardPeriod.Month => new LocalDate(entry.Date.Year, entry.Date.Month, 1),
                RewardPeriod.Year => new LocalDate(entry.Date.Year, 1, 1),
                _ => new LocalDate(1, 1, 1),
            }).Select(group => group.ToList());
        }

        var dates = cap.Period switch { RewardPeriod.Day => 1, RewardPeriod.Week => 7, RewardPeriod.Month => 30, _ => 365 };
        return entries.Select(first => entries.Where(entry => entry.Date >= first.Date && entry.Date < first.Date.PlusDays(dates)).ToList());
    }

    private static (PersonState State, List<(OutcomeId, long)> Outcomes) Deliver(AdvocacyEngine engine, History history, IEnumerable<Fact> order)
    {
        var state = PersonState.Empty(history.Person);
        var standing = new Dictionary<OutcomeId, long>();
        var arrived = new List<Fact>();
        foreach (var fact in order)
        {
            arrived.Add(fact);
            var evolution = engine.Evolve(state, fact, Received);
            var outcomes = evolution.Outcomes;
            state = evolution.State;
            if (evolution.Verdict is NeedsReplay)
            {
                var replayed = engine.Replay(PersonState.Empty(history.Person), arrived, Received);
                (state, outcomes) = (replayed.State, replayed.Outcomes);
                standing.Clear();
            }

            foreach (var outcome in outcomes)
            {
                standing.Remove(outcome.Id);
                if (!outcome.IsTakenBack)
                {
                    standing.Add(outcome.Id, outcome.Amount);
                }
            }
        }

        return (state, standing.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key.Value, StringComparer.Ordinal).ToList());
    }

    private static List<(OutcomeId, long)> Standing(ValueList<Outcome> outcomes) =>
        outcomes.Where(outcome => !outcome.IsTakenBack).Select(outcome => (outcome.Id, outcome.Amount)).OrderBy(pair => pair.Id.Value, StringComparer.Ordinal).ToList();
}
