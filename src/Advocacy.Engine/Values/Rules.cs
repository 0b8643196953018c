using System;
using System.Collections.Generic;
using System.Globalization;

namespace Advocacy.Engine.Values;

/// <summary>Makes and checks rule parameters.</summary>
internal static class Rules
{
    internal static RuleParameter<T> Number<T>(
        string name, string unit, double least, double most, double @default, string source, string meaning, Func<T, double> get, Func<T, double, T> set)
        => new(name, unit, least, most, @default, source, meaning, get, set);

    /// <summary>A whole number; what is not whole is rounded.</summary>
    internal static RuleParameter<T> Whole<T>(
        string name, string unit, int least, int most, int @default, string source, string meaning, Func<T, int> get, Func<T, int, T> set)
        => new(name, unit, least, most, @default, source, meaning, rules => get(rules), (rules, value) => set(rules, (int)Math.Round(value)));

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
                    value.ToString(CultureInfo.InvariantCulture),
                    string.Format(CultureInfo.InvariantCulture, "{0} to {1} {2}", parameter.Least, parameter.Most, parameter.Unit));
            }
        }
    }
}
