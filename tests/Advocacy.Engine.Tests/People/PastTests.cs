using System;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>What older events amount to is folded when it is asked, and what a state that was read amounts to is remembered.</summary>
public class PastTests
{
    private static readonly Surroundings Others = new(new PolicyTimeline(Policy.Default), DateTimeZoneProviders.Tzdb);

    [Fact]
    public void Evolve_WhatLeavesTheHorizon_WaitsUntilTheCheckpointIsAsked()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Told.Start));
        host.Take(Told.Act(host, Told.Start + Duration.FromDays(40)));

        Assert.Equal(1, host.State.Past.Waiting);
        Assert.Equal(Told.Start, host.State.Past.Through);
        Assert.Equal(1, host.State.Past.Waiting);
        Assert.Equal((1, (Instant?)Told.Start), (host.State.Checkpoint.Phases.Acts, host.State.Checkpoint.Through));
        Assert.Equal(0, host.State.Past.Waiting);
        Assert.Same(host.State.Checkpoint, host.State.Checkpoint);
    }

    [Fact]
    public void Evolve_AsLongAsNobodyAsks_SoManyEventsWaitAtTheMost()
    {
        var host = Told.Enrolled();
        var most = 0;
        for (var day = 0; day < 200; day++)
        {
            host.Take(Told.Act(host, Told.Start + Duration.FromDays(day)));
            most = Math.Max(most, host.State.Past.Waiting);
            Assert.Equal(day < 29 ? null : Told.Start + Duration.FromDays(day - 29), host.State.Past.Through);
        }

        Assert.Equal(Past.MostWaiting, most);
        Assert.Equal(200 - 29, host.State.Checkpoint.Phases.Acts);
        Assert.Equal(host.State.Past.Through, host.State.Checkpoint.Through);
    }

    [Fact]
    public void Evolve_WhetherOrNotTheCheckpointIsAskedInBetween_GivesOneState()
    {
        var (one, other) = (Told.Enrolled(), Told.Enrolled());
        for (var day = 0; day < 150; day += 3)
        {
            one.Take(Told.Act(one, Told.Start + Duration.FromDays(day)));
            other.Take(Told.Act(other, Told.Start + Duration.FromDays(day)));
            Assert.NotNull(other.State.Checkpoint);
        }

        Assert.NotEqual(one.State.Past.Waiting, other.State.Past.Waiting);
        Assert.Equal(StateJson.Write(other.State), StateJson.Write(one.State));
        Assert.Equal(other.State, one.State);
    }

    [Fact]
    public void HeadUnder_OfAStateThatWasRead_IsWorkedOutOnce()
    {
        var read = Read(Lived());
        Assert.Null(read.Head);

        var first = read.HeadUnder(Told.Around);

        Assert.Same(first, read.HeadUnder(Told.Around));
        Assert.Same(first, read.Head);
        Assert.Equal(Told.ProgressOf(Lived()), first.Progress);
    }

    [Fact]
    public void HeadUnder_OtherSurroundings_LeavesThatOfItsOwn()
    {
        var state = Lived().State;
        var own = state.Head!;

        var others = state.HeadUnder(Others);

        Assert.NotSame(own, others);
        Assert.Same(others, state.HeadUnder(Others));
        Assert.Same(own, state.Head);
        Assert.Same(own, state.HeadUnder(own.Around));
    }

    private static Host Lived()
    {
        var host = Told.Enrolled();
        foreach (var day in Enumerable.Range(0, 50))
        {
            host.Take(Told.Act(host, Told.Start + Duration.FromDays(day)));
        }

        return host;
    }

    private static PersonState Read(Host host) => StateJson.Read(StateJson.Write(host.State)).Value!;
}
