namespace Advocacy.Engine.Telemetry;

/// <summary>The calls, as they are named in tags and activities.</summary>
internal static class CallNames
{
    internal const string Evolve = "evolve";
    internal const string Replay = "replay";
    internal const string View = "view";
    internal const string Due = "due";
    internal const string Decide = "decide";
    internal const string Verify = "verify";
    internal const string Explain = "explain";
    internal const string Tell = "tell";
    internal const string Sweep = "sweep";
    internal const string NextSweep = "next-sweep";
    internal const string Merge = "merge";
    internal const string PreviewRewards = "preview-rewards";
    internal const string TakePart = "take-part";
    internal const string StillValid = "still-valid";
}
