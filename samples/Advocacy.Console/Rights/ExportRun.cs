using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Rights;

/// <summary>Gives one person all that is held of them: a page to read, or the document to take along.</summary>
internal static class ExportRun
{
    private const string Arguments = "arguments";

    /// <summary>Writes a copy.</summary>
    /// <param name="request">What was asked for, with the person's id.</param>
    /// <param name="also">Other ids of the same person.</param>
    /// <param name="terminal">Where it is written.</param>
    public static int Run(RunRequest request, string[] also, Terminal terminal)
    {
        var problems = new ProblemLog();
        if (request.Person is null)
        {
            problems.Add(Arguments, InputCodes.Argument, "--person", string.Empty, "whose data: a copy is of one person, and for nobody else");
        }

        // With other ids everybody is read, and those of the person are looked up.
        var prepared = Preparation.Prepare(also.Length > 0 ? request with { Person = null } : request, terminal, problems);
        List<Case> cases = prepared is null || request.Person is null ? [] : Cases(prepared, request.Person, also, problems);
        var isWrong = prepared is null || problems.Stops(request.KeepsGoing);
        ProblemReport.Write(problems, request.IsJson, !isWrong, terminal);
        if (prepared is null || isWrong)
        {
            return ExitCodes.BadInput;
        }

        var export = Of(prepared, cases, request);
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

    /// <summary>What is known under each id of the person, that to go on under first.</summary>
    private static List<Case> Cases(Prepared prepared, string person, string[] also, ProblemLog problems)
    {
        var cases = new List<Case>();
        foreach (var (option, id) in also.Distinct().Where(id => id != person).Select(static id => ("--also", id)).Prepend(("--person", person)))
        {
            if (prepared.Cases.FirstOrDefault(one => one.Dossier.Employee.Person.Value == id) is { } found)
            {
                cases.Add(found);
            }
            else
            {
                problems.Add(Arguments, InputCodes.UnknownPerson, option, id, "somebody of the people that are read");
            }
        }

        return cases;
    }

    private static PersonExport Of(Prepared prepared, List<Case> cases, RunRequest request)
    {
        var state = cases.Select(static one => one.State).Aggregate((one, other) => prepared.Engine.Merge(one, other, one.Person).State);
        return PersonExport.Described(
            new()
            {
                At = prepared.At,
                State = state,
                OtherIds = ValueList.From(cases.Skip(1).Select(static one => one.Dossier.Employee.Person)),
                Told = prepared.Engine.Tell(state, prepared.At, request.Language),
                Facts = ValueList.From(cases.SelectMany(static one => one.Facts)),
            },
            prepared.Around);
    }

    private static void WriteText(PersonExport export, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Export", prepared, request, screen);
        screen.Line("For " + string.Join(" and ", export.OtherIds.Select(static id => id.Value).Prepend(export.State.Person.Value)) + ", and for nobody else. With --format json: the document to take along.", Screen.Quiet);
        StatePage.Write(export.Told!, screen);
        PiecesTable.Write(export.Pieces, screen);
        screen.Line(RunHeader.Of(prepared.Intake));
    }
}
