using System;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Prompts;

/// <summary>What is held of each message, and what of it is let go.</summary>
public class ContactsTests
{
    private static readonly PromptRules s_rules = new();
    private static readonly Instant s_now = Instant.FromUtc(2026, 1, 6, 10, 0);

    [Fact]
    public void Schedule_AMessage_IsHeldWithAllThatWasSaid()
    {
        var held = Assert.Single(Contacts.Schedule(PromptState.New, Message("d", s_now)).Contacts);
        Assert.Equal(
            new Contact
            {
                Decision = new("d"),
                At = s_now,
                ValidUntil = s_now + Duration.FromHours(4),
                Intervention = new("overview"),
                Items = [new(new("item"), Perspective.Success)],
                Nudge = new("kind-word"),
                Channel = Channel.Teams,
                Ask = Ask.Share,
                Lesson = Lesson.Story,
                IsOverview = true,
            },
            held);
    }

    [Fact]
    public void Among_AsMessagesMoveOn_SaysWhatThereIs()
    {
        var both = Contacts.Schedule(Contacts.Schedule(PromptState.New, Message("one", s_now)), Message("other", s_now));
        var sent = Contacts.Send(both, new("one"), s_now);
        var failed = Contacts.Move(sent, new("other"), ContactStage.NotDelivered);
        Assert.Equal(ContactTrait.None, PromptState.New.Among);
        Assert.Equal(ContactTrait.Scheduled | ContactTrait.Unsettled, sent.Among);
        Assert.Equal(ContactTrait.NotDelivered | ContactTrait.Unsettled, failed.Among);

        var half = Contacts.Settle(failed, failed.Contacts[0], s_now, null);
        Assert.Equal(ContactTrait.NotDelivered | ContactTrait.Unsettled, half.Among);
        Assert.Equal(ContactTrait.NotDelivered, Contacts.Settle(half, half.Contacts[1], s_now, null).Among);
        Assert.Equal(ContactTrait.None, (half with { Contacts = [] }).Among);

        const ContactTrait Weighty = ContactTrait.Unsettled | ContactTrait.Consequential;
        var seen = Contacts.See(Contacts.Send(PromptState.New, new("one"), s_now), new("one"), Opening.Seen);
        Assert.Equal(ContactTrait.Unsettled, seen.Among);
        Assert.Equal(Weighty, Contacts.See(sent, new("one"), Opening.Seen).Among & Weighty);
        Assert.Equal(ContactTrait.Unsettled, Contacts.Answer(Contacts.See(sent, new("one"), Opening.Seen), new("one")).Among & Weighty);
        Assert.Equal(Weighty, Contacts.Schedule(PromptState.New, Message("one", s_now) with { Ask = Ask.Cadence }).Among & Weighty);
    }

    [Fact]
    public void Schedule_AgainAtAnotherTime_MovesItUnlessItIsOnItsWay()
    {
        var later = s_now + Duration.FromHours(3);
        var state = Contacts.Schedule(PromptState.New, Message("d", s_now));
        Assert.Equal(later, Assert.Single(Contacts.Schedule(state, Message("d", later)).Contacts).At);

        var moved = Assert.Single(Contacts.Schedule(Contacts.Send(state, new("d"), s_now), Message("d", later)).Contacts);
        Assert.Equal((s_now, later + Duration.FromHours(4), ContactStage.Sent), (moved.At, moved.ValidUntil, moved.Stage));
    }

    [Fact]
    public void Schedule_TheQuestionWhetherToGoOn_IsRememberedAsAsked()
    {
        Assert.Equal(s_now, Contacts.Schedule(PromptState.New, Message("d", s_now) with { Ask = Ask.Cadence }).LastCheckIn);
        Assert.Null(Contacts.Schedule(PromptState.New, Message("d", s_now)).LastCheckIn);
        Assert.Null(Contacts.Schedule(PromptState.New, Message("d", s_now) with { Ask = Ask.Cadence, IsProactive = false }).LastCheckIn);
    }

    [Fact]
    public void Schedule_SomethingElseInThePlaceOfTheQuestion_WasNoQuestion()
    {
        var asked = Contacts.Schedule(PromptState.New, Message("d", s_now) with { Ask = Ask.Cadence });
        Assert.Null(Contacts.Schedule(asked, Message("d", s_now)).LastCheckIn);
        Assert.Equal(s_now, Contacts.Schedule(asked, Message("e", s_now + Duration.FromDays(1))).LastCheckIn);
    }

