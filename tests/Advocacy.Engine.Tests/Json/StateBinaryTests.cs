using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Advocacy.Engine.Facts;
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

/// <summary>The packed form of a state: to the letter what was written, small, and refused when damaged.</summary>
public class StateBinaryTests
{
    private static readonly PersonId Person = new("p-1");

    private static readonly Surroundings Around = new(new PolicyTimeline(Policy.Default), DateTimeZoneProviders.Tzdb);

    private static readonly Arbitrary<PersonState> States = Arb.From(FactGen.Several(Person, 60).Generator.Select(
        facts => Replayer.Replay(PersonState.Empty(Person), facts, NounGen.Last, Around).State));

    [Fact]
    public void Read_WhatWasWritten_IsTheState() => Law.Holds(
        "read(write(state)) = state, in fewer bytes than a quarter of its line, and equal states give equal bytes",
        States,
        state =>
        {
            var bytes = StateBinary.Write(state);
            var read = StateBinary.Read(bytes);
            Assert.Empty(read.Problems);
            Assert.Equal(state, read.Value);
            Assert.Equal(bytes, StateBinary.Write(read.Value!));
            Assert.True(bytes.Length < 64 + (StateJson.Write(state).Length / 4), "It is hardly smaller than its line.");
        },
        300,
        ("checkpoint", state => state.Checkpoint.Through is not null, 0.5),
        ("messages", state => !state.Checkpoint.Prompts.Contacts.IsEmpty, 0.2),
        ("observations", state => !state.Checkpoint.Prompts.Observations.IsEmpty, 0.1));

    [Fact]
    public void Read_Damaged_IsRefused() => Law.Holds(
        "A byte changed, lost or added is told, and never thrown",
        Arb.From(from state in States.Generator from place in Gen.Choose(0, 100_000) from change in Gen.Choose(1, 255) select (state, place, change)),
        drawn =>
        {
            var bytes = StateBinary.Write(drawn.state);
            var place = drawn.place % bytes.Length;
            var changed = (byte[])bytes.Clone();
            changed[place] ^= (byte)drawn.change;
            AssertRefused(StateBinary.Read(changed));
            AssertRefused(StateBinary.Read(bytes.AsSpan(0, place)));
            AssertRefused(StateBinary.Read([.. bytes, (byte)drawn.change]));
        },
        200);

    [Fact]
    public void Read_OfANewerVersion_SaysWhich()
    {
        var problem = Assert.Single(StateBinary.Read(Sealed([0, 0], 9)).Problems);
        Assert.Equal((ProblemCodes.SchemaUnknown, "9", "1"), (problem.Code, problem.Value, problem.Allowed));
    }

    /// <summary>What nobody packed may have the right hash all the same: it is judged, or refused, and grows to no more than a state can.</summary>
    [Fact]
    public void Read_OfBytesNobodyPacked_NeverThrows() => Law.Holds(
        "Any bytes under a right hash give a state or problems",
        Arb.From(
            from state in States.Generator
            from noise in Gen.Choose(0, 255).Select(one => (byte)one).ListOf()
            from place in Gen.Choose(0, 100_000)
            from isWhole in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
            select (state, noise: noise.ToArray(), place, isWhole)),
        drawn =>
        {
            var packed = StateBinary.Write(drawn.state)[3..^8];
            var from = drawn.place % packed.Length;
            byte[] body = drawn.isWhole ? drawn.noise : [.. packed[..from], .. drawn.noise, .. packed[Math.Min(packed.Length, from + drawn.noise.Length)..]];
            var read = StateBinary.Read(Sealed(body));
            Assert.True(read.Value is not null || !read.Problems.IsEmpty);
        },
        500,
        ("noise", drawn => drawn.noise.Length > 0, 0.5));

    /// <summary>What hosts have stored: every later version must read it, and both builds must write it byte for byte.</summary>
    [Fact]
    public void State_Golden_ReadsAndWritesTheSameBytes()
    {
        var state = StateJson.Read(Lines("Golden.state.json").Single()).Value!;
        var hex = Lines("Golden.state.hex").Single();
        Assert.Equal(hex, string.Concat(StateBinary.Write(state).Select(one => one.ToString("x2", CultureInfo.InvariantCulture))));
        var read = StateBinary.Read(Enumerable.Range(0, hex.Length / 2).Select(i => Convert.ToByte(hex.Substring(2 * i, 2), 16)).ToArray());
        Assert.Empty(read.Problems);
        Assert.Equal(state, read.Value);
    }

    /// <summary>The measure of the issue: 20 events in the tail and 10 open entries in the ledger, with ids as hosts make them.</summary>
    [Fact]
    public void Write_TwentyEventsAndTenEntries_IsAtMostAKilobyte()
    {
        var state = Twenty();
        Assert.Equal(20, state.Events.Count);
        Assert.InRange(state.Checkpoint.Rewards.Entries.Count, 10, 20);
        Assert.InRange(StateBinary.Write(state).Length, 300, 1024);
    }

    private static PersonState Twenty()
    {
        var around = new Surroundings(new PolicyTimeline(Policy.Activating(new("Works council", new LocalDate(2026, 1, 1), true))), DateTimeZoneProviders.Tzdb);
        return Replayer.Replay(PersonState.Empty(Person), TwentyEvents(), NounGen.Last, around).State;
    }

    private static IEnumerable<Fact> TwentyEvents()
    {
        var recent = NounGen.Last - Duration.FromDays(20);
        var start = recent - Duration.FromDays(100);
        yield return new Placed { Id = Guid(1), Person = Person, At = start, Zone = "Europe/Amsterdam", Team = new("team-care-north"), Department = new("care") };
        yield return new Enrolled { Id = Guid(2), Person = Person, At = start, By = Person, Notice = "notice-2026-01", Channels = [Channel.Teams], KnowsWhy = true, Confidence = new(0.8) };
        yield return new ConsentGiven { Id = Guid(3), Person = Person, At = start, Form = ConsentForm.Rewards };
        for (var i = 0; i < 4; i++)
        {
            yield return new Acted { Id = Guid(50 + i), Person = Person, At = start + Duration.FromDays(1 + (4 * i)), Kind = ActKind.Post, Content = new("story-" + i.ToString(CultureInfo.InvariantCulture)) };
        }

        for (var i = 0; i < 20; i++)
        {
            var at = recent + Duration.FromHours(1 + (20 * i)) + Duration.FromMilliseconds(7_919_317L * i % 3_600_000);
            yield return (i % 2) switch
            {
                0 => new Chose { Id = Guid(10 + i), Person = Person, At = at, Choice = Choice.Adapt, Content = new("item-" + i.ToString(CultureInfo.InvariantCulture)) },
                _ => new PeerThanked { Id = Guid(10 + i), Person = Person, At = at },
            };
        }
    }

    /// <summary>An id as hosts make them: 128 bits of which nothing can be expected.</summary>
    private static FactId Guid(int number) =>
        new(System.Guid.ParseExact(Fingerprint.HexOf("id " + number.ToString(CultureInfo.InvariantCulture)), "N").ToString("D"));

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(StateBinaryTests).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static byte[] Sealed(byte[] body, byte version = 1)
    {
        byte[] bytes = [(byte)'A', (byte)'S', version, .. body];
        var hash = Fingerprint.Of(bytes);
        return [.. bytes, .. Enumerable.Range(0, 8).Select(i => (byte)(hash >> (56 - (8 * i))))];
    }

    private static void AssertRefused(JsonResult<PersonState> read)
    {
        Assert.Null(read.Value);
        Assert.Equal(ProblemCodes.BytesDamaged, Assert.Single(read.Problems).Code);
    }
}
