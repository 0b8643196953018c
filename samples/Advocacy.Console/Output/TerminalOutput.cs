using System;
using System.IO;
using System.Text;
using Spectre.Console;

namespace Advocacy.Sample.Output;

/// <summary>The program's output as Spectre.Console sees it.</summary>
internal sealed class TerminalOutput(Terminal terminal) : IAnsiConsoleOutput
{
    private const int WidthOfFiles = 100;
    private const int LeastWidth = 60;
    private const int HeightOfFiles = 50;

    public TextWriter Writer { get; } = terminal.IsOutputInteractive ? terminal.Output : new TrimmingWriter(terminal.Output);

    public bool IsTerminal => terminal.IsOutputInteractive;

    public int Width => IsTerminal && Console.WindowWidth > 0 ? Math.Max(Console.WindowWidth, LeastWidth) : WidthOfFiles;

    public int Height => IsTerminal ? Console.WindowHeight : HeightOfFiles;

    public void SetEncoding(Encoding encoding)
    {
        // It is UTF-8 on every platform: see Terminal.
    }
}
