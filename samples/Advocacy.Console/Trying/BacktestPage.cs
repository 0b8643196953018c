using System.Globalization;
using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Learning.Backtests;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Values;
using Advocacy.Sample.Output;
using NodaTime.Text;
using Spectre.Console;

namespace Advocacy.Sample.Trying;

/// <summary>What came of a backtest, for people.</summary>
internal static class BacktestPage
{
    private const int MostShifts = 20;

    private static readonly TextPack English = TextPacks.Shipped.For(Language.English);

    public static void Write(BacktestReport report, PolicyPair policies, BacktestRequest request, Screen screen)
    {
        screen.Line(policies.OtherName + " in the place of " + policies.Current.Version, Screen.Strong);
        if (request.Input.Log is null)
        {
            screen.Line("A small company that does not exist: invented people, simulated.", Screen.Quiet);
        }

        screen.Line(BacktestReport.Notice, Screen.Warning);
        screen.Line();
        screen.Line(
            "Otherwise at " + Words.Of(report.Different) + " of " + Words.Counted(report.Points, "decision point", "decision points") + " (" + Share(report.Different, report.Points)
            + "), for " + Words.Of(report.FirstDifferences) + " of " + Words.Counted(report.People, "person", "people") + ". Only people who agreed to learning are in it.",
            Screen.Strong);
        screen.Line("The facts lead to the answer that was logged at " + Words.Of(report.Reproduced) + " (" + Share(report.Reproduced, report.Points) + ").", Screen.Quiet);
        if (BacktestRun.IsTooMuch(report, request))
        {
            screen.Line("That is more than --at-most " + request.AtMost!.Value.ToString("0.####", CultureInfo.InvariantCulture) + ".", Screen.Warning);
        }

        if (report.Different > 0)
        {
            WriteAspects(report, screen);
            WriteReasons(report, screen);
            WriteExamples(report, screen);
        }

        WriteEstimate(report, policies, screen);
    }

    private static void WriteAspects(BacktestReport report, Screen screen)
    {
        screen.Heading("In what they differ");
        var table = Screen.TableOf("What", "Decision points", "People");
        Screen.AlignRight(table, 1);
        foreach (var aspect in report.Aspects)
        {
            table.AddRow(new Text(Words.Of(aspect.Aspect)), new Text(Words.Of(aspect.Points)), new Text(Words.Of(aspect.People)));
        }

        screen.Write(table);
    }

    private static void WriteReasons(BacktestReport report, Screen screen)
    {
        screen.Heading("By decisive reason, the most frequent first");
        var table = Screen.TableOf("Because of", "It would be because of", "Decision points", "People");
        Screen.AlignRight(table, 2);
        foreach (var shift in report.Reasons.OrderByDescending(shift => shift.Points).Take(MostShifts))
        {
            table.AddRow(new Text(shift.From), new Text(shift.To), new Text(Words.Of(shift.Points)), new Text(Words.Of(shift.People)));
        }

        screen.Write(table);
        if (report.Reasons.Count > MostShifts)
        {
            screen.Line("And " + Words.Of(report.Reasons.Count - MostShifts) + " more pairs: --format json has all.", Screen.Quiet);
        }
    }

    private static void WriteExamples(BacktestReport report, Screen screen)
    {
        if (report.Examples.IsEmpty)
        {
            return;
        }

        screen.Heading("Examples");
        foreach (var example in report.Examples)
        {
            screen.Line(example.Person + " on " + LocalDatePattern.Iso.Format(example.Date), Screen.Strong);
            screen.Line("  was      " + Told(example.Logged));
            screen.Line("  would be " + Told(example.Candidate));
        }
    }

    private static void WriteEstimate(BacktestReport report, PolicyPair policies, Screen screen)
    {
        if (report.Estimate is { } estimate)
        {
            OffPolicyTable.Write("What it would bring, from the draws that it could have drawn", [new(policies.OtherName, estimate)], screen, withReasons: false);
        }
        else
        {
            screen.Heading("What it would bring");
        }

        screen.Line(
            report.Verdict switch
            {
                OffPolicyVerdict.Better => "It would do better.",
                OffPolicyVerdict.Worse => "It would do worse.",
                OffPolicyVerdict.Undecided => "Which would do better, the log does not tell.",
                _ => "No verdict:",
            },
            Screen.Strong);
        foreach (var reason in report.WithheldFor)
        {
            screen.Line("• " + LearningWords.Of(reason), Screen.Warning);
        }
    }

    private static string Told(BacktestAnswer answer)
    {
        var what = answer.Intervention is { } intervention
            ? string.Join(' ', new[] { intervention.Value, answer.Option is { } option ? "(" + option + ")" : null, answer.Channel is { } channel ? "through " + channel : null }.Where(part => part is not null))
            : "silence";
        return what + ": " + answer.Reason.Explain(English);
    }

    private static string Share(int part, int of) => of == 0 ? "none" : (100.0 * part / of).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
