using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>Who is asked for feedback, whatever was asked before; read from the facts alone.</summary>
public class ExpertLaws
{
    [Fact]
    public void INV_01_Plan_AnyCompany_AsksOnlyAboutActsThatWaitAndOnlyWhoMayBeAsked() => Law.Holds(
        "feedback is asked about acts that wait, of others, who are experts",
        Company.Any(),
        company =>
        {
            var plan = company.Plan();
            Assert.Equal(plan.Steps.Count, plan.Steps.Select(step => (step.Owner, step.Act)).Distinct().Count());
            Assert.All(plan.Steps, step => Assert.True(Waits(company, step.Owner, step.Act), step.ToString()));
            Assert.All(plan.Standing, request =>
            {
                Assert.NotEqual(request.Owner, request.Expert);
                Assert.True(IsEnrolled(company, request.Expert) && company.Find(request.Expert).IsExpert, request.ToString());
            });
            foreach (var ask in plan.Steps.OfType<AskExpert>())
            {
                var before = company.Requests.Where(request => request.Act == ask.Act && request.Owner == ask.Owner && request.Expert != ask.Owner && request.AskedAt <= company.Now).ToList();
                Assert.DoesNotContain(ask.Request.Expert, before.Select(request => request.Expert));
                Assert.True(before.Select(request => request.Expert).Distinct().Count() < company.Rules.ExpertsPerAct);
                Assert.True(company.Now < ActOf(company, ask).At + Duration.FromDays(company.Rules.FeedbackDays));
                Assert.Equal(company.Now, ask.Request.AskedAt);
                Assert.True(ask.LapsesAt > company.Now);
            }

            Assert.Equal(plan.Steps.OfType<AskExpert>().Count(), plan.Steps.OfType<AskExpert>().Select(ask => ask.Request.Expert).Distinct().Count());
            Assert.Equal(plan.Standing.Count, plan.Standing.Select(request => request.Decision).Distinct().Count());
            Assert.True(plan.LookAgainAt is null || plan.LookAgainAt > company.Now);
        },
        300,
        ("somebody is asked", company => company.Plan().Steps.OfType<AskExpert>().Any(), 0.3),
        ("somebody is awaited", company => company.Plan().Steps.OfType<AwaitExpert>().Any(), 0.2),
        ("somebody is thanked", company => company.Plan().Steps.OfType<GiveThanks>().Any(), 0.2),
        ("nobody is free", company => company.Plan().Steps.OfType<HoldFeedback>().Any(), 0.1));

    /// <summary>A request ends at once with consent, enrolment or the act: then the expert is shown nothing.</summary>
    [Fact]
    public void INV_20_Plan_AfterTheOwnerTurnsAway_HoldsNothingOfTheOwner() => Law.Holds(
        "INV-20 a request ends at once when its owner withdraws, leaves or takes the act back",
        Company.Any(),
        company =>
        {
            foreach (var step in company.Plan().Steps.Take(2))
            {
                foreach (var fact in new Fact[]
                {
                    new ConsentWithdrawn { Id = new("end"), Person = step.Owner, At = company.Now, Form = ConsentForm.Feedback },
                    new OptedOut { Id = new("end"), Person = step.Owner, At = company.Now },
                    new Objected { Id = new("end"), Person = step.Owner, At = company.Now },
                    new Retracted { Id = new("end"), Person = step.Owner, At = company.Now, Target = step.Act },
                })
                {
                    var after = company with { People = ValueList.From(company.People.Select(worker => worker.Person == step.Owner ? worker.With(fact) : worker)) };
                    Assert.DoesNotContain(after.Plan().Steps, other => other.Owner == step.Owner && (other.Act == step.Act || fact is not Retracted));
                    Assert.All(company.People, worker => Assert.DoesNotContain(after.Plan().ShownTo(worker.Person), request => request.Act == step.Act && request.Owner == step.Owner));
                }
            }
        },
        40,
        ("an expert is shown something", company => !company.Plan().Standing.IsEmpty, 0.5));

    [Fact]
    public void Plan_InputsInAnyOrderAndTwice_IsTheSame() => Law.Holds(
        "the plan does not depend on the order of people, requests and facts",
        Company.Any().Generator.Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        drawn =>
        {
            var (company, seed) = drawn;
            var random = new Random(seed);
            var plan = company.Plan(
                company.People.Select(company.State).OrderBy(_ => random.Next()),
                company.Requests.Concat(company.Requests).OrderBy(_ => random.Next()),
                company.Facts.Concat(company.Facts).OrderBy(_ => random.Next()));
            Assert.Equal(company.Plan(), plan);
        },
        100,
        ("something is planned", drawn => drawn.Item1.Plan().Steps.Count > 1, 0.4));

