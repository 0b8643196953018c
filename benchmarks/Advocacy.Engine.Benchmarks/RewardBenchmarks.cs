using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>One act of somebody with a history who agreed to rewards; the baseline is the same act where nothing is granted.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Rewards")]
public class RewardBenchmarks
{
    private readonly Acted act = new() { Id = new("f-newest"), Person = Lives.Person, At = Lives.Now, Kind = ActKind.Post };

    private AdvocacyEngine none = null!;

    private AdvocacyEngine effort = null!;

    private AdvocacyEngine ten = null!;

    private PersonState ofNone = null!;

    private PersonState ofEffort = null!;

    private PersonState ofTen = null!;

    /// <summary>200 facts over 100 days, and consent from the beginning.</summary>
    [GlobalSetup]
    public void Setup()
    {
        (none, ofNone) = Engine(Policy.Default);
        (effort, ofEffort) = Engine(Granting(new()));
        var rules = Enumerable.Range(0, 10).Select(i => new RewardRule { Id = "rule-" + i, On = RewardTrigger.Act, Amount = 10, Thing = RewardThing.Fact });
        (ten, ofTen) = Engine(Granting(new() { Rules = ValueList.From(rules), Badges = [] }));
    }

    [Benchmark(Baseline = true, Description = "Evolve, nothing granted")]
    public PersonState Nothing() => none.Evolve(ofNone, act, Lives.Now).State;

    [Benchmark(Description = "Evolve, scheme Effort")]
    public PersonState Effort() => effort.Evolve(ofEffort, act, Lives.Now).State;

    [Benchmark(Description = "Evolve, ten rules")]
    public PersonState Ten() => ten.Evolve(ofTen, act, Lives.Now).State;

    private static Policy Granting(RewardRules rules) =>
        Policy.Activating(new("works council", new LocalDate(2026, 1, 1), true)) with { Version = "granting@1", Rewards = rules };

    private static (AdvocacyEngine Engine, PersonState State) Engine(Policy policy)
    {
        var engine = new AdvocacyEngine(policy, 7, DateTimeZoneProviders.Tzdb);
        var facts = Lives.Facts(200);
        facts.Insert(0, new ConsentGiven { Id = new("f-consent"), Person = Lives.Person, At = facts.Min(fact => fact.At), Form = ConsentForm.Rewards });
        return (engine, engine.Replay(PersonState.Empty(Lives.Person), facts, Lives.Now).State);
    }
}
