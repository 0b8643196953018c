using System;
using System.Collections.Generic;

namespace Advocacy.Engine.Values;

/// <summary>Makes and checks rule parameters.</summary>
internal static class Rules
{
    internal static RuleParameter<T> Number<T>(
        string name, string unit, double least, double most, double @default, string source, string meaning, Func<T, double> get, Func<T, double, T> set)
        => new(name, RuleParameterKind.Number, [], unit, least, most, @default, source, meaning, get, set);

    /// <summary>A whole number; what is not whole is rounded.</summary>
    internal static RuleParameter<T> Whole<T>(
        string name, string unit, int least, int most, int @default, string source, string meaning, Func<T, int> get, Func<T, int, T> set)
        => new(name, RuleParameterKind.Whole, [], unit, least, most, @default, source, meaning, rules => get(rules), (rules, value) => set(rules, (int)Math.Round(value)));

    /// <summary>One of the names of an enumeration, whose members count from 0; what is not whole is rounded.</summary>
    internal static RuleParameter<T> Choice<T, TEnum>(
        string name, TEnum @default, string source, string meaning, Func<T, TEnum> get, Func<T, TEnum, T> set)
        where TEnum : struct, Enum
    {
        var names = Kebab.NamesOf<TEnum>();
        return new(
            name,
            RuleParameterKind.Choice,
            names,
            "name",
            0,
            names.Count - 1,
            NumberOf(@default),
            source,
            meaning,
            rules => NumberOf(get(rules)),
            (rules, value) => set(rules, (TEnum)Enum.ToObject(typeof(TEnum), (int)Math.Round(value))));

        static int NumberOf(TEnum value) => (int)(object)value;
    }

    /// <summary>A switch that is off by default: from a half on it is on.</summary>
    internal static RuleParameter<T> Flag<T>(string name, string source, string meaning, Func<T, bool> get, Func<T, bool, T> set) => new(
        name, RuleParameterKind.Flag, ["false", "true"], "switch", 0, 1, 0, source, meaning, rules => get(rules) ? 1 : 0, (rules, value) => set(rules, value >= 0.5));

    /// <summary>Every parameter outside its bounds, as a problem.</summary>
    internal static IEnumerable<Problem> OutOfBounds<T>(T rules, ValueList<RuleParameter<T>> parameters)
    {
        foreach (var parameter in parameters)
        {
            var value = parameter.Of(rules);
            if (!(value >= parameter.Least && value <= parameter.Most))
            {
                yield return new(
                    ProblemCodes.RuleOutOfBounds,
                    parameter.Name,
                    NumberText.Told(value),
                    parameter.Names.IsEmpty ? parameter.Range + " " + parameter.Unit : "one of: " + parameter.Range);
            }
        }
    }
}