    [Fact]
    public void Schedule_AfterAQuestionThatIsNoLongerHeld_LeavesItAsked()
    {
        var before = s_now - Duration.FromDays(300);
        Assert.Equal(before, Contacts.Schedule(PromptState.New with { LastCheckIn = before }, Message("d", s_now)).LastCheckIn);
    }

    [Fact]
    public void Remember_AWeek_ForgetsThoseBeforeTheOldestButTheLast()
    {
        var state = PromptState.New with { EarlierWeeks = [1, 2, 3, 10] };
        Assert.Equal([3, 10, 12], Contacts.Remember(state, 12, 5).EarlierWeeks);
        Assert.Equal([3, 10, 12], Contacts.Remember(state, 12, 10).EarlierWeeks);
        Assert.Equal([10, 12], Contacts.Remember(state, 12, 11).EarlierWeeks);
        Assert.Equal([12], Contacts.Remember(state, 12, 20).EarlierWeeks);
        Assert.Equal([1, 2, 3, 10], Contacts.Remember(state, 3, 0).EarlierWeeks);
        Assert.Equal([1, 2, 3, 7, 10], Contacts.Remember(state, 7, 0).EarlierWeeks);
    }

    [Fact]
    public void Schedule_WhatThePersonAskedFor_EndsTheRowOfIgnoredMessages()
    {
        var state = Contacts.Schedule(PromptState.New with { Ignored = 2, IgnoredAt = s_now }, Message("d", s_now) with { IsProactive = false });
        Assert.Equal((0, (Instant?)null), (state.Ignored, state.IgnoredAt));
    }

    [Fact]
    public void Send_WhatTheEngineNeverScheduled_IsHeldAsProactive()
    {
        var held = Assert.Single(Contacts.Send(PromptState.New, new("by-hand"), s_now).Contacts);
        Assert.Equal(new Contact { Decision = new("by-hand"), At = s_now, ValidUntil = s_now, Stage = ContactStage.Sent }, held);
        Assert.True(held is { CountsUnderCaps: true, CanHaveReached: true });
    }

    [Fact]
    public void Send_EarlierThanScheduled_HoldsWhenItWasSent()
    {
        var state = Contacts.Schedule(PromptState.New, Message("d", s_now));
        Assert.Equal(s_now - Duration.FromMinutes(5), Assert.Single(Contacts.Send(state, new("d"), s_now - Duration.FromMinutes(5)).Contacts).At);
    }

    [Fact]
    public void Move_OrSee_AMessageThatIsNotHeld_ChangesNothing()
    {
        var state = Contacts.Schedule(PromptState.New, Message("d", s_now));
        Assert.Equal(state, Contacts.Move(state, new("other"), ContactStage.Expired));
        Assert.Equal(state, Contacts.See(state, new("other"), Opening.Seen));
    }

    [Fact]
    public void See_AChannelThatCannotTell_LeavesWhatWasKnown()
    {
        var seen = Contacts.See(Contacts.Schedule(PromptState.New, Message("d", s_now)), new("d"), Opening.Seen);
        Assert.Equal(seen, Contacts.See(seen, new("d"), Opening.Unknown));
        Assert.Equal(Opening.NotSeen, Assert.Single(Contacts.See(seen, new("d"), Opening.NotSeen).Contacts).Opening);
    }

    [Fact]
    public void Answer_AMessage_WasSeenThenAndEndsTheRowOfIgnoredOnes()
    {
        var state = Contacts.Schedule(PromptState.New, Message("d", s_now)) with { Ignored = 2, IgnoredAt = s_now };
        var answered = Contacts.Answer(state, new DecisionId("d"));
        Assert.Equal((0, (Instant?)null), (answered.Ignored, answered.IgnoredAt));
        Assert.True(Assert.Single(answered.Contacts) is { IsAnswered: true, Opening: Opening.Seen });
        Assert.False(Assert.Single(Contacts.Answer(state, null).Contacts).IsAnswered);
    }

    [Fact]
    public void SettlesAt_AMessage_IsThreeDaysAfterItsValidity() =>
        Assert.Equal(s_now + Duration.FromDays(3), Contacts.SettlesAt(new() { Decision = new("d"), At = s_now - Duration.FromDays(1), ValidUntil = s_now }, s_rules));

    [Fact]
    public void Learn_AShareOfALesson_IsHeldWithItsMessageOnly()
    {
        var state = Contacts.Schedule(Contacts.Schedule(PromptState.New, Message("a", s_now)), Message("b", s_now));
        var learned = Contacts.Learn(state, Contacts.Find(state, new("a"))!, 0.75);
        Assert.Equal([0.75, 0], learned.Contacts.Select(contact => contact.Learned));
    }

