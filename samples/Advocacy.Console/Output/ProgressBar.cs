using System;
using System.Globalization;

namespace Advocacy.Sample.Output;

/// <summary>Shows how far work has come, on the error stream of a terminal, once the program has worked for a second; otherwise nothing.</summary>
internal sealed class ProgressBar(string work, int steps, Terminal terminal) : IDisposable
{
    private const int Width = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    private TimeSpan shownAt;
    private int done;

    public void Step()
    {
        done++;
        if (terminal.IsErrorInteractive && terminal.Elapsed >= Patience && terminal.Elapsed - shownAt >= Refresh)
        {
            shownAt = terminal.Elapsed;
            var filled = Width * done / steps;
            terminal.Error.Write(string.Create(
                CultureInfo.InvariantCulture, $"\r{work} [{new string('#', filled)}{new string('.', Width - filled)}] {done} of {steps}"));
        }
    }

    public void Dispose()
    {
        if (shownAt > TimeSpan.Zero)
        {
            terminal.Error.Write("\r\u001b[K");
        }
    }
}
