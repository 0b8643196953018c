using System;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>
/// Somebody in the phase of confirmation, in the open window of Tuesday 3 March 2026, of whom every strength is known, under a policy made
/// for one example: motivation is what hope, acceptance and pleasure all are, a link of which nothing is said allows everything.
/// </summary>
internal static class Known
{
    /// <summary>The Monday before.</summary>
    internal static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 11, 0);

    /// <summary>Half past nine in Amsterdam.</summary>
    internal static readonly Instant Now = Instant.FromUtc(2026, 3, 3, 8, 30);

    /// <summary>The end of the window that is open then.</summary>
    internal static readonly Instant Closing = Instant.FromUtc(2026, 3, 3, 16, 0);

    /// <summary>A way of sharing that demands this much of time, thinking, daring and breaking a routine.</summary>
    internal static ActOption Way(string id, double time = 0, double mental = 0, double social = 0, double routine = 0) => new()
    {
        Id = id,
        Kind = ActKind.Post,
        Minutes = 20 * time,
        MentalEffort = mental,
        SocialDeviance = social,
        Routine = routine,
    };

    /// <summary>Invites to share, with these lifts.</summary>
    internal static Intervention Invites(string id, PromptKind kind = PromptKind.Signal, params ValueList<Lift> lifts) => new()
    {
        Id = new(id),
        Kind = kind,
        Ask = Ask.Share,
        Lifts = lifts,
        Phases = [Phase.Confirmation],
        Motive = Factor.Pleasure,
        Lever = Lever.Trigger,
        Principle = InfluencePrinciple.Commitment,
    };

    /// <summary>Tells something and asks for nothing.</summary>
    internal static Intervention Tells(string id) => Invites(id, PromptKind.Spark) with { Ask = Ask.Nothing, Lesson = Lesson.Story };

    /// <summary>A policy with one action line, these ways of sharing and these interventions.</summary>
    internal static Policy Policy(double line, ValueList<ActOption> ways, params ValueList<Intervention> interventions) =>
        Engine.Policies.Policy.Default with { Behavior = new() { ActionLine = line }, Options = ways, Interventions = interventions };

    /// <summary>Somebody with this motivation and these links.</summary>
    internal static Host Person(double motivation, params (Factor Link, double Supply)[] links) => Person(motivation, [], links);

    /// <summary>The same, to whom interventions were offered some days ago.</summary>
    internal static Host Person(double motivation, (string Intervention, int DaysAgo)[] offered, params (Factor Link, double Supply)[] links)
    {
        var host = new Host();
        foreach (var (intervention, daysAgo) in offered.OrderByDescending(one => one.DaysAgo))
            Offer(host, intervention, Now - Duration.FromDays(daysAgo));

        host.Place(Monday);
        host.Enrol(Monday, true, 0.9);
        foreach (var factor in Enum.GetValues<Factor>())
            Say(host, factor, factor.IsDriver() ? motivation : links.Where(one => one.Link == factor).Select(one => one.Supply).DefaultIfEmpty(1).Single());

        return host;
    }

    /// <summary>The person says how strong something is; today that counts as said.</summary>
    internal static void Say(Host host, Factor factor, double strength) =>
        host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Now, Factor = factor, Strength = new(strength) });

    /// <summary>An intervention is offered and sent.</summary>
    internal static void Offer(Host host, string intervention, Instant at)
    {
        host.Take(new Scheduled
        {
            Id = host.NextId(),
            Person = host.Person,
            At = at,
            Decision = new(intervention),
            Intervention = new(intervention),
            Channel = Channel.InApp,
            Ask = Ask.Share,
            DeliverAt = at,
            ValidUntil = at + Duration.FromHours(3),
        });
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = at, Decision = new(intervention) });
    }

    /// <summary>Decides under a policy that needs not be one an organisation could use.</summary>
    internal static Decision Decide(this Host host, Policy policy, Moment? moment = null, Instant? now = null) =>
        host.Decide(new PolicyTimeline(policy), moment, now);

    /// <summary>The same, under policies that came into force one after another.</summary>
    internal static Decision Decide(this Host host, PolicyTimeline policies, Moment? moment = null, Instant? now = null) => Decider.Decide(
        host.State, host.Situation, moment ?? Moment.Ordinary, now ?? Now, new(new Surroundings(policies, DateTimeZoneProviders.Tzdb), 7));
}
