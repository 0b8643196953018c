using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Climates;

/// <summary>Walks an HR export and gives its answers, one by one and without the person: neither the id nor any other column is read.</summary>
internal static class ClimateAnswers
{
    /// <summary>The sums of all answers; none, with problems noted, if the file cannot be read so.</summary>
    public static AnswerSums? Sum(ClimateRequest request, PeopleMap map, IReadOnlyList<string> by, Terminal terminal, ProblemLog problems)
    {
        using var table = CsvTable.Open(request.People, map.Delimiter, terminal, problems);
        if (table is null)
        {
            return null;
        }

        int?[] parts = [.. by.Select(table.Find)];
        int?[] columns = [.. map.Measures.Select(measure => table.Find(measure.Column))];
        return parts.Concat(columns).Contains(null) || problems.Stops(keepsGoing: true)
            ? null
            : AnswerSums.Of([.. map.Measures.Select(measure => measure.Question)], Answers(table, by, parts, map.Measures, columns));
    }

    private static IEnumerable<UnitAnswer> Answers(CsvTable table, IReadOnlyList<string> by, int?[] parts, IReadOnlyList<MeasureColumn> measures, int?[] columns)
    {
        while (table.Read())
        {
            if (UnitOf(table, by, parts) is not { } unit)
            {
                continue;
            }

            for (var i = 0; i < columns.Length; i++)
            {
                var text = table.Text(columns[i]!.Value);
                var question = measures[i].Question;
                if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var answer) && question.Takes(answer))
                {
                    yield return new(unit, question.Id, answer);
                }
                else if (text.Length > 0)
                {
                    table.Note(InputCodes.Value, measures[i].Column, text, string.Create(CultureInfo.InvariantCulture, $"a whole number from {question.Least} to {question.Most}, or nothing"));
                }
            }
        }
    }

    private static ValueList<GroupId>? UnitOf(CsvTable table, IReadOnlyList<string> by, int?[] parts)
    {
        var unit = new List<GroupId>();
        for (var i = 0; i < parts.Length; i++)
        {
            var text = table.Text(parts[i]!.Value);
            if (Ids.IsValid(text))
            {
                unit.Add(new(text));
            }
            else
            {
                table.Note(InputCodes.Value, by[i], text, Ids.Allowed);
            }
        }

        return unit.Count == parts.Length ? [.. unit] : null;
    }
}
