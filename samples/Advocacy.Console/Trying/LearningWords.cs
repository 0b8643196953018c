using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Advocacy.Engine.Learning.Backtests;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Learning.Proposals;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Values;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Trying;

/// <summary>Why nothing is said, in words. These reasons are for whoever analyses, so that no language pack has them.</summary>
internal static class LearningWords
{
    private static readonly Dictionary<ReasonCode, string> Texts = new()
    {
        [TrialReasons.ColumnUnknown] = "There is no column '{0}'.",
        [TrialReasons.TooFewPeople] = "There are too few people: {0}, of at least {1} for so many coefficients.",
        [TrialReasons.NoContrast] = "There was nothing to compare: {0} with a prompt, {1} without.",
        [TrialReasons.Collinear] = "The column '{0}' says what others say already, or is always the same.",
        [TrialReasons.NotBinary] = "The outcome of row {0} is neither 0 nor 1 but {1}.",
        [TrialReasons.NumeratorOutside] = "The probability that effects are centred by is {1} in row {0}.",
        [TrialReasons.Separation] = "It never came where '{0}' says so, so that its coefficient has no end.",
        [TrialReasons.NoVariation] = "The outcome is always the same.",
        [TrialReasons.RestsOnOnePerson] = "It rests on one person alone.",
        [TrialReasons.NoSolution] = "No solution was found in {0} steps.",
        [OffPolicyReasons.LowEffectiveSample] = "The draws tell as much as {0} under the other policy would, of at least {1}.",
        [OffPolicyReasons.MeanWeightOff] = "The mean weight is {0} (standard error {1}) in the place of 1: probabilities are wrong, or the log too short.",
        [OffPolicyReasons.OneDecides] = "One decision has {0} of all weight, of at most {1}.",
        [OffPolicyReasons.NeverTaken] = "It may do what never was done (arm {0}, in {1} of all draws), and that it could have been drawn is not logged.",
        [OffPolicyReasons.NotFinite] = "The rewards or the weights are too large to add up.",
        [OffPolicyReasons.NoOverlap] = "It would never have done what was done.",
        [BacktestReasons.NothingDrawn] = "Nothing was drawn that it could have drawn, so that nothing tells what would have come of another answer.",
        [BacktestReasons.OutsideDraws] = "Where nothing was drawn it would have answered otherwise at {0} of {1} decision points, of which the log tells nothing.",
        [BacktestReasons.Unsupported] = "It would have done what could not be drawn, in {0} of {1} draws.",
        [BacktestReasons.NotReproduced] = "At {0} of {1} decision points the facts do not lead to the answer that was logged: some are missing, or were told late.",
        [ProposalReasons.TooFewPeople] = "Too few people were in draws: {0}, of at least {1} to learn from and to judge on.",
        [ProposalReasons.TooFewDraws] = "There were too few draws: {0}, of at least {1} to learn from and to judge on.",
        [ProposalReasons.NoChange] = "What was learned changes nothing.",
        [ProposalReasons.CannotTell] = "The log cannot tell: something else than weights and probabilities of the draw would be another.",
        [ProposalReasons.NotValid] = "The changed policy has a problem: {0} {1}.",
        [ProposalReasons.NoGain] = "It is not sure to be worth more: the difference is {0}, from {1} to {2}.",
        [ProposalReasons.TurnsAway] = "It would be paid for with people who mute or opt out: shares {0}, turning away {1} more often, of at most {2} (INV-39).",
        [ProposalReasons.LessOwnVoice] = "It would be paid for with copying: shares {0}, the share of adapting falls by {1}, of at most {2} (INV-39).",
    };

    /// <summary>The sentence; the code with its data where there is none.</summary>
    public static string Of(Reason reason)
    {
        var values = new string[reason.Values.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reason.Code.Data[i].Kind == ReasonValueKind.Number ? Number(reason.Values[i].Number) : reason.Values[i].Text;
        }

        return Texts.TryGetValue(reason.Code, out var text)
            ? string.Format(CultureInfo.InvariantCulture, text, values)
            : reason.Code.Name + " " + string.Join(", ", values);
    }

    /// <summary>A number to about three digits, and a whole one as it is; with a true minus.</summary>
    public static string Number(double value)
    {
        var format = value == Math.Round(value) && Math.Abs(value) < 1e9 ? "N0" : Math.Abs(value) switch { >= 100 => "N0", >= 1 => "0.00", >= 0.01 => "0.000", _ => "0.0000" };
        var text = value.ToString(format, CultureInfo.InvariantCulture);
        return text.Trim('-', '0', '.').Length == 0 ? text.TrimStart('-') : text.Replace('-', '−');
    }

    public static void List(this Utf8JsonWriter writer, string name, IEnumerable<Reason> reasons) => writer.List(name, reasons, reason =>
    {
        writer.WriteString("reason", reason.Code.Name);
        for (var i = 0; i < reason.Values.Count; i++)
        {
            if (reason.Code.Data[i].Kind == ReasonValueKind.Number)
            {
                writer.WriteNumber(reason.Code.Data[i].Name, reason.Values[i].Number);
            }
            else
            {
                writer.WriteString(reason.Code.Data[i].Name, reason.Values[i].Text);
            }
        }

        writer.WriteString("why", Of(reason));
    });
}
