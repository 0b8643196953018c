using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>Feedback on an act, step by step.</summary>
public class ExpertTests
{
    private static readonly Worker s_owner = new Worker("p-owner").Acting();
    private static readonly Worker s_expert = new("p-expert") { IsExpert = true };

    [Fact]
    public void Plan_ExpertsOfEveryNearness_AreAskedFromNearToFar()
    {
        var company = Company.Of(
            s_owner,
            s_expert with { Id = "p-a", Team = "else", Department = "else", Unit = "else" },
            s_expert with { Id = "p-b", Team = "else", Department = "else" },
            s_expert with { Id = "p-c", Team = "else" },
            s_expert with { Id = "p-d" }) with
        { Rules = new() { ExpertsPerAct = 4, FeedbackDays = 60 } };
        foreach (var (expert, nearness) in new[] { ("p-d", Nearness.Team), ("p-c", Nearness.Department), ("p-b", Nearness.Unit), ("p-a", Nearness.Organisation) })
        {
            var ask = Assert.IsType<AskExpert>(Assert.Single(company.Plan().Steps));
            Assert.Equal((expert, nearness), (ask.Request.Expert.Value, ask.Nearness));
            company = company with { Requests = [.. company.Requests, ask.Request], Now = ask.LapsesAt };
            while (company.Plan().Steps[0] is HoldFeedback { Until: { } until })
                company = company with { Now = until };
        }

        Assert.IsType<GiveThanks>(Assert.Single(company.Plan().Steps));
    }

    /// <summary>Asked on Wednesday 19 August: the whole Thursday, Friday and Monday to answer.</summary>
    [Fact]
    public void Plan_AskedOnWednesday_LapsesAtTheEndOfMonday()
    {
        var ask = Assert.IsType<AskExpert>(Assert.Single(Company.Of(s_owner, s_expert).Plan().Steps));
        Assert.Equal(Instant.FromUtc(2026, 8, 24, 15, 0), ask.LapsesAt);
        var holiday = Company.Of(s_owner, s_expert) with { Situation = Situation.Ordinary with { Holidays = [new(new(2026, 8, 21))] } };
        Assert.Equal(Instant.FromUtc(2026, 8, 25, 15, 0), Assert.IsType<AskExpert>(Assert.Single(holiday.Plan().Steps)).LapsesAt);
    }

    [Fact]
    public void Plan_Asked_AwaitsAndNamesWhoWouldBeNext()
    {
        var company = Asked(s_owner, s_expert, s_expert with { Id = "p-other", Team = "else" });
        var awaiting = Assert.IsType<AwaitExpert>(Assert.Single(company.Plan().Steps));
        Assert.Equal(s_expert.Person, awaiting.Request.Expert);
        Assert.Equal(new PersonId("p-other"), awaiting.Next);
        Assert.Equal(awaiting.LapsesAt, company.Plan().LookAgainAt);
        Assert.Equal([awaiting.Request], company.Plan().ShownTo(s_expert.Person));
        Assert.Empty(company.Plan().ShownTo(new("p-other")));
    }

    /// <summary>
    /// From the first question on until the thanks the owner reads the same: while an expert is awaited, when time has passed and nobody can be
    /// asked yet, when another is asked, and when the engine is stopped. Else they would learn that somebody did not answer.
    /// </summary>
    [Fact]
    public void INV_11_Plan_FromTheFirstAskToTheThanks_TellsTheOwnerTheSame()
    {
        var company = Company.Of(s_owner, s_expert, s_expert with { Id = "p-other", Team = "else" });
        var ask = Assert.IsType<AskExpert>(Assert.Single(company.Plan().Steps));
        var (requested, steps) = (ask.AsRequested(), new HashSet<Type>());
        var later = company with { Requests = [ask.Request] };
        for (FeedbackStep step = ask; step is not GiveThanks; step = Assert.Single(later.Plan().Steps))
        {
            steps.Add(step.GetType());
            Assert.Equal(FeedbackReasons.Asked.With(), step.Why);
            var stopped = later with { Situation = Situation.Ordinary with { IsStopped = true } };
            Assert.Equal(FeedbackReasons.Asked.With(), Assert.Single(stopped.Plan().Steps).Why);
            if (step is AskExpert again)
            {
                Assert.Equal(requested, again.AsRequested());
                later = later with { Requests = [.. later.Requests.Where(request => request != again.Request), again.Request] };
            }

            later = later with { Now = step is AskExpert ? later.Now + Duration.FromHours(1) : later.Plan().LookAgainAt!.Value };
        }

        Assert.Equal(2, later.Requests.Count);
        Assert.Equal([typeof(AskExpert), typeof(AwaitExpert), typeof(HoldFeedback)], steps.OrderBy(type => type.Name));
    }

