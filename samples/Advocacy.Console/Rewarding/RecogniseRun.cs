using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Programmes;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;
using Spectre.Console;

namespace Advocacy.Sample.Rewarding;

/// <summary>Shows an editor whom to recognise, and for what.</summary>
internal static class RecogniseRun
{
    public static int Run(RunRequest request, MonthChoice choice, RecognitionForm form, Terminal terminal)
    {
        var problems = new ProblemLog();
        var month = choice.Read(problems);
        var prepared = RewardPreparation.Prepare(request, problems, ready => Check(choice, month, ready, problems), terminal);
        if (prepared is null || month is null)
        {
            return ExitCodes.BadInput;
        }

        var moment = month.Asked is { } period && period.End < prepared.At ? period.End : prepared.At;
        var suggestions = Suggest(prepared, form, moment);
        if (request.IsJson)
        {
            suggestions.ForEach(suggestion => terminal.Output.WriteLine(JsonOf(suggestion, prepared, request)));
            terminal.Output.Flush();
            terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
        }
        else
        {
            WriteText(suggestions, form, moment, month.Zone, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static void Check(MonthChoice choice, Month? month, Prepared prepared, ProblemLog problems)
    {
        if (month?.Asked is { } period && period.Start > prepared.At)
        {
            choice.Refuse(period, "a month that has begun by --at", problems);
        }
    }

    /// <summary>What there was to recognise at a moment, of those who agree now and without what was taken back since.</summary>
    private static List<RecognitionSuggestion> Suggest(Prepared prepared, RecognitionForm form, Instant moment)
    {
        var people = Participants.Of(prepared.Cases.Select(one => one.State), moment, prepared.Around);
        return [.. Recognition.Suggest(form, prepared.Cases.SelectMany(Standing), people)];
    }

    private static IEnumerable<Fact> Standing(Case person)
    {
        var takenBack = person.Facts.OfType<Retracted>().Select(retracted => retracted.Target).ToHashSet();
        return person.Facts.Where(fact => !takenBack.Contains(fact.Id));
    }

    private static void WriteText(
        List<RecognitionSuggestion> suggestions, RecognitionForm form, Instant moment, DateTimeZone zone, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Recognition", prepared, request, screen);
        var days = Words.Of(prepared.Policy.Programmes.RecognitionPeriodDays);
        screen.Line(
            "For an editor: whom to recognise in the form of " + Words.Of(form) + ", for something of the " + days + " days up to " + Words.Of(moment, zone)
            + ". A choice, no task and no order of merit; everybody who agreed comes round.",
            Screen.Quiet);
        if (suggestions.Count == 0)
        {
            screen.Line("Nobody this time: there is something to recognise only of who agreed to it, and at most once in " + days + " days.");
        }
        else
        {
            var table = Screen.TableOf("Person", "Form", "For", "What to say");
            foreach (var suggestion in suggestions)
            {
                table.AddRow(
                    new Text(suggestion.Person.Value), new Text(Words.Of(suggestion.Form)), new Text(suggestion.Fact.Value, Screen.Quiet), new Text(WordsOf(suggestion, prepared, request)));
            }

            screen.Write(table);
        }

        screen.Line(RunHeader.Of(prepared.Intake));
    }

    private static string JsonOf(RecognitionSuggestion suggestion, Prepared prepared, RunRequest request) => JsonLine.Of(
        writer =>
        {
            writer.WriteString("person", suggestion.Person.Value);
            writer.WriteString("form", Kinds.NameOf(suggestion.Form));
            writer.WriteString("fact", suggestion.Fact.Value);
            writer.WriteString("reason", suggestion.Why.Code.Name);
            writer.WriteString("why", WordsOf(suggestion, prepared, request));
        },
        request.WhatIf);

    private static string WordsOf(RecognitionSuggestion suggestion, Prepared prepared, RunRequest request) =>
        suggestion.Why.Explain(RewardWords.PackOf(request.Language), null, prepared.At);
}
