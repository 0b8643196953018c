using System;
using System.Collections.Generic;
using System.Globalization;
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
        "read(write(state)) = state, in fewer bytes than half its line, and equal states give equal bytes",
        States,
        state =>
        {
            var bytes = StateBinary.Write(state);
            var read = StateBinary.Read(bytes);
            Assert.Empty(read.Problems);
            Assert.Equal(state, read.Value);
            Assert.Equal(bytes, StateBinary.Write(read.Value!));
            Assert.True(bytes.Length < 64 + (StateJson.Write(state).Length / 2), "It is hardly smaller than its line.");
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
    public void Read_AnotherVersion_SaysWhich()
    {
        var bytes = StateBinary.Write(PersonState.Empty(Person));
        bytes[2] = 9;
        var problem = Assert.Single(StateBinary.Read(bytes).Problems);
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
        ("read", drawn => drawn.noise.Length > 0, 0.5));

    [Fact]
    public void Read_AWordSaidForEver_IsRefused()
    {
        byte[] text = [(byte)PackCode.Text, 0x90, 0x4E, .. Enumerable.Repeat((byte)'x', 10_000)];
        var first = (int)PackCode.Word + PackWords.Count;
        byte[] again = [(byte)(first | 0x80), (byte)(first >> 7)];
        Assert.Null(PackReader.Read([(byte)PackCode.BeginList, .. text, .. Enumerable.Repeat(again, 2_000).SelectMany(one => one), (byte)PackCode.EndList]));
        Assert.NotNull(PackReader.Read([(byte)PackCode.BeginList, .. text, .. Enumerable.Repeat(again, 1_000).SelectMany(one => one), (byte)PackCode.EndList]));
        Assert.Null(PackReader.Read([.. Enumerable.Repeat((byte)PackCode.BeginList, 40), .. Enumerable.Repeat((byte)PackCode.EndList, 40)]));
    }

    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("-0.05", -5, 2)]
    [InlineData("0.4", 4, 1)]
    [InlineData("123456.789", 123456789, 3)]
    public void TryOf_FewDigits_AreDigitsAndAPoint(string text, long digits, int scale)
    {
        Assert.True(PackNumber.TryOf(text, out var found, out var place));
        Assert.Equal((digits, scale), (found, place));
        Assert.Equal(text, PackNumber.TextOf(digits, scale));
    }

    [Theory]
    [InlineData("1e-7")]
    [InlineData("0.1234567890123456")]
    public void TryOf_ManyDigitsOrAnExponent_IsNot(string text) => Assert.False(PackNumber.TryOf(text, out _, out _));

    /// <summary>The measure of the issue: 20 events in the tail and 10 open entries in the ledger, with ids as hosts make them.</summary>
    [Fact]
    public void Write_TwentyEventsAndTenEntries_IsAtMostAKilobyte()
    {
        var around = new Surroundings(new PolicyTimeline(Policy.Activating(new("Works council", new LocalDate(2026, 1, 1), true))), DateTimeZoneProviders.Tzdb);
        var state = Replayer.Replay(PersonState.Empty(Person), TwentyEvents(), NounGen.Last, around).State;
        Assert.Equal(20, state.Events.Count);
        Assert.InRange(state.Checkpoint.Rewards.Entries.Count, 10, 20);
        Assert.InRange(StateBinary.Write(state).Length, 300, 1024);
    }

    /// <summary>What comes first is never moved: bytes that are stored name words by their place.</summary>
    [Fact]
    public void Words_AsTheyWereFirst_StayWhereTheyAre()
    {
        Assert.Equal(PackWords.Count, Enumerable.Range(0, PackWords.Count).Select(PackWords.At).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Enumerable.Range(0, PackWords.Count), place => Assert.Equal(place, PackWords.PlaceOf(PackWords.At(place))));
        Assert.Equal(-1, PackWords.PlaceOf("no such word"));
        var hash = Fingerprint.HexOf(string.Join("\n", Enumerable.Range(0, 194).Select(PackWords.At)));
        Assert.Equal("df9c5b70907e7dfd2310893cbab47fbd", hash);
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
            var at = recent + Duration.FromHours(1 + (20 * i));
            yield return (i % 2) switch
            {
                0 => new Chose { Id = Guid(10 + i), Person = Person, At = at, Choice = Choice.Adapt, Content = new("item-" + i.ToString(CultureInfo.InvariantCulture)) },
                _ => new PeerThanked { Id = Guid(10 + i), Person = Person, At = at },
            };
        }
    }

    private static FactId Guid(int number) =>
        new(new Guid(number, 17, 23, [1, 2, 3, 4, 5, 6, 7, (byte)number]).ToString("D"));

    private static byte[] Sealed(byte[] body)
    {
        byte[] bytes = [(byte)'A', (byte)'S', 1, .. body];
        var hash = Fingerprint.Of(bytes);
        return [.. bytes, .. Enumerable.Range(0, 8).Select(i => (byte)(hash >> (56 - (8 * i))))];
    }

    private static void AssertRefused(JsonResult<PersonState> read)
    {
        Assert.Null(read.Value);
        Assert.NotEmpty(read.Problems);
    }
}
