namespace Advocacy.Sample;

/// <summary>What the program ends with; documented in its help.</summary>
internal static class ExitCodes
{
    /// <summary>Everything that was asked is done.</summary>
    public const int Done = 0;

    /// <summary>The program itself failed.</summary>
    public const int Failed = 1;

    /// <summary>Something that was given is wrong: all of it is listed, and nothing was done.</summary>
    public const int BadInput = 2;

    /// <summary>Everything was done, and the answer is no: a log that nothing can be learned from, a change that is refused, a limit that is passed.</summary>
    public const int Refused = 3;

    /// <summary>Somebody ended it before its time; what shells say of a program that Ctrl-C ended.</summary>
    public const int Interrupted = 130;
}
