namespace Advocacy.Engine.Rewards;

/// <summary>What came of a claim.</summary>
public enum EntryStatus
{
    /// <summary>It was granted in full.</summary>
    Granted,

    /// <summary>A cap left room for a part of it only, or for none.</summary>
    Capped,

    /// <summary>The same thing was granted before in this period.</summary>
    Repeated,

    /// <summary>The fact was taken back.</summary>
    TakenBack,
}
