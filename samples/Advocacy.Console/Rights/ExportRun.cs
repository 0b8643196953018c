using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Rights;

/// <summary>Gives one person all that is held of them: a page to read, or the document to take along.</summary>
internal static class ExportRun
{
    public static int Run(RunRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        if (request.Person is null)
        {
            problems.Add("arguments", InputCodes.Argument, "--person", string.Empty, "whose data: a copy is of one person, and for nobody else");
        }

        var prepared = Preparation.Prepare(request, terminal, problems);
        ProblemReport.Write(problems, request.IsJson, prepared is not null, terminal);
        if (prepared is null)
        {
            return ExitCodes.BadInput;
        }

        var export = Of(prepared, request);
        if (request.IsJson)
        {
            terminal.Output.WriteLine(Label.Of(ExportJson.Write(export), request.WhatIf));
            terminal.Output.Flush();
            terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
        }
        else
        {
            WriteText(export, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static PersonExport Of(Prepared prepared, RunRequest request)
    {
        var one = prepared.Cases[0];
        return PersonExport.Described(
            new()
            {
                At = prepared.At,
                State = one.State,
                Told = prepared.Engine.Tell(one.State, prepared.At, request.Language),
                Facts = ValueList.From(one.Facts),
            },
            prepared.Policy.History);
    }

    private static void WriteText(PersonExport export, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Export", prepared, request, screen);
        screen.Line("For " + request.Person + ", and for nobody else. With --format json: the document to take along.", Screen.Quiet);
        StatePage.Write(export.Told!, screen);
        PiecesTable.Write(export.Pieces, screen);
        screen.Line(RunHeader.Of(prepared.Intake));
    }
}
