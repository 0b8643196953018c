using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Json;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Logs;

/// <summary>Explains one decision of a log.</summary>
internal static class ExplainRun
{
    public static int Run(LogRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        if (Find(request, terminal, problems) is { } found)
        {
            foreach (var problem in found.Problems)
            {
                problems.AddLine(request.Log.Name, found.Line, problem);
            }

            if (found.Problems.IsEmpty)
            {
                Write(found, request, new(terminal));
                return ExitCodes.Done;
            }
        }
        else if (!problems.Stops(keepsGoing: false))
        {
            problems.Add(request.Log.Name, InputCodes.Argument, "--id", request.Id, "the id of a decision in the log");
        }

        ProblemReport.WriteFindings(problems, isJson: false, terminal);
        return ExitCodes.BadInput;
    }

    /// <summary>The last decision under an id: deciding again at a point replaces what was decided there before.</summary>
    private static LogEntry? Find(LogRequest request, Terminal terminal, ProblemLog problems)
    {
        using var reader = request.Log.Open(terminal, problems);
        return reader is null ? null : DecisionLog.Read(LogLines.Of(reader)).LastOrDefault(entry => entry.Decision?.Id.Value == request.Id);
    }

    private static void Write(LogEntry found, LogRequest request, Screen screen)
    {
        var decision = found.Decision!;
        screen.Line(decision.Person.Value + " at " + InstantText.Of(decision.At) + " · policy " + decision.PolicyVersion, Screen.Quiet);
        ExplanationPage.Write(decision.Explain(request.Language, DateTimeZoneProviders.Tzdb.GetZoneOrNull(decision.Zone)), screen);
        DrawPage.Write(decision.Randomisation, screen);
    }
}
