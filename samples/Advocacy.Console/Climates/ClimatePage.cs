using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using Advocacy.Sample.Output;
using Spectre.Console;

namespace Advocacy.Sample.Climates;

/// <summary>The climate as text: a table, a chart, and what decided for everybody in words.</summary>
internal static class ClimatePage
{
    public static void Write(ClimateSeen seen, ClimateRequest request, Policy policy, Screen screen)
    {
        var release = seen.Release;
        screen.Line("Climate by " + string.Join(" and ", seen.By), Screen.Strong);
        screen.Line(
            "policy " + policy.Version + " · a figure is of at least " + release.LeastPeople.ToString(CultureInfo.InvariantCulture) + " people · only sums were read, and nobody's id",
            Screen.Quiet);

        Measure[] asked = [.. release.Groups[0].Figures.Select(figure => figure.Measure)];
        WriteTable(seen, asked, screen);
        var others = Measures.OfReadiness.Where(measure => !asked.Contains(measure));
        if (!others.IsEmpty)
        {
            screen.Line("Not measured: " + string.Join(", ", others.Select(TextPack.English.NameOf)) + ".");
        }

        var pack = TextPacks.Shipped.For(request.Language);
        var refused = release.Groups.SelectMany(group => group.Figures).Where(figure => figure.Why?.Code == ProgrammeReasons.Refused).ToList();
        if (refused.Count > 0)
        {
            screen.Line();
            screen.Line(Words.Counted(refused.Count, "figure", "figures") + " not shown. " + refused[0].Why!.Explain(pack));
        }

        Charts.Readiness(seen.Climates.Where(climate => IsOwn(climate, asked)).Select(climate => (climate.Unit.Value, climate.Judgement.Overall)), screen);
        WriteReasons(seen, pack, screen);
        WriteFoundations(seen, policy, pack, screen);
    }

    /// <summary>Whether a group stands on figures of its own alone.</summary>
    private static bool IsOwn(ClimateOfUnit climate, Measure[] asked) =>
        climate.Judgement.Overall is not null && climate.Judgement.Readings.All(reading => reading.Unit == climate.Unit) && asked.Length > 0;

    private static void WriteTable(ClimateSeen seen, Measure[] asked, Screen screen)
    {
        var table = Screen.TableOf(["", "People", .. asked.Select(HeadingOf), "Ready"]);
        for (var i = 0; i < seen.Release.Groups.Count; i++)
        {
            var (group, judgement) = (seen.Release.Groups[i], seen.Climates[i].Judgement);
            var people = group.Readings.Select(reading => reading.People).DefaultIfEmpty(0).Min();
            List<Text> row = [new(group.Group.Id.Value), new(people == 0 ? "·" : Words.Of(people))];
            row.AddRange(group.Figures.Select(figure => new Text(
                figure.Reading is { } reading ? Words.Share(reading.Score.Value) : figure.Why!.Code == ProgrammeReasons.Refused ? "not shown" : "no answers")));
            row.Add(new(Words.Of(judgement.Readiness) + (judgement.Readings.Any(reading => reading.Unit != group.Group.Id) ? " *" : string.Empty), StyleOf(judgement.Readiness)));
            table.AddRow(row);
        }

        Screen.AlignRight(table, from: 1, until: asked.Length + 2);
        screen.Write(table);
        if (seen.Climates.Any(climate => climate.Judgement.Readings.Any(reading => reading.Unit != climate.Unit)))
        {
            screen.Line("* What is not shown is taken from the next larger group.", Screen.Quiet);
        }
    }

    private static void WriteReasons(ClimateSeen seen, TextPack pack, Screen screen)
    {
        screen.Heading("Why " + Words.Of(seen.Climates[0].Judgement.Readiness) + ", for everybody together");
        foreach (var reason in seen.Climates[0].Judgement.Reasons)
        {
            screen.Line("• " + reason.Explain(pack));
        }
    }

    private static void WriteFoundations(ClimateSeen seen, Policy policy, TextPack pack, Screen screen)
    {
        var blocks = Foundations.Assess(seen.Release.Groups[0].Readings, policy.Climate);
        if (!blocks.Any(block => block.Reading is not null))
        {
            return;
        }

        screen.Heading("Foundations of everybody together, the weakest first");
        foreach (var block in blocks)
        {
            screen.Line("• " + block.Why.Explain(pack));
            if (block.Reading is not null)
            {
                screen.Line("  " + pack.AdviceOn(block.Foundation), Screen.Quiet);
            }
        }
    }

    private static string HeadingOf(Measure measure) => measure switch
    {
        Measure.WellBeingOfUse => "Well-being",
        Measure.TrustAndSafety => "Trust",
        _ => measure.ToString(),
    };

    private static Style StyleOf(Readiness readiness) => readiness switch
    {
        Readiness.Go => Screen.Invite,
        Readiness.Listen => Screen.Warning,
        _ => Style.Plain,
    };
}
