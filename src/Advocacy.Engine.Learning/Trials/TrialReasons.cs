using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Trials;

/// <summary>Why a trial says nothing. They are for whoever analyses it, and never about a person.</summary>
public static class TrialReasons
{
    /// <summary>The model names a covariate that the table does not have.</summary>
    public static ReasonCode ColumnUnknown { get; } = new("trial.column-unknown", [Datum.Text("column")]);

    /// <summary>There are no more people than coefficients.</summary>
    public static ReasonCode TooFewPeople { get; } = new("trial.too-few-people", [Datum.Number("people"), Datum.Number("least")]);

    /// <summary>There was always a prompt, or never.</summary>
    public static ReasonCode NoContrast { get; } = new("trial.no-contrast", [Datum.Number("prompted"), Datum.Number("silent")]);

    /// <summary>A column is a combination of those before it, or nearly so.</summary>
    public static ReasonCode Collinear { get; } = new("trial.collinear", [Datum.Text("column")]);

    /// <summary>An outcome that must be 0 or 1 is neither.</summary>
    public static ReasonCode NotBinary { get; } = new("trial.not-binary", [Datum.Number("row"), Datum.Number("value")]);

    /// <summary>The probability that effects are centred by does not lie between 0 and 1.</summary>
    public static ReasonCode NumeratorOutside { get; } = new("trial.numerator-outside", [Datum.Number("row"), Datum.Number("value")]);

    /// <summary>Nobody shared where a column says so: its coefficient has no end.</summary>
    public static ReasonCode Separation { get; } = new("trial.separation", [Datum.Text("column")]);

    /// <summary>The outcome is always the same, or follows the model without any error.</summary>
    public static ReasonCode NoVariation { get; } = new("trial.no-variation", []);

    /// <summary>A coefficient rests on one person alone, so that nothing says how sure it is.</summary>
    public static ReasonCode RestsOnOnePerson { get; } = new("trial.rests-on-one-person", []);

    /// <summary>The equations have no solution that could be found.</summary>
    public static ReasonCode NoSolution { get; } = new("trial.no-solution", [Datum.Number("steps")]);
}
