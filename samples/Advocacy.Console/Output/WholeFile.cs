using System;
using System.IO;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Output;

/// <summary>A file that is there as a whole or not at all: it is written beside where it shall be, and takes its place in the end.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string name;
    private readonly string beside;

    private WholeFile(string name, string beside, FileStream stream) => (this.name, this.beside, Stream) = (name, beside, stream);

    /// <summary>Where it is written.</summary>
    public FileStream Stream { get; }

    /// <summary>Begins it; none, with a problem noted, where it cannot be written.</summary>
    public static WholeFile? Begin(string name, string option, ProblemLog problems)
    {
        OutputFile.Prepare(name, option, problems);
        if (problems.Stops(keepsGoing: false))
        {
            return null;
        }

        var beside = name + ".unfinished";
        try
        {
            return new(name, beside, new(beside, FileMode.Create, FileAccess.Write));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(name, InputCodes.Unwritable, option, name, "a file that can be written");
            return null;
        }
    }

    /// <summary>Puts it in its place; what was there before is replaced.</summary>
    public void Finish()
    {
        Stream.Dispose();
        File.Move(beside, name, overwrite: true);
    }

    /// <summary>Leaves nothing of it where it was not finished.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(beside);
    }
}
