using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Xunit;
using History = Advocacy.Engine.Testing.History;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>What lies past retention is let go without a new fact, and nobody can tell from an answer.</summary>
public partial class SweepLaws
{
    private const int RetentionDays = 60;

    private const int HorizonDays = 5;

    private static readonly int[] s_later = [0, 1, 9, 40, 200];

    private static readonly Policy s_short = Policy.Default with { History = new() { RetentionDays = RetentionDays, HorizonDays = HorizonDays }, Content = new() { SkipRestDays = RetentionDays } };

    private static readonly AdvocacyEngine s_engine = new(s_short, 7, DateTimeZoneProviders.Tzdb);

    [Fact]
    public void INV_19_Sweep_ChangesNoAnswer() => Law.Holds(
        "INV-19 a sweep changes no view, no decision and nothing that time brings about, then or later",
        Swept(),
        one =>
        {
            var swept = s_engine.Sweep(one.State, one.Now);
            foreach (var days in s_later)
            {
                var later = one.Now + Duration.FromDays(days);
                var (before, after) = (s_engine.View(one.State, later), s_engine.View(swept, later));
                AssertSame(one.HasMoved ? WithoutWeeks(before) : before, one.HasMoved ? WithoutWeeks(after) : after);
                foreach (var moment in new[] { Moment.Ordinary, Moment.OnRequest })
                {
                    AssertSame(Decide(one.State, moment, later), Decide(swept, moment, later));
                }

                Assert.Equal(s_engine.Due(one.State, one.Now, later), s_engine.Due(swept, one.Now, later));
            }
        },
        150,
        ("something is let go", one => !ReferenceEquals(s_engine.Sweep(one.State, one.Now), one.State), 0.6),
        ("something is let go of somebody who did not move", one => !one.HasMoved && s_engine.Sweep(one.State, one.Now) != one.State, 0.2),
        ("an event is still held", one => s_engine.Sweep(one.State, one.Now) is var swept && !ReferenceEquals(swept, one.State) && !swept.Events.IsEmpty, 0.05),
        ("there are messages past retention", one => one.State.Checkpoint.Prompts.Contacts.Any(contact => contact.At < one.Now - Duration.FromDays(RetentionDays)), 0.4),
        ("somebody is prompted", one => Decide(one.State, Moment.OnRequest, one.Now) is Prompt, 0.2));

    [Fact]
    public void INV_19_Sweep_ChangesNoAnswerOfRewards() => Law.Holds(
        "INV-19 a sweep changes nothing of what was granted",
        Arb.From(RewardHistories.Short().Generator.Zip(Gen.Choose(0, 120)).Select(pair => (Case: pair.Item1, Days: pair.Item2))),
        drawn =>
        {
            var engine = new AdvocacyEngine(drawn.Case.Policy, 7, DateTimeZoneProviders.Tzdb);
            var state = engine.Replay(PersonState.Empty(drawn.Case.History.Person), drawn.Case.History.Facts, drawn.Case.History.End + Duration.FromDays(400)).State;
            var now = drawn.Case.History.End + Duration.FromDays(drawn.Days);
            var swept = engine.Sweep(state, now);
            foreach (var days in s_later)
            {
                AssertSame(engine.View(state, now + Duration.FromDays(days)), engine.View(swept, now + Duration.FromDays(days)));
                Assert.Equal(engine.Due(state, now, now + Duration.FromDays(days)), engine.Due(swept, now, now + Duration.FromDays(days)));
            }
        },
        60,
        ("a claim is folded by the sweep", drawn => Folds(drawn.Case, drawn.Days), 0.4));

    [Fact]
    public void INV_19_Sweep_LeavesNothingSingleOfLongAgo() => Law.Holds(
        "INV-19 after a sweep no single thing is older than retention and the two horizons in which something may still come that has to do with it",
        Swept(),
        one =>
        {
            var swept = s_engine.Sweep(one.State, one.Now);
            var oldest = one.Now - Duration.FromDays(RetentionDays + (2 * HorizonDays) + 9);
            Found.Nothing(Instants(swept, one.Now).Where(instant => instant < oldest).Select(instant => instant.ToString()));

            // An absence is one thing, as old as its end: it explains the weeks up to then, and its beginning goes with it.
            var ended = one.Now - Duration.FromDays(RetentionDays + (2 * HorizonDays) + 8);
            Found.Nothing(swept.Checkpoint.Absences.Where(absence => absence.To < ended).Select(absence => absence.ToString()));
        },
        150,
        ("there was something", one => Instants(one.State, one.Now).Any(instant => instant < one.Now - Duration.FromDays(RetentionDays + (2 * HorizonDays) + 9)), 0.5),
        ("an absence goes", one => one.State.Checkpoint.Absences.Any(absence => absence.To < one.Now - Duration.FromDays(RetentionDays + (2 * HorizonDays) + 8)), 0.1),
        ("an absence is held that began long before", one => s_engine.Sweep(one.State, one.Now).Checkpoint.Absences.Any(absence => absence.From < one.Now - Duration.FromDays(RetentionDays)), 0.03));

