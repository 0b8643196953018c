using Advocacy.Engine.Explanations;

namespace Advocacy.Sample.Output;

/// <summary>A message as the person reads it, and the notice that goes with it.</summary>
internal static class MessagePage
{
    public static void Write(RenderedMessage message, Screen screen)
    {
        screen.Heading("The message");
        screen.Line(message.Title, Screen.Invite);
        screen.Line(message.Body);
        foreach (var item in message.Items)
        {
            Write(item, screen);
        }

        foreach (var line in new[] { message.Reaction, message.Nudge, message.Reach, message.DraftOffer })
        {
            if (line is not null)
            {
                screen.Line(line);
            }
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

    public static void Write(Notice notice, Screen screen)
    {
        screen.Heading("What the person may know, before asking");
        foreach (var line in new[] { notice.WhyYou, notice.WhyNow, notice.DataUsed, notice.HowToStop })
        {
            screen.Line("• " + line);
        }
    }

    private static void Write(RenderedItem item, Screen screen)
    {
        screen.Line("  • " + item.Title, Screen.Strong);
        if (item.Why is { } why)
        {
            screen.Line("    " + why);
        }

        foreach (var angle in item.Angles)
        {
            screen.Line("    – " + angle, Screen.Quiet);
        }

        foreach (var slot in item.Slots)
        {
            screen.Line("    … " + slot, Screen.Quiet);
        }

        foreach (var hint in item.Hints)
        {
            screen.Line("    " + hint, Screen.Quiet);
        }

        if (!item.Choices.IsEmpty)
        {
            screen.Line("    " + string.Join("  ", System.Linq.Enumerable.Select(item.Choices, choice => "[ " + choice.Label + " ]")));
        }
    }
}
