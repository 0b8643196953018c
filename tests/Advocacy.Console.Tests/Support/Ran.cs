using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Advocacy.Sample.Tests.Support;

/// <summary>What came of running the program.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    public IReadOnlyList<string> Lines => LinesOf(Output);

    public IReadOnlyList<string> ErrorLines => LinesOf(Error);

    /// <summary>Every line of the output as JSON.</summary>
    public IReadOnlyList<JsonElement> Json => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    private static string[] LinesOf(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
