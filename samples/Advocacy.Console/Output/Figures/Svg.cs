using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Xml;

namespace Advocacy.Sample.Output.Figures;

/// <summary>Writes the elements of SVG 1.1 that figures need; what comes out is well-formed whatever the texts are.</summary>
internal sealed class Svg : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly StringWriter text = new(CultureInfo.InvariantCulture);
    private readonly XmlWriter writer;

    /// <summary>Begins a document that is told of by a title and a description.</summary>
    public Svg(string name, string title, string description, double width, double height)
    {
        writer = XmlWriter.Create(text, new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", OmitXmlDeclaration = true });
        writer.WriteStartElement("svg", Namespace);
        Attributes(("width", Number(width)), ("height", Number(height)), ("viewBox", "0 0 " + Number(width) + " " + Number(height)));
        Attributes(("role", "img"), ("aria-labelledby", name + "-title " + name + "-desc"), ("font-family", "sans-serif"), ("fill", "#1a1a1a"));
        Told("title", name + "-title", title);
        Told("desc", name + "-desc", description);
    }

    /// <summary>A number as short as it is seen.</summary>
    public static string Number(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    public void Rectangle(double x, double y, double width, double height, string fill) =>
        Element("rect", ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("fill", fill));

    public void Line(double fromX, double fromY, double toX, double toY, string colour, double width, string dashes = "") => Element(
        "line", ("x1", Number(fromX)), ("y1", Number(fromY)), ("x2", Number(toX)), ("y2", Number(toY)), ("stroke", colour), ("stroke-width", Number(width)), ("stroke-dasharray", dashes));

    public void Path(string path, params IEnumerable<(string Name, string Value)> attributes) => Element("path", [("d", path), .. attributes]);

    public void Text(double x, double y, string words, double size, params IEnumerable<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement("text", Namespace);
        Attributes([("x", Number(x)), ("y", Number(y)), ("font-size", Number(size)), .. attributes]);
        writer.WriteString(Allowed(words));
        writer.WriteEndElement();
    }

    /// <summary>The whole document.</summary>
    public string End()
    {
        writer.WriteEndElement();
        writer.Flush();
        return text + "\n";
    }

    public void Dispose()
    {
        writer.Dispose();
        text.Dispose();
    }

    private void Told(string element, string id, string words)
    {
        writer.WriteStartElement(element, Namespace);
        Attributes(("id", id));
        writer.WriteString(Allowed(words));
        writer.WriteEndElement();
    }

    private void Element(string name, params IEnumerable<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement(name, Namespace);
        Attributes(attributes);
        writer.WriteEndElement();
    }

    private void Attributes(params IEnumerable<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value.Length > 0)
            {
                writer.WriteAttributeString(name, Allowed(value));
            }
        }
    }

    /// <summary>XML has no place for control characters and halves of characters, not even as escapes.</summary>
    private static string Allowed(string words)
    {
        var allowed = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            allowed.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return allowed.ToString();
    }
}