    [Fact]
    public void INV_19_Sweep_TwiceIsOnce_AndNextSweepIsWhenSomethingIsLetGo() => Law.Holds(
        "INV-19 sweeping again changes nothing before the next sweep, and something then",
        Swept(),
        one =>
        {
            var swept = s_engine.Sweep(one.State, one.Now);
            Assert.Same(swept, s_engine.Sweep(swept, one.Now));
            var read = StateJson.Read(StateJson.Write(swept));
            Assert.Empty(read.Problems);
            Assert.Equal(swept, read.Value);
            if (s_engine.NextSweep(swept) is not { } next)
            {
                Assert.Same(swept, s_engine.Sweep(swept, one.Now + Duration.FromDays(5000)));
                return;
            }

            Assert.True(next > one.Now);
            Assert.Same(swept, s_engine.Sweep(swept, next - Duration.Epsilon));
            Assert.NotEqual(swept, s_engine.Sweep(swept, next));
        },
        150,
        ("there is a next sweep", one => s_engine.NextSweep(s_engine.Sweep(one.State, one.Now)) is not null, 0.3));

    /// <summary>In the end there is nothing single left, however much there was.</summary>
    [Fact]
    public void INV_19_Sweep_AtEachNextSweep_ComesToAnEnd() => Law.Holds(
        "INV-19 sweeping at each next sweep comes to an end at which nothing single is held",
        Swept(),
        one =>
        {
            var state = one.State;
            var sweeps = 0;
            while (s_engine.NextSweep(state) is { } next)
            {
                state = s_engine.Sweep(state, Instant.Max(next, one.Now));
                Assert.True(++sweeps < 400);
            }

            Assert.Empty(state.Events);
            Assert.Empty(state.Tombstones);
            Assert.Empty(state.Checkpoint.Rhythm.Kept);
            Assert.Empty(state.Checkpoint.Content.Marks);
            Assert.Empty(state.Checkpoint.Absences);
            Assert.True(state.Checkpoint.Prompts.Contacts.Count <= 1);
            Assert.True(state.Checkpoint.Prompts.EarlierWeeks.Count <= 1);

            // Of registers nothing is left that another replaced.
            var retractions = new Retractions(one.State.Tombstones, Duration.FromDays(HorizonDays));
            Assert.Equal(state.Registers, Registers.Prune(state.Registers, retractions.Undo, FactCheck.Latest, FactCheck.Latest));
        },
        40,
        ("there is much", one => one.History.Facts.Count > 20, 0.5),
        ("a register is replaced", one => one.State.Registers.GroupBy(fact => fact.Register).Any(same => same.Count() > 1), 0.5));

    [Fact]
    public void INV_19_Sweep_InSteps_IsSweepingAtOnce() => Law.Holds(
        "INV-19 however often a host sweeps, the state is the same",
        Swept(),
        one =>
        {
            var atOnce = s_engine.Sweep(one.State, one.Now + Duration.FromDays(150));
            Assert.Equal(StateJson.Write(atOnce), StateJson.Write(s_engine.Sweep(s_engine.Sweep(one.State, one.Now), one.Now + Duration.FromDays(150))));
            var nightly = one.State;
            for (var night = 0; night <= 150; night++)
                nightly = s_engine.Sweep(nightly, one.Now + Duration.FromDays(night));
            Assert.Equal(StateJson.Write(atOnce), StateJson.Write(nightly));
        },
        60,
        ("something is let go at both", one => s_engine.Sweep(one.State, one.Now) is var swept && swept != one.State && s_engine.Sweep(swept, one.Now + Duration.FromDays(150)) != swept, 0.3));

