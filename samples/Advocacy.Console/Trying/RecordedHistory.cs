using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;
using DecisionLines = Advocacy.Sample.Logs.LogLines;

namespace Advocacy.Sample.Trying;

/// <summary>What a host stored: facts, and the log of decisions, which is read line by line.</summary>
internal static class RecordedHistory
{
    /// <summary>All facts of the files; what is wrong with them is noted.</summary>
    public static IReadOnlyList<Fact> Facts(IEnumerable<InputSource> sources, Terminal terminal, ProblemLog problems)
    {
        var facts = new List<Fact>();
        foreach (var source in sources)
        {
            JsonLines.Read(source, terminal, problems, (text, _, note) =>
            {
                var read = FactJson.Read(text, new() { MakeMissingIds = true });
                foreach (var problem in read.Problems)
                {
                    note(problem);
                }

                if (read.TryGet(out var fact))
                {
                    facts.Add(fact);
                }
            });
        }

        if (facts.Count == 0 && problems.All.Count == 0 && sources.FirstOrDefault() is { } first)
        {
            problems.Add(first.Name, InputCodes.Document, "--facts", string.Empty, "at least one fact");
        }

        return facts;
    }

    /// <summary>Up to when facts are complete: as it was said, else up to the last of them.</summary>
    public static Instant Until(LearningRequest request, IReadOnlyList<Fact> facts, ProblemLog problems)
    {
        if (request.Until is not { } text)
        {
            return facts.Count == 0 ? Instant.MinValue : facts.Max(fact => fact.At);
        }

        if (!InstantText.TryReadKnown(text, out var until))
        {
            problems.Add("arguments", InputCodes.Argument, "--until", text, InstantText.AllowedKnown);
        }

        return until;
    }

    /// <summary>The decisions of a log one by one; what is wrong with a line is noted, and the line passed over.</summary>
    public static IEnumerable<Decision> Decisions(InputSource log, Terminal terminal, ProblemLog problems)
    {
        using var reader = log.Open(terminal, problems);
        if (reader is null)
        {
            yield break;
        }

        using var progress = new ProgressBar("Reading decisions:", all: null, terminal);
        foreach (var entry in DecisionLog.Read(DecisionLines.Of(reader)))
        {
            progress.Step();
            foreach (var problem in entry.Problems)
            {
                problems.AddLine(log.Name, entry.Line, problem);
            }

            if (entry.Decision is { } decision && entry.Problems.IsEmpty)
            {
                yield return decision;
            }
        }
    }

    /// <summary>The same decisions; each policy but the one that was in force is noted, once.</summary>
    public static IEnumerable<Decision> Under(Policy policy, IEnumerable<Decision> decisions, string log, ProblemLog problems)
    {
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var decision in decisions)
        {
            if (decision.PolicyVersion == policy.Version)
            {
                yield return decision;
            }
            else if (others.Add(decision.PolicyVersion))
            {
                problems.Add(log, InputCodes.Argument, "--policy", decision.PolicyVersion, "the policy of the log; the one given is " + policy.Version);
            }
        }
    }
}
