using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.People;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Simulation;

/// <summary>What must always hold, over whole simulated years of every scenario that ships, under each of its policies.</summary>
public class LifeLaws
{
    private const int PeopleEach = 16;

    private static readonly int Times = Environment.GetEnvironmentVariable("ADVOCACY_CASES") is ['x', .. var times] ? (int)double.Parse(times, System.Globalization.CultureInfo.InvariantCulture) : 1;

    [Fact]
    public void Lives_OfAllScenarios_BreakNoLaw()
    {
        var (found, counts) = (new List<string>(), new Dictionary<string, int>());
        Parallel.ForEach(
            ScenarioLibrary.Names,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            name =>
            {
                var scenario = SimulatedScenarios.Shipped(name, Math.Max(1, Times) * PeopleEach);
                scenario = scenario with { Population = scenario.Population with { JoiningShare = Math.Max(0.6, scenario.Population.JoiningShare) } };
                for (var policy = 0; policy < scenario.Policies.Count; policy++)
                {
                    var strictest = scenario.Policies[policy].Periods[^1].Policy;
                    foreach (var life in Simulator.Lives(scenario, policy, 7, 0, scenario.People, SimulatedScenarios.Zones))
                    {
                        lock (counts)
                        {
                            found.AddRange(new LifeChecker(life, scenario, strictest).Broken());
                            Count(counts, life);
                        }
                    }
                }
            });

        Found.Nothing(found);
        foreach (var (what, least) in new[] { ("lives", 256), ("not enrolled", 60), ("sent", 2500), ("acts", 500), ("opted out", 5), ("asked", 40), ("away", 250), ("muted", 1), ("snoozed", 15), ("expired", 5) })
            Assert.True(counts.GetValueOrDefault(what) >= least, $"too few {what}: {counts.GetValueOrDefault(what)}, of {string.Join(", ", counts)}");
    }

    /// <summary>What the host held step by step is what all facts amount to, in whatever order they are told; and nothing was refused.</summary>
    [Fact]
    public void States_OfAYear_AreThoseOfReplay()
    {
        var scenario = SimulatedScenarios.Shipped("reorganisation", 12) with { Population = new() { JoiningShare = 1 } };
        var engine = new AdvocacyEngine(scenario.Policies[0].Periods[0].Policy, 7, SimulatedScenarios.Zones);
        foreach (var life in Simulator.Lives(scenario, 0, 7, 0, scenario.People, SimulatedScenarios.Zones))
        {
            var state = PersonState.Empty(life.Person.Id);
            foreach (var fact in life.Facts)
            {
                var evolution = engine.Evolve(state, fact, fact.At);
                Assert.IsType<Accepted>(evolution.Verdict);
                state = evolution.State;
            }

            var end = Instant.FromUtc(2027, 6, 1, 0, 0);
            Assert.Equal(state, engine.Replay(PersonState.Empty(life.Person.Id), life.Facts.Reverse(), end).State);
            Assert.InRange(life.Facts.Count, 20, 2000);
        }
    }

    [Fact]
    public void Acts_WithMoreMotivation_AreNotFewer()
    {
        double[] drivers = [0.3, 0.5, 0.7, 0.9];
        var acts = drivers.Select(driver => SimulatedScenarios.Small.Moved(driver) with { People = 100 })
            .Select(scenario => Simulator.Run(scenario, new() { Seed = 3, Threads = 2 }, SimulatedScenarios.Zones).Policies[0][SimulationMetric.Acts].Weeks.Sum(week => week?.Value ?? 0))
            .ToArray();
        Assert.Equal(acts.Order(), acts);
        Assert.True(acts[^1] > 1.5 * acts[0], string.Join(", ", acts));
    }

