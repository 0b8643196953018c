using System;
using System.Text.Json;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>The shape of a closed set of names: its members in kebab case.</summary>
internal static class EnumShapes
{
    internal static Shape<T> Of<T>()
        where T : struct, Enum
        =>
#if NETSTANDARD
        Of((T[])Enum.GetValues(typeof(T)));
#else
        Of(Enum.GetValues<T>());
#endif

    internal static Shape<T> Of<T>(params T[] values)
        where T : struct, Enum
    {
        ValueList<string> names = [];
        foreach (var value in values)
        {
            names = names.Add(Kebab.Of(value));
        }

        var form = "one of: " + string.Join(", ", names);
        return new(
            form,
            (text, value) => text.Value(Kebab.Of(value)),
            (element, faults) =>
            {
                if (element.ValueKind != JsonValueKind.String)
                {
                    faults.Add(ProblemCodes.WrongKind, element, form);
                    return default;
                }

                var place = Document.TextOf(element) is { } name ? names.IndexOf(name) : -1;
                if (place >= 0)
                {
                    return values[place];
                }

                faults.Add(ProblemCodes.NameUnknown, element, form, Nearest.Hint(Document.TextOf(element) ?? string.Empty, names));
                return default;
            })
        {
            Schema = JsonSchema.OneOf(names),
        };
    }
}
