using Advocacy.Engine.Json;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Rights;

/// <summary>Reads the document a person took along, and shows what it holds or all that is wrong with it.</summary>
internal static class ImportRun
{
    public static int Run(InputSource source, bool isJson, Terminal terminal)
    {
        var problems = new ProblemLog();
        var export = Read(source, terminal, problems);
        ProblemReport.Write(problems, isJson, keptGoing: false, terminal);
        if (export is null)
        {
            return ExitCodes.BadInput;
        }

        if (isJson)
        {
            terminal.Output.WriteLine(JsonOf(export));
        }
        else
        {
            WriteText(export, new(terminal));
        }

        terminal.Output.Flush();
        return ExitCodes.Done;
    }

    private static PersonExport? Read(InputSource source, Terminal terminal, ProblemLog problems)
    {
        if (source.ReadAll(terminal, problems) is not { } json)
        {
            return null;
        }

        var read = ExportJson.Read(json);
        foreach (var problem in read.Problems)
        {
            problems.Add(source.Name, problem);
        }

        return read.Value;
    }

    private static void WriteText(PersonExport export, Screen screen)
    {
        screen.Line("Import of " + export.State.Person.Value + ", exported at " + InstantText.Of(export.At), Screen.Strong);
        screen.Line("Nothing is wrong with it. With --format json: the state to store.", Screen.Quiet);
        PiecesTable.Write(export.Pieces, screen);
        screen.Line("ETag of the state: " + StateJson.ETagOf(export.State));
    }

    private static string JsonOf(PersonExport export) => JsonLine.Of(writer =>
    {
        writer.WriteString("person", export.State.Person.Value);
        writer.WriteString("exportedAt", InstantText.Of(export.At));
        writer.WriteNumber("facts", export.Facts.Count);
        writer.WriteNumber("decisions", export.Decisions.Count);
        writer.WriteNumber("results", export.Results.Count);
        writer.WriteString("etag", StateJson.ETagOf(export.State));
        writer.WritePropertyName("state");
        writer.WriteRawValue(StateJson.Write(export.State));
    });
}