    [Fact]
    public void Checker_LivesThatBreakALaw_FindsIt()
    {
        var scenario = SimulatedScenarios.Shipped("over-prompting", 100);
        var lives = Simulator.Lives(scenario, 0, 7, 0, 100, SimulatedScenarios.Zones).ToArray();
        var life = lives.First(life => life.Person.MostPerWeek is not null && life.Facts.OfType<Sent>().Count() > 10);
        var sent = life.Facts.OfType<Sent>().First();
        var plan = life.Facts.OfType<Scheduled>().Single(plan => plan.Decision == sent.Decision);
        Assert.Empty(Broken(life, scenario));

        Assert.Contains("INV-01", Broken(Without<Enrolled>(life), scenario));
        Assert.Contains("INV-03", Broken(With(life, new OptedOut { Id = new("x"), Person = life.Person.Id, At = sent.At - Duration.FromMinutes(1) }), scenario));
        Assert.Contains("INV-24", Broken(With(life, new Away { Id = new("x"), Person = life.Person.Id, At = sent.At - Duration.FromHours(1), From = sent.At, To = sent.At + Duration.FromHours(1) }), scenario));
        Assert.Contains("muted", Broken(With(life, new Muted { Id = new("x"), Person = life.Person.Id, At = sent.At - Duration.FromHours(1) }), scenario));
        Assert.Contains("INV-24", Broken(Again(life, plan, sent, "y", Duration.FromHours(12)), scenario));
        Assert.Contains("INV-25", Broken(Again(life, plan, sent, "y", Duration.FromMinutes(1)), scenario));
        Assert.Contains("INV-48", Broken(With(life, sent with { Id = new("x") }), scenario));
        Assert.Contains("INV-40", Broken(life, scenario with { Events = [new ScenarioEvent.Incident(1, 180)] }));
        Assert.Contains("INV-50", lives.SelectMany(other => Broken(Silenced(other), scenario)));

        var seen = lives.First(other => other.Person is { MostPerWeek: null, IsReported: true } && Left(other) is not null);
        var (leftPlan, leftSent) = Left(seen)!.Value;
        Assert.Contains("INV-26", Broken(Again(seen, leftPlan, leftSent, "y", Duration.FromDays(7)), scenario));
    }

    private static void Count(Dictionary<string, int> counts, SimulatedLife life)
    {
        Add("lives", 1);
        Add("not enrolled", life.Facts.Any(fact => fact is Enrolled) ? 0 : 1);
        Add("sent", life.Facts.Count(fact => fact is Sent));
        Add("acts", life.Facts.Count(fact => fact is Acted));
        Add("opted out", life.Facts.Count(fact => fact is OptedOut));
        Add("asked", life.Facts.Count(fact => fact is Scheduled { IsProactive: false }));
        Add("away", life.Facts.Count(fact => fact is Away));
        Add("muted", life.Facts.Count(fact => fact is Muted));
        Add("snoozed", life.Facts.Count(fact => fact is Snoozed));
        Add("question", life.Facts.Count(fact => fact is Scheduled { Ask: Ask.Cadence }));
        Add("expired", life.Facts.Count(fact => fact is Expired));

        void Add(string what, int many) => counts[what] = counts.GetValueOrDefault(what) + many;
    }

    private static IEnumerable<string> Broken(SimulatedLife life, Scenario scenario) =>
        new LifeChecker(life, scenario, scenario.Policies[0].Periods[0].Policy).Broken().Select(line => line.Split(' ')[0]);

    private static SimulatedLife With(SimulatedLife life, params Fact[] facts) => life with { Facts = [.. life.Facts, .. facts] };

    private static SimulatedLife Without<T>(SimulatedLife life) => life with { Facts = ValueList.From(life.Facts.Where(fact => fact is not T)) };

    /// <summary>The same message once more, later.</summary>
    private static SimulatedLife Again(SimulatedLife life, Scheduled plan, Sent sent, string name, Duration later) => With(
        life,
        plan with { Id = new("plan-" + name), Decision = new(name), At = plan.At + later, DeliverAt = plan.DeliverAt + later },
        sent with { Id = new("sent-" + name), Decision = new(name), At = sent.At + later });

    private static SimulatedLife Silenced(SimulatedLife life) => life with { Decisions = ValueList.From(life.Decisions.Select(Silent)) };

    private static Decision Silent(Decision decision) => decision is not Prompt { IsAsked: true } asked ? decision : new Wait
    {
        Id = asked.Id,
        Person = asked.Person,
        Point = asked.Point,
        At = asked.At,
        Zone = asked.Zone,
        Judgement = asked.Judgement,
        Findings = asked.Findings,
        Inputs = asked.Inputs,
        PolicyVersion = asked.PolicyVersion,
        EngineVersion = asked.EngineVersion,
        ZonesVersion = asked.ZonesVersion,
    };

    /// <summary>A message that was seen and left, with nothing of the person's own in the week after it.</summary>
    private static (Scheduled Plan, Sent Sent)? Left(SimulatedLife life)
    {
        foreach (var sent in life.Facts.OfType<Sent>())
        {
            var plan = life.Facts.OfType<Scheduled>().First(plan => plan.Decision == sent.Decision);
            var after = life.Facts.Where(fact => fact.At > sent.At && fact.At < sent.At + Duration.FromDays(8)).ToArray();
            if (plan is { IsProactive: true } && plan.Ask != Ask.Nothing && after.All(fact => fact is Seen { Opening: Opening.Seen } or PeerThanked or NetworkResponded) && after.OfType<Seen>().Any())
                return (plan, sent);
        }

        return null;
    }
}
