using System;
using System.Collections.Generic;
using System.Linq;

namespace Advocacy.Sample.Output.Figures;

/// <summary>Draws a figure as SVG, to be put into a report or a page.</summary>
internal static class FigureSvg
{
    private const double Width = 760;
    private const double Left = 74;
    private const double Right = Width - 22;
    private const double Top = 34;
    private const double LegendRow = 20;
    private const double BetweenPanels = 34;
    private const double FirstHeight = 240;
    private const double LaterHeight = 130;
    private const double TextSize = 12;
    private const double NoteSize = 10.5;
    private const double NoteRow = 14;
    private const int NoteColumns = 108;
    private const int AboutMarks = 13;
    private const string Ink = "#1a1a1a";
    private const string Faint = "#d9d9d9";

    public static string Of(Figure figure)
    {
        var legend = figure.Panels.SelectMany(panel => panel.Lines).DistinctBy(line => (line.Name, line.Look)).ToList();
        var notes = Wrapped(figure.Note, NoteColumns).ToList();
        var top = Top + (legend.Count * LegendRow) + 14;
        var bottom = top + figure.Panels.Select((_, place) => HeightOf(place)).Sum() + ((figure.Panels.Count - 1) * BetweenPanels);
        using var svg = new Svg(figure.Name, figure.Title, figure.Description, Width, bottom + 52 + (notes.Count * NoteRow));
        svg.Rectangle(0, 0, Width, bottom + 52 + (notes.Count * NoteRow), "#ffffff");
        svg.Text(Left, 24, figure.Title, 16, ("font-weight", "bold"));
        for (var place = 0; place < legend.Count; place++)
        {
            Legend(svg, legend[place], Top + (LegendRow * (place + 0.5)));
        }

        var across = AcrossOf(figure);
        var y = top;
        for (var place = 0; place < figure.Panels.Count; place++)
        {
            Draw(svg, figure.Panels[place], across, y, y + HeightOf(place), isLast: place == figure.Panels.Count - 1);
            y += HeightOf(place) + BetweenPanels;
        }

        svg.Text((Left + Right) / 2, bottom + 38, figure.Across, TextSize, ("text-anchor", "middle"));
        for (var row = 0; row < notes.Count; row++)
        {
            svg.Text(Left, bottom + 58 + (row * NoteRow), notes[row], NoteSize, ("fill", "#404040"));
        }

        return svg.End();
    }

    private static double HeightOf(int place) => place == 0 ? FirstHeight : LaterHeight;

    private static IEnumerable<Point> PointsOf(IEnumerable<Line> lines) => lines.SelectMany(line => line.Points).OfType<Point>();

    private static Axis AcrossOf(Figure figure)
    {
        var places = PointsOf(figure.Panels.SelectMany(panel => panel.Lines)).Select(point => point.At).DefaultIfEmpty(0).ToList();
        return Axis.Tight(places.Min(), places.Max(), 13, Left, Right, places.TrueForAll(place => place == Math.Round(place)));
    }

    private static void Legend(Svg svg, Line line, double y)
    {
        var look = Look.Of(line.Look);
        svg.Line(Left, y, Left + 44, y, look.Colour, 2, look.Dashes);
        Marked(svg, look, Left + 22, y);
        svg.Text(Left + 54, y + 4, line.Name, TextSize);
    }

