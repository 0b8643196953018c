using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Rewards;
using Advocacy.Sample.Output;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace Advocacy.Sample.Rewarding;

/// <summary>Everybody who takes part, a line each, in the order of their ids.</summary>
internal static class RewardsTable
{
    /// <summary>Below so many people a sum would tell about each of them (INV-10).</summary>
    private const int LeastForSums = 10;

    private const int Months = 12;

    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMM uuuu");

    public static void Write(List<Rewarded> rewarded, int? year, Screen screen)
    {
        screen.Line(
            "For whoever these data were entrusted to, to answer questions and put mistakes right. In the order of ids: nothing here ranks or "
            + "rates anybody, and nothing is a target (INV-11). Who does not take part is not in it.",
            Screen.Quiet);
        if (rewarded.Count == 0)
        {
            screen.Line("Nobody takes part. Something is granted only to who enrolled and agreed to rewards; --as-if-consented shows what if everybody had.");
            return;
        }

        string[] columns = ["Person", "Points", "Provisional", "Acts", "Badges", "Most recent"];
        var table = Screen.TableOf(year is { } asked ? [.. columns, "Points in " + asked.ToString(CultureInfo.InvariantCulture)] : columns);
        Screen.AlignRight(table, from: 1, until: 4);
        Screen.AlignRight(table, from: columns.Length);
        foreach (var one in rewarded)
        {
            table.AddRow(CellsOf(one, year).Select(cell => new Text(cell)));
        }

        screen.Write(table);
        WriteMonths(rewarded, screen);
    }

    private static IEnumerable<string> CellsOf(Rewarded one, int? year)
    {
        yield return one.Person.Value;
        yield return Words.Of(one.AmountOf(Currency.Points));
        yield return Words.Of(one.ProvisionalOf(Currency.Points));
        yield return Words.Of(one.AmountOf(Currency.Acts));
        yield return string.Join(", ", one.View.Badges.Where(badge => badge.Tier > 0).Select(badge => badge.Badge + " " + Words.Of(badge.Tier)));
        yield return one.MostRecent is { } date ? LocalDatePattern.Iso.Format(date) : string.Empty;
        if (year is { } asked)
        {
            yield return Words.Of(one.PointsOn(date => date.Year == asked));
        }
    }

    /// <summary>What was granted month by month, of everybody together.</summary>
    private static void WriteMonths(List<Rewarded> rewarded, Screen screen)
    {
        var dates = rewarded.SelectMany(one => one.View.Entries).Where(entry => entry.Currency == Currency.Points && entry.Granted > 0).Select(entry => entry.Date).ToList();
        if (rewarded.Count < LeastForSums || dates.Count == 0)
        {
            return;
        }

        var last = FirstOf(dates.Max());
        var first = LocalDate.Max(FirstOf(dates.Min()), last.PlusMonths(1 - Months));
        var bars = new List<(string Label, int Count)>();
        for (var month = first; month <= last; month = month.PlusMonths(1))
        {
            bars.Add((Month.Format(month), (int)rewarded.Sum(one => one.PointsOn(date => FirstOf(date) == month))));
        }

        Charts.PointsByMonth(bars, screen);
    }

    private static LocalDate FirstOf(LocalDate date) => new(date.Year, date.Month, 1);
}
