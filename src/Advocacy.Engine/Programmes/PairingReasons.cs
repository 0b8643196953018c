using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>The reasons about pairs, for whom they are about.</summary>
public static class PairingReasons
{
    /// <summary>The person is paired with a colleague.</summary>
    public static ReasonCode Paired { get; } = new("pairing.paired", []);

    /// <summary>The person waits, and is among the first of the next round.</summary>
    public static ReasonCode Waits { get; } = new("pairing.waits", []);
}
