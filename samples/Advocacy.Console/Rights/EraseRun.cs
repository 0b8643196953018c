using System.Linq;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using Advocacy.Sample.Logs;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Rights;

/// <summary>Writes a log of decisions without a person who was erased, under whichever ids; the other lines go on checking out.</summary>
internal static class EraseRun
{
    public static int Run(InputSource log, string[] ids, Terminal terminal)
    {
        var problems = new ProblemLog();
        foreach (var id in ids)
        {
            if (!Ids.IsValid(id))
            {
                problems.Add("arguments", InputCodes.Argument, "--person", id, "a person's id, 1 to 200 characters");
            }
        }

        using var reader = problems.Stops(keepsGoing: false) ? null : log.Open(terminal, problems);
        ProblemReport.Write(problems, isJson: true, keptGoing: false, terminal);
        if (reader is null)
        {
            return ExitCodes.BadInput;
        }

        var (lines, erased) = (0, 0);
        foreach (var line in DecisionLog.Erase(LogLines.Of(reader), [.. ids.Select(static id => new PersonId(id))]))
        {
            terminal.Output.WriteLine(line);
            lines++;
            erased += DecisionLog.IsErased(line) ? 1 : 0;
        }

        terminal.Output.Flush();
        terminal.Error.WriteLine(Words.Counted(lines, "line", "lines") + ", of which " + Words.Of(erased) + " erased.");
        return ExitCodes.Done;
    }
}
