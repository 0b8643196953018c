using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Logs;

/// <summary>A log of decisions that is added to: what it holds already stays, and the new lines follow from its last.</summary>
internal sealed class LogFile : IDisposable
{
    private readonly StreamWriter writer;
    private string digest;

    private LogFile(StreamWriter writer, string digest) => (this.writer, this.digest) = (writer, digest);

    /// <summary>Opens it, or makes it; none, with a problem noted, where it cannot be written or holds something else.</summary>
    public static LogFile? Open(string name, ProblemLog problems)
    {
        try
        {
            var last = File.Exists(name) ? File.ReadLines(name).LastOrDefault() : null;
            var digest = last is null ? string.Empty : DecisionLog.Read([last]).Single().Digest;
            if (last is not null && digest.Length == 0)
            {
                problems.Add(name, InputCodes.Document, "--log", string.Empty, "a log of decisions, whose last line is whole, or a new file");
                return null;
            }

            var isOpen = last is not null && !EndsItsLine(name);
            var writer = new StreamWriter(name, append: true, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            writer.Write(isOpen ? "\n" : string.Empty);
            return new(writer, digest);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(name, InputCodes.Unwritable, "--log", name, "a file that can be written");
            return null;
        }
    }

    public void Add(IEnumerable<Decision> decisions)
    {
        foreach (var line in DecisionLog.Write(decisions, digest))
        {
            writer.WriteLine(line);
            digest = DecisionLog.Read([line]).Single().Digest;
        }
    }

    public void Dispose() => writer.Dispose();

    private static bool EndsItsLine(string name)
    {
        using var stream = File.OpenRead(name);
        stream.Seek(-1, SeekOrigin.End);
        return stream.ReadByte() == '\n';
    }
}
