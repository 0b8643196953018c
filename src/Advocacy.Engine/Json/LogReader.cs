using System;
using System.Collections.Generic;
using System.Text.Json;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>Reads a log line by line: knows the situations so far.</summary>
internal sealed class LogReader
{
    private readonly Dictionary<string, Situation> situations = new(StringComparer.Ordinal);
    private readonly IAdvocacyEngine? engine;

    internal LogReader(IAdvocacyEngine? engine) => this.engine = engine;

    /// <summary>Reads the next line, whose number and whose predecessor's digest are told.</summary>
    internal LogEntry Next(string text, int number, string before)
    {
        var line = LogLine.Split(text);
        if (line.IsErased)
        {
            return new(number, null, line.Digest, []) { IsErased = true };
        }

        var faults = new Faults();
        if (!line.Follows(before))
        {
            faults.Add(ProblemCodes.LogBroken, "digest", line.Digest, "what was written after the line before");
        }

        var inside = new Faults();
        var decision = Document.Parse(line.Content, inside) is { } root ? Take(root, line.Content, inside) : null;
        faults.Add(inside);
        return new(number, decision, line.Digest, faults.All());
    }

    private Decision? Take(JsonElement root, string content, Faults faults)
    {
        var isSituation = root.ValueKind == JsonValueKind.Object && Document.Find(root, "schema") is not null;
        if (isSituation)
        {
            TakeSituation(root, faults);
            return null;
        }

        return TakeDecision(root, content, faults);
    }

    private void TakeSituation(JsonElement root, Faults faults)
    {
        var schema = Document.Find(root, "schema")!.Value;
        if (Document.TextOf(schema) != LoggedSituation.Schema)
        {
            faults.Add(ProblemCodes.SchemaUnknown, schema, LoggedSituation.Schema);
            faults.Within("schema", 0);
            return;
        }

        var read = LoggedSituation.All.Read(root, faults);
        if (faults.Count > 0)
        {
            return;
        }

        if (LoggedSituation.Of(read.Situation).Name is var name && name != read.Name)
        {
            faults.Add(ProblemCodes.LogBroken, "name", read.Name, name);
            return;
        }

        situations[read.Name] = read.Situation;
    }

    private Decision? TakeDecision(JsonElement root, string content, Faults faults)
    {
        var draft = DecisionShapes.Logged.Read(root, faults);
        if (faults.Count > 0)
        {
            return null;
        }

        if (draft.Inputs is null)
        {
            faults.Add(ProblemCodes.MemberMissing, "inputs", string.Empty, "situation, moment, seed and state");
            return null;
        }

        if (!situations.TryGetValue(draft.Inputs.Situation, out var situation))
        {
            faults.Add(ProblemCodes.NameUnknown, "inputs.situation", draft.Inputs.Situation, "a situation of a line before");
            return null;
        }

        var decision = draft.Build(situation, faults);
        if (decision is not null)
        {
            Differences.Tell(content, Again(decision, draft.Inputs.Situation), faults);
        }

        return decision;
    }

    /// <summary>What the line should say: as the decision is written, or as it is made again.</summary>
    private string Again(Decision decision, string situation) =>
        LoggedDecision.Write(engine?.Verify(decision).Again ?? decision, decision.Inputs!, situation);
}
