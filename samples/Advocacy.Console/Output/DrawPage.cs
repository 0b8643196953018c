using Advocacy.Engine.Decisions;
using Spectre.Console;

namespace Advocacy.Sample.Output;

/// <summary>A draw: what it was among, how likely each was, and what came. Nothing where there was none.</summary>
internal static class DrawPage
{
    /// <summary>That a draw decided, and how likely its answer was, in a word or two; empty where there was none.</summary>
    public static string Said(Decision decision) =>
        decision.Randomisation.IsRandomised ? ", drawn with " + Words.Share(decision.Randomisation.Probability) : string.Empty;

    public static void Write(Randomisation draw, Screen screen)
    {
        if (!draw.IsRandomised)
        {
            return;
        }

        screen.Heading("What chance decided" + (draw.IsWarmUp ? ", all being alike at first" : string.Empty));
        var table = Screen.TableOf("Among", "Probability", "");
        foreach (var arm in draw.Arms)
        {
            Row(table, arm.Intervention.Value, arm.Probability, arm.Intervention == draw.Drawn);
        }

        Row(table, "silence", draw.Silence, draw.Drawn is null);
        screen.Write(table);
    }

    private static void Row(Table table, string name, double probability, bool isDrawn) =>
        table.AddRow(new Text(name), new Text(Words.Share(probability)), new Text(isDrawn ? "drawn" : string.Empty, Screen.Strong));
}
