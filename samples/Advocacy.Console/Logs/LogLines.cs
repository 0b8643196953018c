using System.Collections.Generic;
using System.IO;

namespace Advocacy.Sample.Logs;

/// <summary>The lines of a log, one at a time.</summary>
internal static class LogLines
{
    public static IEnumerable<string> Of(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
