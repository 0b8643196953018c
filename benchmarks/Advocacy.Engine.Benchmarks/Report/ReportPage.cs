using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Reports;

namespace Advocacy.Engine.Benchmarks.Report;

/// <summary>The page of a run: the machine, then a section a room with the tables of its classes.</summary>
internal static class ReportPage
{
    private const string Suffix = "Benchmarks";

    /// <summary>The order of the rooms, as they know one another; what is not in it comes last, by name.</summary>
    private static readonly string[] Rooms =
    [
        "Values", "Facts", "Behavior", "Phases", "Habits", "Rewards", "Prompts", "Content", "Climate", "Choosing", "Policies", "People", "Decisions",
        "Programmes", "Explanations", "Populations", "Json", "Telemetry", "DependencyInjection", "Learning.Numbers", "Learning.Trials", "Learning.Bandits",
        "Learning.OffPolicy", "Learning.Logs", "Learning.Simulation", "Learning.Backtests", "Learning.Proposals",
    ];

    /// <summary>What nobody reads from a run as short as this.</summary>
    private static readonly string[] LeftOut = ["StdDev", "Median", "RatioSD", "Gen0", "Gen1", "Gen2", "Categories"];

    internal static string Of(IReadOnlyList<Summary> summaries, Machine machine)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Benchmarks, {ResultFiles.Measured.Version}\n\n{RunLength.About}. ");
        page.Append("Look at orders of magnitude and ratios; bytes are exact. What is measured, and how to repeat it: [benchmarks](../README.md).\n\n```\n");
        foreach (var line in machine.Lines())
            page.Append(CultureInfo.InvariantCulture, $"{line}\n");

        page.Append("```\n");
        foreach (var room in summaries.GroupBy(summary => RoomOf(TypeOf(summary))).OrderBy(room => PlaceOf(room.Key)).ThenBy(room => room.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {room.Key}\n");
            foreach (var summary in room.OrderBy(summary => TypeOf(summary).Name, StringComparer.Ordinal))
                page.Append(CultureInfo.InvariantCulture, $"\n### {NameOf(TypeOf(summary))}\n\n{Captions.Of(TypeOf(summary))}\n\n{Table(summary.Table)}");
        }

        return page.ToString();
    }

    private static Type TypeOf(Summary summary) => summary.BenchmarksCases[0].Descriptor.Type;

    private static string RoomOf(Type type) =>
        type.GetCustomAttributes(inherit: false).OfType<BenchmarkCategoryAttribute>().SelectMany(attribute => attribute.Categories).FirstOrDefault("Others");

    private static int PlaceOf(string room) => Array.IndexOf(Rooms, room) is var place and >= 0 ? place : Rooms.Length;

    private static string NameOf(Type type) => type.Name.EndsWith(Suffix, StringComparison.Ordinal) ? type.Name[..^Suffix.Length] : type.Name;

    private static string Table(SummaryTable table)
    {
        var columns = table.Columns.Where(column => column.NeedToShow && !LeftOut.Contains(column.Header)).ToArray();
        var text = new StringBuilder();
        Row(columns.Select(column => column.Header));
        Row(columns.Select(column => column.Justify == SummaryTable.SummaryTableColumn.TextJustification.Right ? "---:" : "---"));
        for (var row = 0; row < table.FullContent.Length; row++)
        {
            if (row > 0 && table.FullContentStartOfLogicalGroup[row])
                Row(columns.Select(_ => ""));

            Row(columns.Select(column => Cell(column.Content[row])));
        }

        return text.ToString();

        void Row(IEnumerable<string> cells) => text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
    }

    /// <summary>A cell as text: quotes around names with spaces are left out, and what would end a cell is escaped.</summary>
    private static string Cell(string content) => content.Trim('\'').Replace("|", "\\|", StringComparison.Ordinal);
}
