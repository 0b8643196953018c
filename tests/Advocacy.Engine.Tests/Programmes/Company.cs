using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>People, who was asked about what, and the moment: a Wednesday in August 2026, 11:00 in Amsterdam, unless said otherwise.</summary>
internal sealed record Company(ValueList<Worker> People, ValueList<FeedbackRequest> Requests)
{
    internal static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    internal static readonly Instant Wednesday = Instant.FromUtc(2026, 8, 19, 9, 0);

    internal Instant Now { get; init; } = Wednesday;

    internal ProgrammeRules Rules { get; init; } = new();

    internal HistoryRules History { get; init; } = new();

    internal Situation Situation { get; init; } = Situation.Ordinary;

    internal Surroundings Around => new(new(Policy.Default with { Programmes = Rules, History = History }), DateTimeZoneProviders.Tzdb);

    internal IEnumerable<Fact> Facts => People.SelectMany(worker => worker.Facts).Where(fact => fact.At <= Now);

    public override string ToString() =>
        $"{Now}\n{string.Join("\n", People.SelectMany(worker => worker.Facts))}\n{string.Join("\n", Requests)}";

    internal static Company Of(params Worker[] people) => new(ValueList.From(people), []);

    internal Worker Find(PersonId person) => People.Single(worker => worker.Person == person);

    internal FeedbackPlan Plan() => Plan(People.Select(State), Requests, Facts);

    internal FeedbackPlan Plan(IEnumerable<PersonState> states, IEnumerable<FeedbackRequest> requests, IEnumerable<Fact> facts)
    {
        var around = Around;
        PersonState[] all = [.. states];
        return Experts.Plan(requests, facts, Participants.Of(all, Now, around), ExpertPanel.Of(all, Situation, Now, around));
    }

    internal PersonState State(Worker worker) => Replayer.Replay(
        PersonState.Empty(worker.Person), worker.Facts.Where(fact => fact.At <= Now).ToArray(), Now, Around).State;

    /// <summary>Companies of up to a dozen people in two teams of each of two departments, some of whom agree, left, are experts or acted.</summary>
    internal static Arbitrary<Company> Any(bool isPlain = false) => Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => Build(seed, isPlain)),
        company => Enumerable.Range(0, company.People.Count)
            .Select(i => company with { People = company.People.RemoveAt(i) })
            .Concat(Enumerable.Range(0, company.Requests.Count).Select(i => company with { Requests = company.Requests.RemoveAt(i) })));

    private static Company Build(int seed, bool isPlain)
    {
        var random = new Random(seed);
        var people = Enumerable.Range(1, random.Next(3, 11)).Select(number => Drawn(random, number, isPlain)).ToList();
        var requests = new List<FeedbackRequest>();
        foreach (var act in people.SelectMany(worker => worker.Facts).OfType<Acted>())
        {
            for (var i = Math.Max(0, random.Next(5) - 2); i > 0; i--)
            {
                var experts = people.FindAll(worker => worker.IsExpert || random.Next(5) == 0);
                var expert = (experts.Count > 0 ? experts : people)[random.Next(Math.Max(1, experts.Count))].Person;
                requests.Add(new(act.Id, act.Person, expert, act.At + Duration.FromHours(random.Next(1, 24 * 8))));
            }
        }

        return new(ValueList.From(people.OrderBy(_ => random.Next())), ValueList.From(requests.OrderBy(_ => random.Next())))
        {
            Now = isPlain || random.Next(3) > 0 ? Wednesday : Wednesday + Duration.FromHours(random.Next(-24, 48)),
            Rules = new() { ExpertWorkingDays = random.Next(1, 5), ExpertsPerAct = random.Next(1, 4), FeedbackDays = random.Next(5, 21) },
            Situation = isPlain ? Situation.Ordinary : Situation.Ordinary with { Holidays = random.Next(3) == 0 ? [new(new(2026, 8, 18))] : [], IsStopped = random.Next(12) == 0 },
        };
    }

    private static Worker Drawn(Random random, int number, bool isPlain)
    {
        var department = random.Next(2);
        var worker = new Worker("p-" + number.ToString("D2", CultureInfo.InvariantCulture))
        {
            IsEnrolled = random.Next(6) > 0,
            Agrees = random.Next(4) > 0,
            IsExpert = random.Next(2) == 0,
            Department = "department-" + department,
            Team = $"team-{department}-{random.Next(2)}",
            Unit = random.Next(3) == 0 ? null : "unit-" + random.Next(2),
        };
        var more = new List<Fact>();
        for (var act = random.Next(3); act > 0; act--)
        {
            var at = Wednesday - Duration.FromHours(random.Next(2, 24 * (random.Next(4) == 0 ? 25 : 9)));
            var id = new FactId($"{worker.Id}-act-{act}");
            more.Add(new Acted { Id = id, Person = worker.Person, At = at, Kind = ActKind.Post });
            var after = at + Duration.FromHours(1 + random.Next(200));
            switch (random.Next(12))
            {
                case 0:
                    more.Add(new FeedbackReceived { Id = new(id + "-answer"), Person = worker.Person, At = after, Act = id });
                    break;
                case 1:
                    more.Add(new FeedbackLapsed { Id = new(id + "-lapse"), Person = worker.Person, At = after, Act = id });
                    break;
                case 2:
                    more.Add(new Retracted { Id = new(id + "-back"), Person = worker.Person, At = after, Target = id });
                    break;
            }
        }

        if (!isPlain)
        {
            more.AddRange(Unrest(random, worker));
        }
        else
        {
            // Who acted is left in peace for some days: plain experts did not.
            more.RemoveAll(fact => worker.IsExpert && fact is Acted);
        }

        return worker with { More = ValueList.From(more) };
    }

    private static IEnumerable<Fact> Unrest(Random random, Worker worker)
    {
        var at = Wednesday - Duration.FromHours(random.Next(1, 200));
        var id = new FactId(worker.Id + "-unrest");
        switch (random.Next(18))
        {
            case 0:
                yield return new OptedOut { Id = id, Person = worker.Person, At = at };
                break;
            case 1:
                yield return new ConsentWithdrawn { Id = id, Person = worker.Person, At = at, Form = ConsentForm.Feedback };
                break;
            case 2:
                yield return new Muted { Id = id, Person = worker.Person, At = at };
                break;
            case 3:
                yield return new Away { Id = id, Person = worker.Person, At = at, From = at, To = at + Duration.FromDays(20) };
                break;
            case 4:
                yield return new Paused { Id = id, Person = worker.Person, At = at };
                break;
            case 5:
                yield return new Sent { Id = id, Person = worker.Person, At = Wednesday - Duration.FromHours(random.Next(1, 30)), Decision = new("d-today") };
                break;
        }
    }
}
