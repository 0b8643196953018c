using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Json;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Spectre.Console;

namespace Advocacy.Sample.Offering;

/// <summary>Shows the weekly overview that somebody gets to see who asks for it.</summary>
internal static class OverviewRun
{
    public static int Run(RunRequest request, int? connections, Terminal terminal)
    {
        var problems = new ProblemLog();
        var prepared = Preparation.Prepare(request, terminal, problems);
        ProblemReport.Write(problems, request.IsJson, prepared is not null, terminal);
        if (prepared is null)
        {
            return ExitCodes.BadInput;
        }

        var moment = Moment.OnOverviewRequest with { Connections = connections };
        var decisions = prepared.Cases.Select(one => prepared.Engine.Decide(one.State, prepared.Situation, moment, prepared.At)).ToList();
        if (request.IsJson)
        {
            decisions.ForEach(decision => terminal.Output.WriteLine(Label.Of(DecisionJson.Write(decision), request.WhatIf)));
            terminal.Output.Flush();
            terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
            return ExitCodes.Done;
        }

        var screen = new Screen(terminal);
        RunHeader.Write("Overview", prepared, request, screen);
        if (request.Person is not null)
        {
            WritePage(decisions[0], prepared.Cases[0], request, screen);
        }
        else
        {
            WriteTable(decisions, screen);
        }

        screen.Line(RunHeader.Of(prepared.Intake));
        return ExitCodes.Done;
    }

    private static void WritePage(Decision decision, Case person, RunRequest request, Screen screen)
    {
        var explanation = decision.Explain(request.Language, person.Zone);
        if (explanation.Message is not { } message)
        {
            screen.Line(explanation.Summary);
            foreach (var line in explanation.Lines.Where(line => !line.IsOpen))
            {
                screen.Line("• " + line.Text);
            }

            return;
        }

        MessagePage.Write(message, screen);
        if (explanation.Notice is { } notice)
        {
            MessagePage.Write(notice, screen);
        }
    }

    private static void WriteTable(List<Decision> decisions, Screen screen)
    {
        var table = Screen.TableOf("Person", "Items", "First", "Kinds", "Nudge");
        Screen.AlignRight(table, 1, 2);
        foreach (var decision in decisions)
        {
            if (decision is Prompt { IsOverview: true } prompt)
            {
                table.AddRow(
                    prompt.Person.Value,
                    prompt.Items.Count.ToString(CultureInfo.InvariantCulture),
                    Markup.Escape(prompt.Items[0].Title),
                    Markup.Escape(string.Join(", ", prompt.Items.Select(item => item.Occasion?.Value ?? "item").Distinct())),
                    Markup.Escape(prompt.Nudge?.Value ?? string.Empty));
            }
        }

        screen.Write(table);
        var silent = decisions.Where(decision => decision is not Prompt).GroupBy(decision => decision.Decisive.Reason.Code.Name).OrderBy(group => group.Key, System.StringComparer.Ordinal);
        foreach (var group in silent)
        {
            screen.Line(Words.Counted(group.Count(), "person sees", "people see") + " none: " + group.Key, Screen.Quiet);
        }
    }
}
