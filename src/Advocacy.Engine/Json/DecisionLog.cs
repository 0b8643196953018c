using System;
using System.Collections.Generic;
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
