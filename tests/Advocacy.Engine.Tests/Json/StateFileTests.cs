using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>The states of many people in one stream: what was written, and of what was damaged all that is not.</summary>
public class StateFileTests
{
    private static readonly Surroundings Around = new(new PolicyTimeline(Policy.Default), DateTimeZoneProviders.Tzdb);

    private static readonly Gen<PersonState[]> People =
        from count in Gen.Choose(0, 6)
        from states in Gen.Choose(1, 1000).SelectMany(State).ArrayOf(count)
        select states;

    [Fact]
    public void Read_WhatWasWritten_IsEverybodyInOrder() => Law.Holds(
        "read(write(states)) = states, each under its number",
        Arb.From(People),
        states =>
        {
            var bytes = Written(states);
            var read = Read(bytes);
            Assert.Equal(states, read.Select(record => record.State));
            Assert.Equal(Enumerable.Range(1, states.Length).Select(number => (long)number), read.Select(record => record.Number));
            Assert.All(read, record => Assert.Empty(record.Problems));
            Assert.Equal(bytes, Written(read.Select(record => record.State!)));
        },
        100,
        ("nobody", states => states.Length == 0, 0.03),
        ("several", states => states.Length > 2, 0.3));

    [Fact]
    public void Read_AByteChanged_IsToldAndLosesNoMoreThanOne() => Law.Holds(
        "A changed byte, wherever it is, is told, and all are read but at most the one it is in",
        Arb.From(from states in People from place in Gen.Choose(0, 1_000_000) from change in Gen.Choose(1, 255) select (states, place, change)),
        drawn =>
        {
            var bytes = Written(drawn.states);
            var place = PlaceOf(drawn.place, bytes);
            bytes[place] ^= (byte)drawn.change;
            var read = Read(bytes);
            var lost = Assert.Single(read, record => record.State is null);
            Assert.Equal(ProblemCodes.BytesDamaged, Assert.Single(lost.Problems).Code);
            var left = read.Where(record => record.State is not null).Select(record => record.State!).ToList();
            var isInAState = lost.Number >= 1 && lost.Number <= drawn.states.Length;
            Assert.Equal(drawn.states.Where((_, i) => !isInAState || i != lost.Number - 1), left);
        },
        300,
        ("in a state", drawn => drawn.states.Length > 0 && PlaceOf(drawn.place, Written(drawn.states)) is > 8 and var place && place < Written(drawn.states).Length - 20, 0.5),
        ("in its length", drawn => drawn.states.Length > 0 && drawn.place % 8 == 0, 0.05));

    [Fact]
    public void Read_CutOffOrGoneOn_IsTold() => Law.Holds(
        "A file that ends too early or goes on is told, and who is whole in it is read",
        Arb.From(from states in People from place in Gen.Choose(0, 1_000_000) select (states, place)),
        drawn =>
        {
            var bytes = Written(drawn.states);
            var read = Read(bytes.AsSpan(0, drawn.place % bytes.Length).ToArray());
            Assert.NotEmpty(read[read.Count - 1].Problems);
            var left = read.Where(record => record.State is not null).Select(record => record.State!).ToList();
            Assert.Equal(drawn.states.Take(left.Count), left);
            Assert.True(read.Count <= left.Count + 1, "One problem says it.");
            var longer = Read([.. bytes, (byte)drawn.place]);
            Assert.Equal(drawn.states, longer.Where(record => record.State is not null).Select(record => record.State));
            Assert.NotEmpty(longer[longer.Count - 1].Problems);
        },
        200);

    [Fact]
    public void Read_OneTakenOutOrMoved_IsTold()
    {
        var all = Enumerable.Range(1, 3).Select(number => PersonState.Empty(new("p-" + (char)('0' + number)))).ToArray();
        var frame = (Written(all).Length - 24) / 3;
        var bytes = Written(all);
        var without = Read([.. bytes.Take(4 + frame), .. bytes.Skip(4 + (2 * frame))]);
        var problem = Assert.Single(Assert.Single(without, record => record.State is null).Problems);
        Assert.Equal((ProblemCodes.BytesDamaged, "count", "2", "3"), (problem.Code, problem.Path, problem.Value, problem.Allowed));
        var moved = Read([.. bytes.Take(4), .. bytes.Skip(4 + frame).Take(frame), .. bytes.Skip(4).Take(frame), .. bytes.Skip(4 + (2 * frame))]);
        Assert.Equal("the hash of all that was written", Assert.Single(Assert.Single(moved, record => record.State is null).Problems).Allowed);
        Assert.Equal(3, moved.Count(record => record.State is not null));
    }

    [Fact]
    public void Read_OfANewerVersion_SaysWhichAndReadsNothing()
    {
        var bytes = Written([PersonState.Empty(new("p-1"))]);
        bytes[3] = 2;
        var record = Assert.Single(Read(bytes));
        var problem = Assert.Single(record.Problems);
        Assert.Equal((0, ProblemCodes.SchemaUnknown, "2", "1"), (record.Number, problem.Code, problem.Value, problem.Allowed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("APS")]
    [InlineData("{\"schema\":\"advocacy-state/1\",\"person\":\"p-1\"}")]
    public void Read_WhatIsNoSuchFile_IsOneProblem(string text)
    {
        var record = Assert.Single(Read([.. text.Select(one => (byte)one)]));
        Assert.Equal((0, ProblemCodes.BytesDamaged), (record.Number, Assert.Single(record.Problems).Code));
    }

    /// <summary>Streams of networks give a byte at a time; and one that is longer than what is looked at takes no more memory.</summary>
    [Fact]
    public void Read_FromAStreamThatGivesLittle_IsTheSame()
    {
        var states = Enumerable.Range(0, 300).Select(number => PersonState.Empty(new("p-" + (char)('a' + (number % 26)) + (char)('a' + (number / 26))))).ToArray();
        using var stream = new Trickle(Written(states));
        Assert.Equal(states, StateFile.Read(stream).Select(record => record.State));
    }

    private static int PlaceOf(int drawn, byte[] bytes)
    {
        // Every eighth is in the length of the first, where there is one; the version of the file is another law's.
        var place = drawn % 8 == 0 ? 4 + (drawn % 4) : drawn % bytes.Length;
        return place == 3 ? 4 : place;
    }

    private static Gen<PersonState> State(int number)
    {
        var person = new PersonId("p-" + NumberText.Format(number));
        return FactGen.Several(person, 12).Generator.Select(facts => Replayer.Replay(PersonState.Empty(person), facts, NounGen.Last, Around).State);
    }

    private static byte[] Written(IEnumerable<PersonState> states)
    {
        using var stream = new MemoryStream();
        var all = states.ToList();
        Assert.Equal(all.Count, StateFile.Write(stream, all));
        return stream.ToArray();
    }

    private static List<StateRecord> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return [.. StateFile.Read(stream)];
    }

    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));
    }
}