    /// <summary>A sweep is to facts that come late what an event is: within the horizon they are taken in as if it had not been.</summary>
    [Fact]
    public void INV_19_Sweep_FactsThatComeLate_AreTakenInAlikeOrTooLate() => Law.Holds(
        "INV-19 facts from before a sweep that come after it lead to the same answers as without it, or are too late",
        Arb.From(Swept().Generator.Zip(Histories.Any(days: 90).Generator).Zip(Gen.Choose(0, int.MaxValue)).Select(drawn => new LateLife(drawn.Item1.Item1, drawn.Item1.Item2, drawn.Item2))),
        late =>
        {
            var (state, swept) = (late.One.State, late.Swept);
            foreach (var fact in late.Facts())
            {
                var (without, with) = (s_engine.Evolve(state, fact, late.One.Now), s_engine.Evolve(swept, fact, late.One.Now));
                if (with.Verdict is TooLate or NeedsReplay)
                {
                    Assert.True(with.Verdict is NeedsReplay || fact.At < late.One.Now - Duration.FromDays(HorizonDays) || without.Verdict is TooLate, fact.ToString());
                    continue;
                }

                // What was folded is no longer found by a retraction.
                Assert.True(with.Verdict.GetType() == without.Verdict.GetType() || (fact is Retracted && with.Verdict is Accepted), fact + ": " + without.Verdict + ", " + with.Verdict);
                (state, swept) = (without.State, with.State);
                foreach (var days in s_later)
                {
                    var at = late.One.Now + Duration.FromDays(days);
                    AssertSame(WithoutWeeks(s_engine.View(state, at)), WithoutWeeks(s_engine.View(swept, at)));
                    AssertSame(Decide(state, Moment.Ordinary, at), Decide(swept, Moment.Ordinary, at));
                }
            }
        },
        80,
        ("something is let go", late => late.Swept != late.One.State, 0.6),
        ("a late fact is taken in", late => late.Swept != late.One.State && late.Facts().Any(fact => fact is EventFact && s_engine.Evolve(late.Swept, fact, late.One.Now).Verdict is Accepted), 0.3),
        ("a late fact is too late, and would not have been", late => late.Facts().Any(fact => s_engine.Evolve(late.Swept, fact, late.One.Now).Verdict is TooLate && s_engine.Evolve(late.One.State, fact, late.One.Now).Verdict is Accepted), 0.3),
        ("a late fact is about a message that was let go", late => late.Facts().Any(fact => s_engine.Evolve(late.Swept, fact, late.One.Now).Verdict is Accepted
            && Registers.DecisionOf(fact as EventFact ?? new GuidelineRead { Id = fact.Id, Person = fact.Person, At = fact.At }) is { } decision
            && Contacts.Find(late.One.State.Checkpoint.Prompts, decision) is not null && Contacts.Find(late.Swept.Checkpoint.Prompts, decision) is null), 0.05));

    /// <summary>Somebody opens a message that is older than anything may be counted: swept or not, it teaches nothing.</summary>
    [Fact]
    public void INV_19_Seen_OfAMessagePastRetention_CountsForNothingWhetherSweptOrNot()
    {
        var host = new Host(s_short);
        host.Place(Histories.Start);
        host.Enrol(Histories.Start);
        foreach (var (day, decision) in new[] { (1, "d-a"), (3, "d-b") })
        {
            var at = Histories.Start + Duration.FromDays(day);
            host.Take(new Scheduled { Id = host.NextId(), Person = host.Person, At = at, Decision = new(decision), Intervention = new("weekly-overview"), Channel = Channel.InApp, Ask = Ask.Nothing, Lesson = Lesson.Example, DeliverAt = at, ValidUntil = at + Duration.FromHours(5) });
        }

        host.Take(new StorySeen { Id = host.NextId(), Person = host.Person, At = Histories.Start + Duration.FromDays(20) });
        var now = Histories.Start + Duration.FromDays(95);
        var swept = host.Engine.Sweep(host.State, now);
        Assert.Equal(["d-b"], swept.Checkpoint.Prompts.Contacts.Select(contact => contact.Decision.Value));
        Assert.Equal(["d-a", "d-b"], host.State.Checkpoint.Prompts.Contacts.Select(contact => contact.Decision.Value));
        var seen = new Seen { Id = host.NextId(), Person = host.Person, At = now, Decision = new("d-a"), Opening = Opening.Seen };
        var views = new[] { host.State, swept }.Select(state => s_engine.View(s_engine.Evolve(state, seen, now).State, now)).ToArray();
        AssertSame(WithoutWeeks(views[0]), WithoutWeeks(views[1]));
        Assert.Equal(s_engine.View(host.State, now).Evidence, views[0].Evidence);

        // Late by more than the horizon, it is refused.
        Assert.IsType<TooLate>(s_engine.Evolve(swept, seen with { At = swept.Checkpoint.SweptAt!.Value - Duration.FromDays(HorizonDays) - Duration.Epsilon }, now).Verdict);
        Assert.IsType<Accepted>(s_engine.Evolve(swept, seen with { At = swept.Checkpoint.SweptAt!.Value - Duration.FromDays(HorizonDays) }, now).Verdict);
    }

