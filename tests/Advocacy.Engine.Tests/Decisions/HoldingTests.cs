using System;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>Whether a decision that was held back is still right.</summary>
public class HoldingTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 11, 0);

    private static readonly Instant Tuesday = Instant.FromUtc(2026, 3, 3, 8, 30);

    [Fact]
    public void StillValid_AWait_HoldsUntilThereIsSomethingToSay()
    {
        var host = Willing();
        var wait = Assert.IsType<Wait>(Decide(host, Monday));
        Assert.Equal(new(true, []), Valid(host, wait, Monday + Duration.FromHours(1)));

        var validity = Valid(host, wait, Tuesday);
        Assert.False(validity.Holds);
        Assert.Equal(Decide(host, Tuesday).Decisive.Reason, Assert.Single(validity.Reasons));
    }

    [Fact]
    public void StillValid_APrompt_HoldsToTheEndOfItsValidity()
    {
        var host = Willing();
        var prompt = Held(host);
        Assert.Equal(new(true, []), Valid(host, prompt, prompt.ValidUntil - Duration.FromTicks(1)));
        Assert.Equal(new(false, [DecisionReasons.OutOfTime.With(prompt.ValidUntil)]), Valid(host, prompt, prompt.ValidUntil));
    }

    [Fact]
    public void StillValid_APromptThatWasSentOrAnswered_WasHandled()
    {
        var host = Willing();
        var prompt = Held(host);
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = prompt.DeliverAt, Decision = prompt.Id });
        Assert.Equal(new(false, [DecisionReasons.AlreadyHandled.With()]), Valid(host, prompt, prompt.DeliverAt));

        host = Willing();
        prompt = Held(host);
        host.Take(new Dismissed { Id = host.NextId(), Person = host.Person, At = Tuesday, Decision = prompt.Id });
        Assert.Equal(new(false, [DecisionReasons.AlreadyHandled.With()]), Valid(host, prompt, prompt.DeliverAt));
    }

    [Fact]
    public void StillValid_SeveralGatesClosedMeanwhile_AreAllNamed()
    {
        var host = Willing();
        var prompt = Held(host);
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Tuesday });
        host.Situation = host.Situation with { IsStopped = true };
        Assert.Equal([PromptReasons.KillSwitch, PromptReasons.Muted], Valid(host, prompt, prompt.DeliverAt).Reasons.Select(reason => reason.Code));
        Assert.False(Valid(host, prompt, prompt.DeliverAt).Holds);
    }

    [Fact]
    public void StillValid_BelowTheLineMeanwhile_NoLongerFits()
    {
        var host = Willing();
        var prompt = Held(host);
        foreach (var factor in Factors.Drivers)
            host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Tuesday, Factor = factor, Strength = Score.Zero });

        Assert.Equal(new(false, [DecisionReasons.NoLongerFits.With(prompt.Intervention.Value)]), Valid(host, prompt, prompt.DeliverAt));
    }

    [Fact]
    public void StillValid_ColderClimateOrAnotherPolicy_NoLongerFits()
    {
        var host = Willing();
        var prompt = Held(host);
        var colder = host.Situation with { ClimateElsewhere = Readiness.Prepare };
        Assert.Equal(DecisionReasons.NoLongerFits, Assert.Single(host.Engine.StillValid(prompt, host.State, colder, Moment.Ordinary, Tuesday).Reasons).Code);

        var policy = Policy.Default with { Interventions = Policy.Default.Interventions.Where(intervention => intervention.Id != prompt.Intervention) };
        var settings = new DecisionSettings(new Surroundings(new PolicyTimeline(policy), DateTimeZoneProviders.Tzdb), 7);
        Assert.False(Holding.StillValid(prompt, host.State, host.Situation, Moment.Ordinary, Tuesday, settings).Holds);
    }

    [Fact]
    public void StillValid_WhatThePersonAskedFor_HoldsWhateverPhaseClimateAndHours()
    {
        var host = Willing();
        host.Situation = host.Situation with { Offers = [new() { Id = new("a"), Kind = OfferKind.Item, Title = "A" }] };
        var asked = Assert.IsType<Prompt>(host.Engine.Decide(host.State, host.Situation, Moment.OnRequest, Tuesday));
        Assert.Equal(new ContentId("a"), Assert.Single(asked.Items).Id);
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Tuesday });
        var colder = host.Situation with { ClimateElsewhere = Readiness.Listen, ChannelsDown = [Channel.InApp] };
        var evening = Instant.FromUtc(2026, 3, 3, 20, 0);
        Assert.True(host.Engine.StillValid(asked, host.State, colder, Moment.Ordinary, evening).Holds);
        Assert.False(host.Engine.StillValid(asked, host.State, colder with { Offers = [] }, Moment.Ordinary, evening).Holds);
    }

    [Fact]
    public void StillValid_NothingGiven_IsRefusedByName()
    {
        var host = Willing();
        var settings = new DecisionSettings(new Surroundings(new PolicyTimeline(Policy.Default), DateTimeZoneProviders.Tzdb), 7);
        Assert.Throws<ArgumentNullException>("held", () => Holding.StillValid(null!, host.State, host.Situation, Moment.Ordinary, Tuesday, settings));
        Assert.Throws<ArgumentNullException>("settings", () => Holding.StillValid(Decide(host, Tuesday), host.State, host.Situation, Moment.Ordinary, Tuesday, null!));
        Assert.Throws<ArgumentNullException>("settings", () => Decider.Decide(host.State, host.Situation, Moment.Ordinary, Tuesday, null!));
        Assert.Throws<ArgumentNullException>("state", () => Decider.Decide(null!, host.Situation, Moment.Ordinary, Tuesday, settings));
        Assert.Throws<ArgumentNullException>("decision", () => Verifying.Verify(null!, settings));
        Assert.Throws<ArgumentNullException>("settings", () => Verifying.Verify(Decide(host, Tuesday), null!));
    }

    private static Prompt Held(Host host)
    {
        var prompt = Assert.IsType<Prompt>(Decide(host, Tuesday));
        host.Take(prompt.AsScheduled());
        return prompt;
    }

    private static Validity Valid(Host host, Decision held, Instant now) => host.Engine.StillValid(held, host.State, host.Situation, Moment.Ordinary, now);

    private static Decision Decide(Host host, Instant now) => host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, now);

    private static Host Willing()
    {
        var host = new Host();
        host.Place(Monday);
        host.Enrol(Monday, true, 0.9);
        return host;
    }
}
