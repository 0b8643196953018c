using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Programmes;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Advocacy.Sample.Rewarding;

namespace Advocacy.Sample.Programme;

/// <summary>Shows one person what came of what they shared.</summary>
internal static class ImpactRun
{
    public static int Run(RunRequest request, long? connections, Terminal terminal)
    {
        var problems = new ProblemLog();
        if (request.Person is null)
        {
            problems.Add("arguments", InputCodes.Argument, "--person", string.Empty, "whose impact: it is told to one person, and to nobody else");
        }

        var prepared = RewardPreparation.Prepare(request, problems, null, terminal);
        if (prepared is null)
        {
            return ExitCodes.BadInput;
        }

        var one = prepared.Cases[0];
        var impact = PersonalImpact.Of(one.Facts, prepared.At, prepared.Policy, connections);
        if (request.IsJson)
        {
            terminal.Output.WriteLine(JsonOf(one, impact, prepared, request));
            terminal.Output.Flush();
            terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
        }
        else
        {
            WriteText(impact, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static void WriteText(PersonalImpact? impact, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Impact", prepared, request, screen);
        screen.Line("For " + request.Person + ", and for nobody else.", Screen.Quiet);
        if (impact is null)
        {
            screen.Line("There is nothing to show: " + request.Person + " is not enrolled.");
        }
        else
        {
            var pack = RewardWords.PackOf(request.Language);
            screen.Heading(pack["impact.title"]!);
            foreach (var sentence in impact.Tell(pack))
            {
                screen.Line("• " + sentence);
            }
        }

        screen.Line();
        screen.Line(RunHeader.Of(prepared.Intake));
    }

    private static string JsonOf(Case one, PersonalImpact? impact, Prepared prepared, RunRequest request) => JsonLine.Of(
        writer =>
        {
            writer.WriteString("person", one.Dossier.Employee.Person.Value);
            writer.WriteString("at", InstantText.Of(prepared.At));
            writer.WriteBoolean("isEnrolled", impact is not null);
            if (impact is null)
            {
                return;
            }

            writer.List("acts", impact.Acts.AsEnumerable(), act =>
            {
                writer.WriteString("kind", act.Kind.Value);
                writer.WriteNumber("count", act.Count);
            });
            writer.WriteNumber("responses", impact.Responses);
            writer.WriteNumber("thanks", impact.Thanks);
            writer.WriteNumber("feedback", impact.Feedback);
            if (impact.PotentialReach is { } reach)
            {
                writer.WriteNumber("potentialReach", reach);
            }
        },
        request.WhatIf);
}
