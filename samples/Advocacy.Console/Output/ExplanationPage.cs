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
            WriteMessage(message, screen);
        }

        if (explanation.Notice is { } notice)
        {
            WriteNotice(notice, screen);
        }

        WriteGates(explanation, screen);
        if (explanation.Otherwise is { } otherwise)
        {
            screen.Heading("What would have turned the answer");
            screen.Line(otherwise);
        }
    }

    private static void WriteMessage(RenderedMessage message, Screen screen)
    {
        screen.Heading("The message");
        screen.Line(message.Title, Screen.Invite);
        screen.Line(message.Body);
        foreach (var item in message.Items)
        {
            screen.Line("  • " + item.Title);
        }

        foreach (var choice in message.Choices)
        {
            screen.Line("  [ " + choice.Label + " ]");
        }

        foreach (var hint in message.Hints)
        {
            screen.Line(hint, Screen.Quiet);
        }

        screen.Line(message.StopLine, Screen.Quiet);
    }

    private static void WriteNotice(Notice notice, Screen screen)
    {
        screen.Heading("What the person may know, before asking");
        foreach (var line in new[] { notice.WhyYou, notice.WhyNow, notice.DataUsed, notice.HowToStop })
        {
            screen.Line("• " + line);
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
