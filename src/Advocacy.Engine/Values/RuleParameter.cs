using System;

namespace Advocacy.Engine.Values;

/// <summary>
/// One number that an organisation may choose: what it means, in which unit, within which bounds, what it is when nothing is
/// chosen, and where that comes from. The catalogue of these drives validation, documents and settings by name.
/// </summary>
/// <typeparam name="TRules">The rules it belongs to.</typeparam>
public sealed class RuleParameter<TRules>
{
    internal RuleParameter(
        string name, string unit, double least, double most, double @default, string source, string meaning, Func<TRules, double> get, Func<TRules, double, TRules> set)
    {
        (Name, Unit, Least, Most, Default, Source, Meaning) = (name, unit, least, most, @default, source, meaning);
        (this.get, this.set) = (get, set);
    }

    private readonly Func<TRules, double> get;
    private readonly Func<TRules, double, TRules> set;

    /// <summary>The name within its rules, in camel case.</summary>
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

    /// <summary>The rules with another number here. Nothing is checked: see the policy's validation.</summary>
    public TRules With(TRules rules, double value) => set(rules, value);

    /// <summary>The same parameter seen from rules that hold these rules under a name.</summary>
    internal RuleParameter<TOuter> Within<TOuter>(string room, Func<TOuter, TRules> inner, Func<TOuter, TRules, TOuter> put) =>
        new(room + "." + Name, Unit, Least, Most, Default, Source, Meaning, outer => get(inner(outer)), (outer, value) => put(outer, set(inner(outer), value)));
}
