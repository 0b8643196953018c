using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Advocacy.Sample.Output.Figures;
using Spectre.Console;

namespace Advocacy.Sample.Trying;

/// <summary>How many people a micro-randomised trial takes.</summary>
internal static class SampleSizeRun
{
    private const int Bar = 40;

    public static int Run(SampleSizeRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        SampleSizePlans.Check(request, problems);
        if (problems.All.Count == 0)
        {
            FigureFiles.Prepare(request.Figures, "--svg", problems);
        }

        var sizes = problems.All.Count > 0 ? [] : SampleSizePlans.Multiples.Select(times => SizeOf(request, times)).ToList();
        var figures = request.Figures is { } folder && sizes.Count > 0 ? FigureFiles.Write(SampleSizeFigures.Of(request), folder, problems) : [];
        ProblemReport.Write(problems, request.IsJson, keptGoing: false, terminal);
        if (problems.All.Count > 0)
        {
            return ExitCodes.BadInput;
        }

        if (request.IsJson)
        {
            WriteJson(sizes, request, terminal);
        }
        else
        {
            WriteText(sizes, request, figures, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static SizeOfTrial SizeOf(SampleSizeRequest request, double times)
    {
        var plan = SampleSizePlans.Of(request, times);
        return new(
            times * request.Effect,
            SampleSize.PeopleFor(plan, request.Power),
            request.People is { } people ? SampleSize.Power(plan, people) : null,
            times == 1);
    }

    private static void WriteJson(IReadOnlyList<SizeOfTrial> sizes, SampleSizeRequest request, Terminal terminal)
    {
        foreach (var size in sizes)
        {
            terminal.Output.WriteLine(JsonLine.Of(writer =>
            {
                writer.WriteNumber("effect", size.Effect);
                writer.WriteBoolean("isAsked", size.IsAsked);
                writer.WriteNumber("power", request.Power);
                if (size.People is { } needed)
                {
                    writer.WriteNumber("people", needed);
                }
                else
                {
                    writer.WriteNull("people");
                }

                if (request.People is { } people && size.PowerOfPeople is { } power)
                {
                    writer.WriteNumber("givenPeople", people);
                    writer.WriteNumber("powerOfGivenPeople", power);
                }
            }));
        }

        terminal.Output.Flush();
    }

    private static void WriteText(IReadOnlyList<SizeOfTrial> sizes, SampleSizeRequest request, IReadOnlyList<string> figures, Screen screen)
    {
        screen.Line("How many people a micro-randomised trial takes", Screen.Strong);
        screen.Line(DesignOf(request), Screen.Quiet);
        screen.Line();
        screen.Line(Answer(sizes.Single(size => size.IsAsked), request), Screen.Invite);
        screen.Heading("By effect, in standard deviations of the outcome");
        var most = sizes.Max(size => size.People ?? SampleSize.MostPeople);
        string[] columns = ["Effect", "People", string.Empty];
        var table = Screen.TableOf(request.People is { } given ? [.. columns, "Found by " + Words.Of(given)] : columns);
        Screen.AlignRight(table, 0, 2);
        foreach (var size in sizes)
        {
            var style = size.IsAsked ? Screen.Strong : null;
            Text[] cells =
            [
                new(Number(size.Effect) + (size.IsAsked ? " *" : "  "), style), new(PeopleOf(size), style),
                new(new string('█', Math.Max(1, (int)Math.Round((double)Bar * (size.People ?? SampleSize.MostPeople) / most)))),
            ];
            table.AddRow(size.PowerOfPeople is { } power ? [.. cells, new Text(Words.Share(power), style)] : cells);
        }

        screen.Write(table);
        screen.Line("* the effect that was asked for. Half of the effect takes about four times the people: take the least that is worth having, not the one hoped for.", Screen.Quiet);
        if (figures.Count > 0)
        {
            screen.Line();
            screen.Line("Figures: " + string.Join(", ", figures) + ".");
        }
    }

    /// <summary>The trial that is thought of, in words.</summary>
    public static string DesignOf(SampleSizeRequest request)
    {
        var shape = (request.Initial, request.TurningDay) switch
        {
            ({ } first, { } day) => ", from " + Number(first) + " on the first day, turning on day " + Words.Of(day),
            ({ } first, null) => ", from " + Number(first) + " on the first day, changing evenly",
            _ => ", the same on all days",
        };
        return Words.Counted(request.Days, "day", "days") + " with " + Words.Counted(request.PointsPerDay, "decision point", "decision points") + " a day, "
            + "a prompt with probability " + Number(request.Probability) + " where somebody is available, at " + Number(100 * request.Availability) + "% of points; effect "
            + Number(request.Effect) + " in the mean" + shape + "; " + Words.Counted(request.Controls, "coefficient", "coefficients") + " of controls; significance " + Number(request.Significance) + ".";
    }

    private static string Answer(SizeOfTrial asked, SampleSizeRequest request) =>
        (asked.People is { } people
            ? Words.Counted(people, "person finds", "people find")
            : "More than " + Words.Of(SampleSize.MostPeople) + " people would be needed to find")
        + " it with a probability of " + Number(request.Power) + "."
        + (asked.PowerOfPeople is { } power ? " " + Words.Of(request.People!.Value) + " would find it with " + power.ToString("0.00", CultureInfo.InvariantCulture) + "." : string.Empty);

    private static string PeopleOf(SizeOfTrial size) => size.People is { } people ? Words.Of(people) : "> " + Words.Of(SampleSize.MostPeople);

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
