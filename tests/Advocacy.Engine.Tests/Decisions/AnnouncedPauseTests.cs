using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>A pause that is announced ahead ends what a prompt is good for, as leave does.</summary>
public class AnnouncedPauseTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 11, 0);

    private static readonly Instant Tuesday = Instant.FromUtc(2026, 3, 3, 8, 30);

    private static readonly Instant WindowEnds = Instant.FromUtc(2026, 3, 3, 16, 0);

    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 3, 11, 0);

    [Fact]
    public void Decide_PauseAnnouncedForNoon_PromptIsValidUntilThen()
    {
        var prompt = Decided(Willing(), Pause(Monday, Noon));
        Assert.Equal(Noon, prompt.ValidUntil);
        Assert.True(prompt.DeliverAt < Noon);
    }

    [Fact]
    public void Decide_PauseAnnouncedForNoon_TurnsALessonThen()
    {
        Assert.Equal(new Counterfactual(Gate.QuietTime) { At = WindowEnds }, Decided(Fresh()).Counterfactual);
        Assert.Equal(new Counterfactual(Gate.Availability) { At = Noon }, Decided(Fresh(), Pause(Monday, Noon)).Counterfactual);
    }

    [Fact]
    public void Decide_PauseAnnouncedBeforeTheSlot_PromptIsForNow()
    {
        var prompt = Decided(Willing(), Pause(Monday, Tuesday + Duration.FromMinutes(10)));
        Assert.Equal((Tuesday, Tuesday + Duration.FromMinutes(10)), (prompt.DeliverAt, prompt.ValidUntil));
    }

    [Fact]
    public void Decide_LeaveAndPausesAhead_TheFirstCounts()
    {
        Fact leave = new Away { Id = new("away"), Person = new("p-1"), At = Monday, From = Noon - Duration.FromHours(1), To = WindowEnds };
        Assert.Equal(Noon - Duration.FromHours(1), Decided(Willing(), leave, Pause(Monday, Noon)).ValidUntil);
        Assert.Equal(Noon - Duration.FromMinutes(61), Decided(Willing(), leave, Pause(Monday, Noon), Pause(Monday, Noon - Duration.FromMinutes(61))).ValidUntil);
    }

    [Fact]
    public void Decide_AnnouncedPauseThatNeverComes_EndsNothing()
    {
        var resumed = new Resumed { Id = new("resumed"), Person = new("p-1"), At = Monday + Duration.FromMinutes(1) };
        var replaced = Pause(Monday + Duration.FromMinutes(1), null, Monday + Duration.FromMinutes(2));
        var empty = new Away { Id = new("away"), Person = new("p-1"), At = Monday, From = Noon, To = Noon };
        Assert.Equal(WindowEnds, Decided(Willing(), Pause(Monday, Noon), resumed).ValidUntil);
        Assert.Equal(WindowEnds, Decided(Willing(), Pause(Monday, Noon), replaced).ValidUntil);
        Assert.Equal(WindowEnds, Decided(Willing(), Pause(Monday, Noon, Noon)).ValidUntil);
        Assert.Equal(WindowEnds, Decided(Willing(), empty).ValidUntil);
    }

    [Fact]
    public void INV_24_PromptIsValid_UntilThePersonPauses() => Law.Holds(
        "INV-24 a prompt is valid until the window closes or an announced pause begins, whichever is first",
        Announcements(),
        told =>
        {
            var decision = Decide(told.Lesson ? Fresh() : Willing(), told.Facts);
            Assert.Equal(!told.IsPausedAt(Tuesday), decision is Prompt);
            if (decision is not Prompt prompt)
            {
                return;
            }

            Assert.Equal(told.FirstPausedAfter(prompt.DeliverAt) ?? WindowEnds, prompt.ValidUntil);
            if (told.Lesson)
            {
                var closes = told.FirstPausedAfter(Tuesday);
                Assert.Equal(new Counterfactual(closes is null ? Gate.QuietTime : Gate.Availability) { At = closes ?? WindowEnds }, prompt.Counterfactual);
            }
        },
        150,
        ("a pause ahead", told => !told.IsPausedAt(Tuesday) && told.FirstPausedAfter(Tuesday) is not null, 0.2),
        ("announced, but ended or replaced", told => !told.IsPausedAt(Tuesday) && told.FirstPausedAfter(Tuesday) is null && told.Facts.OfType<Paused>().Any(IsAhead), 0.1));

    private static bool IsAhead(Paused paused) => paused.From > Tuesday && paused.From < WindowEnds && !(paused.Until <= paused.From);

    private static Arbitrary<Announced> Announcements() => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        var random = new Random(seed);
        var facts = Enumerable.Range(1, random.Next(1, 6)).Select(minute => One(random, Monday + Duration.FromMinutes(minute))).ToArray();
        return new Announced(random.Next(2) == 0, facts);
    }));

    private static Fact One(Random random, Instant at)
    {
        var ahead = Tuesday + Duration.FromMinutes(random.Next(-40, 500));
        var length = Duration.FromMinutes(random.Next(0, 200));
        return random.Next(6) switch
        {
            0 => new Resumed { Id = new("resumed-" + at), Person = new("p-1"), At = at },
            1 => Pause(at, at - length, at + length),
            _ => Pause(at, ahead, random.Next(3) == 0 ? null : ahead + length),
        };
    }

    private static Prompt Decided(Host host, params Fact[] facts) => Assert.IsType<Prompt>(Decide(host, facts));

    private static Decision Decide(Host host, IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            host.Take(fact);
        }

        return host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, Tuesday);
    }

    private static Paused Pause(Instant at, Instant? from, Instant? until = null) =>
        new() { Id = new($"pause-{at}-{from}"), Person = new("p-1"), At = at, From = from, Until = until };

    private static Host Willing()
    {
        var host = new Host();
        host.Place(Monday);
        host.Enrol(Monday, true, 0.9);
        return host;
    }

    /// <summary>Somebody who is taught first, which no lowering of motivation or ability silences.</summary>
    private static Host Fresh()
    {
        var host = new Host();
        host.Place(Monday);
        host.Enrol(Monday);
        return host;
    }

    /// <summary>Pauses and resumings in the order in which they are told; read minute by minute.</summary>
    private sealed record Announced(bool Lesson, Fact[] Facts)
    {
        public override string ToString() => (Lesson ? "lesson: " : "share: ") + string.Join("\n", Facts.AsEnumerable());

        internal bool IsPausedAt(Instant at)
        {
            var running = new List<Paused>();
            foreach (var fact in Facts)
            {
                if (fact is Resumed || (fact is Paused atOnce && (atOnce.From ?? atOnce.At) <= atOnce.At))
                {
                    running.Clear();
                }

                if (fact is Paused paused)
                {
                    running.Add(paused);
                }
            }

            return running.Exists(paused => (paused.From ?? paused.At) <= at && (paused.Until is null || at < paused.Until));
        }

        internal Instant? FirstPausedAfter(Instant start)
        {
            for (var at = start + Duration.FromMinutes(1) - Duration.FromSeconds(SecondsOf(start)); at < WindowEnds; at += Duration.FromMinutes(1))
            {
                if (IsPausedAt(at))
                {
                    return at;
                }
            }

            return null;
        }

        private static int SecondsOf(Instant at) => at.InUtc().Second;
    }
}
