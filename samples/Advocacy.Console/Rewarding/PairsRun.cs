using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Spectre.Console;

namespace Advocacy.Sample.Rewarding;

/// <summary>Shows which willing colleagues are paired in a month, as if there had been pairs every month since a first one.</summary>
internal static class PairsRun
{
    private const int MonthsInYear = 12;

    public static int Run(RunRequest request, MonthChoice choice, Terminal terminal)
    {
        var problems = new ProblemLog();
        var month = choice.Read(problems);
        var prepared = RewardPreparation.Prepare(request, problems, null, terminal);
        if (prepared is null || month is null)
        {
            return ExitCodes.BadInput;
        }

        var period = month.Asked ?? ProgrammePeriod.MonthOf(prepared.At, month.Zone);
        var people = Participants.Of(prepared.Cases.Select(one => one.State), prepared.At, prepared.Around);
        var round = RoundOf(period, month, people);
        if (request.IsJson)
        {
            foreach (var pair in round.Pairs)
            {
                terminal.Output.WriteLine(JsonOf([pair.One, pair.Other], PairingReasons.Paired.With(), prepared, request));
            }

            foreach (var person in round.Waiting)
            {
                terminal.Output.WriteLine(JsonOf([person], PairingReasons.Waits.With(), prepared, request));
            }

            terminal.Output.Flush();
            terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
        }
        else
        {
            WriteText(round, period, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    /// <summary>The pairs of a month after those of the months of its year before it, which a host would have kept.</summary>
    private static PairingRound RoundOf(ProgrammePeriod period, Month month, Participants people)
    {
        var earlier = new List<Pair>();
        for (var back = MonthsInYear; back > 0; back--)
        {
            var first = period.First.PlusMonths(-back);
            if (first.Year == period.First.Year)
            {
                earlier.AddRange(Pairings.Make(ProgrammePeriod.Month(first.Year, first.Month, month.Zone), earlier, people).Pairs);
            }
        }

        return Pairings.Make(period, earlier, people);
    }

    private static void WriteText(PairingRound round, ProgrammePeriod period, Prepared prepared, RunRequest request, Screen screen)
    {
        RunHeader.Write("Pairs of " + Month.NameOf(period), prepared, request, screen);
        screen.Line(
            "Colleagues who agreed to be paired now and then: others in turn, nobody twice with the same within "
            + Words.Counted(prepared.Policy.Programmes.PairingRestMonths, "month", "months") + ". Here as if there had been pairs since January.",
            Screen.Quiet);
        if (round.Pairs.IsEmpty)
        {
            screen.Line("There are no pairs: it takes two who agreed to it.");
        }
        else
        {
            var table = Screen.TableOf("One", "Other");
            foreach (var pair in round.Pairs)
            {
                table.AddRow(new Text(pair.One.Value), new Text(pair.Other.Value));
            }

            screen.Write(table);
            screen.Line("To both: " + WordsOf(PairingReasons.Paired.With(), prepared, request));
        }

        foreach (var person in round.Waiting)
        {
            screen.Line("To " + person.Value + ": " + WordsOf(PairingReasons.Waits.With(), prepared, request));
        }

        screen.Line(RunHeader.Of(prepared.Intake));
    }

    private static string JsonOf(IReadOnlyList<PersonId> people, Reason why, Prepared prepared, RunRequest request) => JsonLine.Of(
        writer =>
        {
            writer.WriteStartArray("people");
            foreach (var person in people)
            {
                writer.WriteStringValue(person.Value);
            }

            writer.WriteEndArray();
            writer.WriteString("reason", why.Code.Name);
            writer.WriteString("why", WordsOf(why, prepared, request));
        },
        request.WhatIf);

    private static string WordsOf(Reason why, Prepared prepared, RunRequest request) => why.Explain(RewardWords.PackOf(request.Language), null, prepared.At);
}
