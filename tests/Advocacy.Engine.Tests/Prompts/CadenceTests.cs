using System;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Prompts;

/// <summary>When the next message is due, counted from the last.</summary>
public class CadenceTests
{
    private static readonly PromptRules s_rules = new();
    private static readonly LocalDate s_start = new(2026, 1, 5);

    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 4)]
    [InlineData(3, 3)]
    [InlineData(4, 2)]
    [InlineData(7, 1)]
    public void DueDate_SeveralAWeek_AreSpreadOverTheSevenDates(int mostPerWeek, int days) =>
        Assert.Equal(s_start.PlusDays(days), Cadence.DueDate(s_start, mostPerWeek));

    [Fact]
    public void DueDate_ALastMessageFromBeforeTheEnrolment_StartsAnewAtTheEnrolment()
    {
        var enrolled = s_start.PlusDays(14);
        Assert.Equal(enrolled.PlusDays(1), Cadence.DueDate(s_start, enrolled, 1, IsoDayOfWeek.Tuesday));
        Assert.Equal(enrolled, Cadence.DueDate(s_start, enrolled, 1, IsoDayOfWeek.Monday));

        // Due on the very date of the enrolment, a week after the last: the same date either way.
        Assert.Equal(enrolled, Cadence.DueDate(s_start.PlusDays(7), enrolled, 1, IsoDayOfWeek.Monday));
    }

    [Theory]
    [InlineData(3, IsoDayOfWeek.Tuesday)]
    [InlineData(4, IsoDayOfWeek.Monday)]
    [InlineData(5, IsoDayOfWeek.Monday)]
    public void DayFor_AWindowBeforeTheHourAtWhichDaysBegin_BelongsToTheDayBefore(int dayStart, IsoDayOfWeek expected)
    {
        // Tuesdays from three in the morning: where days begin at four, that is still Monday.
        var hours = new WorkingHours(WorkingDays.Tuesday, new(3, 0), new(7, 0));
        Assert.Equal(expected, Cadence.DayFor(hours, s_rules with { DayStartHour = dayStart }));
    }

    [Fact]
    public void LastMessage_ExpiredAndOwn_DoNotCount()
    {
        var state = PromptState.New with
        {
            Contacts = [Message("a", 0, ContactStage.NotDelivered), Message("b", 3, ContactStage.Expired), Message("c", 5, ContactStage.Scheduled)],
        };
        Assert.Equal(s_start.PlusDays(5), Cadence.LastMessage(state, default, DateOf));
        Assert.Equal(s_start, Cadence.LastMessage(state, new("c"), DateOf));
        Assert.Null(Cadence.LastMessage(PromptState.New, default, DateOf));
        Assert.Null(Cadence.LastMessage(state with { Contacts = [Message("b", 3, ContactStage.Expired)] }, default, DateOf));
    }

    [Fact]
    public void CheckInDate_NothingIgnoredYet_IsOnlyKeptFromComingTwiceAYear()
    {
        Assert.Equal(LocalDate.MinIsoValue, BackOff.CheckInDate(PromptState.New, s_rules, DateOf));
        var asked = PromptState.New with { LastCheckIn = s_start.At(new LocalTime(10, 0)).InUtc().ToInstant() };
        Assert.Equal(s_start.PlusDays(365), BackOff.CheckInDate(asked, s_rules, DateOf));
    }

    [Fact]
    public void Prompts_NothingGiven_IsRefusedByName()
    {
        var state = PromptState.New;
        Assert.Throws<ArgumentNullException>("rules", () => BackOff.WeeksFor(0, null!));
        Assert.Throws<ArgumentNullException>("rules", () => BackOff.WeeksFor(0.5, null!));
        Assert.Throws<ArgumentNullException>("rules", () => BackOff.CheckInDate(state, null!, DateOf));
        Assert.Throws<ArgumentNullException>("dateOf", () => BackOff.CheckInDate(state, s_rules, null!));
        Assert.Throws<ArgumentNullException>("dateOf", () => Cadence.LastMessage(state, default, null!));
        Assert.Throws<ArgumentNullException>("dateOf", () => Caps.Used(state, s_start, 7, false, default, null!));
        Assert.Throws<ArgumentNullException>("isAllowed", () => Channels.Pick([], null!, [], state, Instant.MinValue, s_rules));
    }

    private static Contact Message(string id, int day, ContactStage stage) => new()
    {
        Decision = new(id),
        At = s_start.PlusDays(day).At(new LocalTime(10, 0)).InUtc().ToInstant(),
        ValidUntil = s_start.PlusDays(day).At(new LocalTime(18, 0)).InUtc().ToInstant(),
        Stage = stage,
    };

    private static LocalDate DateOf(Instant instant) => instant.InUtc().Date;
}
