using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;

namespace Advocacy.Sample.Output;

/// <summary>How many decisions had which outcome, and what decided it.</summary>
internal sealed class Counts
{
    private readonly Dictionary<(bool IsPrompt, string Reason), int> byReason = [];
    private readonly Dictionary<string, int> byIntervention = [];

    public int Prompts { get; private set; }

    public int Waits { get; private set; }

    public void Add(Decision decision)
    {
        var prompt = decision as Prompt;
        Prompts += prompt is null ? 0 : 1;
        Waits += prompt is null ? 1 : 0;
        Increment(byReason, (prompt is not null, Why.Of(decision).Code.Name));
        if (prompt is not null)
        {
            Increment(byIntervention, prompt.Intervention.Value);
        }
    }

    /// <summary>Outcome, decisive reason and how many; prompts first, the most frequent first.</summary>
    public IEnumerable<(string Outcome, string Reason, int Count)> ByReason() =>
        from entry in byReason
        orderby entry.Key.IsPrompt descending, entry.Value descending, entry.Key.Reason
        select (entry.Key.IsPrompt ? "prompt" : "wait", entry.Key.Reason, entry.Value);

    /// <summary>With what people are invited, and how many; the most frequent first.</summary>
    public IEnumerable<(string Intervention, int Count)> ByIntervention() =>
        from entry in byIntervention orderby entry.Value descending, entry.Key select (entry.Key, entry.Value);

    private static void Increment<T>(Dictionary<T, int> counts, T key)
        where T : notnull
        => counts[key] = counts.GetValueOrDefault(key) + 1;
}
