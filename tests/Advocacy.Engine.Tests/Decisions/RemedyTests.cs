using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>M03: what a person names as being in the way decides what comes next, once.</summary>
public class RemedyTests
{
    /// <summary>Ten o'clock on the Tuesday after.</summary>
    private static readonly Instant s_next = Instant.FromUtc(2026, 3, 10, 9, 0);

    public static TheoryData<string> Barriers => ["not-relevant", "not-allowed", "not-appreciated", "worth-little", "no-time", "no-habit"];

    [Theory]
    [MemberData(nameof(Barriers))]
    public void Decide_ABarrierWasNamed_OffersWhatRemovesIt(string barrier)
    {
        var prompt = Assert.IsType<Prompt>(Decide(Named(s_next - Duration.FromDays(6), new Barrier(barrier)), s_next));
        Assert.Equal(new Barrier(barrier), InterventionOf(prompt).Removes);
        Assert.Contains(prompt.Findings, finding => finding.Reason == DecisionReasons.Remedy.With(barrier));
    }

    [Fact]
    public void Decide_NothingWasNamed_TakesTheLightest()
    {
        var prompt = Assert.IsType<Prompt>(Decide(Named(s_next - Duration.FromDays(6)), s_next));
        Assert.Equal(PromptKind.Signal, prompt.Kind);
        Assert.DoesNotContain(prompt.Findings, finding => finding.Reason.Code == DecisionReasons.Remedy);
    }

    [Fact]
    public void Decide_SeveralWereNamed_WhatMakesItEasierComesFirst()
    {
        var prompt = Assert.IsType<Prompt>(Decide(Named(s_next - Duration.FromDays(6), Barrier.WorthLittle, Barrier.NotAllowed, Barrier.NotAppreciated), s_next));
        Assert.Equal(Barrier.NotAllowed, InterventionOf(prompt).Removes);
    }

