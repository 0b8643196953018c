using Spectre.Console;

namespace Advocacy.Sample.Output;

/// <summary>The counts at the end of a plan.</summary>
internal static class CountsTables
{
    public static void Write(Counts counts, Screen screen)
    {
        screen.Heading("By outcome and decisive reason");
        var table = Numbers("Outcome", "Reason");
        foreach (var (outcome, reason, count) in counts.ByReason())
        {
            table.AddRow(new Text(outcome), new Text(reason), new Text(Words.Of(count)));
        }

        screen.Write(table);
        if (counts.Prompts > 0)
        {
            var invitations = Numbers("Invited with");
            foreach (var (intervention, count) in counts.ByIntervention())
            {
                invitations.AddRow(new Text(intervention), new Text(Words.Of(count)));
            }

            screen.Write(invitations);
        }
    }

    private static Table Numbers(params string[] columns)
    {
        var table = Screen.TableOf([.. columns, "People"]);
        table.Columns[^1].Alignment = Justify.Right;
        return table;
    }
}
