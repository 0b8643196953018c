namespace Advocacy.Engine.Values;

/// <summary>The drivers and the links.</summary>
public static class Factors
{
    /// <summary>How many drivers there are.</summary>
    public const int DriverCount = 3;

    /// <summary>How many links there are.</summary>
    public const int LinkCount = 6;

    /// <summary>How many drivers and links there are together.</summary>
    public const int Count = DriverCount + LinkCount;

    /// <summary>The three drivers of motivation.</summary>
    public static ValueList<Factor> Drivers { get; } = [Factor.Hope, Factor.Acceptance, Factor.Pleasure];

    /// <summary>The six links of the ability chain.</summary>
    public static ValueList<Factor> Links { get; } =
        [Factor.Time, Factor.Money, Factor.PhysicalEffort, Factor.MentalEffort, Factor.SocialDeviance, Factor.Routine];

    /// <summary>Whether a factor drives motivation; otherwise it is a link of ability.</summary>
    public static bool IsDriver(this Factor factor) => (int)factor < DriverCount;
}
