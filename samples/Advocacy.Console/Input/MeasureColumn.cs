using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Climate;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Input;

/// <summary>A column of an HR export that holds answers to one question.</summary>
/// <param name="Column">The column.</param>
/// <param name="Question">What it measures, and on which scale.</param>
internal sealed record MeasureColumn(string Column, Question Question)
{
    private static readonly Measure[] All = Enum.GetValues<Measure>();

    /// <summary>The measures of a map; all that is wrong with them is noted.</summary>
    public static IReadOnlyList<MeasureColumn> ReadAll(MapDocument document)
    {
        var columns = new List<MeasureColumn>();
        foreach (var members in document.Members.Objects("measures"))
        {
            if (Read(members) is { } column)
            {
                if (columns.Exists(known => known.Column == column.Column))
                {
                    members.Note("column", column.Column, "each column once");
                }

                columns.Add(column);
            }
        }

        return columns;
    }

    /// <summary>How a measure is named in maps and outputs: <c>well-being-of-use</c>.</summary>
    public static string NameOf(Measure measure) => Words.Of(measure).Replace(' ', '-');

    private static MeasureColumn? Read(Members members)
    {
        var name = members.Text("measure", "one of: " + string.Join(", ", All.Select(NameOf)), text => All.Any(measure => NameOf(measure) == text), isRequired: true);
        var column = members.Text("column", "the name of a column", text => Ids.IsValid(text), isRequired: true);
        var least = members.Whole("least", -Question.FarthestAnswer, Question.FarthestAnswer, isRequired: true);
        var most = members.Whole("most", -Question.FarthestAnswer, Question.FarthestAnswer, isRequired: true);
        var isReversed = members.Flag("reverse") ?? false;
        members.RefuseOthers();
        if (column is not null && ForbiddenColumns.KindOf(column, isSummed: true) is { } kind)
        {
            members.Note("column", column, "a column that does not hold " + kind + ": the engine never takes that in (INV-07)", InputCodes.ForbiddenColumn);
            return null;
        }

        if (least >= most)
        {
            members.Note("most", most.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), "more than least");
            return null;
        }

        return name is not null && column is not null && least is { } low && most is { } high
            ? new(column, new(column, Array.Find(All, measure => NameOf(measure) == name), low, high, isReversed))
            : null;
    }
}
