using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>The reasons this room can give. They are for whoever works on the climate, and about units, never about a person.</summary>
public static class ClimateReasons
{
    /// <summary>Readiness reaches the line of invitations.</summary>
    public static ReasonCode Go { get; } = new("readiness.go", [Datum.Number("score"), Datum.Number("line")]);

    /// <summary>Readiness lies below the line of invitations.</summary>
    public static ReasonCode Prepare { get; } = new("readiness.prepare", [Datum.Number("score"), Datum.Number("line")]);

    /// <summary>Readiness lies below the line of preparing.</summary>
    public static ReasonCode Listen { get; } = new("readiness.listen", [Datum.Number("score"), Datum.Number("line")]);

    /// <summary>Measured safety lies below its line: nothing outweighs that.</summary>
    public static ReasonCode Unsafe { get; } = new("readiness.unsafe", [Datum.Number("score"), Datum.Number("line")]);

    /// <summary>Too little is measured for readiness to be a number.</summary>
    public static ReasonCode Unknown { get; } = new("readiness.unknown", []);

    /// <summary>A measure without which there are no invitations is not measured, here or in a larger unit.</summary>
    public static ReasonCode NotMeasured { get; } = new("readiness.not-measured", [Datum.Text("measure")]);

    /// <summary>How a measure stands, and of which unit.</summary>
    public static ReasonCode Measured { get; } = new("readiness.measured", [Datum.Text("measure"), Datum.Number("score"), Datum.Number("people"), Datum.Text("unit")]);

    /// <summary>The organisation attests to what is not measured.</summary>
    public static ReasonCode Attested { get; } = new("readiness.attested", [Datum.Date("to")]);

    /// <summary>What the organisation attested to is too long ago, or lies ahead.</summary>
    public static ReasonCode AttestationOver { get; } = new("readiness.attestation-over", [Datum.Date("from"), Datum.Date("to")]);

    /// <summary>How a foundation stands.</summary>
    public static ReasonCode Foundation { get; } = new("foundation.measured", [Datum.Text("measure"), Datum.Number("score"), Datum.Number("people")]);

    /// <summary>Too few answered about a foundation.</summary>
    public static ReasonCode FoundationNotMeasured { get; } = new("foundation.not-measured", [Datum.Text("measure")]);

    /// <summary>How much a barrier weighs, by what people said.</summary>
    public static ReasonCode BarrierEstimated { get; } = new("barrier.estimated", [Datum.Text("barrier"), Datum.Number("share")]);

    /// <summary>How much a barrier is assumed to weigh, where too few said anything.</summary>
    public static ReasonCode BarrierAssumed { get; } = new("barrier.assumed", [Datum.Text("barrier"), Datum.Number("share")]);

    /// <summary>How far stories could travel at the most.</summary>
    public static ReasonCode Reach { get; } = new("reach.potential", [Datum.Number("contacts"), Datum.Number("potential"), Datum.Number("population")]);
}
