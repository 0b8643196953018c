using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>How a log is checked.</summary>
public sealed record LogCheckRules
{
    /// <summary>
    /// How unlikely frequencies must be, of all arms together, to say that they are not those logged. 0.000001 to 0.2; default 0.001 (ours:
    /// logs are checked often, and a false alarm costs trust).
    /// </summary>
    public double Significance { get; init => field = Check.Range(value, 1e-6, 0.2, nameof(Significance)); } = 0.001;

    /// <summary>The versions of policies that may stand in the log; none to allow any.</summary>
    public ValueList<string> Policies { get; init; }

    /// <summary>Whether people are named by their ids, so that every draw can be made again from its seed; pseudonyms draw otherwise. Default true.</summary>
    public bool HasIds { get; init; } = true;
}
