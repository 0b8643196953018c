using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using NodaTime;
using Spectre.Console;

namespace Advocacy.Sample.Output;

/// <summary>Bars that show a company at a glance.</summary>
internal static class Charts
{
    private const int Width = 90;

    /// <summary>Own acts of everybody, week by week.</summary>
    public static void ActsByWeek(IEnumerable<Case> cases, LocalDate from, Instant until, Screen screen)
    {
        var first = LocalDays.WeekOf(from);
        var counts = new int[LocalDays.WeekOf(until.InUtc().Date) - first + 1];
        foreach (var person in cases)
        {
            foreach (var sourced in person.Dossier.Facts)
            {
                if (sourced.Fact is Acted acted && LocalDays.WeekOf(LocalDays.DateAt(acted.At, person.Zone)) - first is var week && week >= 0 && week < counts.Length)
                {
                    counts[week]++;
                }
            }
        }

        screen.Heading("Own acts by week");
        Write(screen, Color.Green, counts.Select((count, week) => ("week of " + Words.Of(LocalDays.MondayOf(first + week)), count)));
    }

    /// <summary>Decisions by outcome and decisive reason.</summary>
    public static void Outcomes(Counts counts, Screen screen)
    {
        screen.Heading("Outcomes by decisive reason");
        Write(screen, Color.Blue, counts.ByReason().Select(counted => (counted.Outcome + ": " + counted.Reason, counted.Count)));
    }

    /// <summary>People by phase; enrolled and not.</summary>
    public static void Phases(IEnumerable<PersonView> views, Screen screen)
    {
        var all = views.ToList();
        screen.Heading("Enrolled people by phase");
        Write(screen, Color.Yellow, Enum.GetValues<Phase>().Select(phase => (Words.Of(phase), all.Count(view => view.IsEnrolled && view.Phase == phase))));
    }

    /// <summary>Points of everybody together, month by month.</summary>
    public static void PointsByMonth(IEnumerable<(string Label, int Count)> months, Screen screen)
    {
        screen.Heading("Points by month, of everybody together");
        Write(screen, Color.Green, months);
    }

    /// <summary>How ready groups are, in percent, beside one another.</summary>
    public static void Readiness(IEnumerable<(string Label, Score? Score)> groups, Screen screen)
    {
        var bars = groups.Where(group => group.Score is not null).Select(group => (group.Label, (int)Math.Round(100 * group.Score!.Value.Value))).ToList();
        if (bars.Count > 0)
        {
            screen.Heading("Readiness by what is measured, in percent");
            Write(screen, Color.Green, bars);
        }
    }

    /// <summary>How far stories could travel.</summary>
    public static void Reach(IEnumerable<(string Label, double Count)> bars, Screen screen)
    {
        var chart = new BarChart { Width = Width, ShowValues = true, ValueFormatter = (value, culture) => value.ToString("N0", culture), Culture = System.Globalization.CultureInfo.InvariantCulture };
        foreach (var (label, count) in bars)
        {
            chart.AddItem(Markup.Escape(label), count, Color.Blue);
        }

        screen.Write(chart);
    }

    /// <summary>Of the people who were there, the share who acted, week by week; a week of too few people has no bar.</summary>
    public static void ActiveByWeek(IEnumerable<HealthWeek> weeks, Screen screen)
    {
        screen.Heading("People who told something, of those who were there, in percent");
        Write(screen, Color.Green, weeks.Select(week => week.Active is { } share
            ? ("week of " + Words.Of(week.Monday), (int)Math.Round(100 * share, MidpointRounding.AwayFromZero))
            : ("week of " + Words.Of(week.Monday) + " (too few to tell)", 0)));
    }

    private static void Write(Screen screen, Color color, IEnumerable<(string Label, int Count)> bars)
    {
        var chart = new BarChart { Width = Width, ShowValues = true };
        foreach (var (label, count) in bars)
        {
            chart.AddItem(Markup.Escape(label), count, color);
        }

        screen.Write(chart);
    }
}
