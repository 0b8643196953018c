using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Advocacy.Engine.Values;
using CsvHelper;
using CsvHelper.Configuration;

namespace Advocacy.Sample.Input;

/// <summary>A CSV file with a header, of which only the columns that were asked for are ever read.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly CsvParser parser;
    private readonly string file;
    private readonly ProblemLog problems;
    private readonly List<string> header = [];
    private readonly List<int> asked = [];
    private bool isBad;
    private int linesBefore;

    private CsvTable(TextReader reader, string file, string delimiter, ProblemLog problems)
    {
        (this.file, this.problems) = (file, problems);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            BadDataFound = _ => isBad = true,
            WhiteSpaceChars = [],
        };
        parser = new(reader, configuration);
    }

    /// <summary>The line on which the row at hand begins, from 1.</summary>
    public int Line => linesBefore + 1;

    /// <summary>Opens a file and reads its header; none, with a problem noted, if there is none.</summary>
    public static CsvTable? Open(InputSource source, string delimiter, Terminal terminal, ProblemLog problems)
    {
        if (source.Open(terminal, problems) is not { } reader)
        {
            return null;
        }

        var table = new CsvTable(reader, source.Name, delimiter, problems);
        if (table.parser.Read())
        {
            for (var i = 0; i < table.parser.Count; i++)
            {
                table.header.Add(table.parser[i].Trim());
            }

            return table;
        }

        problems.Add(source.Name, InputCodes.Malformed, "header", string.Empty, "a first line that names the columns", line: 1);
        table.Dispose();
        return null;
    }

    /// <summary>The place of a column; none, with a problem noted, if it is not there exactly once.</summary>
    public int? Find(string column)
    {
        var place = header.IndexOf(column);
        if (place >= 0 && header.LastIndexOf(column) == place)
        {
            asked.Add(place);
            return place;
        }

        var allowed = place < 0 ? "one of: " + string.Join(", ", header) : "a column that is there once";
        problems.Add(file, InputCodes.Column, "header", column, allowed, line: 1);
        return null;
    }

    /// <summary>Goes to the next row that is whole; notes those that are not.</summary>
    public bool Read()
    {
        while (true)
        {
            linesBefore = parser.RawRow;
            isBad = false;
            if (!parser.Read())
            {
                return false;
            }

            isBad |= IsUnclosed();
            if (parser.Count == header.Count && !isBad)
            {
                if (asked.TrueForAll(IsWhole))
                {
                    return true;
                }

                continue;
            }

            var found = isBad ? "a stray quote" : parser.Count.ToString(CultureInfo.InvariantCulture) + " columns";
            Note(InputCodes.Malformed, "row", found, header.Count.ToString(CultureInfo.InvariantCulture) + " columns, quotes doubled");
        }
    }

    /// <summary>The text in a column of the row at hand, without spaces around it.</summary>
    public string Text(int column) => parser[column].Trim();

    /// <summary>Notes a problem with the row at hand.</summary>
    public void Note(string code, string path, string value, string allowed) => problems.AddLine(file, Line, new Problem(code, path, value, allowed));

    public void Dispose() => parser.Dispose();

    /// <summary>Whether a quote in the row never closes, so that all lines after it were taken for one value, perhaps of a column nobody reads.</summary>
    private bool IsUnclosed() => parser[parser.Count - 1].AsSpan().ContainsAny('\r', '\n') && parser.RawRecord.AsSpan().Count('"') % 2 == 1;

    private bool IsWhole(int column)
    {
        var isWhole = Unicode.IsWhole(parser[column]);
        if (!isWhole)
        {
            Note(InputCodes.Malformed, header[column], Text(column), Unicode.Allowed);
        }

        return isWhole;
    }
}