    [Theory]
    [InlineData(ContactStage.Scheduled, Opening.Unknown, true)]
    [InlineData(ContactStage.Sent, Opening.Seen, true)]
    [InlineData(ContactStage.Sent, Opening.NotSeen, false)]
    [InlineData(ContactStage.Scheduled, Opening.NotSeen, false)]
    [InlineData(ContactStage.NotDelivered, Opening.Seen, false)]
    [InlineData(ContactStage.Expired, Opening.Unknown, false)]
    public void CanHaveReached_WhatWasOnItsWayAndNotReportedUnseen(ContactStage stage, Opening opening, bool expected) =>
        Assert.Equal(expected, new Contact { Decision = new("d"), At = s_now, ValidUntil = s_now, Stage = stage, Opening = opening }.CanHaveReached);

    [Fact]
    public void Schedule_AtOneInstant_AreHeldInTheOrderOfTheirIds()
    {
        var ids = new[] { "c", "a", "d", "b" };
        var state = ids.Aggregate(PromptState.New, (held, id) => Contacts.Schedule(held, Message(id, s_now)));
        Assert.Equal(["a", "b", "c", "d"], state.Contacts.Select(contact => contact.Decision.Value));
    }

    [Fact]
    public void Schedule_MoreThanAreHeld_LetsGoOfTheOldestThatNoCapCounts()
    {
        var state = Full(number => number is 5 or 9);
        Assert.Equal(Contacts.Most, state.Contacts.Count);

        state = Contacts.Schedule(state, Message("x", s_now + Duration.FromDays(100)));
        Assert.Equal(Contacts.Most, state.Contacts.Count);
        Assert.Null(Contacts.Find(state, new("d-05")));
        Assert.NotNull(Contacts.Find(state, new("d-00")));

        state = Contacts.Schedule(state, Message("y", s_now + Duration.FromDays(101)));
        Assert.Null(Contacts.Find(state, new("d-09")));
        state = Contacts.Schedule(state, Message("z", s_now + Duration.FromDays(102)));
        Assert.Null(Contacts.Find(state, new("d-00")));
        Assert.NotNull(Contacts.Find(state, new("d-01")));
    }

    [Fact]
    public void Schedule_WhatThePersonAsksForWhereAllElseCounts_LetsGoOfTheOldest()
    {
        var state = Contacts.Schedule(Full(_ => false), Message("x", s_now + Duration.FromDays(100)) with { IsProactive = false });
        Assert.NotNull(Contacts.Find(state, new("x")));
        Assert.Null(Contacts.Find(state, new("d-00")));
        Assert.Equal(Contacts.Most, state.Contacts.Count);
    }

    [Fact]
    public void Contacts_NothingGiven_IsRefusedByName()
    {
        var state = PromptState.New;
        var contact = new Contact { Decision = new("d"), At = s_now, ValidUntil = s_now };
        Assert.Throws<ArgumentNullException>("state", () => Contacts.Schedule(null!, Message("d", s_now)));
        Assert.Throws<ArgumentNullException>("fact", () => Contacts.Schedule(state, null!));
        Assert.Throws<ArgumentNullException>("state", () => Contacts.Settle(null!, contact, s_now));
        Assert.Throws<ArgumentNullException>("contact", () => Contacts.Settle(state, null!, s_now));
    }

    /// <summary>As many messages as are held, a day apart, of which some were asked for.</summary>
    private static PromptState Full(Predicate<int> isAsked)
    {
        var state = PromptState.New;
        for (var number = 0; number < Contacts.Most; number++)
        {
            state = Contacts.Schedule(
                state,
                Message(FormattableString.Invariant($"d-{number:D2}"), s_now + Duration.FromDays(number)) with { IsProactive = !isAsked(number) });
        }

        return state;
    }

    private static Scheduled Message(string id, Instant at) => new()
    {
        Id = new("f-" + id),
        Person = new("p"),
        At = at,
        Decision = new(id),
        Intervention = new("overview"),
        Items = [new(new("item"), Perspective.Success)],
        Nudge = new("kind-word"),
        Channel = Channel.Teams,
        Ask = Ask.Share,
        Lesson = Lesson.Story,
        IsOverview = true,
        IsProactive = true,
        DeliverAt = at,
        ValidUntil = at + Duration.FromHours(4),
    };
}
