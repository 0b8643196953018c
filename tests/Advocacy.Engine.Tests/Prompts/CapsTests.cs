using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Prompts;

public class CapsTests
{
    private static readonly LocalDate s_start = new(2026, 1, 1);

    public enum Fate
    {
        Scheduled,
        Sent,
        NotDelivered,
        Expired,
        Asked,
    }

    public sealed record Attempt(int DaysLater, bool IsOverview, Fate Fate, bool WaitsForRoom);

    public sealed record Sample(ValueList<Attempt> Attempts, int MostPerWeek, int MostOverviews, int MostPerDay);

    private static readonly Arbitrary<Sample> s_samples = Arb.From(
        from attempts in Some.Many(
            from later in Gen.Choose(0, 3)
            from overview in Gen.Elements(true, false)
            from fate in Gen.Frequency((4, Gen.Elements(Fate.Scheduled, Fate.Sent)), (1, Gen.Elements(Fate.NotDelivered, Fate.Expired, Fate.Asked)))
            from waits in Gen.Elements(true, false)
            select new Attempt(later, overview, fate, waits),
            60)
        from week in Gen.Choose(1, 7)
        from overviews in Gen.Choose(1, 3)
        from day in Gen.Choose(1, 3)
        select new Sample(attempts, week, overviews, day),
        sample => Some.Fewer(sample.Attempts).Select(fewer => sample with { Attempts = fewer }));

    [Fact]
    public void INV_25_SchedulingOnlyWhereThereIsRoom_KeepsEveryWindowUnderItsCap() => Law.Holds(
        "INV-25 caps hold over every window",
        s_samples,
        sample =>
        {
            var counted = Run(sample, out _);
            for (var date = s_start; date < s_start.PlusDays(250); date = date.PlusDays(1))
            {
                bool IsIn(LocalDate on) => on >= date && on < date.PlusDays(7);
                Assert.True(counted.Count(message => IsIn(message.On)) <= sample.MostPerWeek, $"week of {date}");
                Assert.True(counted.Count(message => IsIn(message.On) && message.IsOverview) <= sample.MostOverviews, $"overviews in the week of {date}");
                Assert.True(counted.Count(message => message.On == date) <= sample.MostPerDay, $"on {date}");
            }
        },
        300,
        ("refused for want of room", sample => Run(sample, out var refused).Count >= 0 && refused > 0, 0.5),
        ("many", sample => Run(sample, out _).Count > 10, 0.3));

    [Fact]
    public void FirstWithRoom_AnyHistory_IsTheFirstDateAtWhichACountHasRoom() => Law.Holds(
        "the first date with room is the first by counting",
        Arb.From(
            from days in Some.Many(Gen.Choose(0, 30), 20)
            from overviews in Gen.Choose(0, 20)
            from first in Gen.Choose(0, 35)
            from dates in Gen.Elements(1, 7)
            from most in Gen.Choose(1, 4)
            from only in Gen.Elements(true, false)
            select (days, overviews, first, dates, most, only)),
        sample =>
        {
            var state = PromptState.New;
            for (var i = 0; i < sample.days.Count; i++)
            {
                state = Contacts.Schedule(state, Message(i, s_start.PlusDays(sample.days[i]), i < sample.overviews, true));
            }

            int Count(LocalDate date) => sample.days.Where((day, i) =>
                (i < sample.overviews || !sample.only) && day <= Period.DaysBetween(s_start, date) && day > Period.DaysBetween(s_start, date) - sample.dates).Count();
            var expected = s_start.PlusDays(sample.first);
            while (Count(expected) >= sample.most)
            {
                expected = expected.PlusDays(1);
            }

            Assert.Equal(expected, Caps.FirstWithRoom(state, s_start.PlusDays(sample.first), sample.dates, sample.most, sample.only, default, DateOf));
            Assert.Equal(Count(expected), Caps.Used(state, expected, sample.dates, sample.only, default, DateOf));
        },
        500,
        ("full at first", sample => sample.days.Count(day => day <= sample.first && day > sample.first - sample.dates) >= sample.most, 0.1));

    [Fact]
    public void FirstWithRoom_AMessageOnADate_ClosesSevenDates()
    {
        var state = Contacts.Schedule(PromptState.New, Message(0, s_start, true, true));
        for (var day = 0; day < 7; day++)
        {
            Assert.Equal(s_start.PlusDays(7), Caps.FirstWithRoom(state, s_start.PlusDays(day), 7, 1, true, default, DateOf));
        }

        Assert.Equal(s_start.PlusDays(9), Caps.FirstWithRoom(state, s_start.PlusDays(9), 7, 1, true, default, DateOf));
    }

