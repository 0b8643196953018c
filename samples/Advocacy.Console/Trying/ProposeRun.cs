using System.Collections.Generic;
using System.IO;
using System.Linq;
using Advocacy.Engine.Json;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.Proposals;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Trying;

/// <summary>Proposes a changed policy with its evidence, or says why it refuses. Nothing is ever applied.</summary>
internal static class ProposeRun
{
    private const int DigestDigits = 8;

    public static int Run(ProposeRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        var policies = PolicyPair.Read(request.Input, terminal, problems);
        OutputFile.Prepare(request.Out, "--out", problems);
        var log = LearningRows.Read(request.Input, policies.Current, terminal, problems);
        if (log is not null)
        {
            CheckPolicy(log.Rows, policies, problems);
        }

        ProblemReport.Write(problems, request.Input.IsJson, keptGoing: false, terminal, canKeepGoing: false);
        if (log is null || problems.All.Count > 0)
        {
            return ExitCodes.BadInput;
        }

        if (!log.IsSound)
        {
            return Unsound(log, request, terminal);
        }

        var rows = log.Rows;
        var result = policies.Other is { } own
            ? Proposing.Judge(rows, policies.Current, own)
            : Proposing.Propose(rows, policies.Current, policies.Current.Version + "+learned-" + log.Summary.Digest[..DigestDigits]);
        return Tell(result, policies, request, terminal);
    }

    /// <summary>Where the evidence of a proposal goes: beside the policy.</summary>
    public static string EvidenceFile(string file) => Path.ChangeExtension(file, ".evidence.json");

    /// <summary>From a log that contradicts itself, or its probabilities, nothing is proposed.</summary>
    private static int Unsound(LearningInput log, ProposeRequest request, Terminal terminal)
    {
        if (request.Input.IsJson)
        {
            EvaluateJson.Write(new(log, [], [], []), terminal.Output);
        }
        else
        {
            EvaluatePage.WriteCheck(log.Check, new(terminal));
        }

        return ExitCodes.Refused;
    }

    private static int Tell(ProposalResult result, PolicyPair policies, ProposeRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        var record = ProposalJson.Record(result);
        if (request.Out is { } file)
        {
            OutputFile.Write(EvidenceFile(file), [PolicyJson.Indent(record).TrimEnd('\n')], "--out", problems);
            if (ProposalJson.Policy(result) is { } policy)
            {
                OutputFile.Write(file, [PolicyJson.Indent(policy).TrimEnd('\n')], "--out", problems);
            }
        }

        ProblemReport.WriteFindings(problems, request.Input.IsJson, terminal);
        if (problems.All.Count > 0)
        {
            return ExitCodes.BadInput;
        }

        if (request.Input.IsJson)
        {
            terminal.Output.WriteLine(record);
            terminal.Output.Flush();
        }
        else
        {
            ProposePage.Write(result, policies, request, new(terminal));
        }

        return result.Proposal is null ? ExitCodes.Refused : ExitCodes.Done;
    }

    private static void CheckPolicy(IReadOnlyList<LogRow> rows, PolicyPair policies, ProblemLog problems)
    {
        if (!rows.Any(row => row.Policy == policies.Current.Version))
        {
            problems.Add(
                "arguments",
                InputCodes.Argument,
                "--policy",
                policies.Current.Version,
                "the policy that the log was drawn under: " + string.Join(", ", rows.Select(row => row.Policy).Distinct().Order(System.StringComparer.Ordinal)));
        }
    }
}
