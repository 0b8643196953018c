using System;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>
/// One number of the model: what it means, in which unit, within which bounds, what it is when nothing is chosen, and where that comes
/// from. The catalogues of these drive the reading of scenarios, their validation and the tables in the documents.
/// </summary>
/// <typeparam name="TRules">The rules it belongs to.</typeparam>
public sealed class ModelParameter<TRules>
{
    private readonly Func<TRules, double> get;
    private readonly Func<TRules, double, TRules> set;

    internal ModelParameter(
        string name, string unit, double least, double most, double @default, string source, string meaning, Func<TRules, double> get, Func<TRules, double, TRules> set)
    {
        (Name, Unit, Least, Most, Default, Source, Meaning) = (name, unit, least, most, @default, source, meaning);
        (this.get, this.set) = (get, set);
    }

    /// <summary>The name, in camel case.</summary>
    public string Name { get; }

    /// <summary>The unit, in words.</summary>
    public string Unit { get; }

    /// <summary>The least that is allowed.</summary>
    public double Least { get; }

    /// <summary>The most that is allowed.</summary>
    public double Most { get; }

    /// <summary>What it is when nothing is chosen.</summary>
    public double Default { get; }

    /// <summary>Where the default comes from; "ours" where no study says so.</summary>
    public string Source { get; }

    /// <summary>What it means, in a sentence.</summary>
    public string Meaning { get; }

    /// <summary>What it is in these rules.</summary>
    public double Of(TRules rules) => get(rules);

    /// <summary>The rules with another number here; nothing is checked.</summary>
    public TRules With(TRules rules, double value) => set(rules, value);

    internal bool Allows(double value) => value >= Least && value <= Most;
}
