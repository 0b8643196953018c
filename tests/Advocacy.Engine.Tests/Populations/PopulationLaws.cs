#if !ENGINE_NETSTANDARD
using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Populations;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Populations;

/// <summary>Everybody at once against one by one.</summary>
public class PopulationLaws
{
    private static readonly Moment?[] s_moments =
        [null, null, Moment.Ordinary, Moment.OnRequest, Moment.OnOverviewRequest, new() { IsBusy = true }, new() { MinutesFree = 2 }, new() { MinutesFree = 400, Connections = 3 }];

    [Fact]
    public void INV_37_EverybodyAtOnce_IsAnsweredAsOneByOne()
    {
        var seen = new List<Answer>();
        Law.Holds("INV-37 the population answers as the scalar path does, bit for bit", Company.Any, company => Follow(company, false, 1, seen), 250,
            ("a message settled between two looks", company => company.HasMessageSettled, 0.05), ("an own message left when hours are over", company => company.HasOwnMessageLeft, 0.03));
        AssertSeen(seen);
    }

    [Fact]
    public void INV_37_EverybodyWithAMoment_IsAnsweredAsOneByOne()
    {
        var seen = new List<Answer>();
        Law.Holds("INV-37 the population answers each moment as the scalar path does", Company.Any, company => Follow(company, true, 1, seen), 100);
        Assert.Contains(seen, answer => answer.IsPrompt);
        Assert.Contains(seen, answer => answer.Closed.HasFlag(Hindrances.Busy));
    }

    [Fact]
    public void INV_37_OnTwoThreads_IsAsOnOne() =>
        Law.Holds("INV-37 two threads answer as the scalar path does", Company.Any, company => Follow(company.LookedAt(2), false, 2, []), 40, ("several", company => company.People > 1, 0.5));

    /// <summary>A host that asks only whom it is told to, at the times it is told, invites whom it would by asking everybody all the time.</summary>
    [Fact]
    public void NextDue_WhoIsNotDue_IsNotInvited()
    {
        var (invited, asked) = (0, 0);
        Law.Holds("whoever is invited was due by then", Company.Any, company => Wait(company.LookedAt(1)), 120);
        Assert.True(invited > 30 && asked > 300, $"{invited} invited, {asked} asked");

        void Wait(Company company)
        {
            var (engine, (now, situation, states, decisions)) = (company.Engine, company.Days[0]);
            var population = new Population(engine, states.Count, place => states[place]);
            var answers = new PackedAnswer[states.Count];
            population.DecideAll(situation, default, now, answers, 1, TestContext.Current.CancellationToken);
            var end = now + Duration.FromDays(20);
            var due = population.NextDue(end).ToDictionary(row => row.Place, row => row.Due);
            Assert.All(due.Values, at => Assert.True(at > now && at <= end));
            var random = new Random(company.Seed);
            for (var place = 0; place < states.Count; place++)
            {
                var decision = decisions[place];
                Assert.Equal(decision.NextDue <= end ? decision.NextDue : null, due.TryGetValue(place, out var at) ? at : null);
                for (var i = 0; i < 8 && decision is Wait; i++)
                {
                    var before = now + ((due.TryGetValue(place, out var next) ? next : end) - now) * random.NextDouble();
                    var isTurned = new Turns(situation).After(now) <= before;
                    asked++;
                    Assert.True(isTurned || engine.Decide(states[place], situation, Moment.Ordinary, before) is Wait, $"{place} is invited at {before}, before it is due");
                }

                invited += due.TryGetValue(place, out var then) && engine.Decide(states[place], situation, Moment.Ordinary, then) is Prompt ? 1 : 0;
            }
        }
    }

    [Fact]
    public void NextDue_ComesInOrder_AndAtOnceForWhoChanged()
    {
        var company = new Company(12_345, 40, 1);
        var (now, situation, states, _) = company.Days[0];
        var population = new Population(company.Engine, states.Count, place => states[place]);
        Assert.Throws<InvalidOperationException>(() => population.NextDue(Instant.MaxValue));
        population.DecideAll(situation, default, now, new PackedAnswer[40], 1, TestContext.Current.CancellationToken);
        var due = population.NextDue(now + Duration.FromDays(9));
        Assert.Equal(due.OrderBy(row => row.Due).ThenBy(row => row.Place), due);
        Assert.True(due.Count > 3);
        population.Changed(due[^1].Place);
        Assert.Equal(new DueRow(due[^1].Place, now), population.NextDue(now + Duration.FromDays(9))[0]);
    }