    [Fact]
    public void Decide_TheRemedyWasOffered_GoesOnAsBefore()
    {
        var host = Named(s_next - Duration.FromDays(6), Barrier.NotAllowed);
        var remedy = Assert.IsType<Prompt>(Decide(host, s_next));
        host.Deliver(remedy);
        host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = remedy.DeliverAt + Duration.FromMinutes(5), Decision = remedy.Id, Choice = Choice.Skip });
        var next = Assert.IsType<Prompt>(Decide(host, s_next + Duration.FromDays(7)));
        Assert.Equal(PromptKind.Signal, next.Kind);
    }

    [Fact]
    public void Decide_TheRemedyCameBack_IsOfferedAgain()
    {
        var host = Named(s_next - Duration.FromDays(6), Barrier.NotAllowed);
        var remedy = Assert.IsType<Prompt>(Decide(host, s_next));
        host.Take(remedy.AsScheduled());
        host.Take(new NotDelivered { Id = host.NextId(), Person = host.Person, At = remedy.DeliverAt, Decision = remedy.Id });
        Assert.Equal(remedy.Intervention, Assert.IsType<Prompt>(Decide(host, s_next + Duration.FromDays(7), Channel.Teams)).Intervention);
    }

    /// <summary>What the person says of a factor later beats what was in the way.</summary>
    [Fact]
    public void Decide_ThePersonSaidOtherwiseSince_GoesOnAsBefore()
    {
        var host = Named(s_next - Duration.FromDays(6), Barrier.NotAllowed);
        host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = s_next - Duration.FromDays(2), Factor = Factor.SocialDeviance, Strength = new(0.9) });
        Assert.Equal(PromptKind.Signal, Assert.IsType<Prompt>(Decide(host, s_next)).Kind);
    }

    /// <summary>A barrier is one because it was named, whatever is assumed of links: neither does a help count as one, nor is a named one missed.</summary>
    [Theory]
    [InlineData(0.9, false)]
    [InlineData(0.15, true)]
    public void Decide_WhateverIsAssumedOfLinks_OnlyWhatWasNamedIsABarrier(double prior, bool isNamed)
    {
        var host = Named(s_next - Duration.FromDays(6), isNamed ? [Barrier.NotAllowed] : []);
        if (!isNamed)
        {
            host.Take(new GuidelineRead { Id = host.NextId(), Person = host.Person, At = s_next - Duration.FromDays(2) });
        }

        var policy = Policy.Default with { Version = "other@1", Behavior = new() { LinkPrior = prior, ActionLine = 0.02 } };
        var prompt = Assert.IsType<Prompt>(host.Decide(new PolicyTimeline(policy), Moment.Ordinary, s_next));
        Assert.Equal(isNamed, prompt.Findings.Any(finding => finding.Reason.Code == DecisionReasons.Remedy));
    }

    [Fact]
    public void Decide_AHelpWasSeenSince_GoesOnAsBefore()
    {
        var host = Named(s_next - Duration.FromDays(6), Barrier.NotAllowed);
        host.Take(new GuidelineRead { Id = host.NextId(), Person = host.Person, At = s_next - Duration.FromDays(2) });
        Assert.Equal(PromptKind.Signal, Assert.IsType<Prompt>(Decide(host, s_next)).Kind);
    }

    [Fact]
    public void Decide_NamedLongAgo_GoesOnAsBefore() =>
        Assert.Equal(PromptKind.Signal, Assert.IsType<Prompt>(Decide(Named(s_next - Duration.FromDays(6), Barrier.NotAllowed), s_next + Duration.FromDays(28))).Kind);

    [Fact]
    public void Decide_SomethingWasDoneWithWhatPeopleSaid_IsToldOnce()
    {
        var host = Named(s_next - Duration.FromDays(6));
        host.Situation = host.Situation with { Offers = [new() { Id = new("bike-shed"), Kind = OfferKind.Reply, Title = "The bicycle shed has lights now", Team = new("team-a"), HappenedAt = s_next }] };
        var prompt = Assert.IsType<Prompt>(Decide(host, s_next));
        Assert.Equal(("you-said-we-did", Ask.Nothing, "bike-shed"), (prompt.Intervention.Value, prompt.Ask, Assert.Single(prompt.Items).Id.Value));
        host.Take(prompt.AsScheduled());
        host.Take(new NotDelivered { Id = host.NextId(), Person = host.Person, At = prompt.DeliverAt, Decision = prompt.Id });
        prompt = Assert.IsType<Prompt>(Decide(host, s_next + Duration.FromDays(7), Channel.Teams));
        Assert.Equal("you-said-we-did", prompt.Intervention.Value);
        host.Deliver(prompt);
        foreach (var weeks in new[] { 2, 6, 10 })
        {
            Assert.NotEqual(prompt.Intervention, Assert.IsType<Prompt>(Decide(host, s_next + Duration.FromDays(7 * weeks), Channel.Teams)).Intervention);
        }
    }

    private static Intervention InterventionOf(Prompt prompt) => Catalogue.Interventions.Single(intervention => intervention.Id == prompt.Intervention);

    private static Decision Decide(Host host, Instant now) => host.Decide(new PolicyTimeline(Policy.Default), Moment.Ordinary, now);

    /// <summary>The same through another channel, where one rests because something came back.</summary>
    private static Decision Decide(Host host, Instant now, Channel channel)
    {
        host.Take(new ChannelAllowed { Id = host.NextId(), Person = host.Person, At = Known.Monday, Channel = channel });
        return Decide(host, now);
    }

    /// <summary>Somebody in the phase of confirmation who skipped and said what is in the way.</summary>
    private static Host Named(Instant at, params Barrier[] barriers)
    {
        var host = new Host();
        host.Place(Known.Monday);
        host.Enrol(Known.Monday, true, 0.9);
        Known.Offer(host, "own-moment", Known.Now);
        host.Situation = host.Situation with { Offers = [new() { Id = new("bridge"), Kind = OfferKind.Occasion, Title = "The bridge", Team = new("team-a"), Occasion = OccasionKind.ProjectDelivered }] };
        foreach (var barrier in barriers)
        {
            host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = at, Choice = Choice.Skip, Decision = new("own-moment"), Barrier = barrier });
        }

        return host;
    }
}
