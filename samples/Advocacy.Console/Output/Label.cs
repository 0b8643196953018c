using System;
using Advocacy.Sample.Deciding;

namespace Advocacy.Sample.Output;

/// <summary>Says of a line of JSON that it belongs to a what-if.</summary>
internal static class Label
{
    private const string Member = "\"asIf\":\"" + AsIfEnrolled.Label + "\"";

    /// <summary>The line as it is, or with the what-if as its first member.</summary>
    public static string Of(string json, bool isAsIfEnrolled) =>
        isAsIfEnrolled ? string.Concat("{", Member, ",", json.AsSpan(1)) : json;
}
