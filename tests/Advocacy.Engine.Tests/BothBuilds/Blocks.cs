using System;
using System.Collections.Generic;
using System.Linq;

namespace Advocacy.Engine.Tests.BothBuilds;

/// <summary>Text in blocks of lines with an empty line between them.</summary>
internal static class Blocks
{
    internal static IEnumerable<string[]> Of(string document) => document
        .Replace("\r\n", "\n")
        .Split(["\n\n"], StringSplitOptions.RemoveEmptyEntries)
        .Select(block => block.Trim('\n').Split('\n'));

    internal static string Join(IEnumerable<string> blocks) => string.Join("\n", blocks);
}
