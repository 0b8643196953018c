using System;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>One example a rule of the decision; Tuesday 3 March 2026 is the first slot after enrolling on the Monday.</summary>
public class DecideTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 11, 0);

    private static readonly Instant Tuesday = Instant.FromUtc(2026, 3, 3, 8, 30);

    [Fact]
    public void Decide_WillingPersonInTheirSlot_IsInvited()
    {
        var prompt = Assert.IsType<Prompt>(Decide(Willing(), Tuesday));

        Assert.Equal((Ask.Share, Channel.InApp), (prompt.Ask, prompt.Channel));
        Assert.InRange(prompt.DeliverAt, Instant.FromUtc(2026, 3, 3, 9, 0), Instant.FromUtc(2026, 3, 3, 9, 30));
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 16, 0), prompt.ValidUntil);
    }

    [Fact]
    public void Decide_BeforeTheWeekday_WaitsForIt()
    {
        var wait = Assert.IsType<Wait>(Decide(Willing(), Monday + Duration.FromMinutes(1)));

        Assert.Equal(Instant.FromUtc(2026, 3, 3, 8, 0), wait.Until);
    }

    [Fact]
    public void Decide_SlotDeclared_DeliversThen()
    {
        var host = Willing();
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Monday, Preferences = new() { Slot = new LocalTime(14, 45) } });
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 13, 45), Assert.IsType<Prompt>(Decide(host, Tuesday)).DeliverAt);
    }

    [Fact]
    public void Decide_SlotPassed_DeliversNow()
    {
        var now = Instant.FromUtc(2026, 3, 3, 14, 0);
        Assert.Equal(now, Assert.IsType<Prompt>(Decide(Willing(), now)).DeliverAt);
    }

    [Fact]
    public void Decide_ActsInTheAfternoon_SlotFollows()
    {
        var host = Willing();
        for (var day = 0; day < 10; day++)
        {
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(day) + Duration.FromHours(2), Kind = ActKind.Post });
        }

        var prompt = Assert.IsType<Prompt>(Decide(host, Instant.FromUtc(2026, 3, 17, 8, 30)));
        Assert.Equal(Instant.FromUtc(2026, 3, 17, 13, 0), prompt.DeliverAt);
    }

    [Fact]
    public void Decide_Snoozed_WaitsUntilThen()
    {
        var host = Willing();
        var until = Instant.FromUtc(2026, 3, 3, 12, 0);
        host.Take(new Snoozed { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromHours(1), Until = until });

        Assert.Equal(until, Assert.IsType<Wait>(Decide(host, Tuesday)).Until);
        Assert.IsType<Prompt>(Decide(host, until));
    }

    [Fact]
    public void Decide_AwayAcrossTheSlot_PromptsAfterReturn()
    {
        var host = Willing();
        var back = Instant.FromUtc(2026, 3, 5, 12, 0);
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Monday, From = Monday, To = back });

        Assert.Equal(back, Assert.IsType<Wait>(Decide(host, Tuesday)).Until);
    }

    [Fact]
    public void Decide_AwayFromTheAfternoon_PromptIsValidUntilThen()
    {
        var host = Willing();
        var leaves = Instant.FromUtc(2026, 3, 3, 11, 0);
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Monday, From = leaves, To = leaves + Duration.FromDays(3) });

        Assert.Equal(leaves, Assert.IsType<Prompt>(Decide(host, Tuesday)).ValidUntil);
    }

    [Fact]
    public void Decide_PausedBackDatedWithoutEnd_IsMissingResumption()
    {
        var host = Willing();
        host.Take(new Paused { Id = host.NextId(), Person = host.Person, At = Monday, From = Monday - Duration.FromDays(10) });

        Assert.Equal(Missing.Resumption, Assert.IsType<Wait>(Decide(host, Tuesday)).Missing);
    }

    [Fact]
    public void Decide_Muted_SilentButAnswersOnRequest()
    {
        var host = Willing();
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Monday });

        Assert.IsType<Wait>(Decide(host, Tuesday));
        Assert.IsType<Prompt>(host.Engine.Decide(host.State, host.Situation, Moment.OnRequest, Tuesday));
    }

    [Fact]
    public void Decide_Holiday_WaitsForTheNextWorkingDay()
    {
        var host = Willing();
        host.Situation = host.Situation with { Holidays = [new(new LocalDate(2026, 3, 3)), new(new LocalDate(2026, 3, 4), new GroupId("another"))] };

        Assert.Equal(Instant.FromUtc(2026, 3, 4, 8, 0), Assert.IsType<Wait>(Decide(host, Tuesday)).Until);
    }

    [Fact]
    public void Decide_WindowsZoneId_IsUnderstood()
    {
        var host = Willing();
        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = Monday, Zone = "Tokyo Standard Time" });

        Assert.Equal(Instant.FromUtc(2026, 3, 4, 0, 0), Assert.IsType<Wait>(Decide(host, Instant.FromUtc(2026, 3, 3, 8, 1))).Until);
    }

    [Fact]
    public void Decide_UnknownZone_NeverPrompts()
    {
        var host = Willing();
        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = Monday, Zone = "Europe/Nowhere" });

        Assert.Equal(Missing.Placement, Assert.IsType<Wait>(Decide(host, Tuesday)).Missing);
    }

    [Fact]
    public void Decide_OvernightWindow_BelongsToTheDayItStarts()
    {
        var host = Willing();
        var nights = new WorkingHours(WorkingDays.Tuesday | WorkingDays.Thursday, new LocalTime(22, 0), new LocalTime(6, 0));
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Monday, Preferences = new() { Hours = nights, Slot = new LocalTime(2, 0) } });

        Assert.Equal(Instant.FromUtc(2026, 3, 3, 21, 0), Assert.IsType<Wait>(Decide(host, Tuesday)).Until);
        var prompt = Assert.IsType<Prompt>(Decide(host, Instant.FromUtc(2026, 3, 3, 21, 0)));
        Assert.Equal(new LocalDate(2026, 3, 3), prompt.Point.Date);
        Assert.Equal(Instant.FromUtc(2026, 3, 4, 1, 0), prompt.DeliverAt);
        Assert.Equal(Instant.FromUtc(2026, 3, 4, 5, 0), prompt.ValidUntil);
    }

    [Fact]
    public void Decide_WantedChannelNotDelivered_FallsBack()
    {
        var host = new Host();
        host.Place(Monday);
        host.Enrol(Monday, true, 0.9, [Channel.Teams, Channel.Email]);
        var first = Assert.IsType<Prompt>(Decide(host, Tuesday));
        Assert.Equal(Channel.Teams, first.Channel);
        host.Take(first.AsScheduled());
        host.Take(new NotDelivered { Id = host.NextId(), Person = host.Person, At = first.DeliverAt, Decision = first.Id });

        var next = Assert.IsType<Prompt>(Decide(host, Instant.FromUtc(2026, 3, 10, 8, 30)));
        Assert.Equal(Channel.Email, next.Channel);
    }

    [Fact]
    public void Decide_NoChannelLeft_IsMissingChannel()
    {
        var host = Willing();
        host.Take(new ChannelWithdrawn { Id = host.NextId(), Person = host.Person, At = Monday, Channel = Channel.InApp });

        Assert.Equal(Missing.Channel, Assert.IsType<Wait>(Decide(host, Tuesday)).Missing);
    }

    [Fact]
    public void Decide_OccasionOfTheOwnTeam_ComesFirstInTheOverview()
    {
        var host = Willing();
        host.Situation = host.Situation with
        {
            Offers =
            [
                new() { Id = new("company"), Kind = OfferKind.Occasion, Title = "Company" },
                new() { Id = new("department"), Kind = OfferKind.Item, Title = "Department", Department = new("dept-a") },
                new() { Id = new("team"), Kind = OfferKind.Occasion, Title = "Team", Team = new("team-a") },
                new() { Id = new("secret"), Kind = OfferKind.Occasion, Title = "Secret", Team = new("team-a"), IsConfidential = true },
            ],
        };
        var prompt = Assert.IsType<Prompt>(Decide(host, Tuesday));

        Assert.True(prompt.IsOverview);
        Assert.Equal("adapt-and-share", prompt.Option);
        Assert.Equal(["team", "department", "company"], prompt.Items.Select(item => item.Id.Value));
    }

    [Fact]
    public void Decide_NothingCarriesThePersonOver_NamesTheGroundwork()
    {
        var host = Willing();
        foreach (var factor in Factors.Drivers)
        {
            host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Monday, Factor = factor, Strength = Score.Zero });
        }

        var wait = Assert.IsType<Wait>(Decide(host, Tuesday));
        Assert.Equal((Missing.Groundwork, Gate.Fogg, LimitingFactor.Motivation), (wait.Missing!.Value, wait.Decisive.Gate, wait.Judgement.Limiting));
    }

    [Theory]
    [InlineData(0.0, 0.45, "Facilitator")]
    [InlineData(1.0, 0.2, "Spark")]
    public void Decide_BelowTheLine_TakesTheLightestHelpThatCarriesOver(double ability, double motivation, string kind)
    {
        var host = Willing();
        foreach (var factor in Factors.Drivers)
        {
            host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Monday, Factor = factor, Strength = new(motivation) });
        }

        foreach (var factor in Factors.Links)
        {
            host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Monday, Factor = factor, Strength = new(ability) });
        }

        var decision = Decide(host, Tuesday);
        var prompt = Assert.IsType<Prompt>(decision);
        Assert.Equal(kind, prompt.Kind.ToString());
        Assert.True(prompt.Judgement.LiftedFit.IsAboveLine && !prompt.Judgement.Fit.IsAboveLine);
    }

    [Fact]
    public void Decide_ClimateListens_InvitesNobody()
    {
        var host = Willing();
        host.Situation = host.Situation with { ClimateElsewhere = Readiness.Listen };
        Assert.Equal(Ask.Answer, Assert.IsType<Prompt>(Decide(host, Tuesday)).Ask);
        host.Situation = host.Situation with { ClimateElsewhere = Readiness.Prepare };
        Assert.Equal(Ask.TinyStep, Assert.IsType<Prompt>(Decide(host, Tuesday)).Ask);
    }

    [Fact]
    public void Decide_ClimateBarsAllThatSuits_IsMissingClimateAndJudgesTheRest()
    {
        var policy = Policy.Default with
        {
            Version = "no-listening@1",
            Interventions = Policy.Default.Interventions.Where(intervention => intervention.ClimateUpTo != Readiness.Listen),
        };
        var host = new Host(policy);
        host.Place(Monday);
        host.Enrol(Monday, true, 0.9);
        host.Situation = host.Situation with { ClimateElsewhere = Readiness.Listen };
        var wait = Assert.IsType<Wait>(Decide(host, Tuesday));

        Assert.Equal((Missing.Climate, Gate.Climate), (wait.Missing!.Value, wait.Decisive.Gate));
        Assert.Equal(Enum.GetValues<Gate>().Except([Gate.Chance, Gate.Slot]), wait.Findings.Select(finding => finding.Gate).Distinct());
    }

    [Fact]
    public void Decide_PauseThatLiesAhead_LeavesTheRunningOne()
    {
        var host = Willing();
        var until = Monday + Duration.FromDays(20);
        host.Take(new Paused { Id = host.NextId(), Person = host.Person, At = Monday, Until = until });
        host.Take(new Paused { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromHours(1), From = Monday + Duration.FromDays(90), Until = Monday + Duration.FromDays(97) });

        Assert.IsType<Wait>(Decide(host, Tuesday));
        Assert.True(Assert.IsType<Wait>(Decide(host, Tuesday)).Until >= until);
    }

    [Fact]
    public void Decide_Stopped_IsToBeAskedAgainTheNextDay()
    {
        var host = Willing();
        host.Situation = host.Situation with { IsStopped = true };
        var wait = Assert.IsType<Wait>(Decide(host, Tuesday));

        Assert.Equal(Instant.FromUtc(2026, 3, 3, 23, 0), wait.NextDue);
        Assert.Equal((Instant.FromUtc(2026, 3, 2, 23, 0), Instant.FromUtc(2026, 3, 3, 23, 0)), (((Silenced)wait.AsScheduled()!).From, ((Silenced)wait.AsScheduled()!).To));
    }

    [Fact]
    public void Decide_AfterAPull_DoesNotComeByUnasked()
    {
        var host = Willing();
        var asked = host.Engine.Decide(host.State, host.Situation, Moment.OnRequest, Tuesday);
        host.Take(asked.AsScheduled()!);
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = Tuesday, Decision = asked.Id });

        Assert.Equal(Instant.FromUtc(2026, 3, 10, 8, 0), Assert.IsType<Wait>(Decide(host, Tuesday)).Until);
    }

    [Fact]
    public void Decide_PostsEveryWeek_IsNotTaughtWhy()
    {
        var host = new Host();
        host.Place(Monday);
        host.Enrol(Monday);
        for (var week = 0; week < 8; week++)
        {
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(7 * week) + Duration.FromDays(2), Kind = ActKind.Post });
        }

        var prompt = Assert.IsType<Prompt>(Decide(host, Instant.FromUtc(2026, 4, 28, 8, 0)));
        Assert.Equal((Ask.Share, Lesson.None), (prompt.Ask, prompt.Lesson));
    }

    [Fact]
    public void StillValid_MutedMeanwhile_NoLongerHolds()
    {
        var host = Willing();
        var prompt = Assert.IsType<Prompt>(Decide(host, Tuesday));
        host.Take(prompt.AsScheduled());
        Assert.True(host.Engine.StillValid(prompt, host.State, host.Situation, Moment.Ordinary, prompt.DeliverAt).Holds);
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = Tuesday + Duration.FromMinutes(1) });

        var validity = host.Engine.StillValid(prompt, host.State, host.Situation, Moment.Ordinary, prompt.DeliverAt);
        Assert.False(validity.Holds);
        Assert.Equal(PromptReasons.Muted, Assert.Single(validity.Reasons).Code);
        Assert.False(host.Engine.StillValid(prompt, host.State, host.Situation, Moment.Ordinary, prompt.ValidUntil).Holds);
    }

    [Fact]
    public void StillValid_ChannelDown_NoLongerHolds()
    {
        var host = Willing();
        var prompt = Assert.IsType<Prompt>(Decide(host, Tuesday));
        var down = host.Situation with { ChannelsDown = [Channel.InApp] };

        Assert.False(host.Engine.StillValid(prompt, host.State, down, Moment.Ordinary, Tuesday).Holds);
    }

    [Fact]
    public void Decide_SharedTheDayBefore_IsLeftInPeaceForThreeDates()
    {
        var host = Willing();
        host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Monday, Kind = ActKind.Post });
        var wait = Assert.IsType<Wait>(Decide(host, Tuesday));

        Assert.Equal((PromptReasons.RestAfterAct, Instant.FromUtc(2026, 3, 5, 8, 0)), (wait.Decisive.Reason.Code, wait.Until!.Value));
    }

    [Fact]
    public void StillValid_AnyItemConfidentialByNow_NoLongerHolds()
    {
        var host = Willing();
        Offer Item(string id) => new() { Id = new(id), Kind = OfferKind.Item, Title = id };
        host.Situation = host.Situation with { Offers = [Item("a"), Item("b"), Item("c")] };
        var prompt = Assert.IsType<Prompt>(Decide(host, Tuesday));
        Assert.Equal(3, prompt.Items.Count);
        var changed = host.Situation with { Offers = [Item("a"), Item("b") with { IsConfidential = true }, Item("c")] };

        Assert.True(host.Engine.StillValid(prompt, host.State, host.Situation with { Offers = host.Situation.Offers.Add(Item("d")) }, Moment.Ordinary, Tuesday).Holds);
        Assert.False(host.Engine.StillValid(prompt, host.State, changed, Moment.Ordinary, Tuesday).Holds);
    }

    [Fact]
    public void Evolve_OptingOutUnderANewPolicy_IsEffectiveAtOnce()
    {
        var host = Willing();
        for (var week = 0; week < 10; week++)
        {
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(7 * week), Kind = ActKind.Post });
        }

        var upgraded = new AdvocacyEngine(Policy.Default with { Version = "default@2" }, 7, DateTimeZoneProviders.Tzdb);
        var at = Monday + Duration.FromDays(71);
        var act = new Acted { Id = new("act"), Person = host.Person, At = at, Kind = ActKind.Post };
        Assert.IsType<NeedsReplay>(upgraded.Evolve(host.State, act, at).Verdict);
        var left = upgraded.Evolve(host.State, new OptedOut { Id = new("out"), Person = host.Person, At = at }, at);

        Assert.IsType<Accepted>(left.Verdict);
        Assert.IsType<Wait>(upgraded.Decide(left.State, host.Situation, Moment.OnRequest, at));
        Assert.IsType<NeedsReplay>(upgraded.Evolve(left.State, act, at).Verdict);
    }

    [Fact]
    public void View_EnrolledAnewWithoutAnswers_KeepsThePhase()
    {
        var host = Willing();
        host.Enrol(Monday + Duration.FromDays(40));

        Assert.Equal(Phase.Confirmation, host.Engine.View(host.State, Monday + Duration.FromDays(41)).Phase);
    }

    [Fact]
    public void Decide_WantsTwoAWeek_ComesTwiceAndCapsBind()
    {
        var host = Willing();
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Monday, Preferences = new() { MostPerWeek = 2 } });
        host.Situation = host.Situation with
        {
            Offers = ValueList.From(Enumerable.Range(0, 10).Select(i => new Offer { Id = new("i-" + i), Kind = OfferKind.Item, Title = "Item" })),
        };
        host.Run(Monday, Monday + Duration.FromDays(56), (_, _) => { });
        Assert.InRange(host.Decisions.OfType<Prompt>().Count(), 12, 16);

        var busy = Willing();
        busy.Take(new PreferencesSet { Id = busy.NextId(), Person = busy.Person, At = Monday, Preferences = new() { MostPerWeek = 2 } });
        busy.Take(new Sent { Id = busy.NextId(), Person = busy.Person, At = Tuesday, Decision = new("by-hand-1") });
        busy.Take(new Sent { Id = busy.NextId(), Person = busy.Person, At = Tuesday + Duration.FromDays(1), Decision = new("by-hand-2") });
        var wait = Assert.IsType<Wait>(Decide(busy, Instant.FromUtc(2026, 3, 9, 9, 0)));
        Assert.Equal((PromptReasons.WeekCap, Instant.FromUtc(2026, 3, 10, 8, 0)), (wait.Decisive.Reason.Code, wait.Until!.Value));
    }

    [Fact]
    public void Decide_DaysThatBeginAtNoon_KeepTheWeekdayOfTheWindow()
    {
        var policy = Policy.Default with { Version = "noon@1", Prompts = new() { DayStartHour = 12 } };
        var host = new Host(policy);
        host.Take(new Placed
        {
            Id = host.NextId(),
            Person = host.Person,
            At = Monday,
            Zone = "Europe/Amsterdam",
            Pattern = new(WorkingDays.Tuesday, new LocalTime(5, 0), new LocalTime(11, 0)),
        });
        host.Enrol(Monday, true, 0.9);
        host.Run(Monday, Monday + Duration.FromDays(56), (_, _) => { });

        Assert.Equal(8, host.Decisions.OfType<Prompt>().Count());
    }

    [Fact]
    public void Decide_ActBelongsToTheDayBefore_WhereDaysBeginLater()
    {
        var policy = Policy.Default with { Version = "four@1", Prompts = new() { DayStartHour = 4 } };
        var host = new Host(policy);
        host.Place(Monday);
        host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Instant.FromUtc(2026, 3, 9, 2, 30), Kind = ActKind.Post });

        Assert.Equal(new LocalDate(2026, 3, 2), host.Engine.View(host.State, Instant.FromUtc(2026, 3, 9, 9, 0)).Rhythm.LastKept);
    }

    [Fact]
    public void Decide_HolidayOnTheWeekday_DoesNotShiftTheNext()
    {
        var host = Willing();
        host.Situation = host.Situation with { Holidays = [new(new LocalDate(2026, 3, 3))] };
        host.Run(Monday, Monday + Duration.FromDays(21), (_, _) => { });

        Assert.Equal([4, 10, 17], host.Decisions.OfType<Prompt>().Select(prompt => prompt.Point.Date.Day));
    }

    [Fact]
    public void Decide_SameMessageRecordedTwiceInAPoint_IsOneMessage()
    {
        var host = Willing();
        var (first, second) = (Decide(host, Tuesday), Decide(host, Tuesday + Duration.FromMinutes(1)));
        Assert.IsType<Accepted>(host.Take(first.AsScheduled()!).Verdict);
        Assert.IsType<Accepted>(host.Take(second.AsScheduled()!).Verdict);
        Assert.IsType<Duplicate>(host.Take(second.AsScheduled()!).Verdict);
        Assert.Equal(1, host.Engine.View(host.State, Tuesday + Duration.FromHours(3)).UsedThisWeek);
    }

    [Fact]
    public void Decide_FarEnd_NamesWhatIsMissing()
    {
        var host = Willing();
        host.Situation = host.Situation with { Incident = new(Instant.MaxValue) };
        Assert.Equal(Missing.IncidentEnded, Assert.IsType<Wait>(Decide(host, Tuesday)).Missing);
    }

    [Fact]
    public void Decide_Busy_IsToBeAskedAgainInTheNextWindow()
    {
        var host = Willing();
        var wait = Assert.IsType<Wait>(host.Engine.Decide(host.State, host.Situation, Moment.Ordinary with { IsBusy = true }, Tuesday));
        Assert.Equal((Missing.FreeMoment, Instant.FromUtc(2026, 3, 4, 8, 0)), (wait.Missing!.Value, wait.NextDue!.Value));
    }

    [Fact]
    public void Evolve_Enrolled_IsDueInTheFirstSlotWindow()
    {
        var host = new Host();
        host.Place(Monday);
        var enrolled = new Enrolled { Id = host.NextId(), Person = host.Person, At = Monday, By = host.Person, Notice = "n", Channels = [Channel.InApp] };

        Assert.Equal(Instant.FromUtc(2026, 3, 3, 8, 0), host.Take(enrolled).NextDue);
        Assert.Null(host.Take(new OptedOut { Id = host.NextId(), Person = host.Person, At = Monday }).NextDue);
    }

    [Fact]
    public void Due_RowNotKept_EndsWhenRepairHasPassed()
    {
        var host = Willing();
        host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Monday, Kind = ActKind.Post });
        var due = host.Engine.Due(host.State, Monday, Monday + Duration.FromDays(60));

        // Kept 2 March; 9 March is forgiven, 16 March is not, and two more weeks may repair it: lost with the end of 30 March's week.
        Assert.Equal((OutcomeKind.RhythmEnded, Instant.FromUtc(2026, 4, 5, 22, 0)), (Assert.Single(due).Outcome.Kind, due[0].At));
    }

    [Fact]
    public void View_FreezeUsed_SparesTheWeek()
    {
        var host = Willing();
        void Act(int week) => host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(7 * week), Kind = ActKind.Post });
        Act(0);
        host.Take(new FreezeUsed { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(8), Date = new LocalDate(2026, 3, 10) });
        Act(2);
        var rhythm = host.Engine.View(host.State, Monday + Duration.FromDays(15)).Rhythm;

        Assert.Equal((2, 0, 1), (rhythm.Current, rhythm.ForgivenUsed, rhythm.PausedPeriods));
    }

    [Fact]
    public void View_FreezeBeforeTheFirstChoice_SparesALaterWeek()
    {
        var host = Willing();
        host.Take(new FreezeUsed { Id = host.NextId(), Person = host.Person, At = Monday, Date = new LocalDate(2026, 3, 10) });
        foreach (var week in new[] { 0, 2 })
        {
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(7 * week), Kind = ActKind.Post });
        }

        Assert.Equal(1, host.Engine.View(host.State, Monday + Duration.FromDays(15)).Rhythm.PausedPeriods);
    }

    [Fact]
    public void View_MoreDaysByContract_LeavePastRhythmAsItWas()
    {
        var policy = Policy.Default with { Version = "days@1", Habits = new() { RhythmUnit = Advocacy.Engine.Habits.RhythmUnit.Workdays, ForgivenMisses = 0, RepairWeeks = 0 } };
        var host = new Host(policy);
        void Place(Instant at, WorkingDays days) => host.Take(new Placed
        {
            Id = host.NextId(),
            Person = host.Person,
            At = at,
            Zone = "Europe/Amsterdam",
            Pattern = WorkingHours.Office with { Days = days },
        });
        Place(Monday, WorkingDays.Monday | WorkingDays.Tuesday);
        for (var day = 0; day < 56; day++)
        {
            if (day % 7 < 2)
            {
                host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(day), Kind = ActKind.Post });
            }
        }

        Place(Monday + Duration.FromDays(56), WorkingDays.Weekdays);
        Assert.Equal(16, host.Engine.View(host.State, Monday + Duration.FromDays(56)).Rhythm.Current);
    }

    [Fact]
    public void View_RulesChangeOverTime_PastPeriodsKeepTheirs()
    {
        var strict = Policy.Default with { Version = "strict@2", Habits = new() { ForgivenMisses = 0, RepairWeeks = 0 } };
        var engine = new AdvocacyEngine(new PolicyTimeline([new(Instant.MinValue, Policy.Default), new(Instant.FromUtc(2026, 4, 1, 0, 0), strict)]), 7, DateTimeZoneProviders.Tzdb);
        var host = Willing();
        foreach (var week in new[] { 0, 1, 3, 4 })
        {
            host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromDays(7 * week), Kind = ActKind.Post });
        }

        Assert.Equal(4, engine.View(host.State, Instant.FromUtc(2026, 4, 3, 0, 0)).Rhythm.Current);
        Assert.Equal(0, engine.View(host.State, Instant.FromUtc(2026, 4, 14, 0, 0)).Rhythm.Current);
    }

    [Fact]
    public void Explain_Decision_IsInThePersonsZone()
    {
        var host = Willing();
        var explanation = host.Engine.Explain(Decide(host, Monday + Duration.FromMinutes(1)), Language.Dutch);

        Assert.Contains("dinsdag 3 maart om 09:00", explanation.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_PolicyChangesOverTime_EachMomentUnderItsOwn()
    {
        var later = Policy.Default with { Version = "later@2", Behavior = new() { ActionLine = 0.95 } };
        var engine = new AdvocacyEngine(new PolicyTimeline([new(Instant.MinValue, Policy.Default), new(Instant.FromUtc(2026, 3, 4, 0, 0), later)]), 7, DateTimeZoneProviders.Tzdb);
        var host = Willing();

        Assert.Equal("default@1", engine.Decide(host.State, host.Situation, Moment.Ordinary, Tuesday).PolicyVersion);
        var wait = Assert.IsType<Wait>(engine.Decide(host.State, host.Situation, Moment.Ordinary, Tuesday + Duration.FromDays(1)));
        Assert.Equal(("later@2", Missing.Groundwork), (wait.PolicyVersion, wait.Missing!.Value));
    }

    [Fact]
    public void Engine_BadPolicy_NamesAllProblems()
    {
        var bad = Policy.Default with { Behavior = new() { ActionLine = 7 }, Prompts = new() { MostPerWeek = 0 } };
        var refusal = Assert.Throws<ArgumentException>(() => new AdvocacyEngine(bad, 7, DateTimeZoneProviders.Tzdb));

        Assert.Contains("behavior.actionLine", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("prompts.mostPerWeek", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DateTimeOffset_Overloads_MeanTheSameInstant()
    {
        var host = Willing();
        var local = new DateTimeOffset(2026, 3, 3, 9, 30, 0, TimeSpan.FromHours(1));

        Assert.Equal(Decide(host, Tuesday), host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, local));
    }

    private static Host Willing()
    {
        var host = new Host();
        host.Place(Monday);
        host.Enrol(Monday, true, 0.9);
        return host;
    }

    private static Decision Decide(Host host, Instant now) => host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, now);
}
