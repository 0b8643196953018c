using System.Text.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>The shapes of a policy's parameters: what its catalogue says of each, and nothing else.</summary>
internal static class ParameterShapes
{
    internal static Shape<double> Of(RuleParameter<Policy> parameter) => parameter.Kind switch
    {
        RuleParameterKind.Choice => Choice(parameter),
        RuleParameterKind.Flag => new(
            Shapes.Bool.Form, (text, value) => text.Value(value != 0), (element, faults) => Shapes.Bool.Read(element, faults) ? 1 : 0)
        {
            Schema = Shapes.Bool.Schema.With("default", text => text.Value(parameter.Default != 0)),
        },
        _ => Number(parameter),
    };

    /// <summary>What it means, in which unit, and where it comes from.</summary>
    internal static string About(RuleParameter<Policy> parameter) =>
        parameter.Meaning + " Unit: " + parameter.Unit + ". Source of the default: " + parameter.Source + ".";

    private static Shape<double> Number(RuleParameter<Policy> parameter)
    {
        var isWhole = parameter.Kind == RuleParameterKind.Whole;
        var form = (isWhole ? "a whole number from " : "a number from ") + parameter.Range + " (" + parameter.Unit + ")";
        return new(
            form,
            (text, value) => text.Value(value),
            (element, faults) =>
            {
                if (element.ValueKind != JsonValueKind.Number)
                {
                    faults.Add(ProblemCodes.WrongKind, element, form);
                    return default;
                }

                if (NumberText.TryParse(element.GetRawText(), out var value) && parameter.Allows(value))
                {
                    return value;
                }

                faults.Add(ProblemCodes.RuleOutOfBounds, element, form);
                return default;
            })
        {
            Schema = JsonSchema.Of(isWhole ? "integer" : "number")
                .With("minimum", parameter.Least)
                .With("maximum", parameter.Most)
                .With("default", parameter.Default),
        };
    }

    private static Shape<double> Choice(RuleParameter<Policy> parameter)
    {
        var form = "one of: " + parameter.Range;
        return new(
            form,
            (text, value) => text.Value(parameter.TextOf(value)),
            (element, faults) =>
            {
                if (element.ValueKind != JsonValueKind.String)
                {
                    faults.Add(ProblemCodes.WrongKind, element, form);
                    return default;
                }

                var name = Document.TextOf(element) ?? string.Empty;
                var place = parameter.Names.IndexOf(name);
                if (place < 0)
                {
                    faults.Add(ProblemCodes.NameUnknown, element, form, Nearest.Hint(name, parameter.Names));
                }

                return place;
            })
        {
            Schema = JsonSchema.OneOf(parameter.Names).With("default", parameter.TextOf(parameter.Default)),
        };
    }
}
