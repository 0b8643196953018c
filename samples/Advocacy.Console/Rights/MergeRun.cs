using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Spectre.Console;

namespace Advocacy.Sample.Rights;

/// <summary>Makes one state of what is held of one person under two ids.</summary>
internal static class MergeRun
{
    private const string Arguments = "arguments";

    public static int Run(RunRequest request, MergeQuestion question, Terminal terminal)
    {
        var problems = new ProblemLog();
        var prepared = Preparation.Prepare(request, terminal, problems);
        Check(question, prepared?.Cases, problems);
        var keptGoing = prepared is not null && !problems.Stops(request.KeepsGoing);
        ProblemReport.Write(problems, request.IsJson, keptGoing, terminal);
        if (prepared is null || !keptGoing)
        {
            return ExitCodes.BadInput;
        }

        var (one, other) = (Find(prepared.Cases, question.One)!, Find(prepared.Cases, question.Other)!);
        var merged = prepared.Engine.Merge(one.State, other.State, new(question.Into));
        if (request.IsJson)
        {
            terminal.Output.WriteLine(JsonOf(merged, question, request));
            terminal.Output.Flush();
            terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
        }
        else
        {
            WriteText([one.State, other.State, merged.State], merged, question, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    /// <summary>Two people who are known, and an id that is theirs or nobody's: a state stored under somebody else's would overwrite theirs.</summary>
    private static void Check(MergeQuestion question, IReadOnlyList<Case>? known, ProblemLog problems)
    {
        if (question.One == question.Other)
        {
            problems.Add(Arguments, InputCodes.Argument, "OTHER", question.Other, "another id than ONE");
        }

        if (!Ids.IsValid(question.Into))
        {
            problems.Add(Arguments, InputCodes.Argument, "--into", question.Into, Ids.Allowed);
        }

        if (known is null)
        {
            return;
        }

        foreach (var (argument, id) in new[] { ("ONE", question.One), ("OTHER", question.Other) })
        {
            if (Find(known, id) is null)
            {
                problems.Add(Arguments, InputCodes.UnknownPerson, argument, id, "somebody of the people that are read");
            }
        }

        if (question.Into != question.One && question.Into != question.Other && Find(known, question.Into) is not null)
        {
            problems.Add(Arguments, InputCodes.Argument, "--into", question.Into, "one of both, or an id that nobody has");
        }
    }

    private static Case? Find(IReadOnlyList<Case> cases, string id) => cases.FirstOrDefault(one => one.Dossier.Employee.Person.Value == id);

    private static void WriteText(PersonState[] states, Merged merged, MergeQuestion question, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Merge", prepared, request, screen);
        screen.Line(question.One + " and " + question.Other + " are one person: " + question.Into + " from now on.", Screen.Quiet);
        var counts = states.Select(state => CountsOf(state, prepared.Around)).ToArray();
        var table = Screen.TableOf("piece", question.One, question.Other, "merged");
        foreach (var kind in counts.SelectMany(static count => count.Keys).Distinct().Order())
        {
            table.AddRow([new Text(Words.Of(kind)), .. counts.Select(count => new Text(Words.Of(count.GetValueOrDefault(kind))))]);
        }

        Screen.AlignRight(table, 1, 4);
        screen.Write(table);
        screen.Line(
            merged.Conflicts.IsEmpty
                ? "No fact said different things under both ids."
                : "Named different facts under both ids, of which those of " + Given(question) + " go by another name: " + string.Join(", ", merged.Conflicts) + ".");
        screen.Line("In one transaction: store this state, delete both rows, and remember that " + Gone(question) + " is " + question.Into + " now.");
        screen.Line("Facts and decisions stay as they are kept. What comes under an id of before is renamed, then taken in.");
        screen.Line("Exports name all ids, and erasing takes all of them.");
        screen.Line("Outcomes to store in place of those of both: " + Words.Of(merged.Outcomes.Count) + ".");
        screen.Line("ETag of the merged state: " + StateJson.ETagOf(merged.State));
        screen.Line("Nothing takes it apart again but a replay of each one's facts.", Screen.Quiet);
        screen.Line();
        screen.Line(RunHeader.Of(prepared.Intake));
    }

    /// <summary>The ids that are given up.</summary>
    private static string Gone(MergeQuestion question) => string.Join(" and ", new[] { question.One, question.Other }.Where(id => id != question.Into));

    /// <summary>The id of which facts give way: not the one gone on under, else the ordinally later.</summary>
    private static string Given(MergeQuestion question) => question.Into == question.One ? question.Other
        : question.Into == question.Other ? question.One
        : string.CompareOrdinal(question.One, question.Other) <= 0 ? question.Other
        : question.One;

    private static Dictionary<PieceKind, int> CountsOf(PersonState state, Surroundings around) =>
        PersonExport.Described(new() { At = default, State = state }, around).Pieces.ToDictionary(static piece => piece.Kind, static piece => piece.Count);

    private static string JsonOf(Merged merged, MergeQuestion question, RunRequest request) => JsonLine.Of(
        writer =>
        {
            writer.WriteString("person", question.Into);
            writer.WriteStartArray("of");
            writer.WriteStringValue(question.One);
            writer.WriteStringValue(question.Other);
            writer.WriteEndArray();
            writer.WriteStartArray("conflicts");
            foreach (var fact in merged.Conflicts)
            {
                writer.WriteStringValue(fact.Value);
            }

            writer.WriteEndArray();
            writer.List("outcomes", merged.Outcomes, outcome =>
            {
                writer.WriteString("outcome", outcome.Id.Value);
                writer.WriteString("kind", outcome.Kind.ToString());
                writer.WriteString("subject", outcome.Subject);
            });
            writer.WriteString("etag", StateJson.ETagOf(merged.State));
            writer.WritePropertyName("state");
            writer.WriteRawValue(StateJson.Write(merged.State));
        },
        request.WhatIf);
}
