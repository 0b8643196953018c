using Advocacy.Engine.Explanations;
using Spectre.Console;

namespace Advocacy.Sample.Output;

/// <summary>A decision in words: the answer, the message, what every gate found, and what would have turned it.</summary>
internal static class ExplanationPage
{
    public static void Write(Explanation explanation, Screen screen)
    {
        screen.Line(explanation.Summary, Screen.Strong);
        if (explanation.Message is { } message)
        {
            MessagePage.Write(message, screen);
        }

        if (explanation.Notice is { } notice)
        {
            MessagePage.Write(notice, screen);
        }

        WriteGates(explanation, screen);
        if (explanation.Otherwise is { } otherwise)
        {
            screen.Heading("What would have turned the answer");
            screen.Line(otherwise);
        }
    }

    private static void WriteGates(Explanation explanation, Screen screen)
    {
        screen.Heading("What every gate found");
        var table = Screen.TableOf("Gate", "", "Finding");
        foreach (var line in explanation.Lines)
        {
            var mark = line.IsOpen ? "open" : "closed";
            table.AddRow(
                new Text(line.GateName),
                new Text(mark, line.IsOpen ? Screen.Invite : Screen.Warning),
                new Text(line.Text, line.IsDecisive ? Screen.Strong : null));
        }

        screen.Write(table);
    }
}