    /// <summary>What arrives after a sweep finds its place, or is too late; whichever it is, the answers are as they would have been.</summary>
    [Fact]
    public void INV_19_Sweep_NewFactsAfterIt_AreTakenInAlike() => Law.Holds(
        "INV-19 facts that come after a sweep lead to the same answers",
        Swept(),
        one =>
        {
            var (state, swept) = (one.State, s_engine.Sweep(one.State, one.Now));
            var at = one.Now;
            foreach (var make in new Func<Instant, Fact>[]
            {
                then => new Acted { Id = new("new-act"), Person = one.History.Person, At = then, Kind = ActKind.Post },
                then => new Chose { Id = new("new-skip"), Person = one.History.Person, At = then, Choice = Choice.Skip },
                then => new Resumed { Id = new("new-resumed"), Person = one.History.Person, At = then },
            })
            {
                at += Duration.FromDays(3);
                var fact = make(at);
                state = s_engine.Evolve(state, fact, at).State;
                var evolution = s_engine.Evolve(swept, fact, at);
                Assert.IsType<Accepted>(evolution.Verdict);
                swept = evolution.State;
                AssertSame(WithoutWeeks(s_engine.View(state, at)), WithoutWeeks(s_engine.View(swept, at)));
                AssertSame(Decide(state, Moment.Ordinary, at), Decide(swept, Moment.Ordinary, at));
            }
        },
        100,
        ("something is let go", one => !ReferenceEquals(s_engine.Sweep(one.State, one.Now), one.State), 0.6));

    [Fact]
    public void Sweep_OfSomebodyOfWhomNothingIsHeldSingly_IsTheSameState()
    {
        var host = new Host();
        Assert.Same(host.State, host.Engine.Sweep(host.State, Histories.Start));
        Assert.Null(host.Engine.NextSweep(host.State));
        host.Place(Histories.Start);
        host.Enrol(Histories.Start);
        Assert.Null(host.Engine.NextSweep(host.State));
        Assert.Same(host.State, host.Engine.Sweep(host.State, Histories.Start + Duration.FromDays(9000)));
    }

    /// <summary>Without a sweep the row of somebody who fell silent goes on holding what nothing depends on: that is what a sweep is for.</summary>
    [Fact]
    public void Sweep_OfSomebodyWhoFellSilent_LetsGoOfWhatOnlyANewFactWouldHaveFolded()
    {
        var host = new Host();
        host.Place(Histories.Start);
        host.Enrol(Histories.Start);
        var act = new Acted { Id = host.NextId(), Person = host.Person, At = Histories.Start + Duration.FromDays(1), Kind = ActKind.Post };
        host.Take(act);
        var years = act.At + Duration.FromDays(3000);
        Assert.Contains(act.Id.Value, StateJson.Write(host.State), StringComparison.Ordinal);
        Assert.Equal(act.At + Duration.FromDays(403) + Duration.Epsilon, host.Engine.NextSweep(host.State));

        var swept = host.Engine.Sweep(host.State, years);
        Assert.DoesNotContain(act.Id.Value, StateJson.Write(swept), StringComparison.Ordinal);
        Assert.Equal(1, swept.Checkpoint.Phases.Acts);
        Assert.IsType<TooLate>(host.Engine.Evolve(swept, act with { Id = new("late"), At = act.At - Duration.FromDays(1) }, years).Verdict);
        Assert.Equal(swept, host.Engine.Sweep(host.State, years.ToDateTimeOffset()));
    }

