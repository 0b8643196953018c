using System.Collections.Generic;

namespace Advocacy.Sample.Input;

/// <summary>Which files to read, and how.</summary>
internal sealed record InputRequest
{
    public required InputSource People { get; init; }

    public required IReadOnlyList<InputSource> Facts { get; init; }

    /// <summary>The map of the file of people, if that is an HR export.</summary>
    public InputSource? Map { get; init; }

    /// <summary>The map of the files of facts that are logs of acts.</summary>
    public InputSource? FactsMap { get; init; }
}
