namespace Advocacy.Engine.Rewards;

/// <summary>How much somebody has of a currency at an instant.</summary>
/// <param name="Currency">The currency it is of.</param>
/// <param name="Amount">How much counts.</param>
/// <param name="Provisional">How much of it rests on facts that may still come late or be taken back as if they had never been.</param>
/// <param name="Granted">How much was ever granted and not taken back, whatever has expired.</param>
public sealed record Balance(Currency Currency, long Amount, long Provisional, long Granted);
