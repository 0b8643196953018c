using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Advocacy.Engine.Tests.Support;
using Advocacy.Sample.Output.Figures;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Sample.Tests.Figures;

/// <summary>Figures as somebody with a ruler, somebody who sees no colours, and a program that reads SVG would look at them.</summary>
public partial class FigureSvgTests
{
    private const string Hostile = "<script>alert(1)</script> & \"quotes\" \u0001 \ud800 \uffff é";

    private static readonly XNamespace Name = "http://www.w3.org/2000/svg";

    private static readonly Arbitrary<Figure> Figures = Arb.From(
        from scale in Gen.Choose(-3, 5)
        from offset in Gen.Choose(-3, 3)
        from count in Gen.Choose(1, 60)
        from panels in Gen.Choose(1, 2)
        from lines in Gen.Choose(1, 4)
        from values in Gen.ListOf(Gen.Choose(-1000, 1000), count * panels * lines)
        from gaps in Gen.ListOf(Gen.Choose(0, 5), count * panels * lines)
        select Drawn([.. values.Select(value => (offset + (value / 1000.0)) * Math.Pow(10, scale))], [.. gaps.Select(gap => gap == 0)], count, panels, lines));

    [Fact]
    public void Of_AnyFigure_CanBeReadOffWithARuler() => Law.Holds(
        "what is marked can be read off the axes",
        Figures,
        figure =>
        {
            var svg = XDocument.Parse(FigureSvg.Of(figure)).Root!;
            var across = Ruler(svg, "middle", figure.Across);
            foreach (var (x, y, look) in Marks(svg))
            {
                var panel = PanelAt(svg, figure, y);
                var up = Ruler(svg, panel);
                var at = across is { } line ? line.Value(x) : figure.Panels[panel].Lines.SelectMany(own => own.Points).OfType<Point>().First().At;
                var tolerance = Math.Abs(up.PerPixel) * 0.6;
                Assert.Contains(
                    figure.Panels[panel].Lines.Where(own => own.Look == look).SelectMany(own => own.Points).OfType<Point>(),
                    point => Math.Abs(point.Value - up.Value(y)) <= tolerance && (across is null || Math.Abs(point.At - at) <= Math.Abs(across.Value.PerPixel) * 0.6));
            }
        },
        60,
        ("two panels", figure => figure.Panels.Count == 2, 0.2),
        ("gaps", figure => figure.Panels[0].Lines[0].Points.Contains(null), 0.3),
        ("below zero", figure => figure.Panels[0].Lines[0].Points.Any(point => point?.Value < 0), 0.3));

    [Fact]
    public void Of_AnyFigure_LiesWithinItsFrame() => Law.Holds(
        "nothing lies outside the frame",
        Figures,
        figure =>
        {
            var svg = XDocument.Parse(FigureSvg.Of(figure)).Root!;
            var frame = Numbers(svg.Attribute("viewBox")!.Value);
            Assert.All(svg.Descendants(), element =>
            {
                foreach (var (name, most) in new[] { ("x", frame[2]), ("x1", frame[2]), ("x2", frame[2]), ("y", frame[3]), ("y1", frame[3]), ("y2", frame[3]) })
                {
                    Assert.InRange(Number(element, name) ?? 0, 0, most);
                }

                if (element.Name == Name + "path" && element.Attribute("d")!.Value is var path && !path.Contains('a', StringComparison.Ordinal) && !path.Contains('h', StringComparison.Ordinal) && !path.Contains('l', StringComparison.Ordinal))
                {
                    var numbers = Numbers(path);
                    Assert.All(numbers.Where((_, place) => place % 2 == 0), x => Assert.InRange(x, 0, frame[2]));
                    Assert.All(numbers.Where((_, place) => place % 2 == 1), y => Assert.InRange(y, 0, frame[3]));
                }

                // Letters of a sans-serif font are on average no wider than 0.6 of its size.
                if (element.Name == Name + "text" && element.Attribute("transform") is null)
                {
                    var (x, width) = (Number(element, "x")!.Value, 0.6 * Number(element, "font-size")!.Value * element.Value.Length);
                    var start = element.Attribute("text-anchor")?.Value switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
                    Assert.True(start >= -2 && start + width <= frame[2] + 12, element.Value);
                }
            });
        },
        60,
        ("many points", figure => figure.Panels[0].Lines[0].Points.Count > 30, 0.2));

