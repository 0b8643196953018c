using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>What holds, by what was said last and what protects.</summary>
public class StandingTests
{
    private static readonly Instant Start = Told.Start;

    [Fact]
    public void IsEnrolled_TheLastOfEnrollingAndLeavingCounts()
    {
        var host = new Host();
        Assert.False(Told.StandingOf(host).IsEnrolled);
        host.Enrol(Start);
        Assert.True(Told.StandingOf(host).IsEnrolled);
        host.Take(new OptedOut { Id = host.NextId(), Person = host.Person, At = Day(1) });
        Assert.False(Told.StandingOf(host).IsEnrolled);
        host.Enrol(Day(2));
        Assert.True(Told.StandingOf(host).IsEnrolled);
        host.Take(new Objected { Id = host.NextId(), Person = host.Person, At = Day(3) });
        Assert.False(Told.StandingOf(host).IsEnrolled);
    }

    [Fact]
    public void IsEnrolled_LeavingAtTheSameInstant_Protects()
    {
        var host = new Host();
        host.Take(new OptedOut { Id = host.NextId(), Person = host.Person, At = Start });
        host.Enrol(Start);
        Assert.False(Told.StandingOf(host).IsEnrolled);
    }

    [Fact]
    public void Answers_OfAnyEnrolment_Stay()
    {
        var host = new Host();
        Assert.Equal(new(false, 0), Told.StandingOf(host).Answers);
        host.Enrol(Start, knowsWhy: true, confidence: 0.7);
        host.Enrol(Day(1), knowsWhy: false);
        Assert.Equal(new(true, 0.7), Told.StandingOf(host).Answers);
        host.Enrol(Day(2), confidence: 0.4);
        Assert.Equal(new(true, 0.4), Told.StandingOf(host).Answers);
    }