    [Fact]
    public void DecideAll_AgainAtTheSameMoment_ReadsNoState()
    {
        var company = new Company(777, 33, 1);
        var (now, situation, states, _) = company.Days[0];
        var read = 0;
        var population = new Population(company.Engine, states.Count, place =>
        {
            read++;
            return states[place];
        });
        var answers = new PackedAnswer[33];
        population.DecideAll(situation, default, now, answers, 1, TestContext.Current.CancellationToken);
        Assert.Equal(33, read);
        population.DecideAll(situation with { Offers = [.. situation.Offers] }, default, now, answers, 1, TestContext.Current.CancellationToken);
        Assert.Equal(33, read);
        population.Changed(5);
        population.DecideAll(situation, default, now, answers, 1, TestContext.Current.CancellationToken);
        Assert.Equal(34, read);
        population.DecideAll(situation with { IsStopped = !situation.IsStopped }, default, now, answers, 1, TestContext.Current.CancellationToken);
        Assert.Equal(67, read);
        population.DecideAll(situation, default, now, answers, 1, TestContext.Current.CancellationToken);
        Assert.Equal(100, read);
        population.DecideAll(situation, default, now - Duration.FromSeconds(1), answers, 1, TestContext.Current.CancellationToken);
        Assert.Equal(133, read);
    }

    [Fact]
    public void DecideAll_WrongArguments_Throw()
    {
        var now = Instant.FromUtc(2026, 3, 2, 9, 0);
        var token = TestContext.Current.CancellationToken;
        var population = new Population(Learner.Engine, 2, _ => PersonState.Empty(new("p")));
        Assert.Throws<ArgumentException>(() => population.DecideAll(Situation.Ordinary, default, now, new PackedAnswer[1], 1, token));
        Assert.Throws<ArgumentException>(() => population.DecideAll(Situation.Ordinary, new Moment?[1], now, new PackedAnswer[2], 1, token));
        Assert.Throws<ArgumentOutOfRangeException>(() => population.DecideAll(Situation.Ordinary, default, now, new PackedAnswer[2], 0, token));
        Assert.Throws<ArgumentOutOfRangeException>(() => population.DecideAll(Situation.Ordinary, default, Instant.MaxValue, new PackedAnswer[2], 1, token));
        Assert.Throws<ArgumentNullException>(() => population.DecideAll(null!, default, now, new PackedAnswer[2], 1, token));
        Assert.Throws<OperationCanceledException>(() => population.DecideAll(Situation.Ordinary, default, now, new PackedAnswer[2], 1, new(true)));
        Assert.Throws<OperationCanceledException>(() => population.DecideAll(Situation.Ordinary, default, now, new PackedAnswer[2], 2, new(true)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Population(Learner.Engine, -1, _ => PersonState.Empty(new("p"))));
    }

    /// <summary>Decides for everybody at every moment; who is to be asked again when is as the decisions say.</summary>
    private static void Follow(Company company, bool hasMoments, int threads, List<Answer> seen)
    {
        var (engine, states) = (company.Engine, new PersonState[company.People]);
        var population = new Population(engine, states.Length, place => states[place]);
        var answers = new PackedAnswer[states.Length];
        var random = new Random(~company.Seed);
        foreach (var day in company.Days)
        {
            for (var place = 0; place < states.Length; place++)
            {
                if (!ReferenceEquals(states[place], day.States[place]))
                {
                    states[place] = day.States[place];
                    population.Changed(place);
                }
            }

            Moment?[] moments = hasMoments ? [.. states.Select(_ => s_moments[random.Next(s_moments.Length)])] : [];
            population.DecideAll(day.Situation, moments, day.Now, answers, threads, TestContext.Current.CancellationToken);
            var due = hasMoments ? null : population.NextDue(Instant.MaxValue).ToDictionary(row => row.Place, row => row.Due);
            for (var place = 0; place < states.Length; place++)
            {
                var moment = (hasMoments ? moments[place] : null) ?? Moment.Ordinary;
                var decision = moment == Moment.Ordinary ? day.Decisions[place] : engine.Decide(states[place], day.Situation, moment, day.Now);
                var answer = population.Read(answers[place], day.Now);
                Assert.Equal(Answer.Of(decision), answer);
                Assert.Equal(decision.Id, population.Decide(place, day.Situation, moment, day.Now).Id);
                Assert.Equal(due is null ? null : decision.NextDue, due is not null && due.TryGetValue(place, out var at) ? at : null);
                seen.Add(answer);
            }
        }
    }

    private static void AssertSeen(List<Answer> seen)
    {
        const Hindrances Never = Hindrances.UnderWay | Hindrances.Busy;
        foreach (var hindrance in Enum.GetValues<Hindrances>().Where(hindrance => hindrance != Hindrances.None && (hindrance & Never) == 0))
        {
            Assert.True(seen.Exists(answer => (answer.Closed & hindrance) != 0), "Never seen: " + hindrance);
        }

        Assert.True(seen.Count(answer => answer.IsPrompt) > 50, "Few prompts: " + seen.Count(answer => answer.IsPrompt));
        Assert.Contains(seen, answer => answer.IsPrompt && answer.Probability < 1);
        Assert.Contains(seen, answer => !answer.IsPrompt && answer.Earliest is not null);
    }
}
#endif
