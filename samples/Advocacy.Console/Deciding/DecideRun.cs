using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Sample.Input;
using Advocacy.Sample.Logs;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Deciding;

/// <summary>Decides for everybody who was asked for, and tells it.</summary>
internal static class DecideRun
{
    public static int Run(RunRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        var prepared = Preparation.Prepare(request, terminal, problems);
        using var log = prepared is not null && request.Log is { } name ? LogFile.Open(name, problems) : null;
        var isReady = prepared is not null && (request.Log is null || log is not null);
        ProblemReport.Write(problems, request.IsJson, isReady, terminal);
        if (prepared is null || !isReady)
        {
            return ExitCodes.BadInput;
        }

        var decisions = Decide(prepared, request.IsPull ? Moment.OnRequest : Moment.Ordinary, terminal);
        log?.Add(decisions);
        if (request.IsJson)
        {
            WriteJson(decisions, prepared, request, terminal);
        }
        else
        {
            WriteText(decisions, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static List<Decision> Decide(Prepared prepared, Moment moment, Terminal terminal)
    {
        using var progress = new ProgressBar("Deciding", prepared.Cases.Count, terminal);
        var decisions = new List<Decision>(prepared.Cases.Count);
        foreach (var person in prepared.Cases)
        {
            decisions.Add(prepared.Engine.Decide(person.State, prepared.Situation, moment, prepared.At));
            progress.Step();
        }

        return decisions;
    }

    private static void WriteJson(List<Decision> decisions, Prepared prepared, RunRequest request, Terminal terminal)
    {
        foreach (var decision in decisions)
        {
            terminal.Output.WriteLine(Label.Of(DecisionJson.Write(decision), request.WhatIf));
        }

        terminal.Output.Flush();
        terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
    }

    private static void WriteText(List<Decision> decisions, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Decisions", prepared, request, screen);
        if (request.Person is not null)
        {
            EmployeePage.Write(prepared.Engine, prepared.Cases[0], decisions[0], request.Language, screen);
        }
        else
        {
            var plan = new PlanTable();
            for (var i = 0; i < decisions.Count; i++)
            {
                plan.Add(prepared.Cases[i], decisions[i]);
            }

            plan.WriteTo(screen);
        }

        var counts = new Counts();
        decisions.ForEach(counts.Add);
        CountsTables.Write(counts, screen);
        screen.Line(RunHeader.Of(prepared.Intake));
    }
}
