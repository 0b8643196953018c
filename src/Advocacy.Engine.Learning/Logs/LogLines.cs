using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>A log as JSON lines: an object a row, with a member for each column.</summary>
public static class LogLines
{
    /// <summary>The canonical line of a row: all members, in the order of the columns. Equal rows give equal bytes on every build.</summary>
    public static string Write(LogRow row)
    {
        var text = new StringBuilder("{");
        foreach (var column in LogColumns.All)
        {
            var value = column.Of(row);
            text.Append(text.Length > 1 ? "," : string.Empty).Append(JsonRow.Quoted(column.Name) + ":")
                .Append(value.Length == 0 && column.IsOptional ? "null" : IsText(column) ? JsonRow.Quoted(value) : value);
        }

        return text.ToString() + "}";
    }

    /// <summary>Reads lines one by one, and tells of each either its row or all that is wrong with it; empty lines are passed over.</summary>
    public static IEnumerable<LogRowEntry> Read(IEnumerable<string> lines)
    {
        var number = 0;
        foreach (var line in Check.NotNull(lines))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadLine(line, number);
            }
        }
    }

    // A seed has 64 bits, of which the numbers of JSON hold 53.
    private static bool IsText(LogColumn column) =>
        column.Kind is LogColumnKind.Text or LogColumnKind.Date or LogColumnKind.Instant || column.Name == LogColumns.Seed;

    private static LogRowEntry ReadLine(string line, int number)
    {
        var cells = new LogCells(number);
        try
        {
            using var document = JsonDocument.Parse(line);
            Take(document.RootElement, cells);
        }
        catch (JsonException)
        {
            cells.Add(ProblemCodes.Malformed, "$", LogCells.Shown(line), "one JSON object");
        }

        return RowReading.Entry(cells);
    }

    private static void Take(JsonElement root, LogCells cells)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            cells.Add(ProblemCodes.WrongKind, "$", LogCells.Shown(root.GetRawText()), "one JSON object");
            return;
        }

        foreach (var member in root.EnumerateObject())
        {
            var place = LogColumns.Names.IndexOf(member.Name);
            if (place < 0)
            {
                cells.Add(ProblemCodes.MemberUnknown, member.Name, string.Empty, "one of: " + string.Join(", ", LogColumns.Names));
                continue;
            }

            var (column, value) = (LogColumns.All[place], member.Value);
            if (value.ValueKind == JsonValueKind.Null ? !column.IsOptional : value.ValueKind != KindOf(column, value))
            {
                cells.Spoil(column, LogCells.Shown(value.GetRawText()));
                continue;
            }

            cells.Take(column, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.ValueKind == JsonValueKind.Null ? string.Empty : value.GetRawText());
        }
    }

    private static JsonValueKind KindOf(LogColumn column, JsonElement value) =>
        IsText(column) ? JsonValueKind.String
        : column.Kind == LogColumnKind.List ? JsonValueKind.Array
        : column.Kind != LogColumnKind.Flag ? JsonValueKind.Number
        : value.ValueKind == JsonValueKind.False ? JsonValueKind.False : JsonValueKind.True;
}
