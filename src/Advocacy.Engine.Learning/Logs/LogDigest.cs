using System.Collections.Generic;
using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>
/// The hash of a log, by which evidence names it: SHA-256 over its JSON lines, each with its line end, as anybody can compute from the file.
/// </summary>
public static class LogDigest
{
    /// <summary>The hash of rows in their order: 64 hexadecimal digits.</summary>
    public static string Of(IEnumerable<LogRow> rows)
    {
        using var hash = new LogHash();
        foreach (var row in Check.NotNull(rows))
        {
            hash.Add(row);
        }

        return hash.Finish();
    }
}
