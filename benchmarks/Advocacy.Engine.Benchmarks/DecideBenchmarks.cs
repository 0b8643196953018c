using System;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>
/// Reading a state and deciding; the baseline is the least by hand: hours, a cap, and motivation × ability, without a reason. A state that
/// this engine made carries what it amounts to; of one that was just read from storage that is worked out first.
/// </summary>
[MemoryDiagnoser]
[BenchmarkCategory("Decisions")]
public class DecideBenchmarks
{
    private readonly DateTimeZone zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private readonly double[] drivers = [0.6, 0.6, 0.6];

    private readonly double[] supplies = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5];

    private readonly double[] demands = [0.25, 0, 0, 0.5, 0.6, 0.3];

    private readonly LocalDate[] sent = [new(2026, 7, 28), new(2026, 8, 4), new(2026, 8, 11)];

    private PersonState history = null!;

    private PersonState stored = null!;

    private PersonState willing = null!;

    private Decision held = null!;

    /// <summary>Somebody with 200 facts, who rests after an act, and somebody new, who is invited.</summary>
    [GlobalSetup]
    public void Setup()
    {
        history = Lives.State(200);
        stored = StateJson.Read(StateJson.Write(history)).Value!;
        willing = Lives.New();
        held = Prompt();
        if (held is not Decisions.Prompt || Wait() is not Decisions.Wait)
        {
            throw new InvalidOperationException("The benchmark measures something else than it says.");
        }
    }

    [Benchmark(Baseline = true, Description = "the least by hand")]
    public bool ByHand()
    {
        var local = Lives.Open.InZone(zone);
        var used = 0;
        foreach (var date in sent)
        {
            used += date <= local.Date && date.PlusDays(7) > local.Date ? 1 : 0;
        }

        var motivation = (drivers[0] + drivers[1] + drivers[2]) / 3;
        var ability = 1.0;
        for (var i = 0; i < demands.Length; i++)
        {
            ability = Math.Min(ability, 1 - (demands[i] * (1 - supplies[i])));
        }

        return local.DayOfWeek <= IsoDayOfWeek.Friday && local.Hour is >= 9 and < 17 && used < 2 && motivation * ability >= 0.25;
    }

    [Benchmark(Description = "View")]
    public PersonView View() => Lives.Engine.View(history, Lives.Now);

    [Benchmark(Description = "View, of a state just read")]
    public PersonView ViewOfStored() => Lives.Engine.View(stored, Lives.Now);

    [Benchmark(Description = "Judge, within hours")]
    public Stance JudgeOpen() => Lives.Engine.Judge(history, Lives.Situation, Moment.Ordinary, Lives.Open);

    [Benchmark(Description = "Judge, quiet time")]
    public Stance JudgeQuiet() => Lives.Engine.Judge(history, Lives.Situation, Moment.Ordinary, Lives.Now);

    [Benchmark(Description = "Decide, wait")]
    public Decision Wait() => Lives.Engine.Decide(history, Lives.Situation, Moment.Ordinary, Lives.Now);

    [Benchmark(Description = "Decide, wait, of a state just read")]
    public Decision WaitOfStored() => Lives.Engine.Decide(stored, Lives.Situation, Moment.Ordinary, Lives.Now);

    [Benchmark(Description = "Decide, prompt")]
    public Decision Prompt() => Lives.Engine.Decide(willing, Lives.Situation, Moment.Ordinary, Lives.Open);

    [Benchmark(Description = "Decide, wait, with its reasons")]
    public ValueList<Finding> WaitWithReasons() => Wait().Findings;

    [Benchmark(Description = "Decide, wait, with until when")]
    public Instant? WaitUntil() => Wait().NextDue;

    [Benchmark(Description = "Decide, wait, with all it tells")]
    public int WaitTold() => Told(Wait());

    [Benchmark(Description = "Decide, prompt, with its reasons")]
    public ValueList<Finding> PromptWithReasons() => Prompt().Findings;

    [Benchmark(Description = "Decide, prompt, with all it tells")]
    public int PromptTold() => Told(Prompt());

    [Benchmark(Description = "Decide, on request")]
    public Decision Asked() => Lives.Engine.Decide(history, Lives.Situation, Moment.OnRequest, Lives.Open);

    [Benchmark(Description = "StillValid")]
    public Validity StillValid() => Lives.Engine.StillValid(held, willing, Lives.Situation, Moment.Ordinary, Lives.Open);

    [Benchmark(Description = "Verify")]
    public Verification Verify() => Lives.Engine.Verify(held);

    [Benchmark(Description = "Render")]
    public RenderedMessage? Render() => held.Render(Language.Dutch);

    /// <summary>Asks for everything that is worked out only then.</summary>
    private static int Told(Decision decision) =>
        decision.Findings.Count + (decision.Counterfactual is null ? 0 : 1) + (decision.Inputs is null ? 0 : 1) + (decision.NextDue is null ? 0 : 1)
        + decision.Judgement.Rhythm + decision.Id.Value.Length;
}