    /// <summary>However late the host takes it in, and however often it plans before it does (INV-15).</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void INV_15_AsLapsed_PlannedAgainLater_IsTheSame(int experts)
    {
        var company = experts == 0
            ? Company.Of(s_owner)
            : Asked(s_owner, s_expert) with { Now = Instant.FromUtc(2026, 8, 24, 15, 0) };
        var lapsed = Assert.IsType<GiveThanks>(Assert.Single(company.Plan().Steps)).AsLapsed();
        Assert.Equal(experts == 0 ? company.Facts.OfType<Acted>().Single().At : Instant.FromUtc(2026, 8, 24, 15, 0), lapsed.At);
        var later = company with { Now = company.Now + Duration.FromDays(3) };
        Assert.Equal(lapsed, Assert.IsType<GiveThanks>(Assert.Single(later.Plan().Steps)).AsLapsed());
    }

    /// <summary>Of an act that grew too old it ended then; and never so long ago that the engine would not hear of it any more.</summary>
    [Theory]
    [InlineData(14, 14, 0)]
    [InlineData(20, 14, 6)]
    [InlineData(3, 1, 1)]
    public void AsLapsed_OfAnOldAct_CanBeTakenIn(int actedDaysAgo, int horizonDays, int endedDaysAgo)
    {
        var owner = new Worker("p-owner").Acting(actedDaysAgo);
        var company = Company.Of(owner) with { History = new() { HorizonDays = horizonDays } };
        var lapsed = Assert.IsType<GiveThanks>(Assert.Single(company.Plan().Steps)).AsLapsed();
        var hour = horizonDays == 14 ? Duration.FromHours(1) : Duration.Zero;
        Assert.Equal(Company.Wednesday - Duration.FromDays(endedDaysAgo) - hour, lapsed.At);
        Assert.IsType<Accepted>(Evolver.Evolve(company.State(owner), lapsed, company.Now, company.Around).Verdict);
    }

    [Fact]
    public void Plan_ExpertAnswers_Ends()
    {
        var company = Asked(s_owner.With(new FeedbackReceived { Id = new("f"), Person = s_owner.Person, At = Company.Wednesday, Act = s_owner.Act }), s_expert);
        Assert.Empty(company.Plan().Steps);
        Assert.Null(company.Plan().LookAgainAt);
    }

    [Theory]
    [InlineData("dismissed")]
    [InlineData("not-delivered")]
    [InlineData("expired")]
    [InlineData("left")]
    [InlineData("no-expert")]
    public void Plan_ExpertTurnsAway_AsksTheNextAtOnce(string how)
    {
        var company = Asked(s_owner, s_expert, s_expert with { Id = "p-other", Team = "else" });
        var request = company.Requests[0];
        var at = Company.Wednesday;
        var scheduled = new Scheduled
        {
            Id = new("scheduled"),
            Person = s_expert.Person,
            At = request.AskedAt,
            Decision = request.Decision,
            Intervention = Catalogue.GiveFeedback,
            Channel = Channel.InApp,
            Ask = Ask.Answer,
            DeliverAt = request.AskedAt,
            ValidUntil = at + Duration.FromDays(5),
        };
        Fact turn = how switch
        {
            "dismissed" => new Dismissed { Id = new("turn"), Person = s_expert.Person, At = at, Decision = request.Decision },
            "not-delivered" => new NotDelivered { Id = new("turn"), Person = s_expert.Person, At = at, Decision = request.Decision },
            "expired" => new Expired { Id = new("turn"), Person = s_expert.Person, At = at, Decision = request.Decision },
            "left" => new OptedOut { Id = new("turn"), Person = s_expert.Person, At = at },
            _ => new Placed { Id = new("turn"), Person = s_expert.Person, At = at, Zone = "Europe/Amsterdam" },
        };
        var before = company with { People = [s_owner, s_expert.With(scheduled), company.People[2]] };
        Assert.Equal(request, Assert.IsType<AwaitExpert>(Assert.Single(before.Plan().Steps)).Request);
        var after = company with { People = [s_owner, s_expert.With(scheduled, turn), company.People[2]] };
        Assert.Equal("p-other", Assert.IsType<AskExpert>(Assert.Single(after.Plan().Steps)).Request.Expert.Value);
        Assert.Empty(after.Plan().ShownTo(s_expert.Person));
    }