    [Fact]
    public void Muted_UntilResumed_Holds()
    {
        var host = Told.Enrolled();
        Assert.Null(Told.StandingOf(host).Muted);
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Day(1) });
        Assert.NotNull(Told.StandingOf(host).Muted);
        host.Take(new Resumed { Id = host.NextId(), Person = host.Person, At = Day(2) });
        Assert.Null(Told.StandingOf(host).Muted);
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Day(3) });
        Assert.Equal(Day(3), Told.StandingOf(host).Muted!.At);
    }

    [Fact]
    public void PausedAt_FromAndUntil_AreHalfOpen()
    {
        var host = Told.Enrolled();
        host.Take(Pause(host, Day(0), from: Day(2), until: Day(4)));
        var standing = Told.StandingOf(host);
        Assert.Null(standing.PausedAt(Day(2) - Duration.Epsilon));
        Assert.NotNull(standing.PausedAt(Day(2)));
        Assert.NotNull(standing.PausedAt(Day(4) - Duration.Epsilon));
        Assert.Null(standing.PausedAt(Day(4)));
    }

    [Fact]
    public void PausedAt_ALaterPauseThatBeginsAtOnce_ReplacesTheOneBefore()
    {
        var host = Told.Enrolled();
        host.Take(Pause(host, Day(0)));
        host.Take(Pause(host, Day(1), until: Day(2)));
        Assert.Equal(Day(2), Told.StandingOf(host).PausedAt(Day(1))!.Until);
        Assert.Null(Told.StandingOf(host).PausedAt(Day(3)));
    }

    [Fact]
    public void PausedAt_ALaterPauseThatLiesAhead_LeavesTheRunningOne()
    {
        var host = Told.Enrolled();
        host.Take(Pause(host, Day(0)));
        host.Take(Pause(host, Day(1), from: Day(10), until: Day(12)));
        Assert.Null(Told.StandingOf(host).PausedAt(Day(5))!.Until);
        Assert.Equal(Day(12), Told.StandingOf(host).PausedAt(Day(11))!.Until);
        Assert.Null(Told.StandingOf(host).PausedAt(Day(12))!.Until);
    }

    [Fact]
    public void PausedAt_Resumed_EndsWhatWasPausedBefore()
    {
        var host = Told.Enrolled();
        host.Take(Pause(host, Day(0)));
        host.Take(new Resumed { Id = host.NextId(), Person = host.Person, At = Day(1) });
        Assert.Null(Told.StandingOf(host).PausedAt(Day(1)));
        host.Take(Pause(host, Day(2)));
        Assert.NotNull(Told.StandingOf(host).PausedAt(Day(2)));
    }

    [Fact]
    public void Pauses_EachPause_EndsWhenOverResumedOrReplaced()
    {
        var host = Told.Enrolled();
        host.Take(Pause(host, Day(0), from: Day(-1), until: Day(2)));
        host.Take(Pause(host, Day(4), until: Day(30)));
        host.Take(new Resumed { Id = host.NextId(), Person = host.Person, At = Day(6) });
        host.Take(Pause(host, Day(8)));
        host.Take(Pause(host, Day(10), until: Day(12)));
        host.Take(Pause(host, Day(11), from: Day(40), until: Day(41)));
        var pauses = Reported(Told.StandingOf(host), Day(13));
        Assert.Equal(
            [new(Day(-1), Day(2)), new(Day(4), Day(6)), new(Day(8), Day(10)), new(Day(10), Day(12)), new Interval(Day(40), Day(41))],
            pauses);
    }

    [Fact]
    public void Pauses_WhatIsNotYetReported_IsNotKnown()
    {
        var host = Told.Enrolled();
        host.Take(Pause(host, Day(0)));
        host.Take(new Resumed { Id = host.NextId(), Person = host.Person, At = Day(3) });
        host.Take(Pause(host, Day(5), until: Day(6)));
        var standing = Told.StandingOf(host);
        Assert.Equal([new Interval(Day(0), null)], Reported(standing, Day(3) - Duration.Epsilon));
        Assert.Equal([new Interval(Day(0), Day(3))], Reported(standing, Day(3)));
        Assert.Empty(Reported(standing, Day(0) - Duration.Epsilon));
        Assert.Equal([new Interval(Day(0), null)], Reported(standing, Day(0)));
    }

    [Fact]
    public void Pauses_ResumedBeforeItBegan_IsNone()
    {
        var host = Told.Enrolled();
        host.Take(Pause(host, Day(0), from: Day(5), until: Day(9)));
        host.Take(new Resumed { Id = host.NextId(), Person = host.Person, At = Day(5) });
        Assert.Empty(Reported(Told.StandingOf(host), Day(20)));
    }

    [Fact]
    public void ConsentsTo_AForm_LastsUntilWithdrawnOrLeft()
    {
        var host = Told.Enrolled();
        var form = ConsentForm.Leaderboard;
        Assert.False(Told.StandingOf(host).ConsentsTo(form));
        host.Take(new ConsentGiven { Id = host.NextId(), Person = host.Person, At = Day(1), Form = form });
        Assert.True(Told.StandingOf(host).ConsentsTo(form));
        Assert.False(Told.StandingOf(host).ConsentsTo(ConsentForm.Rewards));
        host.Take(new ConsentWithdrawn { Id = host.NextId(), Person = host.Person, At = Day(2), Form = ConsentForm.Rewards });
        Assert.True(Told.StandingOf(host).ConsentsTo(form));
        host.Take(new ConsentWithdrawn { Id = host.NextId(), Person = host.Person, At = Day(2), Form = form });
        Assert.False(Told.StandingOf(host).ConsentsTo(form));
        host.Take(new ConsentGiven { Id = host.NextId(), Person = host.Person, At = Day(3), Form = form });
        Assert.True(Told.StandingOf(host).ConsentsTo(form));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ConsentsTo_AfterLeavingAndComingBack_IsAskedAnew(bool objects)
    {
        var host = Told.Enrolled();
        host.Take(new ConsentGiven { Id = host.NextId(), Person = host.Person, At = Day(1), Form = ConsentForm.Leaderboard });
        host.Take(new ChannelAllowed { Id = host.NextId(), Person = host.Person, At = Day(1), Channel = Channel.Email });
        Leave(host, Day(2), objects);
        Assert.False(Told.StandingOf(host).ConsentsTo(ConsentForm.Leaderboard));
        Assert.False(Told.StandingOf(host).Allows(Channel.InApp));
        host.Enrol(Day(3), channels: [Channel.Teams]);
        var back = Told.StandingOf(host);
        Assert.False(back.ConsentsTo(ConsentForm.Leaderboard));
        Assert.False(back.Allows(Channel.Email));
        Assert.True(back.Allows(Channel.InApp));
        Assert.True(back.Allows(Channel.Teams));
    }

    [Fact]
    public void Allows_AChannel_ByEnrolmentOrConsentUntilWithdrawn()
    {
        var host = new Host();
        host.Enrol(Start, channels: [Channel.Teams]);
        Assert.True(Told.StandingOf(host).Allows(Channel.InApp));
        Assert.True(Told.StandingOf(host).Allows(Channel.Teams));
        Assert.False(Told.StandingOf(host).Allows(Channel.Email));

        host.Take(new ChannelAllowed { Id = host.NextId(), Person = host.Person, At = Day(1), Channel = Channel.Email });
        Assert.True(Told.StandingOf(host).Allows(Channel.Email));
        Assert.False(Told.StandingOf(host).Allows(Channel.Slack));

        foreach (var channel in new[] { Channel.Email, Channel.Teams, Channel.InApp })
            host.Take(new ChannelWithdrawn { Id = host.NextId(), Person = host.Person, At = Day(2), Channel = channel });

        Assert.False(Told.StandingOf(host).Allows(Channel.Email));
        Assert.False(Told.StandingOf(host).Allows(Channel.Teams));
        Assert.False(Told.StandingOf(host).Allows(Channel.InApp));

        host.Take(new ChannelAllowed { Id = host.NextId(), Person = host.Person, At = Day(3), Channel = Channel.Teams });
        Assert.True(Told.StandingOf(host).Allows(Channel.Teams));
        Assert.False(Told.StandingOf(host).Allows(Channel.Email));
    }

    [Fact]
    public void WantedChannels_ThePreferredThenThoseOfTheEnrolment_EachOnce()
    {
        var host = new Host();
        Assert.Empty(Told.StandingOf(host).WantedChannels());
        host.Enrol(Start, channels: [Channel.Teams, Channel.Email]);
        Assert.Equal([Channel.Teams, Channel.Email], Told.StandingOf(host).WantedChannels());
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Day(1), Preferences = new() { Channels = [Channel.Email, Channel.Slack] } });
        Assert.Equal([Channel.Email, Channel.Slack, Channel.Teams], Told.StandingOf(host).WantedChannels());
    }

    [Fact]
    public void LastOwnStepBy_EnrolmentPreferencesAndResuming_UpToTheInstant()
    {
        var host = new Host();
        Assert.Null(Told.StandingOf(host).LastOwnStep);
        host.Enrol(Day(1));
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Day(3), Preferences = new() });
        host.Take(Pause(host, Day(5)));
        host.Take(new Resumed { Id = host.NextId(), Person = host.Person, At = Day(7) });
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Day(9) });
        var standing = Told.StandingOf(host);
        Assert.Null(standing.LastOwnStepBy(Day(1) - Duration.Epsilon));
        Assert.Equal(Day(1), standing.LastOwnStepBy(Day(1)));
        Assert.Equal(Day(3), standing.LastOwnStepBy(Day(6)));
        Assert.Equal(Day(7), standing.LastOwnStepBy(Day(20)));
        Assert.Equal(Day(7), standing.LastOwnStep);
    }

    [Fact]
    public void LastOwnStepBy_WhatWasTakenBack_IsNone()
    {
        var host = new Host();
        host.Enrol(Day(1));
        var set = new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Day(3), Preferences = new() { MostPerWeek = 1 } };
        host.Take(set);
        Assert.Equal(1, Told.StandingOf(host).Preferences.MostPerWeek);
        host.Take(Told.Retract(host, set.Id, Day(4)));
        Assert.Equal(Day(1), Told.StandingOf(host).LastOwnStep);
        Assert.Null(Told.StandingOf(host).Preferences.MostPerWeek);
    }

    [Fact]
    public void PlacedAt_EachInstant_HasThePlacementOfItsTime()
    {
        var host = new Host();
        Assert.Null(Told.StandingOf(host).PlacedAt(Day(9)));
        host.Take(Placement(host, Day(1), "Europe/Amsterdam"));
        Assert.False(Told.StandingOf(host).HasMoved);
        host.Take(Placement(host, Day(5), "Asia/Kathmandu"));
        var standing = Told.StandingOf(host);
        Assert.True(standing.HasMoved);
        Assert.Null(standing.PlacedAt(Day(1) - Duration.Epsilon));
        Assert.Equal("Europe/Amsterdam", standing.PlacedAt(Day(1))!.Zone);
        Assert.Equal("Europe/Amsterdam", standing.PlacedAt(Day(5) - Duration.Epsilon)!.Zone);
        Assert.Equal("Asia/Kathmandu", standing.PlacedAt(Day(5))!.Zone);
    }

    [Fact]
    public void Pauses_TheFirstThingThatWasTold_IsOne()
    {
        var host = new Host();
        host.Take(Pause(host, Day(1)));
        Assert.Equal([new Interval(Day(1), null)], Reported(Told.StandingOf(host), Day(2)));
    }

    [Fact]
    public void ChangesWithin_AfterOneInstantUpToAnother_IsWhetherAnythingCameToHold()
    {
        var host = new Host();
        host.Take(Placement(host, Day(1), "Europe/Amsterdam"));
        host.Enrol(Day(5));
        var standing = Told.StandingOf(host);
        Assert.True(standing.ChangesWithin(Day(0), Day(1)));
        Assert.False(standing.ChangesWithin(Day(0), Day(1) - Duration.Epsilon));
        Assert.False(standing.ChangesWithin(Day(1), Day(5) - Duration.Epsilon));
        Assert.True(standing.ChangesWithin(Day(1), Day(5)));
        Assert.True(standing.ChangesWithin(Day(1), Day(9)));
        Assert.False(standing.ChangesWithin(Day(5), Day(9)));
    }

    [Fact]
    public void PlacedAt_APlacementTakenBack_NeverWas()
    {
        var host = new Host();
        host.Take(Placement(host, Day(1), "Europe/Amsterdam"));
        var moved = Placement(host, Day(5), "Asia/Kathmandu");
        host.Take(moved);
        host.Take(Told.Retract(host, moved.Id, Day(6)));
        Assert.Equal("Europe/Amsterdam", Told.StandingOf(host).PlacedAt(Day(5))!.Zone);
        Assert.False(Told.StandingOf(host).HasMoved);
    }

    [Fact]
    public void Registers_MoreFactsOfOneKindThanAreHeld_LetGoOfItsOldestOnly()
    {
        var host = Told.Enrolled();
        for (var hour = 0; hour < 70; hour++)
        {
            host.Take(new PreferencesSet
            {
                Id = host.NextId(),
                Person = host.Person,
                At = Start + Duration.FromHours(hour),
                Preferences = new() { CadenceWeeks = 1 + (hour % 52) },
            });
        }

        var held = host.State.Registers.OfType<PreferencesSet>().ToArray();
        Assert.Equal(64, held.Length);
        Assert.Equal(Start + Duration.FromHours(6), held[0].At);
        Assert.Equal(Start + Duration.FromHours(69), held[^1].At);
        Assert.Equal([Start - Duration.FromHours(2), Start - Duration.FromHours(1)], host.State.Registers.Take(2).Select(fact => fact.At));
        Assert.Equal(18, Told.StandingOf(host).Preferences.CadenceWeeks);
    }

    [Fact]
    public void Registers_LongAfter_HoldTheLastOfEachKindAndWhatMakesHistory()
    {
        var host = new Host();
        host.Take(Placement(host, Day(0), "Europe/Amsterdam"));
        host.Take(Placement(host, Day(1), "Asia/Kathmandu"));
        host.Enrol(Day(0));
        host.Enrol(Day(1));
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Day(2), Preferences = new() { MostPerWeek = 1 } });
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Day(3), Preferences = new() { MostPerWeek = 2 } });
        host.Take(Told.Act(host, Day(200)));
        Assert.Equal(
            [("Enrolled", Day(0)), ("Enrolled", Day(1)), ("Placed", Day(0)), ("Placed", Day(1)), ("PreferencesSet", Day(3))],
            host.State.Registers.Select(fact => (fact.GetType().Name, fact.At)).OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.At));

        host.Take(Told.Act(host, Day(500)));
        host.Take(Told.Act(host, Day(900)));
        Assert.Equal([Day(1)], host.State.Registers.OfType<Placed>().Select(placed => placed.At));
        Assert.Equal([Day(1)], host.State.Registers.OfType<Enrolled>().Select(enrolled => enrolled.At));
    }

    private static Instant Day(int days) => Start + Duration.FromDays(days);

    private static Paused Pause(Host host, Instant at, Instant? from = null, Instant? until = null) =>
        new() { Id = host.NextId(), Person = host.Person, At = at, From = from, Until = until };

    private static Placed Placement(Host host, Instant at, string zone) => new() { Id = host.NextId(), Person = host.Person, At = at, Zone = zone };

    private static void Leave(Host host, Instant at, bool objects) => host.Take(objects
        ? new Objected { Id = host.NextId(), Person = host.Person, At = at }
        : new OptedOut { Id = host.NextId(), Person = host.Person, At = at });

    private static IEnumerable<Interval> Reported(Standing standing, Instant at) =>
        standing.Pauses.Select(pause => pause.ReportedBy(at, Duration.FromDays(400))).OfType<Interval>();
}
