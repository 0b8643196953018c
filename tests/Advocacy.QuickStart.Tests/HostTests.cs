using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Advocacy.Engine;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;
using Rendezvous = System.Threading.Barrier;

namespace Advocacy.QuickStart.Tests;

/// <summary>What can go wrong between hosts: two on one database, and one that breaks down.</summary>
public class HostTests
{
    private static readonly PersonId Person = new("noor");
    private static readonly Instant Until = Instant.FromUtc(2026, 4, 1, 0, 0);

    private static AdvocacyEngine Engine { get; } = new(Policy.Default, seed: 7, DateTimeZoneProviders.Tzdb);

    [Fact]
    public async Task Tick_OfTwoHostsAtOnce_SendsEachMessageOnceAndEndsInTheStateOfOne()
    {
        using var file = new DatabaseFile();
        using var alone = new DatabaseFile();
        var (sent, expected) = (new ConcurrentQueue<DecisionId>(), new ConcurrentQueue<DecisionId>());
        Play(alone.Path, expected, together: new Rendezvous(1));

        using var barrier = new Rendezvous(2);
        Task One() => Task.Factory.StartNew(
            () => Play(file.Path, sent, barrier), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await Task.WhenAll(One(), One());

        Assert.InRange(expected.Count, 3, 20);
        Assert.Equal(expected, sent);
        Assert.Equal(StateIn(alone), StateIn(file));
    }

    [Fact]
    public void Take_StateSavedByAnotherMeanwhile_ReadsAgainAndKeepsBoth()
    {
        using var file = new DatabaseFile();
        using var database = new Database(file.Path);
        using var others = new Database(file.Path);
        var other = new Host(Engine, others, Noor.Situation, (_, _) => { });
        var meanwhile = new Queue<Fact>([new GuidelineRead { Id = new("f-2"), Person = Person, At = Noor.Start }]);
        var asked = 0;
        var host = new Host(
            new Interrupted(Engine, () =>
            {
                asked++;
                if (meanwhile.TryDequeue(out var fact))
                    other.Take(fact, Noor.Start);
            }),
            database,
            Noor.Situation,
            (_, _) => { });

        Assert.IsType<Accepted>(host.Take(new ExampleSeen { Id = new("f-1"), Person = Person, At = Noor.Start }, Noor.Start));
        Assert.Equal(2, asked);
        Assert.Equal(["f-1", "f-2"], database.StateOf(Person).Events.Select(fact => fact.Id.Value).Order(StringComparer.Ordinal));
        Assert.Throws<StateChangedException>(() => database.Save(PersonState.Empty(Person), StateJson.ETagOf(PersonState.Empty(Person)), null));
    }

    [Fact]
    public void Tick_WhileAnotherHostIsSending_LeavesTheMessageToIt()
    {
        using var file = new DatabaseFile();
        using var database = new Database(file.Path);
        using var others = new Database(file.Path);
        var sent = new List<DecisionId>();
        var other = new Host(Engine, others, Noor.Situation, (prompt, _) => sent.Add(prompt.Id));
        var host = new Host(Engine, database, Noor.Situation, (prompt, now) =>
        {
            sent.Add(prompt.Id);
            other.Tick(now);
            Assert.False(others.Claim(prompt.Id, now, until: now + Duration.FromMinutes(5)));
        });
        Take(host);
        for (var now = Noor.Start; now < Noor.Start + Duration.FromDays(3); now += Duration.FromMinutes(15))
            host.Tick(now);

        Assert.Single(sent);
    }

    [Fact]
    public void Tick_BrokeDownWhileSending_SendsAgainUnderTheSameKeyAndRecordsItOnce()
    {
        using var file = new DatabaseFile();
        using var database = new Database(file.Path);
        var sent = new List<(DecisionId Id, Instant At)>();
        var host = new Host(Engine, database, Noor.Situation, (prompt, now) =>
        {
            sent.Add((prompt.Id, now));
            if (sent.Count == 1)
                throw new TimeoutException();
        });
        Take(host);
        Instant? broke = null;
        for (var now = Noor.Start; now < Noor.Start + Duration.FromDays(3); now += Duration.FromMinutes(1))
        {
            try
            {
                host.Tick(now);
            }
            catch (TimeoutException)
            {
                broke = now;
            }
        }

        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0].Id, sent[1].Id);
        Assert.Equal(broke + Duration.FromMinutes(5), sent[1].At);
        Assert.Equal(1, database.Count("sent"));
    }

    private static void Take(Host host)
    {
        foreach (var (received, fact) in Noor.Reported().Where(report => report.Received <= Noor.Start + Duration.FromHours(3)))
            host.Take(fact, received);
    }

    private static void Play(string path, ConcurrentQueue<DecisionId> sent, Rendezvous together)
    {
        using var database = new Database(path);
        var host = new Host(Engine, database, Noor.Situation, (prompt, _) => sent.Enqueue(prompt.Id));
        Take(host);
        for (var now = Noor.Start + Duration.FromHours(3); now < Until; now += Duration.FromMinutes(15))
        {
            Assert.True(together.SignalAndWait(TimeSpan.FromSeconds(30)));
            host.Tick(now);
        }
    }

    private static string StateIn(DatabaseFile file)
    {
        using var database = new Database(file.Path);
        return StateJson.Write(database.StateOf(Person));
    }

    /// <summary>An engine during whose answer something else happens.</summary>
    private sealed class Interrupted(AdvocacyEngine engine, Action happens) : IAdvocacyEngine
    {
        public Evolution Evolve(PersonState state, Fact fact, Instant received)
        {
            happens();
            return engine.Evolve(state, fact, received);
        }

        public Replayed Replay(PersonState from, IEnumerable<Fact> facts, Instant received) => engine.Replay(from, facts, received);

        public PersonView View(PersonState state, Instant now) => engine.View(state, now);

        public ValueList<DueOutcome> Due(PersonState state, Instant from, Instant until) => engine.Due(state, from, until);

        public Decision Decide(PersonState state, Situation situation, Moment moment, Instant now) => engine.Decide(state, situation, moment, now);

        public Explanation Explain(Decision decision, Language language) => engine.Explain(decision, language);

        public Validity StillValid(Decision held, PersonState state, Situation situation, Moment moment, Instant now) =>
            engine.StillValid(held, state, situation, moment, now);

        public Verification Verify(Decision decision) => engine.Verify(decision);
    }
}