    [Fact]
    public void Used_OwnMessage_IsNotInItsOwnWayAsLongAsItIsOnlyScheduled()
    {
        var state = Contacts.Schedule(PromptState.New, Message(0, s_start, true, true));
        Assert.Equal(0, Caps.Used(state, s_start, 7, false, new("d-0"), DateOf));
        Assert.Equal(1, Caps.Used(state, s_start, 7, false, new("d-1"), DateOf));
        Assert.Equal(1, Caps.Used(Contacts.Send(state, new("d-0"), At(s_start)), s_start, 7, false, new("d-0"), DateOf));
    }

    [Fact]
    public void Used_WhatWasSentWithoutTheEngine_CountsToo() =>
        Assert.Equal(1, Caps.Used(Contacts.Send(PromptState.New, new("by-hand"), At(s_start)), s_start, 7, false, default, DateOf));

    [Fact]
    public void INV_25_APersonWhoAsksVeryOften_DoesNotLiftTheCaps()
    {
        var state = Contacts.Schedule(PromptState.New, Message(0, s_start, false, true));
        for (var asked = 1; asked <= 2 * Contacts.Most; asked++)
        {
            state = Contacts.Schedule(state, Message(asked, s_start, false, false));
            Assert.Equal(1, Caps.Used(state, s_start, 7, false, default, DateOf));
            Assert.NotNull(Contacts.Find(state, new("d-" + asked)));
        }

        Assert.Equal(Contacts.Most, state.Contacts.Count);
        Assert.Equal(s_start, Cadence.LastMessage(state, default, DateOf));
    }

    /// <summary>Schedules each attempt where there is room, and not where there is none; what counts under caps, with its date.</summary>
    private static List<(LocalDate On, bool IsOverview)> Run(Sample sample, out int refused)
    {
        var (state, date) = (PromptState.New, s_start);
        var counted = new List<(LocalDate, bool)>();
        refused = 0;
        for (var i = 0; i < sample.Attempts.Count; i++)
        {
            var attempt = sample.Attempts[i];
            date = date.PlusDays(attempt.DaysLater);
            var room = FirstRoom(state, date, attempt, sample);
            if (attempt.Fate != Fate.Asked && room > date)
            {
                refused++;
                if (!attempt.WaitsForRoom)
                {
                    continue;
                }

                date = room;
            }

            state = Contacts.Schedule(state, Message(i, date, attempt.IsOverview, attempt.Fate != Fate.Asked));
            state = attempt.Fate switch
            {
                Fate.Sent => Contacts.Send(state, new("d-" + i), At(date)),
                Fate.NotDelivered => Contacts.Move(state, new("d-" + i), ContactStage.NotDelivered),
                Fate.Expired => Contacts.Move(state, new("d-" + i), ContactStage.Expired),
                _ => state,
            };
            if (attempt.Fate is not (Fate.Expired or Fate.Asked))
            {
                counted.Add((date, attempt.IsOverview));
            }
        }

        return counted;
    }

    private static LocalDate FirstRoom(PromptState state, LocalDate date, Attempt attempt, Sample sample)
    {
        for (var before = LocalDate.MinIsoValue; before != date;)
        {
            before = date;
            date = Caps.FirstWithRoom(state, date, Caps.WeekDates, sample.MostPerWeek, false, default, DateOf);
            date = Caps.FirstWithRoom(state, date, 1, sample.MostPerDay, false, default, DateOf);
            date = attempt.IsOverview ? Caps.FirstWithRoom(state, date, Caps.WeekDates, sample.MostOverviews, true, default, DateOf) : date;
        }

        return date;
    }

    private static Scheduled Message(int number, LocalDate date, bool isOverview, bool isProactive) => new()
    {
        Id = new("f-" + number),
        Person = new("p"),
        At = At(date),
        Decision = new("d-" + number),
        Intervention = new("any"),
        Channel = Channel.InApp,
        Ask = Ask.Share,
        IsOverview = isOverview,
        IsProactive = isProactive,
        DeliverAt = At(date),
        ValidUntil = At(date) + Duration.FromHours(8),
    };

    private static Instant At(LocalDate date) => date.At(new LocalTime(10, 0)).InUtc().ToInstant();

    private static LocalDate DateOf(Instant instant) => instant.InUtc().Date;
}
