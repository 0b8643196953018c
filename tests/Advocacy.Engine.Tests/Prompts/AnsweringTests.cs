using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Prompts;

/// <summary>What follows from answering a message, and from withholding one.</summary>
public class AnsweringTests
{
    private static readonly PersonId s_person = new("p-1");

    private static readonly Instant s_monday = Instant.FromUtc(2026, 1, 5, 9, 0);

    private static readonly AdvocacyEngine s_engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    [Fact]
    public void Dismissed_WithoutSeen_CountsAllOfTheLesson()
    {
        var state = Taken(Message(Ask.Nothing, Lesson.Story, s_monday), new Dismissed { Id = new("closed"), Person = s_person, At = s_monday + Duration.FromHours(1), Decision = new("d-Nothing") });
        Assert.Equal(1, s_engine.View(state, s_monday + Duration.FromDays(30)).Evidence.Stories);
    }

    [Fact]
    public void Dismissed_AfterSeen_CountsNothingTwice()
    {
        var state = Taken(
            Message(Ask.Nothing, Lesson.Story, s_monday),
            new Seen { Id = new("seen"), Person = s_person, At = s_monday + Duration.FromHours(1), Decision = new("d-Nothing"), Opening = Opening.Seen },
            new Dismissed { Id = new("closed"), Person = s_person, At = s_monday + Duration.FromHours(2), Decision = new("d-Nothing") });
        Assert.Equal(1, s_engine.View(state, s_monday + Duration.FromDays(30)).Evidence.Stories);
    }

    [Fact]
    public void INV_26_AWithheldQuestion_WasNotAsked()
    {
        var asked = Message(Ask.Cadence, Lesson.None, s_monday);
        var withheld = new Expired { Id = new("expired"), Person = s_person, At = s_monday + Duration.FromHours(7), Decision = asked.Decision };
        Assert.Equal(s_monday, s_engine.View(Taken(asked), withheld.At).Prompts.LastCheckIn);
        Assert.Null(s_engine.View(Taken(asked, withheld), withheld.At).Prompts.LastCheckIn);
    }

    [Fact]
    public void INV_26_AWithheldQuestion_LeavesTheOneBeforeAsAsked()
    {
        var before = Message(Ask.Cadence, Lesson.None, s_monday - Duration.FromDays(20)) with { Id = new("before"), Decision = new("d-before") };
        var asked = Message(Ask.Cadence, Lesson.None, s_monday);
        var withheld = new Expired { Id = new("expired"), Person = s_person, At = s_monday + Duration.FromHours(7), Decision = asked.Decision };
        Assert.Equal(before.DeliverAt, s_engine.View(Taken(before, asked, withheld), withheld.At).Prompts.LastCheckIn);
    }

    private static Scheduled Message(Ask ask, Lesson lesson, Instant at) => new()
    {
        Id = new("scheduled"),
        Person = s_person,
        At = at,
        Decision = new("d-" + ask),
        Intervention = new("a-story"),
        Channel = Channel.InApp,
        Ask = ask,
        Lesson = lesson,
        DeliverAt = at,
        ValidUntil = at + Duration.FromHours(6),
    };

    private static PersonState Taken(params Fact[] facts) =>
        s_engine.Replay(PersonState.Empty(s_person), facts, s_monday + Duration.FromDays(1)).State;
}
