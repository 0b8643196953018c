using System;
using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Support;

/// <summary>A host of one person: records every decision, delivers on time, reports what the person does.</summary>
internal sealed class Host
{
    private int facts;

    internal Host(Policy? policy = null, string person = "p-1", string zone = "Europe/Amsterdam")
    {
        Engine = new AdvocacyEngine(policy ?? Policy.Default, 7, DateTimeZoneProviders.Tzdb);
        Person = new(person);
        Zone = DateTimeZoneProviders.Tzdb[zone];
        State = PersonState.Empty(Person);
    }

    internal AdvocacyEngine Engine { get; }

    internal PersonId Person { get; }

    internal DateTimeZone Zone { get; }

    internal PersonState State { get; private set; }

    internal Situation Situation { get; set; } = Situation.Ordinary with { ClimateElsewhere = Readiness.Go };

    internal List<Decision> Decisions { get; } = [];

    internal List<Fact> Facts { get; } = [];

    internal FactId NextId() => new("f-" + (++facts).ToString("D6", CultureInfo.InvariantCulture));

    internal Evolution Take(Fact fact, Instant? received = null)
    {
        var evolution = Engine.Evolve(State, fact, received ?? fact.At);
        State = evolution.State;
        Facts.Add(fact);
        return evolution;
    }

    internal void Place(Instant at) =>
        Take(new Placed { Id = NextId(), Person = Person, At = at, Zone = Zone.Id, Team = new("team-a"), Department = new("dept-a") });

    internal void Enrol(Instant at, bool? knowsWhy = null, double? confidence = null, params ValueList<Channel> channels) => Take(new Enrolled
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
    internal void Deliver(Prompt prompt)
    {
        Take(prompt.AsScheduled());
        Take(new Sent { Id = NextId(), Person = Person, At = prompt.DeliverAt, Decision = prompt.Id });
    }

    /// <summary>Runs from one instant to another: decides whenever due, sends at the slot, then lets the person respond.</summary>
    internal void Run(Instant from, Instant until, Action<Prompt, Instant> respond)
    {
        Instant? due = from;
        while (due is { } now && now < until)
        {
            var decision = Engine.Decide(State, Situation, Moment.Ordinary, now);
            Decisions.Add(decision);
            if (decision.AsScheduled() is { } scheduled)
            {
                Take(scheduled);
            }

            if (decision is Prompt prompt && Engine.StillValid(prompt, State, Situation, Moment.Ordinary, prompt.DeliverAt).Holds)
            {
                Take(new Sent { Id = NextId(), Person = Person, At = prompt.DeliverAt, Decision = prompt.Id });
                respond(prompt, prompt.DeliverAt);
            }

            due = decision.NextDue is { } next && next > now ? next : null;
        }
    }
}
