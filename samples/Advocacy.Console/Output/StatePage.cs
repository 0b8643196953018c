using System;
using System.Globalization;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime.Text;
using Spectre.Console;

namespace Advocacy.Sample.Output;

/// <summary>What the engine holds of somebody at a moment, in words and numbers.</summary>
internal static class StatePage
{
    public static void Write(PersonView view, Screen screen)
    {
        screen.Heading("What is held of " + view.Person.Value);
        var table = Screen.TableOf("", "");
        table.ShowHeaders = false;
        foreach (var (name, value) in Rows(view))
        {
            table.AddRow(new Text(name, Screen.Quiet), new Text(value));
        }

        screen.Write(table);
    }

    /// <summary>All that is held of somebody, in words for that person.</summary>
    public static void Write(Holdings holdings, Screen screen)
    {
        screen.Heading(holdings.Title);
        foreach (var part in holdings.Parts)
        {
            screen.Line();
            screen.Line(part.Title, Screen.Strong);
            foreach (var sentence in part.Sentences)
            {
                screen.Line("• " + sentence);
            }
        }

        screen.Line();
    }

    private static (string Name, string Value)[] Rows(PersonView view) =>
    [
        ("enrolled", view.IsEnrolled ? "yes" : "no"),
        ("phase", Words.Of(view.Phase)),
        ("evidence", Evidence(view)),
        ("motivation", Words.Share(view.Motivation) + " (" + Strengths(view, isDriver: true) + ")"),
        ("ability", Strengths(view, isDriver: false)),
        ("rhythm", RhythmOf(view.Rhythm)),
        ("habit", Text($"strength {Words.Share(view.HabitStrength)}, {view.Repetitions:0.#} repetitions{(view.IsHabitVerified ? ", verified" : string.Empty)}")),
        ("messages", Text($"{view.UsedToday} today, {view.UsedThisWeek} in 7 days ({view.OverviewsThisWeek} overviews), {view.Ignored} ignored in a row")),
    ];

    private static string Evidence(PersonView view)
    {
        var evidence = view.Evidence;
        return Text($"{evidence.Acts} own acts, {evidence.Acknowledgements} acknowledged, {evidence.Stories:0.##} stories, {evidence.Examples:0.##} examples")
            + (evidence.KnowsWhy ? ", knows why" : string.Empty)
            + (evidence.Confidence > 0 ? Text($", confidence {Words.Share(evidence.Confidence)}") : string.Empty);
    }

    private static string Strengths(PersonView view, bool isDriver)
    {
        var factors = isDriver ? Factors.Drivers : Factors.Links;
        var parts = new string[factors.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Words.Of(factors[i]) + " " + Words.Share(view.Strengths[factors[i]]);
        }

        return string.Join(", ", parts);
    }

    private static string RhythmOf(RhythmView rhythm)
    {
        var kept = rhythm.LastKept is { } last ? ", last kept in the period from " + LocalDatePattern.Iso.Format(last) : string.Empty;
        return Text($"{rhythm.Current} {Words.Of(rhythm.Unit)} in a row, longest {rhythm.Longest}, {rhythm.ForgivenUsed} forgiven, {rhythm.PausedPeriods} paused") + kept;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
