using Advocacy.Engine.Values;

namespace Advocacy.Engine.Habits;

/// <summary>What an organisation may choose about habit and rhythm.</summary>
public sealed record HabitRules
{
    /// <summary>How much of what is left to learn one repetition teaches, the c of H = 1 − e^(−c·x). 0.001 to 1; default 0.0454 = ln 20 / 66 (Lally et al. 2010, median of daily acts).</summary>
    public double GrowthPerRepetition { get; init; } = 0.0454;

    /// <summary>A gap of so many local days harms nothing. 1 to 400 days; default 28 (ours; a single missed occasion has no material effect, Lally et al. 2010).</summary>
    public int BreakAfterDays { get; init; } = 28;

    /// <summary>After how many more local days half of the repetitions is gone. 1 to 400 days; default 28 (ours).</summary>
    public double BreakHalfLifeDays { get; init; } = 28;

    /// <summary>The share of repetitions that a change of team or department leaves. 0 to 1; default 0.5 (ours; habits live in a stable context).</summary>
    public double ContextCarryOver { get; init; } = 0.5;

    /// <summary>Automaticity that verifies a habit. 1 to 7 of 7; default 5 (domain defaults).</summary>
    public int VerifiedAutomaticity { get; init; } = 5;

    /// <summary>Repetitions that verify a habit. 1 to 366; default 12 (domain defaults).</summary>
    public double VerifiedRepetitions { get; init; } = 12;

    /// <summary>Unprompted acts that verify a habit. 0 to 366; default 3 (domain defaults).</summary>
    public int VerifiedUnprompted { get; init; } = 3;

    /// <summary>What the rhythm is counted in: weeks, workdays or days; default weeks (domain defaults).</summary>
    public RhythmUnit RhythmUnit { get; init; } = RhythmUnit.Weeks;

    /// <summary>Misses that are forgiven within the forgiveness window. 0 to 28; default 1 (domain defaults; Silverman and Barasch 2023).</summary>
    public int ForgivenMisses { get; init; } = 1;

    /// <summary>The forgiveness window. 1 to 12 weeks; default 4 (domain defaults).</summary>
    public int ForgivenessWeeks { get; init; } = 4;

    /// <summary>How long any own choice repairs an unforgiven miss. 0 to 12 weeks; default 2 (domain defaults; being able to repair softens a broken streak).</summary>
    public int RepairWeeks { get; init; } = 2;

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<HabitRules>> Parameters { get; } =
    [
        Rules.Number<HabitRules>("growthPerRepetition", "per repetition", 0.001, 1, 0.0454, "Lally et al. 2010: ln 20 / 66", "How much of what is left to learn one repetition teaches.", r => r.GrowthPerRepetition, (r, v) => r with { GrowthPerRepetition = v }),
        Rules.Whole<HabitRules>("breakAfterDays", "local days", 1, 400, 28, "ours, after Lally et al. 2010", "A gap of so many local days harms nothing.", r => r.BreakAfterDays, (r, v) => r with { BreakAfterDays = v }),
        Rules.Number<HabitRules>("breakHalfLifeDays", "local days", 1, 400, 28, "ours", "After how many more local days half of the repetitions is gone.", r => r.BreakHalfLifeDays, (r, v) => r with { BreakHalfLifeDays = v }),
        Rules.Number<HabitRules>("contextCarryOver", "share", 0, 1, 0.5, "ours", "The share of repetitions that a change of team or department leaves.", r => r.ContextCarryOver, (r, v) => r with { ContextCarryOver = v }),
        Rules.Whole<HabitRules>("verifiedAutomaticity", "of 7", 1, 7, 5, "domain §4; SRBAI", "Automaticity that verifies a habit.", r => r.VerifiedAutomaticity, (r, v) => r with { VerifiedAutomaticity = v }),
        Rules.Number<HabitRules>("verifiedRepetitions", "repetitions", 1, 366, 12, "domain §4", "Repetitions that verify a habit.", r => r.VerifiedRepetitions, (r, v) => r with { VerifiedRepetitions = v }),
        Rules.Whole<HabitRules>("verifiedUnprompted", "acts", 0, 366, 3, "domain §4", "Unprompted acts that verify a habit.", r => r.VerifiedUnprompted, (r, v) => r with { VerifiedUnprompted = v }),
        Rules.Choice<HabitRules, RhythmUnit>("rhythmUnit", RhythmUnit.Weeks, "domain §4", "What the rhythm is counted in.", r => r.RhythmUnit, (r, v) => r with { RhythmUnit = v }),
        Rules.Whole<HabitRules>("forgivenMisses", "misses", 0, 28, 1, "domain §4; Silverman and Barasch 2023", "Misses that are forgiven within the forgiveness window.", r => r.ForgivenMisses, (r, v) => r with { ForgivenMisses = v }),
        Rules.Whole<HabitRules>("forgivenessWeeks", "weeks", 1, 12, 4, "domain §4", "The forgiveness window.", r => r.ForgivenessWeeks, (r, v) => r with { ForgivenessWeeks = v }),
        Rules.Whole<HabitRules>("repairWeeks", "weeks", 0, 12, 2, "domain §4; Silverman and Barasch 2023", "How long any own choice repairs an unforgiven miss.", r => r.RepairWeeks, (r, v) => r with { RepairWeeks = v }),
    ];
}
