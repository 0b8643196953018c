using System;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>What is offered, of what is at hand.</summary>
public class SelectionTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 11, 0);

    private static readonly Instant Tuesday = Instant.FromUtc(2026, 3, 3, 8, 30);

    [Fact]
    public void Decide_NothingSuitsThePhase_IsMissingMaterial()
    {
        var wait = Assert.IsType<Wait>(OnlyStories(Situation.Ordinary));
        Assert.Equal(
            [
                new Finding(Gate.Climate, true, DecisionReasons.ClimateAllows.With("prepare")),
                new Finding(Gate.Phase, false, PhaseReasons.NothingSuits.With("information"), null, Missing.Material),
            ],
            wait.Findings.Where(finding => finding.Gate is Gate.Climate or Gate.Phase));
        Assert.Equal(new(Gate.Novelty, true, DecisionReasons.NothingOffered.With()), wait.Findings.Single(finding => finding.Gate == Gate.Novelty));
        Assert.Equal(Gate.Fogg, wait.Findings[^3].Gate);
        Assert.Equal((Missing.Material, Gate.Phase), (wait.Missing!.Value, wait.Decisive.Gate));
        Assert.Equal(Instant.FromUtc(2026, 3, 4, 8, 0), wait.NextDue);
    }

    [Fact]
    public void Decide_OnlyEmbargoedMaterial_WaitsForTheFirstEmbargoToEnd()
    {
        var opens = Instant.FromUtc(2026, 3, 4, 12, 0);
        var situation = Situation.Ordinary with
        {
            Offers =
            [
                Story("late") with { EmbargoUntil = opens + Duration.FromDays(9) },
                Story("first") with { EmbargoUntil = opens },
                Story("secret") with { EmbargoUntil = opens - Duration.FromHours(5), IsConfidential = true },
                Story("gone") with { EmbargoUntil = Tuesday - Duration.FromHours(1), ExpiresAt = Tuesday },
                Story("later") with { EmbargoUntil = opens + Duration.FromDays(2) },
            ],
        };
        var wait = Assert.IsType<Wait>(OnlyStories(situation));
        Assert.Equal(new(Gate.Phase, false, PhaseReasons.NothingSuits.With("information"), opens), wait.Decisive);
        Assert.Equal((opens, (Missing?)null), (wait.Until!.Value, wait.Missing));

        var prompt = Assert.IsType<Prompt>(OnlyStories(situation, opens));
        Assert.Equal(new OfferedItem { Id = new("first"), Title = "Story first" }, Assert.Single(prompt.Items));
        Assert.Equal((Lesson.Story, Ask.Nothing, (string?)null), (prompt.Lesson, prompt.Ask, prompt.Option));
    }

    [Fact]
    public void Decide_TwoThatSuggestTheSame_EachSuggestsWhatIsForWhatLeadsInIt()
    {
        var host = Known.Person(0.9);
        host.Situation = host.Situation with
        {
            Offers = [new() { Id = new("v"), Kind = OfferKind.Occasion, Occasion = OccasionKind.Vacancy, Title = "V", Team = new("team-a") }],
        };
        ValueList<ActOption> ways = [Known.Way("referral") with { OnlyFor = OccasionKind.Vacancy }, Known.Way("post", mental: 0.1)];
        var (ofItem, own) = (Known.Invites("a-vacancy") with { Needs = Material.Item }, Known.Invites("own"));
        var policy = Known.Policy(0.25, ways, ofItem, own);
        Assert.Equal(("a-vacancy", "referral"), Suggested(host, policy));

        host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = Known.Now - Duration.FromDays(1), Choice = Choice.Skip, Content = new ContentId("v") });
        Assert.Equal(("own", "post"), Suggested(host, policy));

        static (string, string?) Suggested(Host host, Policy policy)
        {
            var prompt = Assert.IsType<Prompt>(host.Decide(policy));
            return (prompt.Intervention.Value, prompt.Option);
        }
    }

    /// <summary>INV-36: all that suits rests, and something under embargo may be told later the same day.</summary>
    [Fact]
    public void Decide_RestingAndUnderEmbargoUntilLater_WaitsForTheEmbargo()
    {
        var told = Known.Now + Duration.FromHours(3);
        var host = Known.Person(0.9, [("items", 10)]);
        host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = Known.Now - Duration.FromDays(10), Choice = Choice.Skip, Content = new ContentId("a") });
        host.Situation = host.Situation with { Offers = [Item("a"), Item("b") with { EmbargoUntil = told }] };
        var policy = Known.Policy(0.25, [Known.Way("light")], Known.Invites("items") with { Needs = Material.Item });
        var wait = Assert.IsType<Wait>(host.Decide(policy));
        Assert.Equal((Gate.Novelty, told), (wait.Decisive.Gate, wait.Until!.Value));
        Assert.IsType<Wait>(host.Decide(policy, now: told - Duration.Epsilon));
        Assert.IsType<Prompt>(host.Decide(policy, now: told));
    }

    [Fact]
    public void Decide_OnRequestWithNothingToAskFor_IsMissingMaterial()
    {
        var policy = Policy.Default with { Interventions = Policy.Default.Interventions.Where(intervention => !intervention.AsksForAct) };
        var host = Willing();
        var wait = Assert.IsType<Wait>(Under(policy, host, host.Situation, Moment.OnRequest, Tuesday));
        Assert.Equal(new(Gate.Novelty, false, PhaseReasons.NothingSuits.With("confirmation"), null, Missing.Material), wait.Decisive);
        Assert.Equal(Missing.Material, wait.Missing);
    }

    [Fact]
    public void Decide_OnRequestBelowTheLine_IsAnsweredAllTheSame()
    {
        var host = Willing();
        foreach (var factor in Factors.Drivers)
            host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Monday, Factor = factor, Strength = Score.Zero });

        var prompt = Assert.IsType<Prompt>(host.Engine.Decide(host.State, host.Situation, Moment.OnRequest, Tuesday));
        var fogg = prompt.Findings.Single(finding => finding.Gate == Gate.Fogg);
        Assert.Equal((BehaviorReasons.BelowLine, true, (Missing?)null), (fogg.Reason.Code, fogg.IsOpen, fogg.Missing));
        Assert.Equal((Tuesday, Channel.InApp, true), (prompt.DeliverAt, prompt.Channel, prompt.IsAsked));
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 23, 0), prompt.ValidUntil);
        Assert.True(prompt.AsScheduled() is Scheduled { IsProactive: false });
    }

    [Fact]
    public void Decide_MoreItemsThanAnOverviewHolds_TakesTheMostRelevantTiesById()
    {
        var host = Willing();
        host.Situation = host.Situation with
        {
            Offers =
            [
                Item("e"), Item("d"), Item("c") with { Department = new("dept-a") }, Item("b") with { ExpiresAt = Tuesday },
                Item("a") with { EmbargoUntil = Tuesday + Duration.FromTicks(1) }, Item("f") with { Team = new("team-a"), ExpiresAt = Tuesday + Duration.FromHours(3) },
                Story("g"), Item("h") with { Kind = OfferKind.Example, Team = new("team-a") },
            ],
        };
        var prompt = Assert.IsType<Prompt>(Decide(host, Tuesday));
        Assert.Equal(["f", "c", "d"], prompt.Items.Select(item => item.Id.Value));
        Assert.Equal(Tuesday + Duration.FromHours(3), prompt.ValidUntil);
        Assert.Equal(["f", "c", "d"], ((Scheduled)prompt.AsScheduled()).Items.Select(item => item.Id.Value));
    }

    [Fact]
    public void Decide_InAnotherLanguageThanWanted_IsNotOffered()
    {
        var host = Willing();
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Monday, Preferences = new() { Language = Language.Dutch, Topics = [new("roofs")] } });
        host.Situation = host.Situation with
        {
            Offers = [Item("english") with { Language = Language.English }, Item("dutch") with { Language = Language.Dutch }, Item("roofs") with { Topics = [new("roofs")] }],
        };
        Assert.Equal(["roofs", "dutch"], Assert.IsType<Prompt>(Decide(host, Tuesday)).Items.Select(item => item.Id.Value));
    }

    [Theory]
    [InlineData(null, 0.5)]
    [InlineData(0.0, 0.0)]
    [InlineData(10.0, 0.5)]
    [InlineData(11.0, 0.55)]
    [InlineData(40.0, 0.6)]
    public void Decide_MinutesFree_AreAllTheTimeThereIs(double? minutesFree, double ability)
    {
        // An own story takes twenty minutes, all there is of time; thinking about it allows 0.6.
        var policy = Policy.Default with
        {
            Interventions = Policy.Default.Interventions.Where(intervention => intervention.Id.Value == "own-moment"),
            Options = Policy.Default.Options.Where(option => option.Id == "own-story"),
        };
        var host = Willing();
        var decision = Under(policy, host, host.Situation, Moment.Ordinary with { MinutesFree = minutesFree }, Tuesday);
        Assert.Equal(ability, decision.Judgement.Fit.Ability, 1e-12);
        Assert.Equal(ability > 0.45, decision is Prompt);
    }

    [Fact]
    public void Decide_AnOverview_SuggestsTheFirstWayThatReachesTheLine()
    {
        var host = Willing();
        host.Situation = host.Situation with { Offers = [Item("a")] };
        var prompt = Assert.IsType<Prompt>(Decide(host, Tuesday));
        Assert.Equal((true, "adapt-and-share"), (prompt.IsOverview, prompt.Option));

        // Whom adapting takes too much thinking still copies.
        host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Monday, Factor = Factor.MentalEffort, Strength = Score.Zero });
        host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Monday, Factor = Factor.Hope, Strength = Score.Zero });
        prompt = Assert.IsType<Prompt>(Decide(host, Tuesday));
        Assert.Equal((true, "copy-and-post"), (prompt.IsOverview, prompt.Option));
    }

    [Fact]
    public void MinutesFree_LessThanNone_IsRefused()
    {
        Assert.Equal(0, (Moment.Ordinary with { MinutesFree = 0 }).MinutesFree);
        Assert.Null((Moment.Ordinary with { MinutesFree = null }).MinutesFree);
        Assert.StartsWith("Minutes free are 0 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => Moment.Ordinary with { MinutesFree = -0.1 }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Moment.Ordinary with { MinutesFree = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => Moment.Ordinary with { MinutesFree = double.PositiveInfinity });
    }

    [Fact]
    public void Decide_AVacancy_IsSuggestedAsAReferralAndNothingElseIs()
    {
        var policy = Policy.Default with
        {
            Interventions = Policy.Default.Interventions.Where(intervention => intervention.Id.Value == "concrete-occasion"),
            Options = Policy.Default.Options.Where(option => option.Id is "referral" or "own-story"),
        };
        var host = Willing();
        string? Suggested(Offer offer) =>
            ((Prompt)Under(policy, host, host.Situation with { Offers = [offer] }, Moment.Ordinary, Tuesday)).Option;

        Assert.Equal("referral", Suggested(Item("v") with { Kind = OfferKind.Occasion, Occasion = OccasionKind.Vacancy, Team = new("team-a") }));
        Assert.Equal("own-story", Suggested(Item("w") with { Kind = OfferKind.Occasion, Team = new("team-a") }));
    }

    [Fact]
    public void Decide_AllOfferedLately_WaitsUntilTheFirstIsFree()
    {
        // Only two templates suit; both were used, the first a week before the second.
        var policy = Policy.Default with { Interventions = Policy.Default.Interventions.Where(intervention => intervention.Id.Value is "own-moment" or "something-learned") };
        var host = Willing();
        Known.Offer(host, "own-moment", Tuesday - Duration.FromDays(14));
        Known.Offer(host, "something-learned", Tuesday - Duration.FromDays(7));
        var wait = Assert.IsType<Wait>(Under(policy, host, host.Situation, Moment.Ordinary, Tuesday));
        Assert.Equal(
            new(Gate.Novelty, false, PromptReasons.AllResting.With(new LocalDate(2026, 3, 17)), Instant.FromUtc(2026, 3, 16, 23, 0)),
            wait.Decisive);
        Assert.Equal(Instant.FromUtc(2026, 3, 17, 8, 0), wait.Until);
        Assert.Equal("own-moment", Assert.IsType<Prompt>(Under(policy, host, host.Situation, Moment.Ordinary, Instant.FromUtc(2026, 3, 17, 8, 0))).Intervention.Value);
    }

    [Fact]
    public void Decide_OneOfTwoOfferedLately_OffersTheOther()
    {
        var policy = Policy.Default with { Interventions = Policy.Default.Interventions.Where(intervention => intervention.Id.Value is "own-moment" or "something-learned") };
        foreach (var (used, fresh) in new[] { ("own-moment", "something-learned"), ("something-learned", "own-moment") })
        {
            var host = Willing();
            Known.Offer(host, used, Tuesday - Duration.FromDays(7));
            var prompt = Assert.IsType<Prompt>(Under(policy, host, host.Situation, Moment.Ordinary, Tuesday));
            Assert.Equal(fresh, prompt.Intervention.Value);
            Assert.Equal(DecisionReasons.Fresh.With(fresh), prompt.Findings.Single(finding => finding.Gate == Gate.Novelty).Reason);
        }
    }

    [Fact]
    public void Decide_AMessageThatExpired_WasNeverOffered()
    {
        var policy = Policy.Default with { Interventions = Policy.Default.Interventions.Where(intervention => intervention.Id.Value is "own-moment") };
        var host = Willing();
        Known.Offer(host, "own-moment", Tuesday - Duration.FromDays(7));
        Assert.IsType<Wait>(Under(policy, host, host.Situation, Moment.Ordinary, Tuesday));
        host.Take(new Expired { Id = host.NextId(), Person = host.Person, At = Tuesday - Duration.FromDays(6), Decision = new("own-moment") });
        Assert.IsType<Prompt>(Under(policy, host, host.Situation, Moment.Ordinary, Tuesday));
    }

    [Fact]
    public void Decide_AnOverviewInThisWeek_LeavesRoomForSomethingElse()
    {
        var host = Willing();
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Monday, Preferences = new() { MostPerWeek = 2 } });
        host.Situation = host.Situation with { Offers = [Item("a")] };
        var first = Assert.IsType<Prompt>(Decide(host, Tuesday));
        Assert.True(first.IsOverview);
        host.Take(first.AsScheduled());
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = first.DeliverAt, Decision = first.Id });
        var second = Assert.IsType<Prompt>(Decide(host, Instant.FromUtc(2026, 3, 9, 8, 30)));
        Assert.False(second.IsOverview);
    }

    [Theory]
    [InlineData("team-a", Readiness.Go, Readiness.Listen, Readiness.Listen, Readiness.Go)]
    [InlineData("none", Readiness.Go, Readiness.Prepare, Readiness.Listen, Readiness.Prepare)]
    [InlineData("none", Readiness.Go, null, Readiness.Go, Readiness.Go)]
    [InlineData("none", null, null, Readiness.Prepare, Readiness.Prepare)]
    [InlineData("none", null, null, null, Readiness.Listen)]
    public void Climate_TheNearestMeasuredGroup_Counts(string team, Readiness? ofTeam, Readiness? ofDepartment, Readiness? ofUnit, Readiness expected)
    {
        var measured = new (string Unit, Readiness? Readiness)[] { ("team-a", ofTeam), ("dept-a", ofDepartment), ("unit-a", ofUnit), ("another", Readiness.Go) };
        var host = new Host();
        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = Monday, Zone = host.Zone.Id, Team = new GroupId(team), Department = new GroupId("dept-a"), Unit = new GroupId("unit-a") });
        host.Enrol(Monday, true, 0.9);
        host.Situation = Situation.Ordinary with
        {
            ClimateElsewhere = Readiness.Listen,
            Climate = ValueList.From(measured.Where(one => one.Readiness is not null).Select(one => new UnitClimate(new(one.Unit), one.Readiness!.Value))),
        };
        Assert.Equal(expected, Decide(host, Tuesday).Judgement.Climate);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("team-a", false)]
    [InlineData("dept-a", false)]
    [InlineData("unit-a", false)]
    [InlineData("another", true)]
    public void Holiday_OfEverybodyOrAnyOwnGroup_IsADayOff(string? group, bool works)
    {
        var host = new Host();
        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = Monday, Zone = host.Zone.Id, Team = new GroupId("team-a"), Department = new GroupId("dept-a"), Unit = new GroupId("unit-a") });
        host.Enrol(Monday, true, 0.9);
        host.Situation = host.Situation with { Holidays = [new(new LocalDate(2026, 3, 3), group is null ? null : new GroupId(group))] };
        Assert.Equal(works, Decide(host, Tuesday) is Prompt);
    }

    [Theory]
    [InlineData(0.3, 0.9, Factor.Time, LimitingFactor.None)]
    [InlineData(0.2, 0.9, Factor.Time, LimitingFactor.Motivation)]
    [InlineData(0.9, 0.2, Factor.Time, LimitingFactor.Time)]
    [InlineData(0.9, 0.2, Factor.Routine, LimitingFactor.Habit)]
    [InlineData(0.9, 0.2, Factor.SocialDeviance, LimitingFactor.Ability)]
    [InlineData(0.4, 0.4, Factor.Routine, LimitingFactor.Habit)]
    public void Limiting_BelowTheLine_IsWhicheverIsLess(double motivation, double ability, Factor scarcest, LimitingFactor expected)
    {
        var fit = new Fit(motivation, ability, scarcest, 0.25);
        Assert.Equal(expected, new Judgement(Phase.Confirmation, fit, fit, 0, 0, Readiness.Go).Limiting);
    }

    [Fact]
    public void DecisionId_EveryPlaceInADay_IsItsOwn()
    {
        var date = new LocalDate(2026, 3, 3);
        Assert.Equal(
            [new(date, 0), new(date, -1), new(date, 1), new(date, 571), new DecisionPoint(date, 1440)],
            [
                DecisionPoint.Open(date), DecisionPoint.Quiet(date), DecisionPoint.Asked(date.At(new(0, 0, 59))), DecisionPoint.Asked(date.At(new(9, 30))),
                DecisionPoint.Asked(date.At(new(23, 59))),
            ]);
    }

    [Fact]
    public void AsScheduled_APrompt_IsRecordedAsItIs()
    {
        var host = Willing();
        var prompt = Assert.IsType<Prompt>(Decide(host, Tuesday));
        Assert.Equal(
            new Scheduled
            {
                Id = new("scheduled-" + prompt.Id.Value + "-2026-03-03T08:30:00Z"),
                Person = host.Person,
                At = Tuesday,
                Decision = prompt.Id,
                Intervention = prompt.Intervention,
                Channel = Channel.InApp,
                Ask = Ask.Share,
                DeliverAt = prompt.DeliverAt,
                ValidUntil = prompt.ValidUntil,
            },
            prompt.AsScheduled());
        Assert.Null(Decide(host, Monday).AsScheduled());

        host.Situation = host.Situation with { IsStopped = true };
        var silenced = Assert.IsType<Silenced>(Decide(host, Tuesday).AsScheduled());
        Assert.StartsWith("silenced-d-", silenced.Id.Value, StringComparison.Ordinal);
        Assert.Equal((host.Person, Tuesday), (silenced.Person, silenced.At));
    }

    [Fact]
    public void Decide_WhatItWasMadeUnder_IsNamed()
    {
        var host = Willing();
        foreach (var decision in new[] { Decide(host, Tuesday), Decide(host, Monday) })
        {
            Assert.Equal((host.Person, "Europe/Amsterdam", "default@1", "0.1.0"), (decision.Person, decision.Zone, decision.PolicyVersion, decision.EngineVersion));
            Assert.Equal(DateTimeZoneProviders.Tzdb.VersionId, decision.ZonesVersion);
        }

        Assert.Equal(Instant.FromUtc(2026, 3, 4, 8, 0), Decide(host, Tuesday).NextDue);
    }

    [Theory]
    [InlineData(10, "declared")]
    [InlineData(8, "now")]
    public void Slot_TheBasis_IsNamed(int hour, string basis)
    {
        var host = Willing();
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Monday, Preferences = new() { Slot = new LocalTime(hour, 0) } });
        var slot = Decide(host, Tuesday).Findings.Single(finding => finding.Gate == Gate.Slot);
        Assert.Equal(PromptReasons.Slot.With(Instant.FromUtc(2026, 3, 3, hour == 10 ? 9 : 8, hour == 10 ? 0 : 30), basis), slot.Reason);
        Assert.Equal("policy", Decide(Willing(), Tuesday).Findings.Single(finding => finding.Gate == Gate.Slot).Reason.Values[1].ToString());
    }

    [Fact]
    public void Slot_PreferredBeforeEnrolledBeforeObserved()
    {
        var host = new Host();
        host.Place(Monday);
        host.Take(new Enrolled { Id = host.NextId(), Person = host.Person, At = Monday, By = host.Person, Notice = "n", Channels = [Channel.InApp], Slot = new LocalTime(11, 15), KnowsWhy = true, Confidence = new Score(0.9) });
        for (var day = 1; day <= 10; day++)
            host.Take(new ListeningAnswered { Id = host.NextId(), Person = host.Person, At = Monday + Duration.FromHours(day) });

        Assert.Equal(Instant.FromUtc(2026, 3, 3, 10, 15), Assert.IsType<Prompt>(Decide(host, Tuesday)).DeliverAt);
        host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = Monday, Preferences = new() { Slot = new LocalTime(14, 0) } });
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 13, 0), Assert.IsType<Prompt>(Decide(host, Tuesday)).DeliverAt);

        var acting = Willing();
        for (var day = 0; day < 10; day++)
            acting.Take(new Acted { Id = acting.NextId(), Person = acting.Person, At = Monday + Duration.FromDays(day) + Duration.FromHours(2), Kind = ActKind.Post });

        var slot = Decide(acting, Instant.FromUtc(2026, 3, 17, 8, 30)).Findings.Single(finding => finding.Gate == Gate.Slot);
        Assert.Equal(new(Gate.Slot, true, PromptReasons.Slot.With(Instant.FromUtc(2026, 3, 17, 13, 0), "observed")), slot);
    }

    [Theory]
    [InlineData(0.1, 1.0, "pleasure")]
    [InlineData(1.0, 0.05, "time")]
    public void Fogg_BelowTheLine_NamesTheMotiveOrTheLinkThatIsScarce(double motivation, double time, string factor)
    {
        var policy = Policy.Default with
        {
            Interventions = Policy.Default.Interventions.Where(intervention => intervention.Id.Value == "own-moment"),
            Options = Policy.Default.Options.Where(option => option.Id == "own-story"),
        };
        var host = Willing();
        foreach (var driver in Factors.Drivers)
            host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Monday, Factor = driver, Strength = new(motivation) });

        host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Monday, Factor = Factor.Time, Strength = new(time) });
        var wait = Assert.IsType<Wait>(Under(policy, host, host.Situation, Moment.Ordinary, Tuesday));
        Assert.Equal((Gate.Fogg, BehaviorReasons.BelowLine, factor), (wait.Decisive.Gate, wait.Decisive.Reason.Code, wait.Decisive.Reason.Values[3].ToString()));
    }

    [Fact]
    public void Fogg_NothingReachesTheLine_IsJudgedByWhatComesNearest()
    {
        // Help with time brings the story nearer than a bare reminder, whichever comes first.
        var help = Policy.Default.Interventions.Single(intervention => intervention.Id.Value == "small-and-quick");
        var bare = Policy.Default.Interventions.Single(intervention => intervention.Id.Value == "own-moment");
        var host = Willing();
        foreach (var driver in Factors.Drivers)
            host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Monday, Factor = driver, Strength = new(0.1) });

        host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = Monday, Factor = Factor.Time, Strength = new(0.05) });
        foreach (var order in new ValueList<Intervention>[] { [help, bare], [bare, help] })
        {
            var policy = Policy.Default with { Interventions = order, Options = Policy.Default.Options.Where(option => option.Id == "own-story") };
            var judgement = Under(policy, host, host.Situation, Moment.Ordinary, Tuesday).Judgement;
            Assert.Equal(0.5, judgement.LiftedFit.Ability - judgement.Fit.Ability, 1e-12);
        }
    }

    [Fact]
    public void Decide_APatternOfThePlacement_HasItsHours()
    {
        var host = new Host();
        var pattern = new WorkingHours(WorkingDays.Tuesday, new(13, 0), new(15, 0));
        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = Monday, Zone = host.Zone.Id, Pattern = pattern });
        host.Enrol(Monday, true, 0.9);
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 12, 0), Assert.IsType<Wait>(Decide(host, Tuesday)).Until);
    }

    [Fact]
    public void Decide_AnInvitationWithAnOccasion_HoldsOneItem()
    {
        var policy = Policy.Default with { Interventions = Policy.Default.Interventions.Where(intervention => intervention.Id.Value == "concrete-occasion") };
        var host = Willing();
        var situation = host.Situation with { Offers = [Item("b"), Item("a"), Item("c") with { Kind = OfferKind.Example }] };
        Assert.Equal(["a"], Assert.IsType<Prompt>(Under(policy, host, situation, Moment.Ordinary, Tuesday)).Items.Select(item => item.Id.Value));
    }

    [Fact]
    public void Slot_AnAbsenceBeforeIt_DeliversNow()
    {
        var host = Willing();
        var leaves = Tuesday + Duration.FromMinutes(10);
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = Monday, From = leaves, To = leaves + Duration.FromDays(1) });
        var prompt = Assert.IsType<Prompt>(Decide(host, Tuesday));
        Assert.Equal((Tuesday, leaves), (prompt.DeliverAt, prompt.ValidUntil));
    }

    [Fact]
    public void Slot_TheEnginesOwnSilence_ShortensNothing()
    {
        var host = Willing();
        host.Take(new Silenced { Id = host.NextId(), Person = host.Person, At = Monday, From = Tuesday + Duration.FromHours(4), To = Tuesday + Duration.FromDays(1) });
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 16, 0), Assert.IsType<Prompt>(Decide(host, Tuesday)).ValidUntil);
    }

    [Fact]
    public void Decide_OnRequest_OffersWhatWorksBeforeWhatIsLighter()
    {
        var host = Known.Person(0.5, (Factor.MentalEffort, 0.2));
        var policy = Known.Policy(
            0.25, [Known.Way("hard", mental: 1)], Known.Invites("plain"), Known.Invites("helps", PromptKind.Facilitator, new Lift(Factor.MentalEffort, 0.4)));
        Assert.Equal("helps", Assert.IsType<Prompt>(host.Decide(policy, Moment.OnRequest)).Intervention.Value);

        // Where nothing works the lightest.
        Known.Say(host, Factor.MentalEffort, 0);
        Assert.Equal("plain", Assert.IsType<Prompt>(host.Decide(policy, Moment.OnRequest)).Intervention.Value);
    }

    [Fact]
    public void Decide_OnRequestOnlyOneWorks_OffersIt()
    {
        var policy = Known.Policy(0.25, [Known.Way("light")], Known.Invites("plain"));
        var prompt = Assert.IsType<Prompt>(Known.Person(1).Decide(policy, Moment.OnRequest));
        Assert.Equal(new(Gate.Fogg, true, BehaviorReasons.AboveLine.With(1.0, 1.0, 0.25)), prompt.Findings.Single(finding => finding.Gate == Gate.Fogg));
        Assert.Equal(new(Gate.Novelty, true, DecisionReasons.Fresh.With("plain")), prompt.Findings.Single(finding => finding.Gate == Gate.Novelty));
    }

    [Fact]
    public void Decide_WhatTheClimateBars_IsJudgedAllTheSame()
    {
        var policy = Known.Policy(0.25, [Known.Way("light")], Known.Invites("plain") with { Climate = Readiness.Go });
        var host = Known.Person(1);
        host.Situation = host.Situation with { ClimateElsewhere = Readiness.Prepare };
        var wait = Assert.IsType<Wait>(host.Decide(policy));
        Assert.Equal(
            [
                new Finding(Gate.Climate, false, DecisionReasons.ClimateTooCold.With("prepare"), null, Missing.Climate),
                new Finding(Gate.Phase, true, PhaseReasons.Allows.With("confirmation")),
                new Finding(Gate.Fogg, true, BehaviorReasons.AboveLine.With(1.0, 1.0, 0.25)),
                new Finding(Gate.Novelty, true, DecisionReasons.Fresh.With("plain")),
            ],
            wait.Findings.Where(finding => finding.Gate is Gate.Climate or Gate.Phase or Gate.Fogg or Gate.Novelty));
        Assert.Equal(new Counterfactual(Gate.Climate) { Missing = [Missing.Climate] }, wait.Counterfactual);
    }

    [Theory]
    [InlineData(0.5, 0.5, true)]
    [InlineData(0.5, 0.25, false)]
    public void Decide_NothingAtHand_JudgesTheFirstWayOfSharing(double motivation, double thinking, bool isAbove)
    {
        var policy = Known.Policy(0.25, [Known.Way("hard", mental: 1), Known.Way("light")], Known.Invites("items") with { Needs = Material.Item });
        var wait = Assert.IsType<Wait>(Known.Person(motivation, (Factor.MentalEffort, thinking)).Decide(policy));
        Assert.Equal(
            isAbove
                ? new(Gate.Fogg, true, BehaviorReasons.AboveLine.With(motivation, thinking, 0.25))
                : new(Gate.Fogg, false, BehaviorReasons.BelowLine.With(motivation, thinking, 0.25, "mental-effort"), null, Missing.Groundwork),
            wait.Findings.Single(finding => finding.Gate == Gate.Fogg));
        Assert.Equal(new Fit(motivation, thinking, Factor.MentalEffort, 0.25), wait.Judgement.Fit);
        Assert.Equal(wait.Judgement.Fit, wait.Judgement.LiftedFit);
    }

    [Theory]
    [InlineData(0.25, 0.5, "pleasure")]
    [InlineData(0.5, 0.25, "mental-effort")]
    [InlineData(0.375, 0.375, "mental-effort")]
    public void Fogg_WithAndWithoutHelp_NamesWhicheverIsLess(double motivation, double thinking, string factor)
    {
        var host = Known.Person(motivation, (Factor.MentalEffort, thinking));
        var below = host.Decide(Known.Policy(0.25, [Known.Way("hard", mental: 1)], Known.Invites("plain")));
        Assert.Equal(
            new(Gate.Fogg, false, BehaviorReasons.BelowLine.With(motivation, thinking, 0.25, factor), null, Missing.Groundwork),
            below.Findings.Single(finding => finding.Gate == Gate.Fogg));

        var helped = host.Decide(Known.Policy(
            0.25, [Known.Way("hard", mental: 1)], Known.Invites("helps", PromptKind.Facilitator, new Lift(Factor.MentalEffort, 1))));
        Assert.Equal(
            new(Gate.Fogg, true, BehaviorReasons.Lifted.With(motivation, 1.0, 0.25, factor)),
            helped.Findings.Single(finding => finding.Gate == Gate.Fogg));
    }

    [Fact]
    public void Fogg_TwoComeEquallyNear_IsJudgedByTheFirst()
    {
        // A half of a quarter either way.
        ValueList<Intervention> both =
        [
            Known.Invites("moves", PromptKind.Spark, new Lift(Factor.Hope, 0.25), new Lift(Factor.Acceptance, 0.25), new Lift(Factor.Pleasure, 0.25)),
            Known.Invites("helps", PromptKind.Facilitator, new Lift(Factor.MentalEffort, 0.25)),
        ];
        var host = Known.Person(0.25, (Factor.MentalEffort, 0.25));
        Fit Nearest(ValueList<Intervention> interventions) => host.Decide(Known.Policy(0.25, [Known.Way("hard", mental: 1)], interventions)).Judgement.LiftedFit;
        Assert.Equal(new Fit(0.5, 0.25, Factor.MentalEffort, 0.25), Nearest(both));
        Assert.Equal(new Fit(0.25, 0.5, Factor.MentalEffort, 0.25), Nearest([both[1], both[0]]));
    }

    [Fact]
    public void Decide_TheLightestRests_OffersNothingHeavier()
    {
        var policy = Known.Policy(0.25, [Known.Way("light")], Known.Invites("plain"), Known.Invites("helps", PromptKind.Facilitator));
        var wait = Assert.IsType<Wait>(Known.Person(1, [("plain", 7)]).Decide(policy));
        Assert.Equal(new(Gate.Novelty, false, PromptReasons.AllResting.With(new LocalDate(2026, 3, 24)), Instant.FromUtc(2026, 3, 23, 23, 0)), wait.Decisive);
    }

    [Fact]
    public void Decide_WhatTeaches_GoesBeforeWhatAsksUnlessItRests()
    {
        var policy = Known.Policy(0.25, [Known.Way("light")], Known.Invites("plain"), Known.Tells("tells"));
        Assert.Equal("tells", Assert.IsType<Prompt>(Known.Person(1).Decide(policy)).Intervention.Value);
        Assert.Equal("plain", Assert.IsType<Prompt>(Known.Person(1, [("tells", 7)]).Decide(policy)).Intervention.Value);
    }

    [Fact]
    public void Decide_WhatRests_IsNotOfferedHoweverRelevant()
    {
        // Of the own team, and all but free again.
        var host = new Host();
        var at = Known.Now - Duration.FromDays(27);
        var before = new DecisionId("before");
        host.Take(new Scheduled
        {
            Id = host.NextId(),
            Person = host.Person,
            At = at,
            Decision = before,
            Intervention = new("items"),
            Items = [new(new("a"))],
            Channel = Channel.InApp,
            Ask = Ask.Share,
            DeliverAt = at,
            ValidUntil = at + Duration.FromHours(3),
        });
        host.Take(new Sent { Id = host.NextId(), Person = host.Person, At = at, Decision = before });
        host.Place(Known.Monday);
        host.Enrol(Known.Monday, true, 0.9);
        host.Situation = host.Situation with { Offers = [Item("a") with { Team = new("team-a") }] };
        var policy = Known.Policy(0.25, [Known.Way("light")], Known.Invites("items") with { Needs = Material.Item }, Known.Invites("plain"));
        Assert.Equal("plain", Assert.IsType<Prompt>(host.Decide(policy)).Intervention.Value);
        Assert.Equal("items", Assert.IsType<Prompt>(host.Decide(policy, now: Known.Now + Duration.FromDays(1))).Intervention.Value);
    }

    [Fact]
    public void Decide_LessonsAndInvitationsAllRest_WaitsForTheFirst()
    {
        var policy = Known.Policy(0.25, [Known.Way("light")], Known.Invites("plain"), Known.Tells("tells"));
        var wait = Assert.IsType<Wait>(Known.Person(1, [("plain", 13), ("tells", 7)]).Decide(policy));
        Assert.Equal(PromptReasons.AllResting.With(new LocalDate(2026, 3, 18)), wait.Decisive.Reason);
        Assert.Equal(Instant.FromUtc(2026, 3, 18, 8, 0), wait.Until);
    }

    /// <summary>Somebody who does not know why yet, under a policy of which only a colleague's story can tell.</summary>
    private static Decision OnlyStories(Situation situation, Instant? now = null)
    {
        var policy = Policy.Default with { Interventions = Policy.Default.Interventions.Where(intervention => intervention.Id.Value == "colleague-story") };
        var host = new Host();
        host.Place(Monday);
        host.Enrol(Monday);
        return Under(policy, host, situation, Moment.Ordinary, now ?? Tuesday);
    }

    /// <summary>Decides under a policy that needs not be one an organisation could use.</summary>
    private static Decision Under(Policy policy, Host host, Situation situation, Moment moment, Instant now) => Decider.Decide(
        host.State, situation, moment, now, new(new Surroundings(new PolicyTimeline(policy), DateTimeZoneProviders.Tzdb), 7));

    private static Offer Item(string id) => new() { Id = new(id), Kind = OfferKind.Item, Title = "Item " + id };

    private static Offer Story(string id) => new() { Id = new(id), Kind = OfferKind.Story, Title = "Story " + id };

    private static Decision Decide(Host host, Instant now) => host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, now);

    private static Host Willing()
    {
        var host = new Host();
        host.Place(Monday);
        host.Enrol(Monday, true, 0.9);
        return host;
    }
}
