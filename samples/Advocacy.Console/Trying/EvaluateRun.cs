using System;
using System.Linq;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Trying;

/// <summary>Asks a log whether it can be learned from, what prompts do, and what other policies would bring.</summary>
internal static class EvaluateRun
{
    public static int Run(EvaluateRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        var policies = PolicyPair.Read(request.Input, terminal, problems);
        OutputFile.Prepare(request.Out, "--out", problems);
        var log = LearningRows.Read(request.Input, policies.Current, terminal, problems);
        if (log is not null)
        {
            PolicyFindings.Check(log.Rows, policies, problems);
        }

        if (log is not null && problems.All.Count == 0 && request.Out is { } file)
        {
            LearningRows.Write(log.Rows, file, "--out", problems);
        }

        ProblemReport.Write(problems, request.Input.IsJson, keptGoing: false, terminal, canKeepGoing: false);
        return log is null || problems.All.Count > 0 ? ExitCodes.BadInput : Tell(log, policies, request, terminal);
    }

    private static int Tell(LearningInput log, PolicyPair policies, EvaluateRequest request, Terminal terminal)
    {
        var evaluated = new Evaluated(
            log,
            [.. log.Rows.Select(row => row.Policy).Distinct().Order(StringComparer.Ordinal)],
            log.IsSound ? TrialFindings.Of(log.Rows, request) : [],
            log.IsSound ? PolicyFindings.Of(log.Rows, policies) : []);
        if (request.Input.IsJson)
        {
            EvaluateJson.Write(evaluated, terminal.Output);
        }
        else
        {
            EvaluatePage.Write(evaluated, request, new(terminal));
        }

        return log.IsSound ? ExitCodes.Done : ExitCodes.Refused;
    }
}
