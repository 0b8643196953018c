using System;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Advocacy.Engine.Benchmarks;

/// <summary>A fact, a state of 200 facts, a decision and a policy to JSON and back; the baselines only parse the same text into elements, and check nothing.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Json")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class JsonBenchmarks
{
    private readonly Policy policy = Policy.Default;

    private PersonState state = null!;

    private Decision decision = null!;

    private Fact fact = null!;

    private string stateText = "";

    private string decisionText = "";

    private string factText = "";

    private string policyText = "";

    [GlobalSetup]
    public void Setup()
    {
        (state, fact) = (Lives.State(200), Lives.Facts(200).OfType<Scheduled>().First());
        decision = Lives.Engine.Decide(state, Lives.Situation, Moment.Ordinary, Lives.Now);
        (stateText, decisionText, factText, policyText) = (StateJson.Write(state), DecisionJson.Write(decision), FactJson.Write(fact), PolicyJson.Write(policy));
        if (!StateRead().TryGet(out _) || !DecisionRead().TryGet(out _) || !FactRead().TryGet(out _) || !PolicyRead().TryGet(out _))
            throw new InvalidOperationException("The benchmark measures something else than it says.");
    }

    [BenchmarkCategory("fact")]
    [Benchmark(Baseline = true, Description = "a fact, parsed only")]
    public int FactParsed() => Parsed(factText);

    [BenchmarkCategory("fact")]
    [Benchmark(Description = "FactJson.Read")]
    public JsonResult<Fact> FactRead() => FactJson.Read(factText);

    [BenchmarkCategory("fact")]
    [Benchmark(Description = "FactJson.Write")]
    public string FactWritten() => FactJson.Write(fact);

    [BenchmarkCategory("state")]
    [Benchmark(Baseline = true, Description = "a state, parsed only")]
    public int StateParsed() => Parsed(stateText);

    [BenchmarkCategory("state")]
    [Benchmark(Description = "StateJson.Read")]
    public JsonResult<PersonState> StateRead() => StateJson.Read(stateText);

    [BenchmarkCategory("state")]
    [Benchmark(Description = "StateJson.Write")]
    public string StateWritten() => StateJson.Write(state);

    [BenchmarkCategory("state")]
    [Benchmark(Description = "StateJson.ETagOf")]
    public string Tagged() => StateJson.ETagOf(state);

    [BenchmarkCategory("decision")]
    [Benchmark(Baseline = true, Description = "a decision, parsed only")]
    public int DecisionParsed() => Parsed(decisionText);

    [BenchmarkCategory("decision")]
    [Benchmark(Description = "DecisionJson.Read")]
    public JsonResult<Decision> DecisionRead() => DecisionJson.Read(decisionText);

    [BenchmarkCategory("decision")]
    [Benchmark(Description = "DecisionJson.Write")]
    public string DecisionWritten() => DecisionJson.Write(decision);

    [BenchmarkCategory("policy")]
    [Benchmark(Baseline = true, Description = "a policy, parsed only")]
    public int PolicyParsed() => Parsed(policyText);

    [BenchmarkCategory("policy")]
    [Benchmark(Description = "PolicyJson.Read")]
    public JsonResult<Policy> PolicyRead() => PolicyJson.Read(policyText);

    [BenchmarkCategory("policy")]
    [Benchmark(Description = "PolicyJson.Write")]
    public string PolicyWritten() => PolicyJson.Write(policy);

    private static int Parsed(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.EnumerateObject().Count();
    }
}
