using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Packing;

/// <summary>States as JSON, one a line: of a file, of the files of a folder in the order of their names, or of standard input.</summary>
internal sealed class StateSources
{
    private readonly IReadOnlyList<InputSource> sources;
    private readonly long all;

    private StateSources(IReadOnlyList<InputSource> sources, long all) => (this.sources, this.all) = (sources, all);

    /// <summary>How many kilobytes there are; none where nobody knows.</summary>
    public int? Kilobytes => all > 0 ? (int)(all / 1024) + 1 : null;

    /// <summary>How many bytes of JSON were read.</summary>
    public long BytesRead { get; private set; }

    /// <summary>The sources; none, with a problem noted, where there are none.</summary>
    public static StateSources? Of(string name, ProblemLog problems)
    {
        if (!Directory.Exists(name))
        {
            return new([new(name)], File.Exists(name) ? new FileInfo(name).Length : 0);
        }

        var files = Directory.EnumerateFiles(name).Where(file => new InputSource(file).IsNamedJson).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            problems.Add(name, InputCodes.Unreadable, "folder", name, "a folder with files named .jsonl, .ndjson or .json");
            return null;
        }

        return new([.. files.Select(file => new InputSource(file))], files.Sum(file => new FileInfo(file).Length));
    }

    /// <summary>The states one after another; what is wrong with a line is noted, and the line left out.</summary>
    public IEnumerable<PersonState> States(Terminal terminal, ProblemLog problems, ProgressBar progress, CancellationToken cancellation)
    {
        var done = 0;
        foreach (var source in sources)
        {
            using var reader = source.Open(terminal, problems);
            for (var line = 1; reader?.ReadLine() is { } text; line++)
            {
                cancellation.ThrowIfCancellationRequested();
                BytesRead += Encoding.UTF8.GetByteCount(text) + 1;
                progress.StepTo(Kilobytes is { } most ? (int)Math.Min(most, BytesRead / 1024) : ++done);
                if (text.Length > 0 && StateOf(text, source, line, problems) is { } state)
                {
                    yield return state;
                }
            }
        }
    }

    private static PersonState? StateOf(string text, InputSource source, int line, ProblemLog problems)
    {
        if (!Unicode.IsWhole(text))
        {
            problems.AddLine(source.Name, line, new(InputCodes.Malformed, "line", text, Unicode.Allowed));
            return null;
        }

        var read = StateJson.Read(Inside(text));
        foreach (var problem in read.Problems)
        {
            problems.AddLine(source.Name, line, problem);
        }

        return read.Value;
    }

    /// <summary>The state itself, or that in what <c>rights sweep</c>, <c>merge</c> and <c>import</c> print.</summary>
    private static string Inside(string text)
    {
        if (text.StartsWith("{\"schema\":", StringComparison.Ordinal))
        {
            return text;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("state", out var state)
                ? state.GetRawText()
                : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
