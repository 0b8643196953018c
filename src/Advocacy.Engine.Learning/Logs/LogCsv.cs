using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>A log as CSV (RFC 4180, without line breaks in cells): a heading, and a line a row.</summary>
public static class LogCsv
{
    /// <summary>The heading: the names of all columns, in their order.</summary>
    public static string Heading { get; } = string.Join(",", LogColumns.Names);

    /// <summary>The lines, the heading first.</summary>
    public static IEnumerable<string> Write(IEnumerable<LogRow> rows)
    {
        yield return Heading;
        foreach (var row in Check.NotNull(rows))
        {
            yield return Write(row);
        }
    }

    /// <summary>The canonical line of a row, without the heading. Equal rows give equal bytes on every build.</summary>
    public static string Write(LogRow row)
    {
        var text = new StringBuilder();
        foreach (var column in LogColumns.All)
        {
            text.Append(text.Length > 0 ? "," : string.Empty).Append(Cell(column.Of(row)));
        }

        return text.ToString();
    }

    /// <summary>
    /// Reads lines one by one: columns in any order, named by the heading. It tells of each either its row or all that is wrong with it; with
    /// a heading that is none nothing else can be read. Empty lines are passed over.
    /// </summary>
    public static IEnumerable<LogRowEntry> Read(IEnumerable<string> lines)
    {
        LogColumn[]? heading = null;
        var number = 0;
        foreach (var line in Check.NotNull(lines))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var cells = new LogCells(number);
            if (heading is null)
            {
                heading = HeadingOf(line, cells);
                if (!cells.Problems.IsEmpty)
                {
                    yield return new(number, null, cells.Problems);
                    yield break;
                }

                continue;
            }

            Take(line, heading, cells);
            yield return RowReading.Entry(cells);
        }
    }

    private static LogColumn[] HeadingOf(string line, LogCells cells)
    {
        var columns = new List<LogColumn>();
        var names = Split(line.TrimStart('\ufeff')) ?? [];
        foreach (var name in names)
        {
            var place = LogColumns.Names.IndexOf(name);
            if (place < 0)
            {
                cells.Add(ProblemCodes.MemberUnknown, "heading", LogCells.Shown(name), "one of: " + string.Join(", ", LogColumns.Names));
            }
            else if (columns.Contains(LogColumns.All[place]))
            {
                cells.Add(ProblemCodes.MemberTwice, "heading", name, "once");
            }
            else
            {
                columns.Add(LogColumns.All[place]);
            }
        }

        foreach (var column in LogColumns.All.Where(column => !columns.Contains(column)))
        {
            cells.Add(ProblemCodes.MemberMissing, "heading", column.Name, "all columns");
        }

        return [.. columns];
    }

    private static void Take(string line, LogColumn[] heading, LogCells cells)
    {
        if (Split(line) is not { } split || split.Count != heading.Length)
        {
            cells.Add(LearningProblemCodes.RowMalformed, "$", LogCells.Shown(line), heading.Length.ToString(CultureInfo.InvariantCulture) + " cells, quotes in pairs");
            return;
        }

        for (var i = 0; i < heading.Length; i++)
        {
            cells.Take(heading[i], split[i]);
        }
    }

    private static string Cell(string value) =>
        value.IndexOfAny([',', '"', '\r', '\n']) >= 0 || value.Trim().Length < value.Length ? "\"" + value.Replace("\"", "\"\"") + "\"" : value;

    /// <summary>The cells of a line; none where a quote does not end, or stands where none may.</summary>
    private static List<string>? Split(string line)
    {
        var (cells, at) = (new List<string>(LogColumns.All.Count), 0);
        while (true)
        {
            if (at < line.Length && line[at] == '"')
            {
                var (quoted, end) = Quoted(line, at);
                if (quoted is null || (end < line.Length && line[end] != ','))
                {
                    return null;
                }

                cells.Add(quoted);
                at = end;
            }
            else
            {
                var end = line.IndexOf(',', at);
                end = end < 0 ? line.Length : end;
                var value = line.Substring(at, end - at);
                if (value.AsSpan().IndexOf('"') >= 0)
                {
                    return null;
                }

                cells.Add(value);
                at = end;
            }

            if (at >= line.Length)
            {
                return cells;
            }

            at++;
        }
    }

    /// <summary>What stands in quotes, and the place after them.</summary>
    private static (string? Value, int End) Quoted(string line, int start)
    {
        var end = line.IndexOf('"', start + 1);
        while (end >= 0 && end + 1 < line.Length && line[end + 1] == '"')
        {
            end = line.IndexOf('"', end + 2);
        }

        return end < 0 ? (null, line.Length) : (line.Substring(start + 1, end - start - 1).Replace("\"\"", "\""), end + 1);
    }
}
