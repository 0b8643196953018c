using System.Threading;
using Advocacy.Engine.Json;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Packing;

/// <summary>Packs people's states into one file of few bytes.</summary>
internal static class PackRun
{
    public static int Run(PackRequest request, Terminal terminal, CancellationToken cancellation) => PackedRun.Run(
        request,
        terminal,
        (file, problems) => StateSources.Of(request.Source, problems) is { } sources ? Pack(sources, file, problems, request, terminal, cancellation) : null);

    private static string Pack(StateSources sources, WholeFile file, ProblemLog problems, PackRequest request, Terminal terminal, CancellationToken cancellation)
    {
        using var progress = new ProgressBar(sources.Kilobytes is null ? "Packing people:" : "Packing people, kB:", sources.Kilobytes, terminal);
        var people = StateFile.Write(file.Stream, sources.States(terminal, problems, progress, cancellation));
        return request.IsJson
            ? JsonLine.Of(writer =>
            {
                writer.WriteString("file", request.Out);
                writer.WriteNumber("people", people);
                writer.WriteNumber("bytes", file.Stream.Length);
                writer.WriteNumber("bytesOfJson", sources.BytesRead);
            })
            : Words.Counted((int)people, "person", "people") + " in " + request.Out + ": " + Words.Of(file.Stream.Length)
                + " bytes, instead of " + Words.Of(sources.BytesRead) + " as JSON.";
    }
}
