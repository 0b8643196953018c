using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>The shapes of truth values, numbers, texts and lists.</summary>
internal static class Shapes
{
    /// <summary>Far more than anybody does or gets in three centuries, and far from where counting would run over.</summary>
    private const int MostCounted = 1_000_000_000;

    internal static Shape<bool> Bool { get; } = new("true or false", (text, value) => text.Value(value), ReadBool) { Schema = JsonSchema.Of("boolean") };

    /// <summary>From 0 to 1, held as it is.</summary>
    internal static Shape<double> Share { get; } = Between(0, 1, "a number from 0 to 1", value => value, value => value);

    /// <summary>How much there is of something, in parts.</summary>
    internal static Shape<double> Amount { get; } = Between(0, MostCounted, "a number from 0 to 1000000000", value => value, value => value);

    internal static Shape<Score> Score { get; } = Between(0, 1, "a number from 0 to 1", value => new Score(value), score => score.Value);

    /// <summary>How many there are of something.</summary>
    internal static Shape<int> Count { get; } = WholeFrom(0, MostCounted);

    /// <summary>A text that names something: 1 to 200 characters, no control characters, no surrogates.</summary>
    internal static Shape<string> Id { get; } = Words("1 to 200 characters", Text.IsId, value => value, value => value, Text.LongestId);

    /// <summary>A text that names something among a few: 1 to 60 characters, no control characters, no surrogates.</summary>
    internal static Shape<string> Name { get; } = Words("1 to 60 characters", Text.IsName, value => value, value => value, Text.LongestName);

    /// <summary>A text that is shown to people: 1 to 200 characters, no control characters.</summary>
    internal static Shape<string> Title { get; } = Words("1 to 200 characters to be shown", text => IsShown(text, 200), value => value, value => value);

    /// <summary>Why something is worth telling.</summary>
    internal static Shape<string> Why { get; } = Words("1 to 400 characters to be shown", text => IsShown(text, 400), value => value, value => value);

    /// <summary>Any text, also an empty one.</summary>
    internal static Shape<string> Any { get; } = Words("text", _ => true, value => value, value => value);

    internal static Shape<int> WholeFrom(int least, int most) => Between(
        least,
        most,
        string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", least, most),
        value => (int)value,
        value => value,
        isWhole: true);

    /// <summary>The same for numbers that may be longer, up to what a number in JSON holds exactly.</summary>
    internal static Shape<long> WholeFrom(long least, long most) => Between(
        least,
        most,
        string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", least, most),
        value => (long)value,
        value => value,
        isWhole: true);

    /// <summary>A number that has no bounds.</summary>
    internal static Shape<double> Number { get; } = Between(double.MinValue, double.MaxValue, "a number", value => value, value => value);

    /// <summary>A number that is not below 0.</summary>
    internal static Shape<double> FromZero { get; } = Between(0, double.MaxValue, "a number from 0", value => value, value => value);

    /// <summary>What is made of a text.</summary>
    /// <param name="form">What it looks like, in words.</param>
    /// <param name="isValid">Whether a text is one.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="get">The text of it.</param>
    /// <param name="longest">Of an id or name, how long it is at the most; 0 for other texts.</param>
    internal static Shape<T> Words<T>(string form, Predicate<string> isValid, Func<string, T> make, Func<T, string> get, int longest = 0) => new(
        form,
        (text, value) => text.Value(get(value)),
        (element, faults) =>
        {
            if (element.ValueKind != JsonValueKind.String)
            {
                faults.Add(ProblemCodes.WrongKind, element, form);
                return default;
            }

            if (Document.TextOf(element) is { } words && isValid(words))
            {
                return make(words);
            }

            faults.Add(ProblemCodes.TextNotAllowed, element, form);
            return default;
        })
    {
        Schema = longest == 0
            ? JsonSchema.Of("string")
            : JsonSchema.Of("string").With("pattern", string.Format(CultureInfo.InvariantCulture, @"^[ -~\u00a0-\ud7ff\ue000-\uffff]{{1,{0}}}$", longest)),
    };

    /// <summary>A list of items, so many at the most.</summary>
    internal static Shape<ValueList<T>> ListOf<T>(Shape<T> item, int most = int.MaxValue) => new(
        "list of: " + item.Form,
        (text, list) =>
        {
            text.BeginList();
            foreach (var value in list)
            {
                item.Write(text, value);
            }

            text.EndList();
        },
        (element, faults) => ReadList(element, faults, item, most))
    {
        Schema = most == int.MaxValue
            ? JsonSchema.Of("array").With("items", item.Schema)
            : JsonSchema.Of("array").With("items", item.Schema).With("maxItems", most),
    };

    private static ValueList<T> ReadList<T>(JsonElement element, Faults faults, Shape<T> item, int most)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            faults.Add(ProblemCodes.WrongKind, element, "a list");
            return [];
        }

        if (element.GetArrayLength() is var length && length > most)
        {
            faults.Add(
                ProblemCodes.NumberOutOfRange,
                string.Empty,
                length.ToString(CultureInfo.InvariantCulture),
                string.Format(CultureInfo.InvariantCulture, "at most {0} items", most));
            return [];
        }

        var values = new List<T>(length);
        foreach (var inner in element.EnumerateArray())
        {
            var before = faults.Count;
            var value = item.Read(inner, faults);
            if (faults.Count > before)
            {
                faults.Within("[" + values.Count.ToString(CultureInfo.InvariantCulture) + "]", before);
            }

            values.Add(value!);
        }

        return ValueList.From(values);
    }

    private static bool IsShown(string text, int most)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character))
            {
                return false;
            }
        }

        return text.Length >= 1 && text.Length <= most;
    }

    private static bool ReadBool(JsonElement element, Faults faults)
    {
        if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            faults.Add(ProblemCodes.WrongKind, element, "true or false");
        }

        return element.ValueKind == JsonValueKind.True;
    }

    /// <summary>A number within bounds, held as it is.</summary>
    internal static Shape<double> From(double least, double most) => Between(
        least,
        most,
        string.Format(CultureInfo.InvariantCulture, "a number from {0} to {1}", NumberText.Format(least), NumberText.Format(most)),
        value => value,
        value => value);

    private static Shape<T> Between<T>(
        double least, double most, string form, Func<double, T> make, Func<T, double> get, bool isWhole = false) => new(
        form,
        (text, value) => text.Value(get(value)),
        (element, faults) =>
        {
            if (element.ValueKind != JsonValueKind.Number)
            {
                faults.Add(ProblemCodes.WrongKind, element, form);
                return default;
            }

            if (NumberText.TryParse(element.GetRawText(), out var number) && number >= least && number <= most && (!isWhole || Math.Floor(number) == number))
            {
                return make(number);
            }

            faults.Add(ProblemCodes.NumberOutOfRange, element, form);
            return default;
        })
        {
            Schema = JsonSchema.Of(isWhole ? "integer" : "number").With("minimum", least).With("maximum", most),
        };
}
