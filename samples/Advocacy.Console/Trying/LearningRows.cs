using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Policies;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;
using LearningLines = Advocacy.Engine.Learning.Logs.LogLines;
using TextLines = Advocacy.Sample.Logs.LogLines;

namespace Advocacy.Sample.Trying;

/// <summary>The rows to learn from: read from a log of rows, or made of a host's decisions and facts.</summary>
internal static class LearningRows
{
    /// <summary>The rows, with what they come to; none where something is wrong, all of which is noted.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="current">The policy that was in force.</param>
    /// <param name="terminal">Where standard input is.</param>
    /// <param name="problems">Where problems are noted.</param>
    public static LearningInput? Read(LearningRequest request, Policy current, Terminal terminal, ProblemLog problems)
    {
        var (rows, unfinished) = (new List<LogRow>(), 0);
        if (request.Facts.Count > 0)
        {
            unfinished = Make(request, current, rows, terminal, problems);
        }
        else
        {
            ReadLines(request.Log!, rows, terminal, problems);
        }

        if (rows.Count == 0 && problems.All.Count == 0)
        {
            problems.Add(request.Log!.Name, InputCodes.Document, "--log", string.Empty, "a log with at least one decision point of somebody who agreed to learning, under a policy that has it");
        }

        return problems.All.Count > 0 ? null : new(rows, LearningLog.Summarise(rows) with { Unfinished = unfinished }, Check(rows, current, request));
    }

    /// <summary>Writes rows, as CSV where the name says so and else as JSON Lines.</summary>
    public static void Write(IEnumerable<LogRow> rows, string name, string option, ProblemLog problems) =>
        OutputFile.Write(name, IsCsv(name) ? LogCsv.Write(rows) : rows.Select(LearningLines.Write), option, problems);

    private static LogCheckResult Check(IReadOnlyList<LogRow> rows, Policy current, LearningRequest request) => LogCheck.Of(rows, new()
    {
        HasIds = !request.HasPseudonyms && (request.Key is null || request.Facts.Count == 0),
        Policies = request.Policy is null ? [] : [current.Version],
    });

    private static int Make(LearningRequest request, Policy current, List<LogRow> rows, Terminal terminal, ProblemLog problems)
    {
        var pseudonyms = PseudonymsOf(request, terminal, problems);
        var facts = RecordedHistory.Facts(request.Facts, terminal, problems);
        var until = RecordedHistory.Until(request, facts, problems);
        if (problems.All.Count > 0)
        {
            return 0;
        }

        var decisions = RecordedHistory.Decisions(request.Log!, terminal, problems);
        var summary = LearningLog.Extract(decisions, facts, until, DateTimeZoneProviders.Tzdb, rows.Add, new() { Policies = new(current) }, pseudonyms);

        // In one order, so that a history has one digest however it was stored; and so that pseudonyms stand in the order of no ids.
        rows.Sort((one, other) => string.CompareOrdinal(one.Person, other.Person) is var order and not 0 ? order : one.Date.CompareTo(other.Date));
        return summary.Unfinished;
    }

    private static Pseudonyms? PseudonymsOf(LearningRequest request, Terminal terminal, ProblemLog problems)
    {
        if (request.Key?.ReadAll(terminal, problems)?.Trim() is not { } secret)
        {
            return null;
        }

        if (secret.Length >= Pseudonyms.ShortestSecret)
        {
            return new(secret);
        }

        problems.Add(request.Key.Name, InputCodes.Document, "--key", string.Empty, "at least " + Words.Of(Pseudonyms.ShortestSecret) + " characters that nobody guesses");
        return null;
    }

    private static void ReadLines(InputSource log, List<LogRow> rows, Terminal terminal, ProblemLog problems)
    {
        using var reader = log.Open(terminal, problems);
        if (reader is null)
        {
            return;
        }

        using var progress = new ProgressBar("Reading rows:", all: null, terminal);
        var lines = Checked(TextLines.Of(reader), log, problems);
        foreach (var entry in IsCsv(log.Name) ? LogCsv.Read(lines) : LearningLines.Read(lines))
        {
            progress.Step();
            foreach (var problem in entry.Problems)
            {
                problems.AddLine(log.Name, entry.Line, problem with { Line = null, Column = null });
            }

            if (entry.Row is { } row)
            {
                rows.Add(row);
            }
        }
    }

    /// <summary>A log of decisions is another thing: of it rows have to be made first. A line that is not Unicode is passed over as if it were empty.</summary>
    private static IEnumerable<string> Checked(IEnumerable<string> lines, InputSource log, ProblemLog problems)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (number == 1 && !IsCsv(log.Name) && line.Contains("\"digest\":", StringComparison.Ordinal))
            {
                problems.Add(log.Name, InputCodes.Document, "--log", string.Empty, "a log to learn from; of this log of decisions it is made with --facts");
                yield break;
            }

            var isWhole = Unicode.IsWhole(line);
            if (!isWhole)
            {
                problems.AddLine(log.Name, number, new(InputCodes.Malformed, "line", line, Unicode.Allowed));
            }

            yield return isWhole ? line : string.Empty;
        }
    }

    private static bool IsCsv(string name) => string.Equals(Path.GetExtension(name), ".csv", StringComparison.OrdinalIgnoreCase);
}