    [Fact]
    public void Plan_ExpertOnLeaveAfterBeingAsked_DoesNotStretchTheDays()
    {
        var away = new Away { Id = new("away"), Person = s_expert.Person, At = Company.Wednesday, From = Company.Wednesday, To = Company.Wednesday + Duration.FromDays(30) };
        var awaiting = Assert.IsType<AwaitExpert>(Assert.Single(Asked(s_owner, s_expert.With(away)).Plan().Steps));
        Assert.Equal(Instant.FromUtc(2026, 8, 24, 15, 0), awaiting.LapsesAt);
    }

    [Fact]
    public void Plan_NoOtherExpert_ThanksAtOnce()
    {
        var thanks = Assert.IsType<GiveThanks>(Assert.Single(Company.Of(s_owner with { IsExpert = true }).Plan().Steps));
        Assert.Equal(FeedbackReasons.Thanks.With(), thanks.Why);
        Assert.Equal(thanks.AsLapsed(), Assert.IsType<GiveThanks>(Assert.Single(Company.Of(s_owner).Plan().Steps)).AsLapsed());
        Assert.Empty(Company.Of(s_owner.With(thanks.AsLapsed())).Plan().Steps);
    }

    /// <summary>The expert's own message of the day is on its way, or was sent: no second.</summary>
    [Theory]
    [InlineData(-2)]
    [InlineData(3)]
    public void Plan_ExpertHasAMessageToday_HoldsUntilThereIsRoom(int hours)
    {
        var deliverAt = Company.Wednesday + Duration.FromHours(hours);
        var scheduled = new Scheduled
        {
            Id = new("scheduled"),
            Person = s_expert.Person,
            At = Company.Wednesday - Duration.FromHours(2),
            Decision = DecisionPoint.Open(new(2026, 8, 19)).IdFor(s_expert.Person),
            Intervention = new("own-moment"),
            Channel = Channel.InApp,
            Ask = Ask.Share,
            DeliverAt = deliverAt,
            ValidUntil = Instant.FromUtc(2026, 8, 19, 15, 0),
        };
        var company = Company.Of(s_owner, s_expert.With(scheduled));
        var hold = Assert.IsType<HoldFeedback>(Assert.Single(company.Plan().Steps));
        Assert.Equal(FeedbackReasons.NobodyFree.With(), hold.Why);
        Assert.Equal(Instant.FromUtc(2026, 8, 20, 7, 0), hold.Until);
        Assert.IsType<AskExpert>(Assert.Single((company with { Now = Instant.FromUtc(2026, 8, 20, 9, 0) }).Plan().Steps));
    }

    /// <summary>A night worker: the message of this night's slot comes after midnight, and its date counts all the same.</summary>
    [Fact]
    public void Plan_MessageOfTheNightComesAfterMidnight_IsNotPreceded()
    {
        var night = s_expert with { Hours = new(WorkingDays.Weekdays, new(22, 0), new(6, 0)) };
        var evening = Instant.FromUtc(2026, 8, 19, 20, 30);
        var scheduled = new Scheduled
        {
            Id = new("scheduled"),
            Person = night.Person,
            At = evening,
            Decision = new("d-night"),
            Intervention = new("own-moment"),
            Channel = Channel.InApp,
            Ask = Ask.Share,
            DeliverAt = evening + Duration.FromHours(4),
            ValidUntil = evening + Duration.FromHours(6),
        };
        var company = Company.Of(s_owner, night.With(scheduled)) with { Now = evening + Duration.FromMinutes(30) };
        Assert.Equal(scheduled.DeliverAt, Assert.IsType<HoldFeedback>(Assert.Single(company.Plan().Steps)).Until);
        Assert.IsType<AskExpert>(Assert.Single((company with { People = [s_owner, night] }).Plan().Steps));
    }

