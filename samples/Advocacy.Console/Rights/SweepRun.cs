using System.Collections.Generic;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;
using Spectre.Console;

namespace Advocacy.Sample.Rights;

/// <summary>Shows of whom something lies past retention, what a sweep would let go of, and when the next is worth it.</summary>
internal static class SweepRun
{
    public static int Run(RunRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        var prepared = Preparation.Prepare(request, terminal, problems);
        ProblemReport.Write(problems, request.IsJson, prepared is not null, terminal);
        if (prepared is null)
        {
            return ExitCodes.BadInput;
        }

        var swept = new List<Swept>();
        foreach (var one in prepared.Cases)
        {
            var after = prepared.Engine.Sweep(one.State, prepared.At);
            swept.Add(new(after, ThingsIn(one.State, prepared.Around), ThingsIn(after, prepared.Around), prepared.Engine.NextSweep(after)));
        }

        if (request.IsJson)
        {
            foreach (var one in swept)
            {
                terminal.Output.WriteLine(JsonOf(one, request));
            }

            terminal.Output.Flush();
            terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
        }
        else
        {
            WriteText(swept, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static void WriteText(List<Swept> swept, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Sweep", prepared, request, screen);
        screen.Line("Single things held longer than " + Words.Counted(prepared.Policy.History.RetentionDays, "day", "days") + " are let go; no answer changes.", Screen.Quiet);
        var table = Screen.TableOf("person", "single things", "let go", "next sweep");
        foreach (var one in swept)
        {
            table.AddRow(
                new Text(one.State.Person.Value),
                new Text(Words.Of(one.Before)),
                new Text(Words.Of(one.Before - one.After)),
                new Text(one.Next is { } next ? InstantText.Of(next) : "–"));
        }

        Screen.AlignRight(table, 1, 3);
        screen.Write(table);
        screen.Line(RunHeader.Of(prepared.Intake));
    }

    private static string JsonOf(Swept swept, RunRequest request) => JsonLine.Of(
        writer =>
        {
            writer.WriteString("person", swept.State.Person.Value);
            writer.WriteNumber("things", swept.Before);
            writer.WriteNumber("letGo", swept.Before - swept.After);
            if (swept.Next is { } next)
            {
                writer.WriteString("nextSweep", InstantText.Of(next));
            }

            writer.WritePropertyName("state");
            writer.WriteRawValue(StateJson.Write(swept.State));
        },
        request.WhatIf);

    /// <summary>How many single things a state holds: events, messages, claims, content, signals, spans, periods.</summary>
    private static int ThingsIn(PersonState state, Surroundings around)
    {
        var count = 0;
        foreach (var piece in PersonExport.Described(new() { At = default, State = state }, around).Pieces)
        {
            count += piece.Keeping is Keeping.UntilFolded or Keeping.UntilRetention ? piece.Count : 0;
        }

        return count;
    }

    private sealed record Swept(PersonState State, int Before, int After, Instant? Next);
}
