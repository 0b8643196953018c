using Advocacy.Engine.Json;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Documents;

/// <summary>Prints a document of a policy in the newest version of its schema.</summary>
internal static class PolicyMigrateRun
{
    public static int Run(string file, Terminal terminal)
    {
        var problems = new ProblemLog();
        var json = new InputSource(file).ReadAll(terminal, problems);
        var moved = json is null ? null : PolicyJson.Migrate(json);
        foreach (var problem in moved?.Problems ?? [])
        {
            problems.Add(file, problem);
        }

        ProblemReport.Write(problems, isJson: false, keptGoing: false, terminal);
        if (moved?.Value is not { } newest)
        {
            return ExitCodes.BadInput;
        }

        terminal.Output.Write(newest);
        terminal.Output.Flush();
        return ExitCodes.Done;
    }
}
