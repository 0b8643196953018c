using System;
using System.Globalization;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;

namespace Advocacy.Engine.Benchmarks;

/// <summary>A decision, a message, a state and a policy in words, in both languages; the baseline puts two values into one sentence by hand.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Explanations")]
public class ExplanationsBenchmarks
{
    private PersonState state = null!;

    private Decision wait = null!;

    private Decision prompt = null!;

    [GlobalSetup]
    public void Setup()
    {
        state = Lives.State(200);
        wait = Lives.Engine.Decide(state, Lives.Situation, Moment.Ordinary, Lives.Now);
        prompt = Lives.Engine.Decide(Lives.New(), Lives.Situation, Moment.Ordinary, Lives.Open);
        if (wait is not Wait || prompt is not Prompt)
            throw new InvalidOperationException("The benchmark measures something else than it says.");
    }

    [Benchmark(Baseline = true, Description = "one sentence by hand")]
    public string ByHand() => string.Create(CultureInfo.InvariantCulture, $"You were told {2} times this week, so we wait until {Lives.Open}.");

    [Benchmark(Description = "Explain a wait, nl")]
    public Explanation WaitInDutch() => Lives.Engine.Explain(wait, Language.Dutch);

    [Benchmark(Description = "Explain a wait, en")]
    public Explanation WaitInEnglish() => Lives.Engine.Explain(wait, Language.English);

    [Benchmark(Description = "Explain a prompt, nl")]
    public Explanation PromptInDutch() => Lives.Engine.Explain(prompt, Language.Dutch);

    [Benchmark(Description = "Explain a prompt, en")]
    public Explanation PromptInEnglish() => Lives.Engine.Explain(prompt, Language.English);

    [Benchmark(Description = "Render, nl")]
    public RenderedMessage? RenderedInDutch() => prompt.Render(Language.Dutch);

    [Benchmark(Description = "Render, en")]
    public RenderedMessage? RenderedInEnglish() => prompt.Render(Language.English);

    [Benchmark(Description = "Tell all that is held, nl")]
    public Holdings Told() => Lives.Engine.Tell(state, Lives.Now, Language.Dutch);

    [Benchmark(Description = "Summarise a policy, en")]
    public PolicySummary Summarised() => Policy.Default.Summarise(Language.English);
}
