using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>
/// Decisions with all they were made from, as JSON lines. A situation stands once, on a line of its own before the first decision made in
/// it. Every line ends with a digest of itself and of the digest before it, so that a changed line is named, and the line after one that was
/// taken out, added or moved. The digest finds accidents and clumsy hands; who may rewrite a whole log can make new ones.
/// </summary>
public static class DecisionLog
{
    /// <summary>The lines of decisions.</summary>
    /// <param name="decisions">Decisions with their inputs.</param>
    /// <param name="after">The digest of the last line of the log they are added to; empty for a new log.</param>
    /// <exception cref="ArgumentException">A decision has no inputs.</exception>
    public static IEnumerable<string> Write(IEnumerable<Decision> decisions, string after = "") =>
        Lines(Guard.NotNull(decisions), Guard.NotNull(after));

    /// <summary>Reads a log line by line. What is wrong with a line is told with it, and reading goes on.</summary>
    public static IEnumerable<LogEntry> Read(IEnumerable<string> lines) => Entries(Guard.NotNull(lines), null);

    /// <summary>Reads a log and makes every decision in it again: where one does not follow from its inputs, that is a problem of its line.</summary>
    /// <param name="lines">The lines of the log.</param>
    /// <param name="engine">An engine of the policies, the version and the time zone data the log names.</param>
    public static IEnumerable<LogEntry> Verify(IEnumerable<string> lines, IAdvocacyEngine engine) =>
        Entries(Guard.NotNull(lines), Guard.NotNull(engine));

    /// <summary>
    /// A log without a person who was erased (INV-17): of each line about them only the digest is left, so that all others still check out.
    /// A line that cannot be read goes too where it has an id of theirs in it. Lines of <see cref="ShadowJson"/> have no digest: of theirs
    /// nothing is left but that they were erased.
    /// </summary>
    /// <param name="lines">The lines of the log, or of shadows; read, and to be written anew, from the first to the last.</param>
    /// <param name="ids">Who was erased: all ids of the person, also those that were given up when ids were merged.</param>
    public static IEnumerable<string> Erase(IEnumerable<string> lines, IReadOnlyCollection<PersonId> ids) => Erased(Guard.NotNull(lines), [.. Guard.NotNull(ids)]);

    /// <summary>Whether all that a line said was erased.</summary>
    public static bool IsErased(string line) => LogLine.Split(Guard.NotNull(line)).SaysNothing;

    private static IEnumerable<string> Erased(IEnumerable<string> lines, HashSet<PersonId> ids)
    {
        foreach (var line in lines)
        {
            var split = LogLine.Split(line);
            yield return IsAbout(split, ids) ? split.Erased().ToString() : line;
        }
    }

    private static bool IsAbout(LogLine line, HashSet<PersonId> ids)
    {
        if (Document.Parse(line.Content, new Faults()) is not { ValueKind: JsonValueKind.Object } root)
        {
            return ids.Any(person => line.Content.AsSpan().IndexOf(new JsonText().Value(person.Value).ToString().AsSpan()) >= 0);
        }

        return Document.Find(root, "person") is { } about && Document.TextOf(about) is { } text && ids.Any(person => string.Equals(text, person.Value, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(IEnumerable<Decision> decisions, string digest)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        LoggedSituation? situation = null;
        foreach (var decision in decisions)
        {
            var inputs = decision.Inputs ?? throw new ArgumentException("The decision '" + decision.Id + "' has no inputs.", nameof(decisions));
            if (!ReferenceEquals(inputs.Situation, situation?.Situation))
            {
                situation = LoggedSituation.Of(inputs.Situation);
                if (written.Add(situation.Name))
                {
                    var line = LogLine.Sealed(situation.Write(), digest);
                    digest = line.Digest;
                    yield return line.ToString();
                }
            }

            var next = LogLine.Sealed(LoggedDecision.Write(decision, inputs, situation!.Name), digest);
            digest = next.Digest;
            yield return next.ToString();
        }
    }

    private static IEnumerable<LogEntry> Entries(IEnumerable<string> lines, IAdvocacyEngine? engine)
    {
        var reader = new LogReader(engine);
        var (number, digest) = (0, string.Empty);
        foreach (var line in lines)
        {
            var entry = reader.Next(line, ++number, digest);
            digest = entry.Digest;
            yield return entry;
        }
    }
}