    /// <summary>A wish for a message every half year outlives a retention of two months.</summary>
    [Fact]
    public void Sweep_LastMessage_IsHeldAsLongAsTheNextIsCountedFromIt()
    {
        var host = new Host(s_short);
        host.Place(Histories.Start);
        host.Enrol(Histories.Start, true, 0.9);
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Histories.Start, Preferences = new() { CadenceWeeks = 26 } });
        for (var i = 0; i < 2; i++)
        {
            var at = Histories.Start + Duration.FromDays(1 + (7 * i));
            var decision = new DecisionId("d-" + (char)('a' + i));
            host.Take(new Scheduled { Id = host.NextId(), Person = host.Person, At = at, Decision = decision, Intervention = new("weekly-overview"), Channel = Channel.InApp, Ask = Ask.Share, DeliverAt = at, ValidUntil = at + Duration.FromHours(5) });
        }

        var now = Histories.Start + Duration.FromDays(100);
        var swept = host.Engine.Sweep(host.State, now);
        Assert.Equal(new DecisionId("d-b"), Assert.Single(swept.Checkpoint.Prompts.Contacts).Decision);
        AssertSame(host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, now), host.Engine.Decide(swept, host.Situation, Moment.Ordinary, now));
        Assert.Contains(host.Engine.Decide(swept, host.Situation, Moment.Ordinary, now).Findings, finding => finding.Gate == Gate.Rest && !finding.IsOpen);
    }

    /// <summary>What was seen before its retention was over is read by the event that says so, however late that is folded.</summary>
    [Fact]
    public void INV_19_Sweep_AMessageThatAHeldEventIsAbout_IsHeldAsLongAsItCounts()
    {
        var host = new Host(s_short);
        host.Place(Histories.Start);
        host.Enrol(Histories.Start);
        foreach (var (day, decision) in new[] { (1, "d-a"), (2, "d-b") })
        {
            var at = Histories.Start + Duration.FromDays(day);
            host.Take(new Scheduled { Id = host.NextId(), Person = host.Person, At = at, Decision = new(decision), Intervention = new("weekly-overview"), Channel = Channel.InApp, Ask = Ask.Nothing, Lesson = Lesson.Example, DeliverAt = at, ValidUntil = at + Duration.FromHours(5) });
        }

        host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Histories.Start, Factor = Factor.Hope, Strength = new(0.9) });
        var act = new Seen { Id = host.NextId(), Person = host.Person, At = Histories.Start + Duration.FromDays(64), Decision = new("d-a"), Opening = Opening.Seen };
        host.Take(act);
        Assert.Equal(["d-a", "d-b"], host.State.Checkpoint.Prompts.Contacts.Select(contact => contact.Decision.Value));
        var now = Histories.Start + Duration.FromDays(73.5);
        var swept = s_engine.Sweep(host.State, now);
        Assert.NotEqual(host.State, swept);
        Assert.Equal([act], swept.Events);
        Assert.Contains(swept.Checkpoint.Prompts.Contacts, contact => contact.Decision.Value == "d-a");
        AssertSame(s_engine.View(host.State, now), s_engine.View(swept, now));
        Assert.Equal(1 + s_short.Phases.PresumedSeen, s_engine.View(swept, now).Evidence.Examples);
    }

    /// <summary>In which week a message of long ago came may depend on a placement that is no longer held.</summary>
    private static PersonView WithoutWeeks(PersonView view) => view with { Prompts = view.Prompts with { EarlierWeeks = [] } };

    private static bool Folds(RewardCase drawn, int days)
    {
        var engine = new AdvocacyEngine(drawn.Policy, 7, DateTimeZoneProviders.Tzdb);
        var state = engine.Replay(PersonState.Empty(drawn.History.Person), drawn.History.Facts, drawn.History.End + Duration.FromDays(400)).State;
        return engine.Sweep(state, drawn.History.End + Duration.FromDays(days)).Checkpoint.Rewards.FoldedThrough > state.Checkpoint.Rewards.FoldedThrough;
    }

    private static Decision Decide(PersonState state, Moment moment, Instant at) =>
        s_engine.Decide(state, Situation.Ordinary with { ClimateElsewhere = Readiness.Go }, moment, at);

    private static void AssertSame(Decision expected, Decision actual)
    {
        Assert.Equal(expected.Findings, actual.Findings);
        Assert.Equal(expected with { Inputs = null }, actual with { Inputs = null });
    }

    private static void AssertSame(PersonView expected, PersonView actual)
    {
        Assert.Equal(expected.Prompts.Contacts, actual.Prompts.Contacts);
        Assert.Equal(expected.Prompts, actual.Prompts);
        Assert.Equal(expected.Rhythm, actual.Rhythm);
        Assert.Equal(expected, actual);
    }

    /// <summary>
    /// All instants that stand anywhere in what is held of events, in whatever form. An absence is as old as its end, and a message as the end
    /// of its validity. Left out are the last message that went out, from which the next is counted, and the last question "keep, less,
    /// stop?", each also as it would be if those that nobody knows the end of yet did not go out; and retractions of what is held.
    /// </summary>
    private static List<Instant> Instants(PersonState state, Instant now)
    {
        var prompts = state.Checkpoint.Prompts;
        var final = now - Duration.FromDays(RetentionDays + 3 + (2 * HorizonDays));
        IEnumerable<Contact> sent = prompts.Contacts.Where(contact => contact.Stage != ContactStage.Expired);
        var asked = sent.Where(contact => contact is { Ask: Ask.Cadence, IsProactive: true });
        var standing = new[] { sent, asked }.SelectMany(some => new[] { some.LastOrDefault(), some.LastOrDefault(contact => Instant.Max(contact.At, contact.ValidUntil) < final) }).ToList();
        var checkpoint = state.Checkpoint with
        {
            Prompts = prompts with
            {
                IgnoredAt = null,
                LastCheckIn = null,
                Contacts = ValueList.From(prompts.Contacts
                    .Where(contact => !standing.Contains(contact))
                    .Select(contact => Instant.Max(contact.At, contact.ValidUntil) is var until ? contact with { At = until, ValidUntil = until } : contact)),
            },
            Through = null,
            SweptAt = null,
            Rewards = state.Checkpoint.Rewards with { FoldedThrough = null },
            Absences = ValueList.From(state.Checkpoint.Absences.Select(absence => absence with { From = absence.To })),
        };
        var tombstones = state.Tombstones.Where(tombstone => !state.Events.Any(fact => fact.Id == tombstone.Target) && !state.Registers.Any(fact => fact.Id == tombstone.Target));
        var line = StateJson.Write(new(state.Person, [], EventLog.Empty, tombstones, checkpoint, null, string.Empty, null));
        return
        [
            .. InstantText().Matches(line).Select(match => InstantPattern.ExtendedIso.Parse(match.Value).Value),
            .. state.Events.Select(fact => fact.At),
        ];
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z")]
    private static partial Regex InstantText();

    private static Arbitrary<Life> Swept() => Arb.From(
        Histories.Any(days: 150).Generator.Zip(Gen.Choose(0, 160)).Select(pair => new Life(pair.Item1, pair.Item2)),
        life => Histories.Any(days: 150).Shrinker(life.History).Select(history => new Life(history, life.Days)));

    private sealed record Life(History History, int Days)
    {
        private PersonState? state;

        internal PersonState State => state ??= s_engine.Replay(PersonState.Empty(History.Person), History.Facts, History.End + Duration.FromDays(400)).State;

        internal Instant Now => History.End + Duration.FromHours(Days * 24);

        internal bool HasMoved => History.Facts.OfType<Placed>().Count() > 1;

        public override string ToString() => History + "\n" + Now;
    }

    /// <summary>A life after which facts come that happened in the last weeks of it, about messages of long ago too.</summary>
    private sealed record LateLife(Life One, History Other, int Seed)
    {
        private PersonState? swept;

        internal PersonState Swept => swept ??= s_engine.Sweep(One.State, One.Now);

        internal IEnumerable<Fact> Facts()
        {
            var random = new Random(Seed);
            return Other.Facts.Where(fact => fact is not (Placed or Retracted { Target.Value: "f-placed" }))
                .Select(fact => Moved(fact, One.Now - fact.At - Duration.FromHours(random.Next(24 * 4 * HorizonDays))))
                .Take(12)
                .ToList();
        }

        private static Fact Moved(Fact fact, Duration later)
        {
            var moved = fact with { Id = new("late-" + fact.Id.Value), At = fact.At + later };
            return moved switch
            {
                Sent sent => sent with { Decision = new("late-" + sent.Decision.Value) },
                Scheduled scheduled => scheduled with { Decision = new("late-" + scheduled.Decision.Value), DeliverAt = scheduled.DeliverAt + later, ValidUntil = scheduled.ValidUntil + later },
                Away away => away with { From = away.From + later, To = away.To + later },
                Silenced silenced => silenced with { From = silenced.From + later, To = silenced.To + later },
                Snoozed snoozed => snoozed with { Until = snoozed.Until + later },
                Paused paused => paused with { From = paused.From + later, Until = paused.Until + later },
                Muted muted => muted with { Until = muted.Until + later },
                FreezeUsed freeze => freeze with { Date = moved.At.InUtc().Date },
                _ => moved,
            };
        }

        public override string ToString() => One + "\n" + One.Now + "\n" + string.Join("\n", Facts().Select(FactJson.Write));
    }
}