    /// <summary>Requests do not wait for the weekly day of invitations, but for who asked for less, and back off like all else.</summary>
    [Fact]
    public void Plan_ExpertAskedForLessOrLeftMessagesUnanswered_IsLeftInPeace()
    {
        var sent = new Scheduled
        {
            Id = new("scheduled"),
            Person = s_expert.Person,
            At = Company.Wednesday - Duration.FromDays(8),
            Decision = new("d-1"),
            Intervention = new("own-moment"),
            Channel = Channel.InApp,
            Ask = Ask.Share,
            DeliverAt = Company.Wednesday - Duration.FromDays(8),
            ValidUntil = Company.Wednesday - Duration.FromDays(8) + Duration.FromHours(4),
        };
        var less = new PreferencesSet { Id = new("less"), Person = s_expert.Person, At = Worker.Start + Duration.FromDays(1), Preferences = new() { CadenceWeeks = 4 } };
        var seen = new Seen { Id = new("seen"), Person = s_expert.Person, At = sent.DeliverAt + Duration.FromHours(1), Decision = sent.Decision, Opening = Opening.Seen };
        Assert.IsType<AskExpert>(Assert.Single(Company.Of(s_owner, s_expert.With(sent)).Plan().Steps));
        Assert.IsType<HoldFeedback>(Assert.Single(Company.Of(s_owner, s_expert.With(sent, less)).Plan().Steps));
        Assert.IsType<HoldFeedback>(Assert.Single(Company.Of(s_owner, s_expert.With(sent, seen)).Plan().Steps));
    }

    [Fact]
    public void INV_26_GivingFeedback_IsAnAnswer_LeavingItIsNot()
    {
        var ask = Assert.IsType<AskExpert>(Assert.Single(Company.Of(s_owner, s_expert).Plan().Steps));
        var seen = new Seen { Id = new("seen"), Person = s_expert.Person, At = Company.Wednesday + Duration.FromHours(1), Decision = ask.Request.Decision, Opening = Opening.Seen };
        var given = new FeedbackGiven { Id = new("given"), Person = s_expert.Person, At = Company.Wednesday + Duration.FromHours(2), Decision = ask.Request.Decision };
        Assert.Equal(1, IgnoredAfter(s_expert.With(ask.AsScheduled(), seen)));
        Assert.Equal(0, IgnoredAfter(s_expert.With(ask.AsScheduled(), seen, given)));

        static int IgnoredAfter(Worker worker)
        {
            var company = Company.Of(worker) with { Now = Company.Wednesday + Duration.FromDays(20) };
            return Viewer.View(company.State(worker), company.Now, company.Around).Ignored;
        }
    }

    [Fact]
    public void INV_40_Plan_Stopped_AsksAndThanksNobody()
    {
        var stopped = Company.Of(s_owner, s_expert) with { Situation = Situation.Ordinary with { IsStopped = true } };
        Assert.Equal(PromptReasons.KillSwitch.With(), Assert.IsType<HoldFeedback>(Assert.Single(stopped.Plan().Steps)).Why);
        Assert.IsType<HoldFeedback>(Assert.Single((stopped with { People = [s_owner] }).Plan().Steps));
        var until = Company.Wednesday + Duration.FromDays(1);
        var paused = stopped with { Situation = Situation.Ordinary with { Incident = new(until) } };
        Assert.Equal((PromptReasons.Incident.With(), until), Assert.IsType<HoldFeedback>(Assert.Single(paused.Plan().Steps)) is var hold ? (hold.Why, hold.Until) : default);
        Assert.IsType<AskExpert>(Assert.Single((paused with { Now = until }).Plan().Steps));
    }

