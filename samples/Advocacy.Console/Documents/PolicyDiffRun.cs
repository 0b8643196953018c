using System.Linq;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Spectre.Console;

namespace Advocacy.Sample.Documents;

/// <summary>Shows in what two policies differ.</summary>
internal static class PolicyDiffRun
{
    private const string None = "–";

    public static int Run(string before, string after, bool isJson, Terminal terminal)
    {
        var problems = new ProblemLog();
        var (one, other) = (PolicyFile.Read(before, terminal, problems), PolicyFile.Read(after, terminal, problems));
        ProblemReport.Write(problems, isJson, keptGoing: false, terminal);
        if (one is null || other is null)
        {
            return ExitCodes.BadInput;
        }

        var changes = PolicyDiff.Of(one, other);
        if (isJson)
        {
            foreach (var change in changes)
            {
                terminal.Output.WriteLine(JsonLine.Of(writer =>
                {
                    writer.WriteString("path", change.Path);
                    writer.WriteString("what", change.What);
                    writer.WriteString("before", change.Before);
                    writer.WriteString("after", change.After);
                    writer.WriteString("unit", change.Unit);
                }));
            }

            terminal.Output.Flush();
            return ExitCodes.Done;
        }

        var screen = new Screen(terminal);
        screen.Line(one.Version + " → " + other.Version, Screen.Strong);
        var table = Screen.TableOf("What", "Before", "After", "Unit");
        foreach (var change in changes)
        {
            table.AddRow(new[] { change.Path, change.Before ?? None, change.After ?? None, change.Unit }.Select(cell => new Text(cell)));
        }

        if (changes.Count > 0)
        {
            screen.Write(table);
        }

        screen.Line(changes.Count == 0 ? "No difference." : Words.Counted(changes.Count, "difference", "differences") + ".");
        return ExitCodes.Done;
    }
}
