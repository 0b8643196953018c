using System;
using System.Globalization;

namespace Advocacy.Sample.Output;

/// <summary>Shows how far work has come, on the error stream of a terminal, once the program has worked for a second; otherwise nothing.</summary>
/// <param name="work">What is being done.</param>
/// <param name="all">How many steps there are; absent where nobody knows, and they are only counted.</param>
/// <param name="terminal">Where it is shown.</param>
internal sealed class ProgressBar(string work, int? all, Terminal terminal) : IDisposable
{
    private const int Width = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    private TimeSpan shownAt;
    private int done;

    public void Step() => StepTo(done + 1);

    /// <summary>So many steps are done.</summary>
    public void StepTo(int steps)
    {
        done = steps;
        if (terminal.IsErrorInteractive && terminal.Elapsed >= Patience && terminal.Elapsed - shownAt >= Refresh)
        {
            shownAt = terminal.Elapsed;
            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{work} {Shown()}"));
        }
    }

    public void Dispose()
    {
        if (shownAt > TimeSpan.Zero)
        {
            terminal.Error.Write("\r\u001b[K");
        }
    }

    private string Shown()
    {
        if (all is not { } most)
        {
            return done.ToString(CultureInfo.InvariantCulture);
        }

        var filled = (int)((long)Width * done / most);
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('.', Width - filled)}] {done} of {most}");
    }
}
