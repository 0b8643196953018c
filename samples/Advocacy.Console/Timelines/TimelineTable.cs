using System.Globalization;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Values;
using Advocacy.Sample.Output;
using NodaTime.Text;
using Spectre.Console;

namespace Advocacy.Sample.Timelines;

/// <summary>A timeline for people: week by week, when, and what the engine said, the host did and the person did.</summary>
internal static class TimelineTable
{
    public static void Write(Timeline timeline, Language language, Screen screen)
    {
        var script = timeline.Script;
        var weeks = Words.Counted(timeline.Weeks, "week", "weeks");
        screen.Line(script.Employee.Person.Value + ", " + weeks + " from " + LocalDatePattern.Iso.Format(timeline.From) + " (" + timeline.Zone.Id + ")", Screen.Strong);
        if (script.About.Length > 0)
        {
            screen.Line(script.About, Screen.Quiet);
        }

        var words = new TimelineWords(timeline, TextPacks.Shipped.For(language));
        var table = Screen.TableOf("Week", "When", "Who", "What");
        var week = 0;
        foreach (var entry in timeline.Entries)
        {
            var number = timeline.WeekOf(entry.At);
            var shown = number == week ? string.Empty : number.ToString(CultureInfo.InvariantCulture);
            week = number;
            var (who, what, style) = words.Of(entry);
            table.AddRow(new Text(shown), new Text(Words.Of(entry.At, timeline.Zone)), new Text(who, Screen.Quiet), new Text(what, style));
        }

        screen.Write(table);
        WriteCounts(timeline, screen);
    }

    private static void WriteCounts(Timeline timeline, Screen screen)
    {
        var counts = new Counts();
        foreach (var decided in timeline.Entries.OfType<TimelineEntry.Decided>())
        {
            counts.Add(decided.Decision);
        }

        var first = timeline.Entries.OfType<TimelineEntry.Decided>().FirstOrDefault(decided => decided.Decision is Prompt { Ask: Ask.Share, IsAsked: false });
        screen.Line(Words.Counted(counts.Prompts, "prompt", "prompts") + ", " + Words.Counted(counts.Waits, "wait", "waits") + ".");
        if (first is not null)
        {
            screen.Line("First invited to share in week " + timeline.WeekOf(first.At).ToString(CultureInfo.InvariantCulture) + ".");
        }
    }
}
