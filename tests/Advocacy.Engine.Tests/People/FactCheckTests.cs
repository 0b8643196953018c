using System;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>What is refused at the door, and what just passes.</summary>
public class FactCheckTests
{
    private static readonly PersonId Person = new("p-1");
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 5, 8, 0);
    private static readonly Instant First = Instant.FromUtc(1900, 1, 1, 0, 0);
    private static readonly Instant End = Instant.FromUtc(2200, 1, 1, 0, 0);

    [Fact]
    public void Check_TheFirstInstantAndTheLast_Pass()
    {
        Assert.Null(Check(new UnderstoodWhy { Id = new("f"), Person = Person, At = First }));
        Assert.Null(Check(new UnderstoodWhy { Id = new("f"), Person = Person, At = End - Duration.Epsilon }, End));
    }

    [Fact]
    public void Check_AnInstantOutOfRange_IsNamed()
    {
        IsRefused(ProblemCodes.InstantOutOfRange, "at", new UnderstoodWhy { Id = new("f"), Person = Person, At = First - Duration.Epsilon });
        IsRefused(ProblemCodes.InstantOutOfRange, "at", new UnderstoodWhy { Id = new("f"), Person = Person, At = End });
    }

    [Fact]
    public void Check_AheadOfTheReceiversClock_FiveMinutesPassAndNoMore()
    {
        var ahead = new UnderstoodWhy { Id = new("f"), Person = Person, At = Now + Duration.FromMinutes(5) };
        Assert.Null(FactCheck.Check(ahead, Now));

        var problem = FactCheck.Check(ahead with { At = ahead.At + Duration.Epsilon }, Now);
        Assert.Equal((ProblemCodes.InTheFuture, "at"), (problem!.Code, problem.Path));
        Assert.Contains("2026-01-05T08:00:00Z", problem.Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_EnrolmentByAnother_IsRefused() => IsRefused(ProblemCodes.NotEnrolledByThePerson, "by", Enrolment with { By = new("manager") });

    [Fact]
    public void Check_EnrolmentWithoutNoticeOrChannel_IsIncomplete()
    {
        Assert.Null(Check(Enrolment));
        IsRefused(ProblemCodes.EnrolmentIncomplete, "notice", Enrolment with { Notice = "" });
        IsRefused(ProblemCodes.EnrolmentIncomplete, "notice", Enrolment with { Notice = null! });
        IsRefused(ProblemCodes.EnrolmentIncomplete, "channels", Enrolment with { Channels = [] });
    }

    [Fact]
    public void Check_Intervals_MayBeEmptyButNotReversed()
    {
        var away = new Away { Id = new("f"), Person = Person, At = Now, From = Now, To = Now };
        Assert.Null(Check(away));
        IsRefused(ProblemCodes.IntervalReversed, "to", away with { To = Now - Duration.Epsilon });
        IsRefused(ProblemCodes.InstantOutOfRange, "from", away with { From = First - Duration.Epsilon });
        IsRefused(ProblemCodes.InstantOutOfRange, "to", away with { To = End });

        IsRefused(ProblemCodes.IntervalReversed, "to", new Silenced { Id = new("f"), Person = Person, At = Now, From = Now, To = Now - Duration.Epsilon });
        IsRefused(ProblemCodes.IntervalReversed, "to", Message with { ValidUntil = Now - Duration.Epsilon });
        Assert.Null(Check(Message));
    }

    [Fact]
    public void Check_APause_BeginsAtItsInstantAndNeedNotEnd()
    {
        var pause = new Paused { Id = new("f"), Person = Person, At = Now };
        Assert.Null(Check(pause));
        Assert.Null(Check(pause with { From = Now - Duration.FromDays(3) }));
        Assert.Null(Check(pause with { Until = Now }));
        IsRefused(ProblemCodes.IntervalReversed, "to", pause with { Until = Now - Duration.Epsilon });
        IsRefused(ProblemCodes.InstantOutOfRange, "from", pause with { From = End });
        IsRefused(ProblemCodes.InstantOutOfRange, "to", pause with { Until = End });
    }

    [Fact]
    public void Check_AMuteOrASnooze_EndsInRange()
    {
        Assert.Null(Check(new Muted { Id = new("f"), Person = Person, At = Now }));
        Assert.Null(Check(new Muted { Id = new("f"), Person = Person, At = Now, Until = Now }));
        IsRefused(ProblemCodes.InstantOutOfRange, "to", new Muted { Id = new("f"), Person = Person, At = Now, Until = End });
        Assert.Null(Check(new Snoozed { Id = new("f"), Person = Person, At = Now, Until = Now }));
        IsRefused(ProblemCodes.InstantOutOfRange, "to", new Snoozed { Id = new("f"), Person = Person, At = Now, Until = End });
    }

    [Theory]
    [InlineData(1899, 12, 31, false)]
    [InlineData(1900, 1, 1, true)]
    [InlineData(2199, 12, 31, true)]
    [InlineData(2200, 1, 1, false)]
    public void Check_AFreeze_IsForADateInRange(int year, int month, int day, bool passes)
    {
        var freeze = new FreezeUsed { Id = new("f"), Person = Person, At = Now, Date = new(year, month, day) };
        if (passes)
            Assert.Null(Check(freeze));
        else
            IsRefused(ProblemCodes.InstantOutOfRange, "date", freeze);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Check_Automaticity_IsOneToSeven(int automaticity, bool passes)
    {
        var reported = new AutomaticityReported { Id = new("f"), Person = Person, At = Now, Automaticity = automaticity };
        if (passes)
            Assert.Null(Check(reported));
        else
            IsRefused(ProblemCodes.NumberOutOfRange, "automaticity", reported);
    }

    [Fact]
    public void Check_AnAward_HasAName()
    {
        Assert.Null(Check(new AwardGranted { Id = new("f"), Person = Person, At = Now, Award = "of-the-month" }));
        IsRefused(ProblemCodes.Empty, "award", new AwardGranted { Id = new("f"), Person = Person, At = Now, Award = "" });
        IsRefused(ProblemCodes.Empty, "award", new AwardGranted { Id = new("f"), Person = Person, At = Now, Award = null! });
    }

    [Theory]
    [InlineData(0, null, "preferences.cadenceWeeks")]
    [InlineData(1, null, null)]
    [InlineData(52, null, null)]
    [InlineData(53, null, "preferences.cadenceWeeks")]
    [InlineData(null, 0, "preferences.mostPerWeek")]
    [InlineData(null, 1, null)]
    [InlineData(null, 7, null)]
    [InlineData(null, 8, "preferences.mostPerWeek")]
    [InlineData(null, null, null)]
    public void Check_Preferences_AreWithinWhatAnyPolicyAllows(int? cadenceWeeks, int? mostPerWeek, string? path)
    {
        var set = new PreferencesSet { Id = new("f"), Person = Person, At = Now, Preferences = new() { CadenceWeeks = cadenceWeeks, MostPerWeek = mostPerWeek } };
        if (path is null)
            Assert.Null(Check(set));
        else
            IsRefused(ProblemCodes.NumberOutOfRange, path, set);
    }

    [Fact]
    public void INV_24_HoursThatLeaveNoElevenHours_AreRefused()
    {
        var long13 = new WorkingHours(WorkingDays.All, new(7, 0), new(20, 0));
        Assert.Null(Check(new PreferencesSet { Id = new("f"), Person = Person, At = Now, Preferences = new() { Hours = long13 } }));
        Assert.Null(Check(Placement with { Pattern = long13 }));

        var tooLong = new WorkingHours(WorkingDays.All, new(7, 0), new(20, 1));
        IsRefused(ProblemCodes.RestTooShort, "preferences.hours", new PreferencesSet { Id = new("f"), Person = Person, At = Now, Preferences = new() { Hours = tooLong } });
        IsRefused(ProblemCodes.RestTooShort, "pattern", Placement with { Pattern = tooLong });
    }

    [Fact]
    public void Check_APlacement_NamesAZone()
    {
        Assert.Null(Check(Placement));
        IsRefused(ProblemCodes.Empty, "zone", Placement with { Zone = "" });
        IsRefused(ProblemCodes.Empty, "zone", Placement with { Zone = null! });
    }

    [Fact]
    public void Check_WhatIsRefused_IsQuoted()
    {
        var tooLong = new string('x', 201);
        Assert.Equal(tooLong, Check(Enrolment with { Notice = tooLong })!.Value);
        Assert.Equal(tooLong, Check(Placement with { Zone = tooLong })!.Value);
        Assert.Equal(tooLong, Check(new AwardGranted { Id = new("f"), Person = Person, At = Now, Award = tooLong })!.Value);
        Assert.Equal("", Check(Enrolment with { Notice = null! })!.Value);
        Assert.Equal("", Check(Enrolment with { Channels = [] })!.Value);
        Assert.Equal("", Check(Placement with { Zone = null! })!.Value);
        Assert.Equal("", Check(new AwardGranted { Id = new("f"), Person = Person, At = Now, Award = null! })!.Value);
        Assert.Equal(
            ("2026-01-05T07:59:59Z", "not before 2026-01-05T08:00:00Z"),
            Check(new Away { Id = new("f"), Person = Person, At = Now, From = Now, To = Now - Duration.FromSeconds(1) }) is { } reversed ? (reversed.Value, reversed.Allowed) : default);
    }

    [Fact]
    public void Check_Nothing_IsRefusedByName() => Assert.Throws<ArgumentNullException>("fact", () => FactCheck.Check(null!, Now));

    private static Enrolled Enrolment => new() { Id = new("f"), Person = Person, At = Now, By = Person, Notice = "notice-1", Channels = [Channel.InApp] };

    private static Placed Placement => new() { Id = new("f"), Person = Person, At = Now, Zone = "Europe/Amsterdam" };

    private static Scheduled Message => new()
    {
        Id = new("f"),
        Person = Person,
        At = Now,
        Decision = new("d"),
        Intervention = new("any"),
        Channel = Channel.InApp,
        Ask = Ask.Share,
        DeliverAt = Now,
        ValidUntil = Now,
    };

    private static Problem? Check(Fact fact, Instant? received = null) => FactCheck.Check(fact, received ?? Instant.FromUtc(2200, 1, 1, 0, 0));

    private static void IsRefused(string code, string path, Fact fact)
    {
        var problem = Assert.IsType<Problem>(Check(fact));
        Assert.Equal((code, path), (problem.Code, problem.Path));
        Assert.NotEmpty(problem.Allowed);
    }
}
