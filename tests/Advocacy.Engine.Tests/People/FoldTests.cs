using System;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>What each event amounts to.</summary>
public class FoldTests
{
    private static readonly Instant Start = Told.Start;

    [Fact]
    public void Apply_StoriesAndExamples_AreCounted()
    {
        var host = Told.Enrolled();
        host.Take(new StorySeen { Id = host.NextId(), Person = host.Person, At = Start });
        Assert.Equal((1, 0), (Told.ProgressOf(host).Phases.Stories, Told.ProgressOf(host).Phases.Examples));
        host.Take(new ExampleSeen { Id = host.NextId(), Person = host.Person, At = Start });
        host.Take(new WorkshopAttended { Id = host.NextId(), Person = host.Person, At = Start });
        Assert.Equal((1, 2), (Told.ProgressOf(host).Phases.Stories, Told.ProgressOf(host).Phases.Examples));
    }

    [Fact]
    public void Apply_AnActOnASundayOfWhoWorksThen_IsKept()
    {
        var policy = Policy.Default with { Version = "workdays@1", Habits = new() { RhythmUnit = RhythmUnit.Workdays } };
        var host = new Host(policy);
        var sunday = Start - Duration.FromDays(1);
        host.Take(Told.Act(host, sunday));
        Assert.Equal(0, host.Engine.View(host.State, sunday).Rhythm.Current);

        host = new Host(policy);
        var pattern = WorkingHours.Office with { Days = WorkingDays.Sunday };
        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = sunday, Zone = "UTC", Pattern = pattern });
        host.Take(Told.Act(host, sunday));
        Assert.Equal(1, host.Engine.View(host.State, sunday).Rhythm.Current);
    }

    [Fact]
    public void Apply_EachHelp_IsObservedOfItsFactor()
    {
        Factor[] Helped(Func<Host, Fact> fact)
        {
            var host = Told.Enrolled();
            host.Take(fact(host));
            var observed = Told.ProgressOf(host).Behavior.Observed;
            var found = Enum.GetValues<Factor>().Where(factor => !observed.IsEmpty && observed[(int)factor] is not null).ToArray();
            Assert.All(found, factor => Assert.Equal(new(0.8, Start), observed[(int)factor]));
            return found;
        }

        Assert.Equal([Factor.MentalEffort], Helped(host => new ExampleSeen { Id = host.NextId(), Person = host.Person, At = Start }));
        Assert.Equal([Factor.MentalEffort], Helped(host => new WorkshopAttended { Id = host.NextId(), Person = host.Person, At = Start }));
        Assert.Equal([Factor.SocialDeviance], Helped(host => new GuidelineRead { Id = host.NextId(), Person = host.Person, At = Start }));
        Assert.Equal([Factor.Hope], Helped(host => new NetworkResponded { Id = host.NextId(), Person = host.Person, At = Start, Act = new("a") }));
        Assert.Equal([Factor.Acceptance], Helped(host => new PeerThanked { Id = host.NextId(), Person = host.Person, At = Start }));
        Assert.Equal([Factor.Acceptance], Helped(host => new RecognitionGiven { Id = host.NextId(), Person = host.Person, At = Start }));
        Assert.Equal([Factor.Acceptance], Helped(host => new FeedbackReceived { Id = host.NextId(), Person = host.Person, At = Start, Act = new("a") }));
        Assert.Empty(Helped(host => new FeedbackLapsed { Id = host.NextId(), Person = host.Person, At = Start, Act = new("a") }));
        Assert.Empty(Helped(host => new StorySeen { Id = host.NextId(), Person = host.Person, At = Start }));
    }

    [Fact]
    public void Apply_EachAcknowledgement_CountsOnce()
    {
        var host = Told.Enrolled();
        Fact[] facts =
        [
            new NetworkResponded { Id = host.NextId(), Person = host.Person, At = Start, Act = new("a") },
            new PeerThanked { Id = host.NextId(), Person = host.Person, At = Start },
            new RecognitionGiven { Id = host.NextId(), Person = host.Person, At = Start },
            new FeedbackReceived { Id = host.NextId(), Person = host.Person, At = Start, Act = new("a") },
            new FeedbackLapsed { Id = host.NextId(), Person = host.Person, At = Start, Act = new("a") },
        ];
        var counted = facts.Select(fact =>
        {
            host.Take(fact);
            return (Told.ProgressOf(host).Phases.Acknowledgements, Told.ProgressOf(host).Responses);
        });
        Assert.Equal([(1, 1), (2, 1), (3, 1), (4, 1), (5, 1)], counted);
    }

    [Fact]
    public void Apply_WhatIsForOthers_ChangesNothingOfProgress()
    {
        var host = Told.Enrolled();
        host.Take(new UnderstoodWhy { Id = host.NextId(), Person = host.Person, At = Start });
        var before = Told.ProgressOf(host);
        host.Take(new PeerVoted { Id = host.NextId(), Person = host.Person, At = Start, Act = new("a") });
        host.Take(new AwardGranted { Id = host.NextId(), Person = host.Person, At = Start, Award = "of-the-month" });
        host.Take(new FeedbackRequested { Id = host.NextId(), Person = host.Person, At = Start, Act = new("a") });
        Assert.Equal(before, Told.ProgressOf(host));
    }

    [Fact]
    public void Apply_AnswersAboutOneself_AreHeld()
    {
        var host = Told.Enrolled();
        host.Take(new UnderstoodWhy { Id = host.NextId(), Person = host.Person, At = Start });
        host.Take(new ConfidenceReported { Id = host.NextId(), Person = host.Person, At = Start, Confidence = new(0.5) });
        host.Take(new ConfidenceReported { Id = host.NextId(), Person = host.Person, At = Start, Confidence = new(0.3) });
        host.Take(new AutomaticityReported { Id = host.NextId(), Person = host.Person, At = Start, Automaticity = 6 });
        host.Take(new AutomaticityReported { Id = host.NextId(), Person = host.Person, At = Start, Automaticity = 4 });
        host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Start, Factor = Factor.Pleasure, Strength = new(0.9) });

        // Confidence is not unlearned; how automatic something is, is as of the last answer.
        var progress = Told.ProgressOf(host);
        Assert.True(progress.Phases.KnowsWhy);
        Assert.Equal(0.5, progress.Phases.Confidence);
        Assert.Equal(4, progress.Habits.Automaticity);
        Assert.Equal(new(0.9, Start), progress.Behavior.Declared[(int)Factor.Pleasure]);
        Assert.True(progress.Behavior.Observed.IsEmpty);
    }

    [Fact]
    public void Apply_AnActOfOwnAccord_CountsAsUnprompted()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Start));
        var acted = Told.ProgressOf(host);
        Assert.Equal((1, 1, 1), (acted.Phases.Acts, acted.Habits.Unprompted, acted.Rhythm.Kept.Count));
        Assert.Equal(Start, acted.Prompts.LastAct);
        Assert.Equal(1, acted.Habits.Repetitions);
        Assert.Equal("team-a|dept-a", acted.Habits.Context);

        host.Take(Told.Act(host, Day(1), new("d")));
        Assert.Equal((2, 1), (Told.ProgressOf(host).Phases.Acts, Told.ProgressOf(host).Habits.Unprompted));

        host.Take(new IdeaProposed { Id = host.NextId(), Person = host.Person, At = Day(2) });
        Assert.Equal((3, 2), (Told.ProgressOf(host).Phases.Acts, Told.ProgressOf(host).Habits.Unprompted));
    }

    [Fact]
    public void Apply_AnActOnAMessage_AnswersIt()
    {
        var host = Told.Enrolled();
        host.Take(Told.Message(host, "d", Start));
        host.Take(Told.Act(host, Start + Duration.FromHours(1), new("d")));
        Assert.True(Assert.Single(Told.ProgressOf(host).Prompts.Contacts).IsAnswered);
    }

    [Theory]
    [InlineData(Choice.Copy)]
    [InlineData(Choice.Adapt)]
    public void Apply_SharingWhatWasOffered_KeepsTheRhythmButIsNoOwnAct(Choice choice)
    {
        var host = Told.Enrolled();
        host.Take(Told.Message(host, "d", Start));
        host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = Start + Duration.FromHours(1), Choice = choice, Decision = new("d") });
        var chosen = Told.ProgressOf(host);
        Assert.Equal((0, 1), (chosen.Phases.Acts, chosen.Rhythm.Kept.Count));
        Assert.Equal(1, chosen.Habits.Repetitions);
        Assert.Equal(Start + Duration.FromHours(1), chosen.Prompts.LastAct);
        Assert.True(Assert.Single(chosen.Prompts.Contacts).IsAnswered);
    }

    [Fact]
    public void Apply_SkippingAndNamingABarrier_TellsOfItsFactorAndCostsNothing()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Start));
        host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = Day(7), Choice = Choice.Skip, Barrier = Barrier.NoTime });
        var skipped = Told.ProgressOf(host);
        Assert.Equal(new(0.2, Day(7), IsBarrier: true), skipped.Behavior.Observed[(int)Factor.Time]);
        Assert.Equal((1, 1), (skipped.Rhythm.Kept.Count, skipped.Rhythm.Neutral.Count));
        Assert.Equal(Start, skipped.Prompts.LastAct);
        Assert.Equal(2, skipped.Habits.Repetitions);

        host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = Day(8), Choice = Choice.Skip, Barrier = new("our-printer-is-broken") });
        Assert.Equal(skipped.Behavior, Told.ProgressOf(host).Behavior);
    }

    [Fact]
    public void Apply_SnoozedOrDismissed_AnswersAndEndsTheRowOfIgnoredMessages()
    {
        var host = Ignoring();
        host.Take(Told.Message(host, "next", Day(10)));
        host.Take(new Snoozed { Id = host.NextId(), Person = host.Person, At = Day(10), Decision = new("next"), Until = Day(20) });
        var snoozed = Told.ProgressOf(host).Prompts;
        Assert.Equal((0, (Instant?)Day(20)), (snoozed.Ignored, snoozed.SnoozedUntil));
        Assert.True(Contacts.Find(snoozed, new("next"))!.IsAnswered);

        host = Ignoring();
        host.Take(Told.Message(host, "next", Day(10)));
        host.Take(new Dismissed { Id = host.NextId(), Person = host.Person, At = Day(10), Decision = new("next") });
        Assert.Equal(0, Told.ProgressOf(host).Prompts.Ignored);
        Assert.True(Contacts.Find(Told.ProgressOf(host).Prompts, new("next"))!.IsAnswered);

        host = Ignoring();
        host.Take(new ListeningAnswered { Id = host.NextId(), Person = host.Person, At = Day(10) });
        Assert.Equal(0, Told.ProgressOf(host).Prompts.Ignored);
    }

    [Fact]
    public void Apply_AFreezeOfAWeek_SparesIt()
    {
        var host = Told.Enrolled();
        host.Take(Told.Act(host, Start));
        host.Take(new FreezeUsed { Id = host.NextId(), Person = host.Person, At = Start, Date = new(2026, 1, 14) });
        Assert.Single(Told.ProgressOf(host).Rhythm.Spared);
    }

    [Fact]
    public void Apply_AbsenceAndSilence_AreHeldAsLongAsTheWeeksTheyExplain()
    {
        var host = Told.Enrolled();
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Start, From = Day(1), To = Day(3) });
        host.Take(new Silenced { Id = host.NextId(), Person = host.Person, At = Start, From = Day(4), To = Day(5) });
        Assert.Equal([new(Day(1), Day(3), false), new Absence(Day(4), Day(5), true)], Told.ProgressOf(host).Absences);

        // The first ends retention and the days of its last week before the next report: it is still held, and a moment later no more.
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Day(411), From = Day(403), To = Day(404) });
        Assert.Equal(3, Told.ProgressOf(host).Absences.Count);
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Day(411) + Duration.FromTicks(1), From = Day(403), To = Day(404) });
        Assert.Equal([Day(5), Day(404), Day(404)], Told.ProgressOf(host).Absences.Select(absence => absence.To));
    }

    [Fact]
    public void Apply_WhatBecomesOfAMessage_IsHeld()
    {
        var host = Told.Enrolled();
        ContactStage Stage() => Assert.Single(Told.ProgressOf(host).Prompts.Contacts).Stage;
        host.Take(Told.Message(host, "d", Start));
        Assert.Equal(ContactStage.Scheduled, Stage());
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = Start, Decision = new("d") });
        Assert.Equal(ContactStage.Sent, Stage());
        host.Take(new NotDelivered { Id = host.NextId(), Person = host.Person, At = Start, Decision = new("d") });
        Assert.Equal(ContactStage.NotDelivered, Stage());
        host.Take(new Expired { Id = host.NextId(), Person = host.Person, At = Start + Duration.FromMinutes(1), Decision = new("d") });
        Assert.Equal(ContactStage.Expired, Stage());
    }

    [Fact]
    public void Advance_ALessonSeenOrPresumed_CountsOnceAtTheMost()
    {
        var host = Told.Enrolled();
        double Stories(Instant now) => host.Engine.View(host.State, now).Evidence.Stories;
        host.Take(Told.Message(host, "d", Start, lesson: Lesson.Story));
        var settles = Start + Duration.FromHours(4) + Duration.FromDays(3);
        Assert.Equal(0, Stories(settles - Duration.Epsilon));
        Assert.Equal(0.75, Stories(settles));
        host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = Day(5), Decision = new("d"), Opening = Opening.Seen });
        Assert.Equal(1, Stories(Day(5)));
        host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = Day(6), Decision = new("d"), Opening = Opening.Seen });
        Assert.Equal(1, Stories(Day(6)));
    }

    [Fact]
    public void Advance_ALessonNotSeenOrNotDelivered_CountsNothing()
    {
        var host = Told.Enrolled();
        host.Take(Told.Message(host, "unseen", Start, lesson: Lesson.Story));
        host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = Start, Decision = new("unseen"), Opening = Opening.NotSeen });
        host.Take(Told.Message(host, "failed", Start, lesson: Lesson.Story));
        host.Take(new NotDelivered { Id = host.NextId(), Person = host.Person, At = Start, Decision = new("failed") });
        host.Take(Told.Message(host, "plain", Start));
        Assert.Equal((0, 0), (host.Engine.View(host.State, Day(10)).Evidence.Stories, host.Engine.View(host.State, Day(10)).Evidence.Examples));
    }

    [Fact]
    public void Apply_AMessageSeen_IsAnObservationOfTheHour()
    {
        var host = Told.Enrolled();
        host.Take(Told.Message(host, "d", Start));
        host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = Start, Decision = new("d"), Opening = Opening.NotSeen });
        Assert.True(Told.ProgressOf(host).Prompts.Observations.IsEmpty);
        host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = Start + Duration.FromMinutes(3), Decision = new("d"), Opening = Opening.Seen });
        Assert.Equal(new LocalDateTime(2026, 1, 5, 9, 0), Assert.Single(Told.ProgressOf(host).Prompts.Observations));
    }

    [Theory]
    [InlineData(Ask.Share, true, 1)]
    [InlineData(Ask.TinyStep, true, 1)]
    [InlineData(Ask.Nothing, true, 0)]
    [InlineData(Ask.Answer, true, 0)]
    [InlineData(Ask.Share, false, 0)]
    public void Advance_AWeekWithAnOffer_IsOneInWhichTheEngineAskedForAnAct(Ask ask, bool isProactive, int weeks)
    {
        var host = Told.Enrolled();
        host.Take(Told.Message(host, "d", Start, ask, isProactive: isProactive));
        host.Take(Told.Message(host, "e", Start + Duration.FromHours(2), ask, isProactive: isProactive));
        Assert.Equal(weeks, host.Engine.View(host.State, Day(6)).Evidence.OfferedWeeks);
    }

    [Fact]
    public void Apply_AMessageTakenBack_CountsUnderTheCapsButAsksAndTeachesNothing()
    {
        var host = Told.Enrolled();
        var scheduled = Told.Message(host, "d", Start, lesson: Lesson.Story);
        host.Take(scheduled);
        host.Take(Told.Retract(host, scheduled.Id, Start + Duration.FromHours(1)));
        var view = host.Engine.View(host.State, Day(6));
        Assert.Equal((1, 0, 0.0), (view.UsedThisWeek, view.Evidence.OfferedWeeks, view.Evidence.Stories));
    }

    [Fact]
    public void Apply_AnEventTakenBackWithinTheHorizon_NeverWas()
    {
        var host = Told.Enrolled();
        var act = Told.Act(host, Start);
        host.Take(act);
        host.Take(Told.Retract(host, act.Id, Day(14)));
        Assert.Equal((0, 0, false), (Told.ProgressOf(host).Phases.Acts, Told.ProgressOf(host).Habits.Unprompted, Told.ProgressOf(host).Rhythm.HasBegun));
    }

    /// <summary>Who saw one message and did not answer.</summary>
    private static Host Ignoring()
    {
        var host = Told.Enrolled();
        host.Take(Told.Message(host, "first", Start));
        host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = Start, Decision = new("first"), Opening = Opening.Seen });
        Assert.Equal(1, host.Engine.View(host.State, Day(9)).Ignored);
        return host;
    }

    private static Instant Day(int days) => Start + Duration.FromDays(days);
}
