using System;

namespace Advocacy.Engine.Values;

/// <summary>
/// One thing that an organisation may choose, a number, a name or a switch: what it means, in which unit, within which bounds, what it is when nothing is
/// chosen, and where that comes from. The catalogue of these drives validation, documents and settings by name.
/// </summary>
/// <typeparam name="TRules">The rules it belongs to.</typeparam>
public sealed class RuleParameter<TRules>
{
    private readonly Func<TRules, double> get;
    private readonly Func<TRules, double, TRules> set;

    internal RuleParameter(
        string name,
        RuleParameterKind kind,
        ValueList<string> names,
        string unit,
        double least,
        double most,
        double @default,
        string source,
        string meaning,
        Func<TRules, double> get,
        Func<TRules, double, TRules> set)
    {
        (Name, Kind, Names, Unit, Least, Most, Default, Source, Meaning) = (name, kind, names, unit, least, most, @default, source, meaning);
        (this.get, this.set) = (get, set);
    }

    /// <summary>The name within its rules, in camel case.</summary>
    public string Name { get; }

    /// <summary>What kind of value it takes.</summary>
    public RuleParameterKind Kind { get; }

    /// <summary>The names to choose from, in kebab case, each at the place that is its number; for a switch <c>false</c> and <c>true</c>. Empty for numbers.</summary>
    public ValueList<string> Names { get; }

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

    /// <summary>What is allowed, as text: <c>0.01 to 0.99</c>, or the names.</summary>
    public string Range => Names.IsEmpty ? NumberText.Format(Least) + " to " + NumberText.Format(Most) : string.Join(", ", Names);

    /// <summary>What it is in these rules.</summary>
    public double Of(TRules rules) => get(rules);

    /// <summary>The rules with another number here. Nothing is checked: see the policy's validation.</summary>
    public TRules With(TRules rules, double value) => set(rules, value);

    /// <summary>Whether a number is allowed here as it is.</summary>
    public bool Allows(double value) => value >= Least && value <= Most && (Kind == RuleParameterKind.Number || Math.Floor(value) == value);

    /// <summary>A value as it stands in documents: a number, a name, or <c>true</c> and <c>false</c>.</summary>
    /// <param name="value">A finite number; one that has no name is told as a number.</param>
    public string TextOf(double value) => !Names.IsEmpty && Allows(value) ? Names[(int)value] : NumberText.Format(value);

    /// <summary>Reads a value as people write it: a name, or a number also of what has names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number it stands for; 0 where it is none that is allowed.</param>
    /// <returns>Whether it is allowed.</returns>
    public bool TryParse(string text, out double value)
    {
        var place = Names.IndexOf(Guard.NotNull(text));
        value = place;
        if (place >= 0 || (NumberText.TryParse(text, out value) && Allows(value)))
        {
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>The same parameter seen from rules that hold these rules under a name.</summary>
    internal RuleParameter<TOuter> Within<TOuter>(string room, Func<TOuter, TRules> inner, Func<TOuter, TRules, TOuter> put) => new(
        room + "." + Name,
        Kind,
        Names,
        Unit,
        Least,
        Most,
        Default,
        Source,
        Meaning,
        outer => get(inner(outer)),
        (outer, value) => put(outer, set(inner(outer), value)));
}