    [Fact]
    public void Of_AnyTexts_IsWellFormedAndTold()
    {
        var figure = Drawn([1, 2, 3], [false, false, false], 3, 1, 1) with { Title = Hostile, Description = Hostile, Across = Hostile, Note = Hostile };
        var svg = XDocument.Parse(FigureSvg.Of(figure)).Root!;
        Assert.Equal(Name + "svg", svg.Name);
        Assert.Equal("img", svg.Attribute("role")!.Value);
        var told = svg.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => svg.Descendants().Single(element => element.Attribute("id")?.Value == id)).ToList();
        Assert.Equal([Name + "title", Name + "desc"], told.Select(element => element.Name));
        Assert.All(told, element => Assert.StartsWith("<script>alert(1)</script> & \"quotes\" \uFFFD \uFFFD \uFFFD é", element.Value, StringComparison.Ordinal));
        Assert.Empty(svg.Descendants(Name + "script"));
        Assert.Equal("sans-serif", svg.Attribute("font-family")!.Value);
    }

    /// <summary>Two figures on one page: no id of one is in the other.</summary>
    [Fact]
    public void Of_TwoFigures_ShareNoId()
    {
        var figure = Drawn([1, 2, 3], [false, false, false], 3, 1, 1);
        Assert.Empty(Ids(figure with { Name = "acts" }).Intersect(Ids(figure with { Name = "posts" })));

        static IEnumerable<string> Ids(Figure one) => XDocument.Parse(FigureSvg.Of(one)).Descendants().Attributes("id").Select(id => id.Value);
    }

    /// <summary>What is told by colour is told without it too, and each colour stands out from white (WCAG 1.4.11: 3 to 1).</summary>
    [Fact]
    public void Look_OfFourLines_IsTellableInGreyAndStandsOut()
    {
        var looks = Enumerable.Range(0, 4).Select(Look.Of).ToList();
        Assert.Equal(4, looks.Select(look => look.Dashes).Distinct().Count());
        Assert.Equal(4, looks.Select(look => look.Mark).Distinct().Count());
        Assert.All(looks, look => Assert.True(1.05 / (Luminance(look.Colour) + 0.05) >= 3, look.Colour));
    }

    [Fact]
    public void Of_Intervals_AreDrawnUpToWhatCanBe()
    {
        var line = new Line("share", 0, [new Point(1, 2, -20, 24), new Point(2, 95, 80, 120)]);
        var figure = Drawn([1], [false], 1, 1, 1) with { Panels = [new("percent", [line], 0, 100)] };
        var svg = XDocument.Parse(FigureSvg.Of(figure)).Root!;
        var up = Ruler(svg, 0);
        var band = Numbers(svg.Elements(Name + "path").First(path => path.Attribute("fill-opacity") is not null).Attribute("d")!.Value).Where((_, place) => place % 2 == 1).Select(up.Value).ToList();
        Assert.Equal([24, 100, 80, 0], band.Select(value => Math.Round(value)));
    }

    private static Figure Drawn(double[] values, bool[] gaps, int count, int panels, int lines) => new()
    {
        Name = "drawn",
        Title = "Something drawn",
        Description = "It goes up and down.",
        Across = "Week",
        Note = "A note that is so long that it takes more than one row: " + string.Concat(Enumerable.Repeat("and on, ", 40)) + "until here.",
        Panels =
        [
            .. Enumerable.Range(0, panels).Select(panel => new Panel("per 100", [.. Enumerable.Range(0, lines).Select(line => new Line(
                "line " + line.ToString(CultureInfo.InvariantCulture),
                line,
                [.. Enumerable.Range(0, count).Select(at => (((panel * lines) + line) * count) + at is var place && gaps[place]
                    ? (Point?)null
                    : new Point(at + 1, values[place], values[place] - Math.Abs(values[place] / 3), values[place] + Math.Abs(values[place] / 4)))]))])),
        ],
    };

    /// <summary>The centres of marks, and of which look they are; those of the legend are not drawn over an axis.</summary>
    private static IEnumerable<(double X, double Y, int Look)> Marks(XElement svg)
    {
        var top = svg.Elements(Name + "line").Where(line => line.Attribute("stroke")!.Value == "#d9d9d9").Min(line => Number(line, "y1")!.Value);
        foreach (var path in svg.Elements(Name + "path").Where(path => path.Attribute("fill")!.Value == "#ffffff"))
        {
            var numbers = Numbers(path.Attribute("d")!.Value);
            var look = Enumerable.Range(0, 4).Single(place => Look.Of(place).Colour == path.Attribute("stroke")!.Value);
            var (x, y) = Look.Of(look).Mark switch
            {
                Mark.Disc => (numbers[0] + 4, numbers[1]),
                Mark.Square => (numbers[0] + 3.5, numbers[1] + 3.5),
                Mark.Triangle => (numbers[0], numbers[1] + 4.5),
                _ => (numbers[0], numbers[1] + 5),
            };
            if (y >= top - 1)
            {
                yield return (x, y, look);
            }
        }
    }

    /// <summary>In which panel something lies: each has a title written upright at its middle.</summary>
    private static int PanelAt(XElement svg, Figure figure, double y)
    {
        var middles = Middles(svg);
        Assert.Equal(figure.Panels.Count, middles.Count);
        return Enumerable.Range(0, middles.Count).MinBy(place => Math.Max(0, Math.Abs(y - middles[place]) - (place == 0 ? 120 : 65)));
    }

    private static List<double> Middles(XElement svg) =>
        [.. svg.Elements(Name + "text").Where(text => text.Attribute("transform") is not null).Select(text => Number(text, "y")!.Value)];

    /// <summary>The scale of a panel, from what is written beside it alone.</summary>
    private static Scale Ruler(XElement svg, int panel)
    {
        var middle = Middles(svg)[panel];
        var ticks = svg.Elements(Name + "text")
            .Where(text => text.Attribute("text-anchor")?.Value == "end" && Math.Abs(Number(text, "y")!.Value - 4 - middle) <= (panel == 0 ? 121 : 66))
            .Select(text => (Place: Number(text, "y")!.Value - 4, Value: Parse(text.Value))).ToList();
        return Scale.Through(ticks);
    }

    /// <summary>The scale across; none where only one number is written.</summary>
    private static Scale? Ruler(XElement svg, string anchor, string title)
    {
        var ticks = svg.Elements(Name + "text")
            .Where(text => text.Attribute("text-anchor")?.Value == anchor && text.Attribute("transform") is null && text.Value != title)
            .Select(text => (Place: Number(text, "x")!.Value, Value: Parse(text.Value))).ToList();
        return ticks.Count < 2 ? null : Scale.Through(ticks);
    }

    private static double Parse(string text) => double.Parse(text.Replace('−', '-'), NumberStyles.Number, CultureInfo.InvariantCulture);

    private static double? Number(XElement element, string name) =>
        element.Attribute(name) is { } attribute ? double.Parse(attribute.Value, CultureInfo.InvariantCulture) : null;

    private static List<double> Numbers(string text) =>
        [.. NumberPattern().Matches(text).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))];

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(place => int.Parse(colour.AsSpan(1 + (2 * place), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex NumberPattern();

    /// <summary>What a place stands for, from the first and the last number that is written.</summary>
    private readonly record struct Scale(double Place, double At, double PerPixel)
    {
        public static Scale Through(List<(double Place, double Value)> ticks)
        {
            Assert.True(ticks.Count >= 2, "An axis shows at least two numbers.");
            var (first, last) = (ticks[0], ticks[^1]);
            return new(first.Place, first.Value, (last.Value - first.Value) / (last.Place - first.Place));
        }

        public double Value(double place) => At + ((place - Place) * PerPixel);
    }
}
