using System;
using System.Linq;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Sample.Output;
using Advocacy.Sample.Rewarding;
using NodaTime.Text;
using Spectre.Console;
using static Advocacy.Sample.Trying.LearningWords;

namespace Advocacy.Sample.Trying;

/// <summary>What a log says, for people.</summary>
internal static class EvaluatePage
{
    private const int MostProblems = 10;

    public static void Write(Evaluated evaluated, EvaluateRequest request, Screen screen)
    {
        WriteLog(evaluated.Input.Summary, screen);
        screen.Line("policy " + string.Join(", ", evaluated.Policies), Screen.Quiet);
        WriteCheck(evaluated.Input.Check, screen);
        if (!evaluated.Input.IsSound)
        {
            return;
        }

        WriteEffects(evaluated, screen);
        OffPolicyTable.Write("What other policies would bring, from the same draws", evaluated.Others, screen);
        screen.Line("Worth of a decision: 1 for a share, −1 for a mute or an opt-out (INV-39). Everything is of who agreed to learning.", Screen.Quiet);
        if (request.Out is { } file)
        {
            screen.Line();
            screen.Line("Rows: " + file + ".");
        }
    }

    /// <summary>What a log comes to, in a few lines.</summary>
    private static void WriteLog(LogSummary log, Screen screen)
    {
        screen.Line(
            Words.Counted(log.Rows, "decision point", "decision points") + " of " + Words.Counted(log.People, "person", "people")
            + (log is { First: { } first, Last: { } last } ? " from " + LocalDatePattern.Iso.Format(first) + " to " + LocalDatePattern.Iso.Format(last) : string.Empty)
            + ", " + Words.Of(log.Randomised) + " of them drawn, " + Words.Of(log.Prompted) + " with a prompt",
            Screen.Strong);
        if (log.Unfinished > 0)
        {
            screen.Line(Words.Counted(log.Unfinished, "more has an outcome", "more have outcomes") + " still to come at the last fact: --until says up to when facts are complete.", Screen.Quiet);
        }

        screen.Line("digest " + log.Digest, Screen.Quiet);
    }

    /// <summary>Whether a log can be learned from, and by which signs.</summary>
    public static void WriteCheck(LogCheckResult check, Screen screen)
    {
        screen.Heading("Whether it can be learned from");
        foreach (var problem in check.Problems.Take(MostProblems))
        {
            screen.Line(problem.ToString());
        }

        if (check.Problems.Count > MostProblems)
        {
            screen.Line("And " + Words.Of(check.Problems.Count - MostProblems) + " more: --format json has all that are listed.", Screen.Quiet);
        }

        if (!check.Arms.IsEmpty)
        {
            var table = Screen.TableOf("Arm", "Draws", "Expected", "Came", "p", string.Empty);
            Screen.AlignRight(table, 1, 5);
            foreach (var arm in check.Arms)
            {
                table.AddRow(
                    new Text(arm.Arm?.Value ?? "silence"),
                    new Text(Words.Of(arm.Draws)),
                    new Text(arm.Expected.ToString("N1", System.Globalization.CultureInfo.InvariantCulture)),
                    new Text(Words.Of(arm.Drawn)),
                    new Text(P(arm.PValue)),
                    new Text(arm.IsCalibrated ? string.Empty : "not by chance", Screen.Warning));
            }

            screen.Write(table);
        }

        var (said, style) = check.Verdict switch
        {
            LogVerdict.Sound => ("Sound: every draw follows from its seed where ids are known, and everything came as often as was logged.", Screen.Invite),
            LogVerdict.NothingDrawn => ("Nothing was drawn, so that no effect can be told. A policy draws with mechanisms.learning, for who agreed to learning.", Screen.Warning),
            LogVerdict.NotCalibrated => ("Something came more or less often than was logged, by more than chance: nothing is learned from it.", Screen.Warning),
            _ => ("It contradicts itself, its policy or its seed: nothing is learned from it.", Screen.Warning),
        };
        screen.Line(said, style);
    }

    private static void WriteEffects(Evaluated evaluated, Screen screen)
    {
        screen.Heading("What a prompt does, against silence");
        var table = Screen.TableOf("Outcome", "Of", "Difference", "95 %", "p", "Times as likely");
        Screen.AlignRight(table, 2);
        foreach (var finding in evaluated.Effects)
        {
            foreach (var (effect, place) in (finding.Effect.Estimate?.Effects ?? []).Select((effect, place) => (effect, place)))
            {
                table.AddRow(
                    new Text(place == 0 ? Kinds.NameOf(finding.Outcome) : string.Empty),
                    new Text(effect.Name),
                    new Text(Number(effect.Estimate), Screen.Strong),
                    new Text(Number(effect.Interval.Low) + " to " + Number(effect.Interval.High)),
                    new Text(P(effect.PValue)),
                    new Text(finding.Relative is { } relative ? Relative(relative.Effects[place]) : string.Empty));
            }
        }

        screen.Write(table);
        foreach (var finding in evaluated.Effects)
        {
            foreach (var refusal in finding.Effect.Refusals)
            {
                screen.Line("Nothing is said of " + Kinds.NameOf(finding.Outcome) + ". " + Of(refusal), Screen.Warning);
            }
        }

        var told = evaluated.Effects.FirstOrDefault(finding => finding.Effect.Estimate is not null);
        if (told is not null)
        {
            var estimate = told.Effect.Estimate!;
            screen.Line(
                "Weighted and centred least squares, errors by person" + (estimate.IsCorrected ? ", corrected for few people" : string.Empty)
                + "; " + Words.Counted(estimate.DegreesOfFreedom, "degree", "degrees") + " of freedom; controlled for "
                + (told.Controls.Count == 0 ? "nothing" : string.Join(", ", told.Controls)) + ".",
                Screen.Quiet);
        }
    }

    private static string Relative(Coefficient one) =>
        Number(Math.Exp(one.Estimate)) + " (" + Number(Math.Exp(one.Interval.Low)) + " to " + Number(Math.Exp(one.Interval.High)) + ")";

    private static string P(double value) => value < 0.0001 ? "< 0.0001" : value.ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture);
}
