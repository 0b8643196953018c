using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>The reasons this room can give.</summary>
public static class DecisionReasons
{
    /// <summary>The climate allows something.</summary>
    public static ReasonCode ClimateAllows { get; } = new("climate.allows", [Datum.Text("readiness")]);

    /// <summary>The climate allows nothing that is at hand.</summary>
    public static ReasonCode ClimateTooCold { get; } = new("climate.too-cold", [Datum.Text("readiness")]);

    /// <summary>The person named a barrier, and this removes it.</summary>
    public static ReasonCode Remedy { get; } = new("fogg.remedy", [Datum.Text("barrier")]);

    /// <summary>There is something that was not offered lately.</summary>
    public static ReasonCode Fresh { get; } = new("novelty.fresh", [Datum.Text("intervention")]);

    /// <summary>There is nothing on offer that could have been offered too lately.</summary>
    public static ReasonCode NothingOffered { get; } = new("novelty.nothing-offered", []);

    /// <summary>There was a draw, as the person agreed, and it gave this.</summary>
    public static ReasonCode ChanceInvited { get; } = new("chance.invited", []);

    /// <summary>There was a draw, as the person agreed, and it gave silence.</summary>
    public static ReasonCode ChanceSilent { get; } = new("chance.silent", []);

    /// <summary>A held prompt is no longer valid at this time.</summary>
    public static ReasonCode OutOfTime { get; } = new("valid.out-of-time", [Datum.Instant("validUntil")]);

    /// <summary>A held prompt no longer fits: its content, phase or channel changed.</summary>
    public static ReasonCode NoLongerFits { get; } = new("valid.no-longer-fits", [Datum.Text("intervention")]);

    /// <summary>A held prompt was answered, sent or withdrawn already.</summary>
    public static ReasonCode AlreadyHandled { get; } = new("valid.already-handled", []);
}
