using System;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>Whether a row can be true: its probabilities, its choice, and what came of it.</summary>
internal static class RowCheck
{
    // Of logs of the engine sums are exact; others may have been rounded.
    private const double Rounding = 1e-9;

    internal delegate void Found(string code, string path, string value, string allowed);

    /// <summary>Tells of all that contradicts itself in a row.</summary>
    internal static void Find(LogRow row, Found found)
    {
        CheckDraw(row, found);
        if (!row.IsAvailable && (row.IsRandomised || row.IsPrompted))
        {
            found(LearningProblemCodes.PromptedUnavailable, LogColumns.Available, "false", "true where there was a draw or a prompt");
        }

        if (row.Acted == row.Kinds.IsEmpty)
        {
            found(LearningProblemCodes.RowContradicts, LogColumns.Kinds, JsonRow.ListOf(row.Kinds), row.Acted ? "in which way was shared" : "none, as nothing was shared");
        }

        for (var i = 1; i < row.Kinds.Count; i++)
        {
            if (string.CompareOrdinal(row.Kinds[i - 1].Value, row.Kinds[i].Value) >= 0)
            {
                found(LearningProblemCodes.RowContradicts, LogColumns.Kinds, row.Kinds[i].Value, "in ordinal order, each once");
            }
        }
    }

    private static void CheckDraw(LogRow row, Found found)
    {
        if (!row.IsRandomised)
        {
            Same(row.Silence, 0, LogColumns.Silence, LearningProblemCodes.RowContradicts, "0 without a draw");
            Same(row.Probability, 1, LogColumns.Probability, LearningProblemCodes.RowContradicts, "1 without a draw");
            return;
        }

        var sum = Share(row.Silence, LogColumns.Silence);
        for (var i = 0; i < row.Arms.Count; i++)
        {
            sum += Share(row.Arms[i].Probability, LogColumns.Arms);
            if (i > 0 && string.CompareOrdinal(row.Arms[i - 1].Intervention.Value, row.Arms[i].Intervention.Value) >= 0)
            {
                found(LearningProblemCodes.RowContradicts, LogColumns.Arms, row.Arms[i].Intervention.Value, "by id in ordinal order, each once");
            }
        }

        Same(sum, 1, LogColumns.Arms, LearningProblemCodes.ProbabilitiesDoNotAddUp, "1 with silence");
        if (row.Choice is { } choice && !IsAmong(row.Arms, choice))
        {
            found(LearningProblemCodes.ArmUnknown, LogColumns.Choice, choice.Value, "one of the arms, or silence");
        }
        else
        {
            Same(row.Probability, row.ProbabilityOf(row.Choice), LogColumns.Probability, LearningProblemCodes.ProbabilitiesDiffer, "that of the choice");
        }

        double Share(double probability, string column)
        {
            if (!(probability is > 0 and < 1))
            {
                found(LearningProblemCodes.ProbabilityOutside, column, LogColumns.TextOf(probability), "between 0 and 1, both excluded");
            }

            return probability;
        }

        void Same(double value, double expected, string column, string code, string allowed)
        {
            if (!(Math.Abs(value - expected) <= Rounding))
            {
                found(code, column, LogColumns.TextOf(value), allowed);
            }
        }
    }

    private static bool IsAmong(ValueList<Arm> arms, InterventionId choice)
    {
        foreach (var arm in arms)
        {
            if (arm.Intervention == choice)
            {
                return true;
            }
        }

        return false;
    }
}
