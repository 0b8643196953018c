using System;
using System.IO;
using System.Linq;
using System.Threading;
using Advocacy.Engine.Json;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Advocacy.Sample.Output.Figures;
using Advocacy.Sample.Trying;
using NodaTime;

namespace Advocacy.Sample.Simulating;

/// <summary>Lets invented people live under one policy and under another, and shows how the two differ.</summary>
internal static class SimulateRun
{
    public static int Run(SimulateRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        var chosen = ScenarioChoice.Read(request, terminal, problems);
        if (chosen is not null)
        {
            OutputFile.Prepare(request.Log, "--log", problems);
            FigureFiles.Prepare(request.Figures, "--svg", problems);
            FigureFiles.Prepare(request.History, "--history", problems);
        }

        ProblemReport.Write(problems, request.IsJson, keptGoing: false, terminal);
        if (chosen is null || problems.All.Count > 0)
        {
            return ExitCodes.BadInput;
        }

        try
        {
            var result = Simulate(chosen.Scenario, request, terminal, cancellation);
            var history = request.History is null ? null : SimulatedHistory.Of(chosen.Scenario, request.Seed, terminal, cancellation);
            return Tell(chosen, result, history, request, terminal);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("Interrupted: nothing was written.");
            return ExitCodes.Interrupted;
        }
    }

    private static SimulationResult Simulate(Scenario scenario, SimulateRequest request, Terminal terminal, CancellationToken cancellation)
    {
        using var progress = new ProgressBar("Simulating people:", scenario.PeopleInAll, terminal);
        return Simulator.Run(scenario, new() { Seed = request.Seed, KeepsPoints = request.Log is not null }, DateTimeZoneProviders.Tzdb, new Shown(progress), cancellation);
    }

    private static int Tell(Chosen chosen, SimulationResult result, SimulatedHistory? history, SimulateRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        var figures = request.Figures is { } folder ? FigureFiles.Write(SimulationFigures.Of(result), folder, problems) : [];
        if (request.Log is { } log)
        {
            LearningRows.Write(result.Points[0], log, "--log", problems);
        }

        if (history is not null)
        {
            OutputFile.Write(Path.Combine(request.History!, "decisions.jsonl"), DecisionLog.Write(history.Decisions), "--history", problems);
            OutputFile.Write(Path.Combine(request.History!, "facts.jsonl"), history.Facts.Select(FactJson.Write), "--history", problems);
        }

        ProblemReport.WriteFindings(problems, request.IsJson, terminal);
        if (problems.All.Count > 0)
        {
            return ExitCodes.BadInput;
        }

        if (request.IsJson)
        {
            SimulationJson.Write(result, chosen, terminal.Output);
        }
        else
        {
            SimulationPage.Write(result, chosen, request, figures, new(terminal));
        }

        return ExitCodes.Done;
    }

    /// <summary>Shows progress at once, on the thread that tells of it.</summary>
    private sealed class Shown(ProgressBar bar) : IProgress<SimulationProgress>
    {
        public void Report(SimulationProgress value) => bar.StepTo(value.Done);
    }
}
