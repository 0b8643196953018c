using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Sample.Output.Figures;

namespace Advocacy.Engine.Scaling;

/// <summary>Draws time and memory against the number of people, both by size, so that a straight line upwards is what grows evenly.</summary>
internal static class ScalingFigure
{
    private const double Width = 784;
    private const double Left = 86;
    private const double Right = Width - 46;
    private const double PanelHeight = 220;
    private const double Between = 44;
    private const double LegendRow = 20;
    private const double TextSize = 12;
    private const string Ink = "#1a1a1a";
    private const string Faint = "#d9d9d9";

    internal static string Of(IReadOnlyList<Measured> all)
    {
        var lines = all.Where(measured => measured.Figures is not null).GroupBy(measured => (measured.Contender, measured.Threads)).ToList();
        var top = 44 + (lines.Count * LegendRow);
        var height = top + (2 * PanelHeight) + Between + 52;
        using var svg = new Svg("scaling", "Deciding for everybody", "Two panels over the number of people: the seconds it takes, and the bytes held of each person.", Width, height);
        svg.Rectangle(0, 0, Width, height, "#ffffff");
        svg.Text(Left, 24, "Deciding for everybody", 16, ("font-weight", "bold"));
        for (var place = 0; place < lines.Count; place++)
        {
            var y = 34 + (LegendRow * (place + 0.5));
            svg.Line(Left, y, Left + 44, y, LookOf(lines, place).Colour, 2, LookOf(lines, place).Dashes);
            Marked(svg, LookOf(lines, place), Left + 22, y);
            svg.Text(Left + 54, y + 4, string.Create(CultureInfo.InvariantCulture, $"{lines[place].Key.Contender}, {(lines[place].Key.Threads == 1 ? "1 thread" : $"{lines[place].Key.Threads} threads")}"), TextSize);
        }

        var across = new LogAxis([.. all.Select(measured => (double)measured.People)], Left, Right);
        Panel(svg, lines, across, top, "seconds for all", figures => figures.Seconds);
        Panel(svg, lines, across, top + PanelHeight + Between, "bytes held a person", (figures, people) => figures.Held / people);
        foreach (var tick in across.Ticks)
            svg.Text(across.Place(tick), height - 33, tick.ToString("N0", CultureInfo.InvariantCulture), TextSize, ("text-anchor", "middle"));

        svg.Text((Left + Right) / 2, height - 12, "people", TextSize, ("text-anchor", "middle"));
        return svg.End();
    }

    private static void Panel(Svg svg, IReadOnlyList<IGrouping<(string Contender, int Threads), Measured>> lines, LogAxis across, double top, string name, Func<Figures, double> value) =>
        Panel(svg, lines, across, top, name, (figures, _) => value(figures));

    private static void Panel(Svg svg, IReadOnlyList<IGrouping<(string Contender, int Threads), Measured>> lines, LogAxis across, double top, string name, Func<Figures, double, double> value)
    {
        var bottom = top + PanelHeight;
        double ValueOf(Measured measured) => Math.Max(1e-9, value(measured.Figures!, measured.People));
        var up = new LogAxis([.. lines.SelectMany(line => line).Select(ValueOf)], bottom, top);
        foreach (var tick in up.Ticks)
        {
            svg.Line(Left, up.Place(tick), Right, up.Place(tick), Faint, 1);
            svg.Text(Left - 8, up.Place(tick) + 4, tick.ToString("#,0.#########", CultureInfo.InvariantCulture), TextSize, ("text-anchor", "end"));
        }

        foreach (var tick in across.Ticks)
            svg.Line(across.Place(tick), top, across.Place(tick), bottom + 5, Faint, 1);

        svg.Line(Left, top, Left, bottom, Ink, 1);
        svg.Line(Left, bottom, Right, bottom, Ink, 1);
        svg.Text(14, (top + bottom) / 2, name, TextSize, ("text-anchor", "middle"), ("transform", "rotate(-90 14 " + Svg.Number((top + bottom) / 2) + ")"));
        for (var place = 0; place < lines.Count; place++)
        {
            var points = lines[place].Select(measured => (X: across.Place(measured.People), Y: up.Place(ValueOf(measured)))).ToList();
            var path = "M" + string.Join(" L", points.Select(point => Svg.Number(point.X) + " " + Svg.Number(point.Y)));
            var look = LookOf(lines, place);
            svg.Path(path, ("fill", "none"), ("stroke", look.Colour), ("stroke-width", "2"), ("stroke-dasharray", look.Dashes));
            foreach (var (x, y) in points)
                Marked(svg, look, x, y);
        }
    }

    /// <summary>A colour and a mark for each way of answering; one thread is a whole line, more are dashes.</summary>
    private static Look LookOf(IReadOnlyList<IGrouping<(string Contender, int Threads), Measured>> lines, int place)
    {
        var contender = lines.Select(line => line.Key.Contender).Distinct().ToList().IndexOf(lines[place].Key.Contender);
        return Look.Of(contender) with { Dashes = lines[place].Key.Threads == 1 ? string.Empty : "6 4" };
    }

    private static void Marked(Svg svg, Look look, double x, double y)
    {
        var at = Svg.Number(x - 4) + " " + Svg.Number(y);
        var shape = look.Mark switch
        {
            Mark.Disc => " a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 Z",
            Mark.Square => " v-4 h8 v8 h-8 Z",
            Mark.Triangle => " l4 -5 l4 8 h-8 Z",
            _ => " l4 -4 l4 4 l-4 4 Z",
        };
        svg.Path("M" + at + shape, ("fill", "#ffffff"), ("stroke", look.Colour), ("stroke-width", "1.75"));
    }
}
