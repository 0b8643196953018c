using System;
using System.IO;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Packing;

/// <summary>Work that ends with a file that is there as a whole or not at all.</summary>
internal static class PackedRun
{
    /// <summary>Does it, and tells what came of it.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="terminal">Where it is told.</param>
    /// <param name="work">Writes the file, notes what is wrong, and says what is to be told; none where nothing could be done.</param>
    public static int Run(PackRequest request, Terminal terminal, Func<WholeFile, ProblemLog, string?> work)
    {
        var problems = new ProblemLog();
        string? told = null;
        try
        {
            using var file = WholeFile.Begin(request.Out, "--out", problems);
            told = file is null ? null : work(file, problems);
            if (problems.Stops(request.KeepsGoing))
            {
                told = null;
            }
            else if (told is not null)
            {
                file!.Finish();
            }
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("Interrupted: nothing was written.");
            return ExitCodes.Interrupted;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(request.Out, InputCodes.Unwritable, "--out", failure.Message, "a file that can be written");
            told = null;
        }

        ProblemReport.Write(problems, request.IsJson, keptGoing: told is not null, terminal);
        if (told is null)
        {
            return ExitCodes.BadInput;
        }

        terminal.Output.WriteLine(told);
        terminal.Output.Flush();
        return ExitCodes.Done;
    }
}
