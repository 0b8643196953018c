using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Deciding;

/// <summary>Shows what is held of people at a moment: in numbers, or in words for the people themselves.</summary>
internal static class StateRun
{
    public static int Run(RunRequest request, Language? language, Terminal terminal)
    {
        var problems = new ProblemLog();
        var prepared = Preparation.Prepare(request, terminal, problems);
        ProblemReport.Write(problems, request.IsJson, prepared is not null, terminal);
        if (prepared is null)
        {
            return ExitCodes.BadInput;
        }

        if (request.IsJson)
        {
            foreach (var person in prepared.Cases)
            {
                terminal.Output.WriteLine(Label.Of(ViewJson.Write(prepared.Engine.View(person.State, prepared.At)), request.WhatIf));
            }

            terminal.Output.Flush();
            terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
        }
        else
        {
            WriteText(prepared, request, language, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static void WriteText(Prepared prepared, RunRequest request, Language? language, Screen screen)
    {
        RunHeader.Write("State", prepared, request, screen);
        foreach (var person in prepared.Cases)
        {
            if (language is { } asked)
            {
                StatePage.Write(prepared.Engine.Tell(person.State, prepared.At, asked), screen);
            }
            else
            {
                StatePage.Write(prepared.Engine.View(person.State, prepared.At), screen);
            }
        }

        screen.Line(RunHeader.Of(prepared.Intake));
    }
}
