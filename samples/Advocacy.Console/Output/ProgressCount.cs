using System;
using System.Globalization;

namespace Advocacy.Sample.Output;

/// <summary>Shows how far work has come of which nobody knows how much it is, as <see cref="ProgressBar"/> does.</summary>
internal sealed class ProgressCount(string work, string what, Terminal terminal) : IDisposable
{
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
            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{work}: {done} {what}"));
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
