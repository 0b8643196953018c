using System;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace Advocacy.Sample;

/// <summary>What the program reads from and writes to.</summary>
internal sealed class Terminal(TextReader input, TextWriter output, TextWriter error, bool isOutputInteractive, bool isErrorInteractive) : IDisposable
{
    private const int OutputBuffer = 64 * 1024;

    private readonly Stopwatch watch = Stopwatch.StartNew();

    public TextReader Input { get; } = input;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Whether a person looks at the output: then it has colours and the terminal's width.</summary>
    public bool IsOutputInteractive { get; } = isOutputInteractive;

    /// <summary>Whether a person looks at the error stream: then long work shows its progress there.</summary>
    public bool IsErrorInteractive { get; } = isErrorInteractive;

    /// <summary>For how long the program has worked.</summary>
    public TimeSpan Elapsed => watch.Elapsed;

    /// <summary>The streams of this process, as UTF-8 on every platform.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        return new(
            new StreamReader(Console.OpenStandardInput(), utf8),
            new StreamWriter(Console.OpenStandardOutput(), utf8, OutputBuffer),
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected);
    }

    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }
}
