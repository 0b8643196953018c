using System;
using System.Collections.Generic;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>Whether a log is what it says: the same seed draws the same, probabilities are those of the draw, and frequencies are those of the probabilities.</summary>
public static class LogCheck
{
    /// <summary>Checks rows, of each person in order of time. What it holds is as much as there are people.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="rules">How they are checked; by default as those of ids under any policy.</param>
    public static LogCheckResult Of(IEnumerable<LogRow> rows, LogCheckRules? rules = null)
    {
        rules ??= new();
        var (count, randomised, problems) = (0, 0, new ProblemList());
        var (arms, silence) = (new SortedDictionary<string, Calibration>(StringComparer.Ordinal), new Calibration());
        var dates = new Dictionary<string, LocalDate>(StringComparer.Ordinal);
        foreach (var row in Check.NotNull(rows))
        {
            var place = count++;
            RowCheck.Find(row, (code, path, value, allowed) => problems.AddRow(code, path, place, value, allowed));
            CheckPlace(row, place, dates, problems);
            if (!rules.Policies.IsEmpty && !rules.Policies.Contains(row.Policy))
            {
                problems.AddRow(LearningProblemCodes.PolicyNotKnown, LogColumns.Policy, place, row.Policy, "one of: " + string.Join(", ", rules.Policies));
            }

            if (!row.IsRandomised)
            {
                continue;
            }

            randomised++;
            if (rules.HasIds)
            {
                CheckDraw(row, place, problems);
            }

            silence.Add(row.Silence, row.Choice is null);
            foreach (var arm in row.Arms)
            {
                if (!arms.TryGetValue(arm.Intervention.Value, out var calibration))
                {
                    arms.Add(arm.Intervention.Value, calibration = new());
                }

                calibration.Add(arm.Probability, row.Choice == arm.Intervention);
            }
        }

        var (found, calibrated) = (problems.ToList(), Calibrated(arms, silence, rules.Significance));
        return new()
        {
            Rows = count,
            Randomised = randomised,
            Problems = found,
            Arms = calibrated,
            Verdict =
                !found.IsEmpty ? LogVerdict.Wrong
                : randomised == 0 ? LogVerdict.NothingDrawn
                : calibrated.Where(static arm => !arm.IsCalibrated).IsEmpty ? LogVerdict.Sound
                : LogVerdict.NotCalibrated,
        };
    }

    /// <summary>Makes decisions again from the inputs they were logged with, and tells of each that does not come out the same.</summary>
    /// <param name="decisions">The decisions, with their inputs.</param>
    /// <param name="engine">An engine of the policies, the version and the time zone data they name; the seed is their own.</param>
    public static IEnumerable<Problem> Decisions(IEnumerable<Decision> decisions, IAdvocacyEngine engine)
    {
        Check.NotNull(engine);
        foreach (var decision in Check.NotNull(decisions))
        {
            if (decision.Inputs is null)
            {
                yield return new(ProblemCodes.MemberMissing, decision.Id.Value, string.Empty, "the inputs of the decision");
            }
            else if (engine.Verify(decision) is { Holds: false } verification)
            {
                yield return new(ProblemCodes.DecisionDiffers, decision.Id.Value, Shown(decision), verification.Again is { } again ? Shown(again) : "the same again");
            }
        }
    }

    private static string Shown(Decision decision) =>
        (decision as Prompt)?.Intervention.Value ?? decision.Decisive.Reason.Code.Name;

    private static void CheckPlace(LogRow row, int place, Dictionary<string, LocalDate> dates, ProblemList problems)
    {
        if (dates.TryGetValue(row.Person, out var last) && row.Date <= last)
        {
            var code = row.Date == last ? LearningProblemCodes.PointTwice : ProblemCodes.Disordered;
            problems.AddRow(code, LogColumns.Date, place, LocalDatePattern.Iso.Format(row.Date), "a later date than the row before of this person");
        }

        dates[row.Person] = row.Date;
    }

    private static void CheckDraw(LogRow row, int place, ProblemList problems)
    {
        var probabilities = new double[row.Arms.Count];
        for (var i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] = WholeTickets(row.Arms[i].Probability);
        }

        var ticket = Lottery.Ticket(row.Seed, Prefix(row.Person), LocalDays.NumberOf(row.Date), DecisionPoint.Open(row.Date).Place);
        var drawn = Lottery.Draw(new(ValueList.Create<double>(probabilities), row.Silence), ticket);
        var again = drawn < 0 ? (InterventionId?)null : row.Arms[drawn].Intervention;
        if (again != row.Choice)
        {
            problems.AddRow(LearningProblemCodes.DrawDiffers, LogColumns.Choice, place, row.Choice?.Value ?? "silence", again?.Value ?? "silence");
        }
    }

    // Of logs of the engine they are; others may have been rounded.
    private static double WholeTickets(double probability) =>
        probability is >= 0 and <= 1 ? Math.Floor((probability * Lottery.Tickets) + 0.5) / Lottery.Tickets : 0;

    /// <summary>The first 64 bits of the SHA-256 of an id, as the page on choosing says.</summary>
    private static ulong Prefix(string person)
    {
        var (hash, value) = (Hashes.Sha256(person), 0UL);
        for (var i = 0; i < sizeof(ulong); i++)
        {
            value = (value << 8) | hash[i];
        }

        return value;
    }

    private static ValueList<ArmCalibration> Calibrated(SortedDictionary<string, Calibration> arms, Calibration silence, double significance)
    {
        var all = new List<ArmCalibration>();
        if (silence.Draws == 0)
        {
            return [];
        }

        foreach (var arm in arms)
        {
            all.Add(Of(new(arm.Key), arm.Value));
        }

        all.Add(Of(null, silence));
        return ValueList.From(all);

        ArmCalibration Of(InterventionId? arm, Calibration calibration)
        {
            var likely = calibration.PValue();
            return new(arm, calibration.Draws, calibration.Expected, calibration.Drawn, likely, likely >= significance / (arms.Count + 1));
        }
    }
}
