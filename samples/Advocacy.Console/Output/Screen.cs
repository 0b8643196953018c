using Spectre.Console;
using Spectre.Console.Rendering;

namespace Advocacy.Sample.Output;

/// <summary>Writes for people: colours and the terminal's width where somebody looks, plain text of 100 columns where not.</summary>
internal sealed class Screen
{
    private readonly IAnsiConsole console;

    public Screen(Terminal terminal)
    {
        var isInteractive = terminal.IsOutputInteractive;
        console = AnsiConsole.Create(new()
        {
            Out = new TerminalOutput(terminal),
            Ansi = isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
    }

    public static Style Quiet { get; } = new(Color.Grey);

    public static Style Strong { get; } = new(Color.Default, decoration: Decoration.Bold);

    public static Style Warning { get; } = new(Color.Yellow);

    public static Style Invite { get; } = new(Color.Green);

    /// <summary>An empty table with the given columns.</summary>
    public static Table TableOf(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, Strong)));
        }

        return table;
    }

    /// <summary>Puts the numbers of a table under one another, from a column on.</summary>
    public static void AlignRight(Table table, int from, int? until = null)
    {
        for (var i = from; i < (until ?? table.Columns.Count); i++)
        {
            table.Columns[i].Alignment = Justify.Right;
        }
    }

    public void Write(IRenderable renderable) => console.Write(renderable);

    public void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(text)) { Justification = Justify.Left, Style = Quiet });
    }

    /// <summary>A line, or as many as it takes.</summary>
    public void Line(string text = "", Style? style = null)
    {
        console.Write(new Text(text, style));
        console.WriteLine();
    }
}
