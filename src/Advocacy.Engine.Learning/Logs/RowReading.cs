using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>Makes a row of the cells of a line.</summary>
internal static class RowReading
{
    /// <summary>The row, or all that is wrong; what contradicts itself is told only of what can be read.</summary>
    internal static LogRowEntry Entry(LogCells cells)
    {
        if (!cells.Problems.IsEmpty && cells.Problems[0].Path == "$")
        {
            return new(cells.Line, null, cells.Problems);
        }

        var row = RowOf(cells);
        if (cells.Problems.IsEmpty)
        {
            RowCheck.Find(row, cells.Add);
        }

        return cells.Problems.IsEmpty ? new(cells.Line, row, []) : new(cells.Line, null, cells.Problems);
    }

    private static LogRow RowOf(LogCells cells) => new()
    {
        Person = cells.Id(LogColumns.Person),
        Date = cells.Date(LogColumns.Date),
        At = cells.At(LogColumns.At),
        IsAvailable = cells.Flag(LogColumns.Available),
        Arms = cells.Arms(LogColumns.Arms),
        Silence = cells.Number(LogColumns.Silence, 0, 1),
        Choice = cells.OptionalIntervention(LogColumns.Choice),
        Probability = cells.Number(LogColumns.Probability, 0, 1),
        IsWarmUp = cells.Flag(LogColumns.WarmUp),
        Seed = cells.Seed(LogColumns.Seed),
        Policy = cells.Id(LogColumns.Policy),
        Reason = cells.Id(LogColumns.Reason),
        Phase = (Phase)cells.Word(LogColumns.PhaseName, LogColumns.Phases),
        Motivation = cells.Number(LogColumns.Motivation, 0, 1),
        Ability = cells.Number(LogColumns.Ability, 0, 1),
        HabitStrength = cells.Number(LogColumns.HabitStrength, 0, 1),
        Climate = (Readiness)cells.Word(LogColumns.Climate, LogColumns.Climates),
        Week = cells.Whole(LogColumns.Week, 1),
        RecentPrompts = cells.Whole(LogColumns.RecentPrompts, 0),
        Acted = cells.Flag(LogColumns.Acted),
        Kinds = cells.Kinds(LogColumns.Kinds),
        Adapted = cells.Flag(LogColumns.Adapted),
        Copied = cells.Flag(LogColumns.Copied),
        Skipped = cells.Flag(LogColumns.Skipped),
        Dismissed = cells.Flag(LogColumns.Dismissed),
        Snoozed = cells.Flag(LogColumns.Snoozed),
        Muted = cells.Flag(LogColumns.Muted),
        OptedOut = cells.Flag(LogColumns.OptedOut),
    };
}
