using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Advocacy.Engine;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Xunit;
using Rendezvous = System.Threading.Barrier;

namespace Advocacy.QuickStart.Tests;

/// <summary>What can go wrong between hosts: two on one database, and one that breaks down.</summary>
public class HostTests
{
    private static readonly PersonId Person = new("noor");
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly Instant Deciding = Start + Duration.FromHours(23);
    private static readonly Duration Step = Duration.FromMinutes(15);
    private static readonly Instant Until = Instant.FromUtc(2026, 4, 1, 0, 0);

    private static AdvocacyEngine Engine { get; } = new(Policy.Default, seed: 7, DateTimeZoneProviders.Tzdb);

    private static Situation Ordinary { get; } = new() { ClimateElsewhere = Readiness.Go };

    [Fact]
    public async Task TwoHosts_AtOnce_SendEachMessageOnceAndEndInTheStateOfOne()
    {
        using var file = new DatabaseFile();
        using var alone = new DatabaseFile();
        var (sent, expected) = (new ConcurrentQueue<DecisionId>(), new ConcurrentQueue<DecisionId>());
        Play(alone, expected, together: new Rendezvous(1));

        using var barrier = new Rendezvous(2);
        Task One() => Task.Factory.StartNew(
            () => Play(file, sent, barrier), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await Task.WhenAll(One(), One());

        Assert.InRange(expected.Count, 3, 20);
        Assert.Equal(expected, sent);
        Assert.Equal(StateIn(alone), StateIn(file));
    }

    [Fact]
    public void AnotherHost_EveryDay_SendsWhatOneHostSends()
    {
        using var file = new DatabaseFile();
        using var alone = new DatabaseFile();
        var (sent, expected) = (new List<DecisionId>(), new ConcurrentQueue<DecisionId>());
        Play(alone, expected, together: new Rendezvous(1));

        using (var first = file.Open())
            Report(HostOn(first, _ => { }));
        for (var day = Start; day < Until; day += Duration.FromDays(1))
        {
            using var database = file.Open();
            var host = HostOn(database, prompt => sent.Add(prompt.Id));
            for (var now = day; now < Instant.Min(day + Duration.FromDays(1), Until); now += Step)
                Tick(host, now);
        }

        Assert.Equal(expected, sent);
        Assert.Equal(StateIn(alone), StateIn(file));
    }

    [Fact]
    public void Take_StateSavedByAnotherMeanwhile_ReadsAgainAndKeepsBoth()
    {
        using var file = new DatabaseFile();
        using var database = file.Open();
        using var others = file.Open();
        var other = HostOn(others, _ => { });
        var meanwhile = new Queue<Fact>([new GuidelineRead { Id = new("f-2"), Person = Person, At = Start }]);
        var interrupted = new Interrupted(Engine, () =>
        {
            if (meanwhile.TryDequeue(out var fact))
                other.Take(fact, Start);
        });
        var host = new Host(database, interrupted, Ordinary, (_, _) => { });

        Assert.IsType<Accepted>(host.Take(new ExampleSeen { Id = new("f-1"), Person = Person, At = Start }, Start));
        Assert.Equal(2, interrupted.Evolved);
        Assert.Equal(["f-1", "f-2"], host.StateOf(Person).Events.Select(fact => fact.Id.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Decide_StateSavedByAnotherMeanwhile_WritesNothingAndIsStillDue()
    {
        using var file = new DatabaseFile();
        using var database = file.Open();
        using var others = file.Open();
        var other = HostOn(others, _ => { });
        Report(other);
        var meanwhile = new Queue<Fact>([new GuidelineRead { Id = new("f-2"), Person = Person, At = Deciding }]);
        var interrupted = new Interrupted(Engine, () =>
        {
            if (meanwhile.TryDequeue(out var fact))
                other.Take(fact, Deciding);
        });
        var host = new Host(database, interrupted, Ordinary, (_, _) => { });

        host.Decide(Deciding);
        Assert.Equal(1, interrupted.Decided);
        Assert.Equal(0, Count(database, "scheduled"));
        Assert.Equal(0, database.ExecuteScalar<int>("SELECT count(*) FROM outbox"));
        Assert.Contains("f-2", host.StateOf(Person).Events.Select(fact => fact.Id.Value));

        host.Decide(Deciding);
        Assert.Equal(2, interrupted.Decided);
        Assert.Equal(1, Count(database, "scheduled"));
        Assert.Equal(1, database.ExecuteScalar<int>("SELECT count(*) FROM outbox"));
    }

    [Fact]
    public void Decide_Again_KeepsOneMessage()
    {
        using var file = new DatabaseFile();
        using var database = file.Open();
        var host = HostOn(database, _ => { });
        Report(host);
        host.Decide(Deciding);
        Assert.Equal(1, database.Execute("UPDATE state SET due = 0"));
        host.Decide(Deciding + Step);
        Assert.Equal(1, database.ExecuteScalar<int>("SELECT count(*) FROM outbox"));
    }

    /// <summary>What came on offer meanwhile would be another message: the first is sent, so that the first is what is recorded.</summary>
    [Fact]
    public void Decide_AgainWithAnotherOffer_RecordsWhatIsSent()
    {
        using var file = new DatabaseFile();
        using var database = file.Open();
        var sent = new List<Prompt>();
        var host = HostOn(database, sent.Add);
        var offer = new Offer { Id = new("story"), Kind = OfferKind.Story, Title = "My first year here" };
        var offers = Ordinary with { Offers = [offer, offer with { Id = new("example"), Kind = OfferKind.Example }] };
        var offering = new Host(database, Engine, offers, (prompt, _) => sent.Add(prompt));
        Report(host);
        host.Decide(Deciding);
        var recorded = Recorded();
        var other = Assert.IsType<Prompt>(Engine.Decide(host.StateOf(Person), offers, Moment.Ordinary, Deciding + Step));
        Assert.Equal(recorded.Decision, other.Id);
        Assert.NotEqual(recorded.Items, ((Scheduled)other.AsScheduled()).Items);

        Assert.Equal(1, database.Execute("UPDATE state SET due = 0"));
        offering.Decide(Deciding + Step);

        Assert.Equal(recorded, Recorded());
        for (var now = Deciding; now < Deciding + Duration.FromHours(12); now += Step)
            host.Deliver(now);
        Assert.Equal(recorded, Assert.Single(sent).AsScheduled());

        Scheduled Recorded() => Assert.Single(host.StateOf(Person).Events.OfType<Scheduled>());
    }

    [Fact]
    public void Deliver_WhileAnotherHostIsSending_LeavesTheMessageToIt()
    {
        using var file = new DatabaseFile();
        using var database = file.Open();
        using var others = file.Open();
        var sent = new List<DecisionId>();
        var other = HostOn(others, prompt => sent.Add(prompt.Id));
        var host = new Host(database, Engine, Ordinary, (prompt, now) =>
        {
            sent.Add(prompt.Id);
            Tick(other, now);
        });
        Report(host);
        for (var now = Start; now < Start + Duration.FromDays(3); now += Step)
            Tick(host, now);

        Assert.Single(sent);
    }

    [Fact]
    public void Deliver_BrokeDownWhileSending_SendsAgainUnderTheSameKeyAndRecordsItOnce()
    {
        using var file = new DatabaseFile();
        using var database = file.Open();
        var sent = new List<(DecisionId Id, Instant At)>();
        var host = new Host(database, Engine, Ordinary, (prompt, now) =>
        {
            sent.Add((prompt.Id, now));
            if (sent.Count == 1)
                throw new TimeoutException();
        });
        Report(host);
        Instant? broke = null;
        for (var now = Start; now < Start + Duration.FromDays(3); now += Duration.FromMinutes(1))
        {
            try
            {
                Tick(host, now);
            }
            catch (TimeoutException)
            {
                broke = now;
            }
        }

        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0].Id, sent[1].Id);
        Assert.Equal(broke + Duration.FromMinutes(5), sent[1].At);
        Assert.Equal(1, Count(database, "sent"));
    }

    [Fact]
    public void Deliver_NoLongerRight_ExpiresInsteadOfSending()
    {
        using var file = new DatabaseFile();
        using var database = file.Open();
        var sent = new List<DecisionId>();
        var host = HostOn(database, prompt => sent.Add(prompt.Id));
        Report(host);
        host.Decide(Deciding);
        host.Take(new OptedOut { Id = new("out"), Person = Person, At = Deciding }, Deciding);
        for (var now = Start; now < Start + Duration.FromDays(3); now += Step)
            Tick(host, now);

        Assert.Empty(sent);
        Assert.Equal(1, Count(database, "expired"));
        Assert.Equal(0, database.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE deliver_at IS NOT NULL"));
    }

    [Fact]
    public void Take_TooLate_EndsWhereDeliveryInTimeEnds()
    {
        var acts = Enumerable.Range(0, 40).Select(day => new Acted
        {
            Id = new($"act-{day}"),
            Person = Person,
            At = Start + Duration.FromDays(day),
            Kind = ActKind.Photo,
        }).ToArray();
        using var inTime = new DatabaseFile();
        using var late = new DatabaseFile();
        var (expected, expectedVerdict) = Taken(inTime, acts);
        var (actual, verdict) = Taken(late, [.. acts[..1], .. acts[2..], acts[1]]);

        Assert.IsType<Accepted>(expectedVerdict);
        Assert.IsType<TooLate>(verdict);
        Assert.NotEmpty(expected.Outcomes);
        Assert.Equal(expected.State, actual.State);
        Assert.Equal(expected.Outcomes, actual.Outcomes);
    }

    [Fact]
    public void Take_Rejected_IsNotKept()
    {
        using var file = new DatabaseFile();
        using var database = file.Open();
        var host = HostOn(database, _ => { });
        Assert.IsType<Rejected>(host.Take(new GuidelineRead { Id = new("f-1"), Person = Person, At = Start + Duration.FromDays(1) }, Start));
        Assert.Equal(0, database.ExecuteScalar<int>("SELECT count(*) FROM fact"));
    }

    private static Host HostOn(SqliteConnection database, Action<Prompt> send) => new(database, Engine, Ordinary, (prompt, _) => send(prompt));

    private static void Report(Host host)
    {
        host.Take(new Placed { Id = new("placed"), Person = Person, At = Start, Zone = "Europe/Amsterdam" }, Start);
        host.Take(new Enrolled { Id = new("enrolled"), Person = Person, At = Start, By = Person, Notice = "notice-1", Channels = [Channel.Teams] }, Start);
    }

    private static void Tick(Host host, Instant now)
    {
        host.Decide(now);
        host.Deliver(now);
    }

    private static void Play(DatabaseFile file, ConcurrentQueue<DecisionId> sent, Rendezvous together)
    {
        using var database = file.Open();
        var host = HostOn(database, prompt => sent.Enqueue(prompt.Id));
        Report(host);
        for (var now = Start; now < Until; now += Step)
        {
            Assert.True(together.SignalAndWait(TimeSpan.FromSeconds(30)));
            Tick(host, now);
        }
    }

    private static ((string State, string[] Outcomes) Held, Verdict Last) Taken(DatabaseFile file, Acted[] acts)
    {
        using var database = file.Open();
        var host = HostOn(database, _ => { });
        Report(host);
        var newest = Start;
        Verdict last = new Accepted();
        foreach (var act in acts)
        {
            newest = Instant.Max(newest, act.At);
            last = host.Take(act, newest);
        }

        string[] outcomes = [.. database.Query<string>("SELECT id || ' ' || kind || ' ' || subject || ' ' || is_taken_back FROM outcome WHERE NOT is_taken_back ORDER BY id")];
        return ((StateJson.Write(host.StateOf(Person)), outcomes), last);
    }

    private static int Count(SqliteConnection database, string type) =>
        database.ExecuteScalar<int>("SELECT count(*) FROM fact WHERE json ->> 'type' = @type", new { type });

    private static string StateIn(DatabaseFile file)
    {
        using var database = file.Open();
        return StateJson.Write(HostOn(database, _ => { }).StateOf(Person));
    }

    /// <summary>An engine during whose answer something else happens.</summary>
    private sealed class Interrupted(AdvocacyEngine engine, Action happens) : IAdvocacyEngine
    {
        internal int Evolved { get; private set; }

        internal int Decided { get; private set; }

        public Evolution Evolve(PersonState state, Fact fact, Instant received)
        {
            Evolved++;
            happens();
            return engine.Evolve(state, fact, received);
        }

        public Replayed Replay(PersonState from, IEnumerable<Fact> facts, Instant received) => engine.Replay(from, facts, received);

        public PersonView View(PersonState state, Instant now) => engine.View(state, now);

        public ValueList<DueOutcome> Due(PersonState state, Instant from, Instant until) => engine.Due(state, from, until);

        public Decision Decide(PersonState state, Situation situation, Moment moment, Instant now)
        {
            Decided++;
            happens();
            return engine.Decide(state, situation, moment, now);
        }

        public Explanation Explain(Decision decision, Language language) => engine.Explain(decision, language);

        public Holdings Tell(PersonState state, Instant now, Language language) => engine.Tell(state, now, language);

        public RewardPreview PreviewRewards(PersonId person, IReadOnlyCollection<Fact> facts, RewardRules proposed, Instant now) =>
            engine.PreviewRewards(person, facts, proposed, now);

        public Validity StillValid(Decision held, PersonState state, Situation situation, Moment moment, Instant now) =>
            engine.StillValid(held, state, situation, moment, now);

        public Verification Verify(Decision decision) => engine.Verify(decision);

        public Participants TakePart(IEnumerable<PersonState> states, Instant now) => engine.TakePart(states, now);

        public PersonState Sweep(PersonState state, Instant now) => engine.Sweep(state, now);

        public Instant? NextSweep(PersonState state) => engine.NextSweep(state);

        public Merged Merge(PersonState one, PersonState other, PersonId into) => engine.Merge(one, other, into);
    }
}