    /// <summary>As late as facts are heard: a request at the very moment of the one before, with the caps of a policy that allows more.</summary>
    [Fact]
    public void Plan_ManyActsAtOnce_AsksAnExpertOnceAMoment()
    {
        var company = Company.Of(s_owner, new Worker("p-second").Acting(), s_expert);
        var plan = company.Plan();
        Assert.Equal([typeof(AskExpert), typeof(HoldFeedback)], plan.Steps.Select(step => step.GetType()));
        var again = company with { Requests = [plan.Standing[0]] };
        Assert.Equal([typeof(AwaitExpert), typeof(HoldFeedback)], again.Plan().Steps.Select(step => step.GetType()));
    }

    /// <summary>Two acts of one, the older first, and then one of another: the second act waits for the other's first.</summary>
    [Fact]
    public void Plan_FewExperts_OwnersTakeTurns()
    {
        var first = new Worker("p-first").Acting(3) with { Agrees = true };
        var second = new Worker("p-second").Acting(1);
        var more = new Acted { Id = new("more"), Person = first.Person, At = Company.Wednesday - Duration.FromDays(2), Kind = ActKind.Post };
        var company = Company.Of(first.With(more), second, s_expert, s_expert with { Id = "p-other" });
        var plan = company.Plan();
        Assert.Equal([first.Act, more.Id, second.Act], plan.Steps.Select(step => step.Act));
        Assert.Equal([typeof(AskExpert), typeof(HoldFeedback), typeof(AskExpert)], plan.Steps.Select(step => step.GetType()));
    }

    [Theory]
    [InlineData(18, 30)]
    [InlineData(6, 59)]
    public void INV_24_Plan_OutsideTheHoursOfTheExpert_Holds(int hour, int minute)
    {
        var company = Company.Of(s_owner, s_expert) with { Now = Instant.FromUtc(2026, 8, 20, hour, minute) };
        Assert.Equal(Instant.FromUtc(2026, 8, hour < 7 ? 20 : 21, 7, 0), Assert.IsType<HoldFeedback>(Assert.Single(company.Plan().Steps)).Until);
        var holiday = company with { Now = Instant.FromUtc(2026, 8, 20, 9, 0), Situation = Situation.Ordinary with { Holidays = [new(new(2026, 8, 20))] } };
        Assert.Equal(Instant.FromUtc(2026, 8, 21, 7, 0), Assert.IsType<HoldFeedback>(Assert.Single(holiday.Plan().Steps)).Until);
    }

    [Fact]
    public void Plan_OldActs_AreLeftAlone()
    {
        Assert.IsType<AskExpert>(Assert.Single(Company.Of(new Worker("p-owner").Acting(13), s_expert).Plan().Steps));
        Assert.IsType<GiveThanks>(Assert.Single(Company.Of(new Worker("p-owner").Acting(14), s_expert).Plan().Steps));
        Assert.Empty(Company.Of(new Worker("p-owner").Acting(21), s_expert).Plan().Steps);
    }

    [Fact]
    public void Plan_OtherMoment_Throws()
    {
        var company = Company.Of(s_owner, s_expert);
        var states = company.People.Select(company.State).ToList();
        var panel = ExpertPanel.Of(states, Situation.Ordinary, company.Now + Duration.Epsilon, company.Around);
        Assert.Throws<ArgumentException>(() => Experts.Plan([], [], Participants.Of(states, company.Now, company.Around), panel));
        Assert.Throws<ArgumentException>(() => ExpertPanel.Of([states[1], states[1]], Situation.Ordinary, company.Now, company.Around));
    }

