using System;
using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Numbers;
using NodaTime;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>
/// Makes rows to learn from out of what the engine decided and what people did then: the draws as they were logged, joined to outcomes from
/// facts. Only points at which the person agreed to learning enter (INV-21), and none of somebody who took that back, objected or had the
/// use of what is held restricted: such a person is left out altogether from then on. Who opted out is not left out of what was before,
/// since a log without those who left would speak for whatever drives people away (INV-39).
/// </summary>
/// <remarks>
/// Of several answers in one point the first that was drawn stands: asking again draws nothing anew, and what is another answer after it may
/// be what came of it. Where there was no draw, the first prompt stands, else the last wait. Facts are held in a short form by person;
/// decisions are not: one point a person is, whatever the length of the log.
/// </remarks>
public static class LearningLog
{
    /// <summary>The rows, one after another.</summary>
    /// <param name="decisions">All decisions, of each person in the order in which they were made. Read once, while rows are asked for.</param>
    /// <param name="facts">All facts of all people, in any order. Read once, before the first row.</param>
    /// <param name="until">Up to when facts are complete: points whose window ends later are left out.</param>
    /// <param name="zones">The time zones.</param>
    /// <param name="rules">What counts; those by default where none are given.</param>
    /// <param name="pseudonyms">What stands in for ids; the ids themselves where none are given.</param>
    public static IEnumerable<LogRow> Rows(
        IEnumerable<Decision> decisions,
        IEnumerable<Fact> facts,
        Instant until,
        IDateTimeZoneProvider zones,
        LogRules? rules = null,
        Pseudonyms? pseudonyms = null)
    {
        var points = Points(Check.NotNull(decisions), new(PeopleFacts.Of(Check.NotNull(facts), until), until, Check.NotNull(zones), rules ?? new(), pseudonyms));
        foreach (var point in points)
        {
            if (point is { } row)
            {
                yield return row;
            }
        }
    }

    /// <summary>Hands out the rows, one after another, and tells in the end what they came to.</summary>
    /// <param name="decisions">All decisions, of each person in the order in which they were made.</param>
    /// <param name="facts">All facts of all people, in any order.</param>
    /// <param name="until">Up to when facts are complete: points whose window ends later are left out.</param>
    /// <param name="zones">The time zones.</param>
    /// <param name="take">Takes a row.</param>
    /// <param name="rules">What counts; those by default where none are given.</param>
    /// <param name="pseudonyms">What stands in for ids; the ids themselves where none are given.</param>
    public static LogSummary Extract(
        IEnumerable<Decision> decisions,
        IEnumerable<Fact> facts,
        Instant until,
        IDateTimeZoneProvider zones,
        Action<LogRow> take,
        LogRules? rules = null,
        Pseudonyms? pseudonyms = null)
    {
        Check.NotNull(take);
        using var tally = new LogTally();
        var unfinished = 0;
        foreach (var point in Points(Check.NotNull(decisions), new(PeopleFacts.Of(Check.NotNull(facts), until), until, Check.NotNull(zones), rules ?? new(), pseudonyms)))
        {
            if (point is { } row)
            {
                take(row);
                tally.Add(row);
            }
            else
            {
                unfinished++;
            }
        }

        return tally.Summary(unfinished);
    }

    /// <summary>What rows come to that were read or made before.</summary>
    public static LogSummary Summarise(IEnumerable<LogRow> rows)
    {
        using var tally = new LogTally();
        foreach (var row in Check.NotNull(rows))
        {
            tally.Add(row);
        }

        return tally.Summary(0);
    }

    /// <summary>The rows; none for a point whose window is not over.</summary>
    private static IEnumerable<LogRow?> Points(IEnumerable<Decision> decisions, RowMaking making)
    {
        foreach (var decision in StandingDecisions.Of(decisions, making.Enters))
        {
            yield return making.RowOf(decision);
        }
    }
}