    private static void Draw(Svg svg, Panel panel, Axis across, double top, double bottom, bool isLast)
    {
        var ends = PointsOf(panel.Lines).SelectMany(point => new[] { point.Low, point.High, point.Value }).Append(0).Select(end => Math.Clamp(end, panel.Least, panel.Most)).ToList();
        var up = Axis.Rounded(ends.Min(), ends.Max(), isLast && top > FirstHeight ? 4 : 6, bottom, top);
        foreach (var tick in up.Ticks)
        {
            svg.Line(Left, up.Place(tick), Right, up.Place(tick), Faint, 1);
            svg.Text(Left - 8, up.Place(tick) + 4, up.Text(tick), TextSize, ("text-anchor", "end"));
        }

        svg.Text(18, (top + bottom) / 2, panel.Up, TextSize, ("text-anchor", "middle"), ("transform", "rotate(-90 18 " + Svg.Number((top + bottom) / 2) + ")"));
        foreach (var tick in across.Ticks)
        {
            svg.Line(across.Place(tick), bottom, across.Place(tick), bottom + 5, Ink, 1);
            if (isLast)
            {
                svg.Text(across.Place(tick), bottom + 19, across.Text(tick), TextSize, ("text-anchor", "middle"));
            }
        }

        svg.Line(Left, up.Place(0), Right, up.Place(0), Ink, 1);
        svg.Line(Left, top, Left, bottom, Ink, 1);
        svg.Line(Left, bottom, Right, bottom, Ink, 1);
        foreach (var line in panel.Lines)
        {
            Band(svg, line, across, up);
        }

        foreach (var line in panel.Lines)
        {
            Stroke(svg, line, across, up);
        }
    }

    /// <summary>From where to where the values may lie: a tint with edges, which is seen in grey too.</summary>
    private static void Band(Svg svg, Line line, Axis across, Axis up)
    {
        var look = Look.Of(line.Look);
        foreach (var run in Runs(line))
        {
            if (run.Exists(point => point.High > point.Low))
            {
                var there = run.Select(point => Pair(across.Place(point.At), up.Place(point.High)));
                var back = Enumerable.Reverse(run).Select(point => Pair(across.Place(point.At), up.Place(point.Low)));
                svg.Path(
                    "M" + string.Join(" L", there.Concat(back)) + " Z",
                    ("fill", look.Colour), ("fill-opacity", "0.14"), ("stroke", look.Colour), ("stroke-opacity", "0.45"), ("stroke-width", "0.75"), ("stroke-dasharray", look.Dashes));
            }
        }
    }

    private static void Stroke(Svg svg, Line line, Axis across, Axis up)
    {
        var look = Look.Of(line.Look);
        foreach (var run in Runs(line))
        {
            svg.Path(
                "M" + string.Join(" L", run.Select(point => Pair(across.Place(point.At), up.Place(point.Value)))),
                ("fill", "none"), ("stroke", look.Colour), ("stroke-width", "2"), ("stroke-dasharray", look.Dashes), ("stroke-linejoin", "round"));
        }

        var every = Math.Max(1, line.Points.Count / AboutMarks);
        for (var place = 0; place < line.Points.Count; place++)
        {
            var isAlone = line.Points[place] is not null && (place == 0 || line.Points[place - 1] is null) && (place == line.Points.Count - 1 || line.Points[place + 1] is null);
            if (line.Points[place] is { } point && (isAlone || place % every == line.Look % every))
            {
                Marked(svg, look, across.Place(point.At), up.Place(point.Value));
            }
        }
    }

    private static void Marked(Svg svg, Look look, double x, double y) => svg.Path(
        look.Mark switch
        {
            Mark.Disc => "M" + Pair(x - 4, y) + " a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 Z",
            Mark.Square => "M" + Pair(x - 3.5, y - 3.5) + " h7 v7 h-7 Z",
            Mark.Triangle => "M" + Pair(x, y - 4.5) + " l4.5 8 h-9 Z",
            _ => "M" + Pair(x, y - 5) + " l5 5 l-5 5 l-5 -5 Z",
        },
        ("fill", "#ffffff"), ("stroke", look.Colour), ("stroke-width", "1.75"));

    /// <summary>The parts of a line between its gaps.</summary>
    private static IEnumerable<List<Point>> Runs(Line line)
    {
        var run = new List<Point>();
        foreach (var point in line.Points)
        {
            if (point is { } there)
            {
                run.Add(there);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static IEnumerable<string> Wrapped(string words, int columns)
    {
        var row = string.Empty;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (row.Length > 0 && row.Length + 1 + word.Length > columns)
            {
                yield return row;
                row = string.Empty;
            }

            row += (row.Length > 0 ? " " : string.Empty) + word;
        }

        if (row.Length > 0)
        {
            yield return row;
        }
    }

    private static string Pair(double x, double y) => Svg.Number(x) + " " + Svg.Number(y);
}