    /// <summary>Neither state names the other, nor the act to the expert: what is held of one tells nothing of the other (INV-17).</summary>
    [Fact]
    public void INV_17_Ask_FactsOfEither_DoNotNameTheOther()
    {
        var ask = Assert.IsType<AskExpert>(Assert.Single(Company.Of(s_owner, s_expert).Plan().Steps));
        var (expert, owner) = (FactJson.Write(ask.AsScheduled()), FactJson.Write(ask.AsRequested()));
        Assert.DoesNotContain(s_owner.Id, expert, StringComparison.Ordinal);
        Assert.DoesNotContain(s_expert.Id, owner, StringComparison.Ordinal);
        var other = Company.Of(new Worker("p-other").Acting(), s_expert);
        Assert.Equal(ask.AsScheduled(), Assert.IsType<AskExpert>(Assert.Single(other.Plan().Steps)).AsScheduled());
    }

    [Fact]
    public void Ask_FactsOfBoth_AreTakenIn()
    {
        var company = Company.Of(s_owner, s_expert);
        var ask = Assert.IsType<AskExpert>(Assert.Single(company.Plan().Steps));
        Assert.IsType<Accepted>(Evolver.Evolve(company.State(s_expert), ask.AsScheduled(), company.Now, company.Around).Verdict);
        Assert.IsType<Accepted>(Evolver.Evolve(company.State(s_owner), ask.AsRequested(), company.Now, company.Around).Verdict);
    }

    [Theory]
    [InlineData("nl", "Een collega hoort graag wat jij ervan vindt", "Een expert is gevraagd om mee te kijken met wat je deelde.")]
    [InlineData("en", "A colleague would love to hear from you", "An expert has been asked to take a look at what you shared.")]
    public void Render_Ask_AsksKindlyAndCanBeLeft(string language, string title, string why)
    {
        var pack = language == "nl" ? TextPack.Dutch : TextPack.English;
        var ask = Assert.IsType<AskExpert>(Assert.Single(Company.Of(s_owner, s_expert).Plan().Steps));
        var message = ask.Render(pack);
        Assert.Equal(title, message.Title);
        Assert.Equal(["answer", "skip"], message.Choices.Select(choice => choice.Id));
        Assert.NotEmpty(message.StopLine);
        Assert.False(message.IsFallback);
        Assert.Equal(why, ask.Why.Explain(pack));

        // What the owner reads does not change when a request goes to the next: nobody is told.
        Assert.Equal(why, Assert.IsType<AwaitExpert>(Assert.Single(Asked(s_owner, s_expert).Plan().Steps)).Why.Explain(pack));
    }

    /// <summary>Three own acts and no expert who answers: the habit is confirmed all the same, and no later than with an answer.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lapse_ThirdAct_HoldsNoPhaseBack(bool isAnswered)
    {
        var host = new Host();
        host.Place(Worker.Start);
        host.Enrol(Worker.Start, knowsWhy: true, confidence: 1);
        host.Take(new ConsentGiven { Id = host.NextId(), Person = host.Person, At = Worker.Start, Form = ConsentForm.Feedback });
        var around = new Surroundings(new(Policy.Default), DateTimeZoneProviders.Tzdb);
        var acts = Enumerable.Range(0, 3).Select(i => new Acted { Id = new("act-" + i), Person = host.Person, At = Worker.Start + Duration.FromHours(1 + i), Kind = ActKind.Post }).ToList();
        acts.ForEach(act => host.Take(act));
        Assert.Equal(Phase.Confirmation, host.Engine.View(host.State, acts[2].At).Phase);
        var now = acts[2].At + Duration.FromHours(1);
        if (isAnswered)
        {
            host.Take(new FeedbackReceived { Id = host.NextId(), Person = host.Person, At = now, Act = acts[0].Id });
        }
        else
        {
            var plan = Experts.Plan([], acts, Participants.Of([host.State], now, around), ExpertPanel.Of([host.State], host.Situation, now, around));
            Assert.Equal(3, plan.Steps.Count);
            host.Take(Assert.IsType<GiveThanks>(plan.Steps[0]).AsLapsed());
        }

        Assert.Equal(Phase.Consolidation, host.Engine.View(host.State, now).Phase);
    }

    private static Company Asked(params Worker[] people)
    {
        var company = Company.Of(people);
        return company with { Requests = [new(s_owner.Act, s_owner.Person, s_expert.Person, Company.Wednesday - Duration.FromMinutes(30))] };
    }
}
