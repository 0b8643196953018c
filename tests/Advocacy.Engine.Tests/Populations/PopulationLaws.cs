#if !ENGINE_NETSTANDARD
using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
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
        Law.Holds("INV-37 the population answers as the scalar path does, bit for bit", Company.Any, company => Follow(company, false, 1, seen), 250);
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
        Law.Holds("INV-37 two threads answer as the scalar path does", Company.Any, company => Follow(company with { Moments = 2 }, false, 2, []), 40, ("several", company => company.People > 1, 0.5));

    /// <summary>Decides for everybody at every moment; what is recorded of some answers, and some facts, change some states on the way.</summary>
    private static void Follow(Company company, bool hasMoments, int threads, List<Answer> seen)
    {
        var (engine, states) = (company.Engine, company.States());
        var population = new Population(engine, states.Count, place => states[place]);
        var answers = new PackedAnswer[states.Count];
        var random = new Random(~company.Seed);
        foreach (var (now, situation) in company.Days(states))
        {
            var moments = hasMoments ? states.ConvertAll(_ => s_moments[random.Next(s_moments.Length)]).ToArray() : [];
            population.DecideAll(situation, moments, now, answers, threads);
            for (var place = 0; place < states.Count; place++)
            {
                var moment = (hasMoments ? moments[place] : null) ?? Moment.Ordinary;
                var decision = engine.Decide(states[place], situation, moment, now);
                var answer = population.Read(answers[place], now);
                Assert.Equal(Answer.Of(decision), answer);
                Assert.Equal(decision.Id, population.Decide(place, situation, moment, now).Id);
                seen.Add(answer);
                if (random.Next(3) == 0 && Next(decision, random, now) is { } fact)
                {
                    states[place] = engine.Evolve(states[place], fact, now).State;
                    population.Changed(place);
                }
            }
        }
    }

    private static Fact? Next(Decision decision, Random random, Instant now) => random.Next(4) switch
    {
        0 => new SignalDeclared { Id = new("s-" + now), Person = decision.Person, At = now, Factor = (Factor)random.Next(Factors.Count), Strength = new(random.NextDouble()) },
        1 => new Snoozed { Id = new("z-" + now), Person = decision.Person, At = now, Until = now + Duration.FromHours(random.Next(1, 40)) },
        _ => decision.AsScheduled(),
    };

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
