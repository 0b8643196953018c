using System;
using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing;

/// <summary>
/// A host of one person, in memory: it records every decision, delivers on time, and reports what the person does. It keeps state, as hosts
/// do; what it is given and what it gives are values.
/// </summary>
public sealed class TestHost
{
    private readonly List<Decision> decisions = [];
    private readonly List<Fact> facts = [];
    private readonly HashSet<DecisionId> stored = [];
    private int ids;

    /// <summary>A host of somebody about whom nothing is known yet, under a policy.</summary>
    /// <param name="policy">The policy; absent: the default one.</param>
    /// <param name="person">Whom it is about.</param>
    /// <param name="zone">Where the person is placed by <see cref="Place"/>: a tzdb id.</param>
    public TestHost(Policy? policy = null, string person = "p-1", string zone = "Europe/Amsterdam")
        : this(new AdvocacyEngine(policy ?? Policy.Default, 7, DateTimeZoneProviders.Tzdb), person, zone)
    {
    }

    /// <summary>A host of somebody about whom nothing is known yet, on an engine of one's own.</summary>
    /// <param name="engine">The engine, decorated perhaps.</param>
    /// <param name="person">Whom it is about.</param>
    /// <param name="zone">Where the person is placed by <see cref="Place"/>: a tzdb id.</param>
    public TestHost(IAdvocacyEngine engine, string person = "p-1", string zone = "Europe/Amsterdam")
    {
        Engine = Given.NotNull(engine);
        Person = new(person);
        Zone = DateTimeZoneProviders.Tzdb[zone];
        State = PersonState.Empty(Person);
    }

    /// <summary>A host of somebody who has lived until now.</summary>
    /// <param name="engine">The engine, decorated perhaps.</param>
    /// <param name="person">The person with all that happened.</param>
    public TestHost(IAdvocacyEngine engine, TestPerson person)
        : this(engine, Given.NotNull(person).Id.Value, person.Zone)
    {
        foreach (var fact in person.Facts)
        {
            Take(fact);
        }
    }

    /// <summary>The engine it asks.</summary>
    public IAdvocacyEngine Engine { get; }

    /// <summary>Whom it is about.</summary>
    public PersonId Person { get; }

    /// <summary>Where <see cref="Place"/> places the person.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The person's state by now.</summary>
    public PersonState State { get; private set; }

    /// <summary>What is the same for everybody, until it is set anew. From the start nothing is on offer, and the climate is a go.</summary>
    public Situation Situation { get; set; } = TestSituation.Ready;

    /// <summary>Every decision of <see cref="Run"/> so far, in their order.</summary>
    public IReadOnlyList<Decision> Decisions => decisions;

    /// <summary>Every fact it was given so far, in their order.</summary>
    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>An id that no other fact of this host has.</summary>
    public FactId NextId() => new("f-" + (++ids).ToString("D6", CultureInfo.InvariantCulture));

    /// <summary>Takes a fact into the state.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="received">When it was received; absent: when it happened.</param>
    public Evolution Take(Fact fact, Instant? received = null)
    {
        var evolution = Engine.Evolve(State, fact, received ?? Given.NotNull(fact).At);
        State = evolution.State;
        facts.Add(fact);
        return evolution;
    }

    /// <summary>Places the person in the zone, in a team and a department.</summary>
    public void Place(Instant at) =>
        Take(new Placed { Id = NextId(), Person = Person, At = at, Zone = Zone.Id, Team = new("team-a"), Department = new("dept-a") });

    /// <summary>Enrols the person by an own act.</summary>
    /// <param name="at">When.</param>
    /// <param name="knowsWhy">The answer to the first question; absent: not answered.</param>
    /// <param name="confidence">The answer to the second, from 0 to 1; absent: not answered.</param>
    /// <param name="channels">The channels, the most wanted first; absent: in the app.</param>
    public void Enrol(Instant at, bool? knowsWhy = null, double? confidence = null, params ValueList<Channel> channels) => Take(new Enrolled
    {
        Id = NextId(),
        Person = Person,
        At = at,
        By = Person,
        Notice = "notice-1",
        Channels = channels.IsEmpty ? [Channel.InApp] : channels,
        KnowsWhy = knowsWhy,
        Confidence = confidence is { } value ? new Score(value) : null,
    });

