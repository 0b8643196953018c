using System;
using Advocacy.Sample.Deciding;

namespace Advocacy.Sample.Output;

/// <summary>Says of a line of JSON that it belongs to a what-if.</summary>
internal static class Label
{
    /// <summary>The line as it is, or with the what-if as its first member.</summary>
    public static string Of(string json, WhatIf whatIf) =>
        WhatIfs.LabelOf(whatIf) is { } label ? string.Concat("{\"asIf\":\"" + label + "\",", json.AsSpan(1)) : json;
}