    [Fact]
    public void INV_05_Plan_WithAndWithoutWhoNeverOptedIn_IsTheSame() => Law.Holds(
        "INV-05 the plan is the same with and without whoever never opted in",
        Company.Any(),
        company =>
        {
            var without = company with { People = company.People.Where(worker => !worker.NeverOptedIn) };
            Assert.Equal(company.Plan(), without.Plan());
        },
        150,
        ("some never opted in, who acted", company => company.People.Any(worker => worker.NeverOptedIn && worker.More.Any(fact => fact is Acted)), 0.5),
        ("something is planned", company => !company.Plan().Steps.IsEmpty, 0.6));

    /// <summary>Whom it takes among experts who are all free, by looking at each of them: no nearer one, and no equally near one asked less.</summary>
    [Fact]
    public void Plan_AmongFreeExperts_AsksTheNearestThenTheOneAskedLeast() => Law.Holds(
        "the nearest free expert is asked, of these the one asked least",
        Company.Any(isPlain: true),
        company =>
        {
            var plan = company.Plan();
            var open = plan.Steps.OfType<AwaitExpert>().Select(step => step.Request.Expert).ToList();
            var recent = company.Requests.Distinct()
                .Where(request => request.Owner != request.Expert && company.Find(request.Owner) is { IsEnrolled: true, Agrees: true } && request.AskedAt <= company.Now && request.AskedAt > company.Now - Duration.FromDays(28))
                .Select(request => request.Expert)
                .ToList();
            var askedNow = new List<PersonId>();
            foreach (var ask in InTurn(company, plan))
            {
                var owner = company.Find(ask.Owner);
                var tried = company.Requests.Where(request => request.Act == ask.Act && request.AskedAt <= company.Now).Select(request => request.Expert);
                var others = company.People.Where(worker =>
                    worker.IsExpert && worker.IsEnrolled && worker != owner && !tried.Contains(worker.Person) && !askedNow.Contains(worker.Person)
                    && company.Requests.All(request => request.Expert != worker.Person || request.AskedAt != company.Now));
                Assert.All(others, other => Assert.True(Place(company.Find(ask.Request.Expert)).CompareTo(Place(other)) <= 0, ask + " " + other));
                askedNow.Add(ask.Request.Expert);

                (int, int, int) Place(Worker expert) => (
                    expert.Team == owner.Team ? 0 : expert.Department == owner.Department ? 1 : expert.Unit is not null && expert.Unit == owner.Unit ? 2 : 3,
                    open.Concat(askedNow).Count(person => person == expert.Person),
                    recent.Concat(askedNow).Count(person => person == expert.Person));
            }
        },
        300,
        ("there is a choice", company => company.Plan().Steps.OfType<AskExpert>().Any() && company.People.Count(worker => worker is { IsExpert: true, IsEnrolled: true }) > 2, 0.25));

    /// <summary>Counts days one by one on the wall: those on which the expert works and that are no holiday, after the day of the question.</summary>
    [Fact]
    public void Plan_AnyHoursAndHolidays_LapsesAfterSoManyWorkingDays() => Law.Holds(
        "a request lapses at the end of the last of so many working days of the expert",
        Weeks(),
        week =>
        {
            var owner = new Worker("p-owner").With(new Acted { Id = new("act"), Person = new("p-owner"), At = week.AskedAt - Duration.FromHours(1), Kind = ActKind.Post });
            var expert = new Worker("p-expert") { IsExpert = true, Hours = week.Hours, Zone = week.Zone };
            var company = Company.Of(owner, expert) with
            {
                Rules = new() { ExpertWorkingDays = week.Days, ExpertsPerAct = 1, FeedbackDays = 60 },
                Situation = Situation.Ordinary with { Holidays = ValueList.From(week.Holidays.Select(date => new Holiday(date))) },
                Requests = [new(new("act"), owner.Person, expert.Person, week.AskedAt)],
            };
            var lapse = week.Lapse();
            Assert.IsType<GiveThanks>(Assert.Single((company with { Now = lapse }).Plan().Steps));
            var before = lapse - Duration.Epsilon;
            if (before >= week.AskedAt)
            {
                var awaiting = Assert.IsType<AwaitExpert>(Assert.Single((company with { Now = before }).Plan().Steps));
                Assert.Equal(lapse, awaiting.LapsesAt);
            }
        },
        200,
        ("a holiday falls within it", week => week.Holidays.Any(date => week.Hours.Days.Includes(date.DayOfWeek) && date > week.AskedAt.InZone(week.TimeZone).Date && week.Lapse() > date.AtMidnight().InUtc().ToInstant()), 0.07),
        ("nights", week => week.Hours.IsOvernight, 0.1),
        ("few days a week", week => week.Hours.Days.Count() < 4, 0.3));

