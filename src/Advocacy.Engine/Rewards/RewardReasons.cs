using Advocacy.Engine.Values;

namespace Advocacy.Engine.Rewards;

/// <summary>The reasons this room can give.</summary>
public static class RewardReasons
{
    /// <summary>It was granted in full.</summary>
    public static ReasonCode Granted { get; } = new("reward.granted", [Datum.Number("amount"), Datum.Text("currency")]);

    /// <summary>A cap left room for a part of it only, or for none.</summary>
    public static ReasonCode Capped { get; } = new("reward.capped", [Datum.Number("amount"), Datum.Text("currency"), Datum.Number("remainder"), Datum.Text("cap")]);

    /// <summary>The same thing was granted before.</summary>
    public static ReasonCode Repeated { get; } = new("reward.repeated", [Datum.Text("thing")]);

    /// <summary>What it rests on was taken back.</summary>
    public static ReasonCode TakenBack { get; } = new("reward.taken-back", [Datum.Number("amount"), Datum.Text("currency")]);

    /// <summary>Why an entry of the ledger is what it is.</summary>
    public static Reason Of(LedgerEntry entry) => Guard.NotNull(entry).Status switch
    {
        EntryStatus.Capped => Capped.With(entry.Granted, entry.Currency.Value, entry.Remainder, entry.Cap!),
        EntryStatus.Repeated => Repeated.With(entry.Thing),
        EntryStatus.TakenBack => TakenBack.With(entry.TakenBack, entry.Currency.Value),
        _ => Granted.With(entry.Granted, entry.Currency.Value),
    };
}
