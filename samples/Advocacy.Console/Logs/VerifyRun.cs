using Advocacy.Engine;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Logs;

/// <summary>Makes every decision of a log again from what is logged with it, and names each line that does not come out the same.</summary>
internal static class VerifyRun
{
    public static int Run(LogRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        var policy = PolicyChoice.Read(request.Policy, request.Settings, terminal, problems);
        using var reader = request.Log.Open(terminal, problems);
        var counts = reader is not null && !problems.Stops(keepsGoing: false)
            ? Verify(reader, policy, request, problems, terminal)
            : default;
        if (counts.Lines == 0 && !problems.Stops(keepsGoing: false))
        {
            problems.Add(request.Log.Name, InputCodes.Document, "--log", string.Empty, "a log of at least one line");
        }

        ProblemReport.WriteFindings(problems, request.IsJson, terminal);
        if (problems.Stops(keepsGoing: false))
        {
            return ExitCodes.BadInput;
        }

        terminal.Output.WriteLine(
            Words.Counted(counts.Decisions, "decision", "decisions") + (counts.Drawn > 0 ? ", " + Words.Of(counts.Drawn) + " of them drawn," : string.Empty) + " on " + Words.Counted(counts.Lines, "line", "lines")
            + ": every one follows from what is logged with it, under policy " + policy.Version + ". Last digest: " + counts.Digest + ".");
        return ExitCodes.Done;
    }

    private static (int Lines, int Decisions, int Drawn, string Digest) Verify(
        System.IO.TextReader reader, Policy policy, LogRequest request, ProblemLog problems, Terminal terminal)
    {
        var engine = new AdvocacyEngine(policy, 0, DateTimeZoneProviders.Tzdb);
        using var progress = new ProgressBar("Verifying lines:", all: null, terminal);
        var (lines, decisions, drawn, digest) = (0, 0, 0, string.Empty);
        foreach (var entry in DecisionLog.Verify(LogLines.Of(reader), engine))
        {
            lines++;
            digest = entry.Digest;
            decisions += entry.Decision is null ? 0 : 1;
            drawn += entry.Decision is { Randomisation.IsRandomised: true } ? 1 : 0;
            foreach (var problem in entry.Problems)
            {
                problems.AddLine(request.Log.Name, entry.Line, problem);
            }

            progress.Step();
        }

        return (lines, decisions, drawn, digest);
    }
}
