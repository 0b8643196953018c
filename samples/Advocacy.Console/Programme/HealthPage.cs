using System.Globalization;
using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Programmes;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Output;
using Advocacy.Sample.Rewarding;
using NodaTime.Text;
using Spectre.Console;

namespace Advocacy.Sample.Programme;

/// <summary>How a programme does: figures, weeks, findings, and where to begin.</summary>
internal static class HealthPage
{
    public static void Write(ProgrammeResult<HealthReport> health, ProgrammeResult<Norm> norm, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Health", prepared, request, screen);
        var pack = RewardWords.PackOf(request.Language);
        if (health.Value is { } report)
        {
            Write(report, pack, screen);
        }
        else
        {
            screen.Line(health.Why!.Explain(pack));
        }

        screen.Heading("What may be told of what colleagues do");
        screen.Line((norm.Value?.Why ?? norm.Why!).Explain(pack));
        screen.Line();
        screen.Line(RunHeader.Of(prepared.Intake));
    }

    private static void Write(HealthReport report, TextPack pack, Screen screen)
    {
        var weeks = Words.Of(report.Window.Weeks) + " weeks from " + LocalDatePattern.Iso.Format(report.Window.First) + " on";
        screen.Line(
            "Of everybody who takes part, in the " + weeks + ", in " + report.Window.Zone
            + ". It tells of nobody, and no figure is a target.",
            Screen.Quiet);
        screen.Heading("Figures");
        var table = Screen.TableOf("", "", "");
        table.ShowHeaders = false;
        foreach (var figure in report.Figures)
        {
            table.AddRow(
                new Text(pack["health-metric." + Kinds.NameOf(figure.Metric)]!),
                new Text(figure.Value is { } value ? HealthWords.Of(figure.Metric, value) : "–"),
                new Text(figure.Why is null ? string.Empty : "not enough to say", Screen.Quiet));
        }

        Screen.AlignRight(table, from: 1, until: 2);
        screen.Write(table);
        Charts.ActiveByWeek(report.Weeks.SkipWhile(week => week.Active is null), screen);
        WriteFindings(report, pack, screen);
        WriteAdvice(report, pack, screen);
    }

    private static void WriteFindings(HealthReport report, TextPack pack, Screen screen)
    {
        screen.Heading("Findings");
        var table = Screen.TableOf("Sign", "", "On which figures");
        foreach (var finding in report.Findings)
        {
            var isFound = finding.Verdict == HealthVerdict.Found;
            table.AddRow(
                new Text(pack["health-sign." + Kinds.NameOf(finding.Sign)]!, isFound ? Screen.Strong : null),
                new Text(HealthWords.Of(finding.Verdict), isFound ? Screen.Warning : Screen.Quiet),
                new Text(finding.Why.Explain(pack)));
        }

        screen.Write(table);
    }

    private static void WriteAdvice(HealthReport report, TextPack pack, Screen screen)
    {
        screen.Heading("Where to begin, in this order");
        if (report.Advice.IsEmpty)
        {
            screen.Line("Nothing is found that goes wrong.");
            return;
        }

        var table = Screen.TableOf("", "", "");
        table.ShowHeaders = false;
        foreach (var (advice, number) in report.Advice.Select((advice, i) => (advice, i + 1)))
        {
            table.AddRow(
                new Text(number.ToString(CultureInfo.InvariantCulture)),
                new Text(pack["advice-step." + Kinds.NameOf(Advices.StepOf(advice))]!, Screen.Quiet),
                new Text(pack["advice." + Kinds.NameOf(advice)]!));
        }

        screen.Write(table);
    }
}