    /// <summary>The asks of a plan one by one: of who had the fewest requests in four weeks, counting those made by then; then of the oldest act.</summary>
    private static IEnumerable<AskExpert> InTurn(Company company, FeedbackPlan plan)
    {
        var had = company.Requests.Distinct()
            .Where(request => request.Owner != request.Expert && request.AskedAt <= company.Now && request.AskedAt > company.Now - Duration.FromDays(28))
            .Select(request => request.Owner)
            .ToList();
        var left = plan.Steps.Where(step => step is not AwaitExpert).ToList();
        while (left.Count > 0)
        {
            var next = left.MinBy(step => (had.Count(owner => owner == step.Owner), plan.Steps.ToList().IndexOf(step)))!;
            had.Add(next.Owner);
            left.Remove(next);
            if (next is AskExpert ask)
                yield return ask;
        }
    }

    private static bool IsEnrolled(Company company, PersonId person) =>
        company.Find(person) is { IsEnrolled: true } worker && !worker.More.Any(fact => fact is OptedOut or Objected && fact.At <= company.Now);

    private static Acted ActOf(Company company, FeedbackStep step) => company.Find(step.Owner).More.OfType<Acted>().Single(act => act.Id == step.Act);

    private static bool Waits(Company company, PersonId person, FactId act)
    {
        var owner = company.Find(person);
        var since = owner.More.Where(fact => fact.At <= company.Now).ToList();
        return IsEnrolled(company, person)
            && owner.Agrees
            && since.OfType<Acted>().Any(fact => fact.Id == act)
            && !since.Any(fact => fact is ConsentWithdrawn { Form: ConsentForm.Feedback }
                || (fact is Retracted retracted && retracted.Target == act)
                || (fact is FeedbackReceived received && received.Act == act)
                || (fact is FeedbackLapsed lapsed && lapsed.Act == act));
    }

    private static Arbitrary<Week> Weeks() => Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        var random = new Random(seed);
        var isNight = random.Next(4) == 0;
        var days = (WorkingDays)random.Next(1, 128);
        var start = isNight ? new LocalTime(22, 0) : new LocalTime(random.Next(7, 11), 30 * random.Next(2));
        var end = isNight ? new LocalTime(6, 0) : start.PlusHours(random.Next(3, 9));
        return new Week(
            new(days, start, end),
            random.Next(3) == 0 ? "America/New_York" : "Europe/Amsterdam",
            Instant.FromUtc(2026, 10, 1, 6, 0) + Duration.FromMinutes(random.NextInt64(60 * 24 * 60)),
            random.Next(1, 6),
            [.. Enumerable.Range(0, random.Next(8)).Select(_ => new LocalDate(2026, 10, 1).PlusDays(random.Next(70))).Distinct()]);
    }).ToArbitrary();

    /// <summary>Somebody is asked at an instant in autumn, when clocks are put back.</summary>
    internal sealed record Week(WorkingHours Hours, string Zone, Instant AskedAt, int Days, LocalDate[] Holidays)
    {
        internal DateTimeZone TimeZone => DateTimeZoneProviders.Tzdb[Zone];

        public override string ToString() => $"{Hours} {Zone} {AskedAt} {Days} [{string.Join(", ", Holidays)}]";

        /// <summary>Day after day: the window of a working day that is no holiday, if it ends after what was counted last.</summary>
        internal Instant Lapse()
        {
            var local = AskedAt.InZone(TimeZone).LocalDateTime;
            var counted = 0;
            for (var date = local.Date.PlusDays(-1); ; date = date.PlusDays(1))
            {
                if (!Hours.Days.Includes(date.DayOfWeek) || Holidays.Contains(date))
                    continue;

                var start = date.At(Hours.Start).InZoneLeniently(TimeZone).ToInstant();
                var end = (Hours.IsOvernight ? date.PlusDays(1) : date).At(Hours.End).InZoneLeniently(TimeZone).ToInstant();
                if (end <= AskedAt || (start <= AskedAt && AskedAt < end))
                    continue;

                if (++counted == Days)
                    return end;
            }
        }
    }
}
