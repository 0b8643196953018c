using System;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Prompts;

/// <summary>Backing off, cadence and the account of messages.</summary>
public class RestTests
{
    private static readonly PromptRules s_rules = new();
    private static readonly Instant s_now = Instant.FromUtc(2026, 1, 6, 10, 0);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 4)]
    public void INV_26_WeeksFor_IgnoredMessages_GrowFromWeeklyToMonthly(int ignored, int weeks) => Assert.Equal(weeks, BackOff.WeeksFor(ignored, s_rules));

    [Fact]
    public void INV_26_WeeksFor_MoreIgnored_IsNeverLessUnderAnyValidRules() => Law.Holds(
        "INV-26 ignoring never brings more",
        Arb.From(
            from cadence in Gen.Choose(1, 52)
            from first in Gen.Choose(1, 52)
            from second in Gen.Choose(1, 52)
            select s_rules with { CadenceWeeks = cadence, FirstBackOffWeeks = Math.Min(first, second), SecondBackOffWeeks = second }),
        rules => Enumerable.Range(0, 10).All(ignored => BackOff.WeeksFor(ignored + 1, rules) >= BackOff.WeeksFor(ignored, rules) && BackOff.WeeksFor(ignored, rules) >= rules.CadenceWeeks),
        200,
        ("cadence longer than backing off", rules => rules.CadenceWeeks > rules.SecondBackOffWeeks, 0.1));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(9, true)]
    public void INV_26_IsSilent_FromTheThirdOn(int ignored, bool expected) => Assert.Equal(expected, BackOff.IsSilent(ignored, s_rules));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.49, 0)]
    [InlineData(0.5, 2)]
    [InlineData(0.79, 2)]
    [InlineData(0.8, 4)]
    [InlineData(1, 4)]
    public void WeeksFor_HabitStrength_PromptsFadeAsItGrows(double strength, int weeks) => Assert.Equal(weeks, BackOff.WeeksFor(strength, s_rules));

    [Fact]
    public void INV_26_CheckInDate_IsNinetyDatesIntoTheSilenceAndAYearAfterTheLast()
    {
        var silent = PromptState.New with { Ignored = 3, IgnoredAt = s_now };
        Assert.Equal(new LocalDate(2026, 4, 6), BackOff.CheckInDate(silent, s_rules, DateOf));
        Assert.Equal(new LocalDate(2026, 4, 6), BackOff.CheckInDate(silent with { LastCheckIn = s_now - Duration.FromDays(300) }, s_rules, DateOf));
        Assert.Equal(new LocalDate(2026, 12, 26), BackOff.CheckInDate(silent with { LastCheckIn = s_now - Duration.FromDays(11) }, s_rules, DateOf));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    public void Ignored_AnOwnStepSince_BeginsAnew(int hoursLater, int expected)
    {
        var state = PromptState.New with { Ignored = 2, IgnoredAt = s_now };
        Assert.Equal(expected, BackOff.Ignored(state, s_now + Duration.FromHours(hoursLater)));
        Assert.Equal(2, BackOff.Ignored(state, null));
    }

    [Theory]
    [InlineData(Opening.Seen, false, Ask.Share, true, 1)]
    [InlineData(Opening.Unknown, false, Ask.Share, true, 0)]
    [InlineData(Opening.NotSeen, false, Ask.Share, true, 0)]
    [InlineData(Opening.Seen, true, Ask.Share, true, 0)]
    [InlineData(Opening.Seen, false, Ask.Nothing, true, 0)]
    [InlineData(Opening.Seen, false, Ask.Answer, true, 1)]
    [InlineData(Opening.Seen, false, Ask.Share, false, 0)]
    public void INV_26_Settle_OnlySeenAndUnansweredIsIgnored(Opening opening, bool isAnswered, Ask ask, bool isProactive, int ignored)
    {
        var state = Contacts.See(Contacts.Schedule(PromptState.New, Message("d", s_now, ask, isProactive)), new("d"), opening);
        state = isAnswered ? Contacts.Answer(state, new DecisionId("d")) : state;
        var settled = Contacts.Settle(state, Contacts.Find(state, new("d"))!, s_now + Duration.FromDays(3));
        Assert.Equal(ignored, settled.Ignored);
        Assert.Equal(ignored > 0 ? s_now + Duration.FromDays(3) : null, settled.IgnoredAt);
        Assert.True(Contacts.Find(settled, new("d"))!.IsSettled);
    }

    [Theory]
    [InlineData(ContactStage.Scheduled, 1)]
    [InlineData(ContactStage.Sent, 1)]
    [InlineData(ContactStage.NotDelivered, 0)]
    [InlineData(ContactStage.Expired, 0)]
    public void INV_26_Settle_WhatDidNotArrive_IsNotIgnored(ContactStage stage, int ignored)
    {
        var state = Contacts.See(Contacts.Move(Contacts.Schedule(PromptState.New, Message("d", s_now, Ask.Share)), new("d"), stage), new("d"), Opening.Seen);
        Assert.Equal(ignored, Contacts.Settle(state, Contacts.Find(state, new("d"))!, s_now).Ignored);
    }

    [Fact]
    public void Respond_AndAsking_ForgetWhatWasIgnored()
    {
        var state = PromptState.New with { Ignored = 2, IgnoredAt = s_now };
        Assert.Equal((0, null), (Contacts.Respond(state, s_now).Ignored, Contacts.Respond(state, s_now).IgnoredAt));
        Assert.Equal(0, Contacts.Schedule(state, Message("d", s_now, Ask.Share, isProactive: false)).Ignored);
        Assert.Equal(2, Contacts.Schedule(state, Message("d", s_now, Ask.Share)).Ignored);
        Assert.Equal(0, Contacts.Answer(state, new DecisionId("unknown")).Ignored);
    }

    [Fact]
    public void Contacts_AnyOrderOfWhatBecomesOfThem_AreOrderedByDeliveryAndHeldOnce() => Law.Holds(
        "messages are held once, in order of delivery",
        Arb.From(Some.Many(from number in Gen.Choose(0, 80) from hours in Gen.Choose(0, 500) from what in Gen.Choose(0, 4) select (number, hours, what), 150)),
        steps =>
        {
            var state = PromptState.New;
            foreach (var (number, hours, what) in steps)
            {
                var id = new DecisionId("d-" + number);
                state = what switch
                {
                    0 => Contacts.Send(state, id, s_now + Duration.FromHours(hours)),
                    1 => Contacts.See(state, id, Opening.Seen),
                    2 => Contacts.Move(state, id, ContactStage.Expired),
                    _ => Contacts.Schedule(state, Message(id.Value, s_now + Duration.FromHours(hours), Ask.Share)),
                };
                Assert.True(state.Contacts.Count <= Contacts.Most);
                Assert.Equal(state.Contacts.Count, state.Contacts.Select(contact => contact.Decision).Distinct().Count());
                Assert.Equal(state.Contacts.OrderBy(contact => contact.At).ThenBy(contact => contact.Decision.Value, StringComparer.Ordinal), state.Contacts);
            }
        },
        100,
        ("more than are held", steps => steps.Where(step => step.what > 2 || step.what == 0).Select(step => step.number).Distinct().Count() > Contacts.Most - 20, 0.05));

    [Fact]
    public void DueDate_AnyLastMessage_IsTheFirstOwnWeekdayAfterTheInterval() => Law.Holds(
        "due on the weekday, an interval after the last",
        Arb.From(
            from last in Gen.Frequency((1, Gen.Constant((int?)null)), (4, Gen.Choose(-100, 100).Select(n => (int?)n)))
            from weeks in Gen.Choose(1, 5)
            from day in Gen.Choose(1, 7)
            select (last, weeks, day: (IsoDayOfWeek)day)),
        sample =>
        {
            var enrolled = new LocalDate(2026, 1, 1);
            var last = sample.last is { } days ? enrolled.PlusDays(days) : (LocalDate?)null;
            var expected = enrolled;
            while (expected.DayOfWeek != sample.day || (last is { } on && WeeksApart(on, expected) < sample.weeks))
            {
                expected = expected.PlusDays(1);
            }

            Assert.Equal(expected, Cadence.DueDate(last, enrolled, sample.weeks, sample.day));
        },
        300,
        ("none before", sample => sample.last is null, 0.1));

    [Fact]
    public void DayFor_EveryPattern_IsTheNextWorkingDayFromTheOverviewsOn()
    {
        for (var bits = 0; bits < 128; bits++)
        {
            for (var overview = 1; overview <= 7; overview++)
            {
                var expected = overview;
                for (var tried = 0; tried < 7 && (bits & (1 << (expected - 1))) == 0; tried++)
                {
                    expected = expected == 7 ? 1 : expected + 1;
                }

                Assert.Equal((IsoDayOfWeek)expected, Cadence.DayFor(WorkingHours.Office with { Days = (WorkingDays)bits }, s_rules with { OverviewDay = overview }));
            }
        }
    }

    private static Scheduled Message(string id, Instant at, Ask ask, bool isProactive = true) => new()
    {
        Id = new("f-" + id),
        Person = new("p"),
        At = at,
        Decision = new(id),
        Intervention = new("any"),
        Channel = Channel.InApp,
        Ask = ask,
        IsProactive = isProactive,
        DeliverAt = at,
        ValidUntil = at,
    };

    /// <summary>How many Mondays lie between two dates, the later one's included.</summary>
    private static int WeeksApart(LocalDate first, LocalDate last)
    {
        var mondays = 0;
        for (var date = first.PlusDays(1); date <= last; date = date.PlusDays(1))
        {
            mondays += date.DayOfWeek == IsoDayOfWeek.Monday ? 1 : 0;
        }

        return mondays;
    }

    private static LocalDate DateOf(Instant instant) => instant.InUtc().Date;
}
