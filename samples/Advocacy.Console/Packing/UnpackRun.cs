using System;
using System.IO;
using System.Text;
using System.Threading;
using Advocacy.Engine.Json;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Packing;

/// <summary>Writes the states of a packed file as JSON, one a line; a record that was damaged is named by its number.</summary>
internal static class UnpackRun
{
    private const int Buffer = 64 * 1024;

    public static int Run(PackRequest request, Terminal terminal, CancellationToken cancellation) => PackedRun.Run(
        request,
        terminal,
        (file, problems) =>
        {
            using var packed = Open(request.Source, problems);
            return packed is null ? null : Unpack(packed, file, problems, request, terminal, cancellation);
        });

    private static FileStream? Open(string name, ProblemLog problems)
    {
        try
        {
            return new(name, FileMode.Open, FileAccess.Read, FileShare.Read, Buffer);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(name, InputCodes.Unreadable, "file", name, "a file that exists and can be read");
            return null;
        }
    }

    private static string Unpack(FileStream packed, WholeFile file, ProblemLog problems, PackRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var people = 0;
        using var progress = new ProgressBar("Unpacking people, kB:", (int)(packed.Length / 1024) + 1, terminal);
        using var writer = new StreamWriter(file.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer, leaveOpen: true) { NewLine = "\n" };
        foreach (var record in StateFile.Read(packed))
        {
            cancellation.ThrowIfCancellationRequested();
            progress.StepTo((int)(packed.Position / 1024));
            foreach (var problem in record.Problems)
            {
                problems.AddLine(request.Source, (int)record.Number, problem);
            }

            if (record.State is { } state)
            {
                writer.WriteLine(StateJson.Write(state));
                people++;
            }
        }

        return request.IsJson
            ? JsonLine.Of(json =>
            {
                json.WriteString("file", request.Out);
                json.WriteNumber("people", people);
            })
            : Words.Counted(people, "person", "people") + " in " + request.Out + ".";
    }
}