    /// <summary>Schedules a prompt and sends it at its time.</summary>
    public void Deliver(Prompt prompt)
    {
        stored.Add(Given.NotNull(prompt).Id);
        Take(prompt.AsScheduled());
        Take(new Sent { Id = NextId(), Person = Person, At = prompt.DeliverAt, Decision = prompt.Id });
    }

    /// <summary>
    /// Runs from one instant to another: decides whenever due, records it, sends at the slot what is still right then, and lets the person
    /// respond. A message is stored under the id of its decision: what is decided again at the same point is neither recorded nor sent again.
    /// </summary>
    /// <param name="from">The first instant at which it is decided.</param>
    /// <param name="until">The first instant at which it is no longer.</param>
    /// <param name="respond">What the person does with a message, when it was sent; reports it with <see cref="Take"/>. Absent: nothing.</param>
    public void Run(Instant from, Instant until, Action<Prompt, Instant>? respond = null)
    {
        Instant? due = from;
        while (due is { } now && now < until)
        {
            var decision = Engine.Decide(State, Situation, Moment.Ordinary, now);
            decisions.Add(decision);
            var isNew = decision is not Prompt || stored.Add(decision.Id);
            if (isNew && decision.AsScheduled() is { } scheduled)
            {
                Take(scheduled);
            }

            if (isNew && decision is Prompt prompt)
            {
                Settle(prompt, respond);
            }

            due = decision.NextDue is { } next && next > now ? next : null;
        }
    }

    private void Settle(Prompt prompt, Action<Prompt, Instant>? respond)
    {
        if (!Engine.StillValid(prompt, State, Situation, Moment.Ordinary, prompt.DeliverAt).Holds)
        {
            Take(new Expired { Id = NextId(), Person = Person, At = prompt.DeliverAt, Decision = prompt.Id });
            return;
        }

        Take(new Sent { Id = NextId(), Person = Person, At = prompt.DeliverAt, Decision = prompt.Id });
        respond?.Invoke(prompt, prompt.DeliverAt);
    }

    /// <summary>Lets the person live with the engine as a drawn life says: some messages are opened, some answered, from one on none.</summary>
    /// <param name="life">How the person responds.</param>
    /// <param name="from">The first instant.</param>
    /// <param name="until">The first instant that is no longer part of it.</param>
    public void Live(TestLife life, Instant from, Instant until)
    {
        var random = new Random(Given.NotNull(life).Seed);
        var invitations = 0;
        Run(from, until, (prompt, at) =>
        {
            var (opens, answers) = (random.NextDouble() < life.Opens, random.NextDouble() < life.Answers);
            var isIgnored = prompt.Ask == Ask.Share && invitations++ >= life.IgnoresFrom;
            if (opens || answers || isIgnored)
            {
                See(prompt, at);
            }

            if (answers && !isIgnored)
            {
                Take(random.NextDouble() < life.Skips
                    ? new Chose { Id = NextId(), Person = Person, At = at + Duration.FromHours(1), Choice = Choice.Skip, Decision = prompt.Id }
                    : new Acted { Id = NextId(), Person = Person, At = at + Duration.FromHours(1), Kind = ActKind.Post, Decision = prompt.Id });
            }
        });
    }

    /// <summary>Reports that the person saw a message, ten minutes after it was sent.</summary>
    /// <param name="prompt">The message.</param>
    /// <param name="at">When it was sent.</param>
    public void See(Prompt prompt, Instant at) => Take(new Seen
    {
        Id = NextId(),
        Person = Person,
        At = at + Duration.FromMinutes(10),
        Decision = Given.NotNull(prompt).Id,
        Opening = Opening.Seen,
    });
}
