using System;
using System.Collections.Generic;
using System.Text.Json;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>The members of an object in the order in which they are written, and the blank object that reading starts from.</summary>
internal sealed class Fields<T>
{
    /// <summary>Which members were there is told by the bits of one number.</summary>
    private const int Most = 64;

    private readonly T blank;

    internal Fields(T blank, ValueList<Member<T>> members)
    {
        this.blank = blank;
        Members = members.Count <= Most ? members : throw new ArgumentException("An object of more than 64 members.", nameof(members));
    }

    /// <summary>The members, in the order in which they are written.</summary>
    internal ValueList<Member<T>> Members { get; }

    /// <summary>With a member that must be there.</summary>
    internal Fields<T> Required<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, Func<T, TValue, T> set, string about = "") => With(new(
        name,
        shape.Form,
        true,
        (text, whole) => shape.Write(text.Name(name), get(whole)),
        (whole, element, faults) => Put(whole, shape, element, faults, set))
    {
        Schema = shape.Schema.About(about),
    });

    /// <summary>With a member that is left out where it has a certain value.</summary>
    internal Fields<T> Defaulted<TValue>(
        string name, Shape<TValue> shape, TValue @default, Func<T, TValue> get, Func<T, TValue, T> set, string about = "") => OrNull(
        name,
        shape,
        (text, whole) =>
        {
            if (get(whole) is var value && !EqualityComparer<TValue>.Default.Equals(value, @default))
            {
                shape.Write(text.Name(name), value);
            }
        },
        set,
        about,
        schema => schema.With("default", text => shape.Write(text, @default)));

    /// <summary>With a member that may be absent.</summary>
    internal Fields<T> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, Func<T, TValue, T> set, string about = "")
        where TValue : struct
        => OrNull(
            name,
            shape,
            (text, whole) =>
            {
                if (get(whole) is { } value)
                {
                    shape.Write(text.Name(name), value);
                }
            },
            set,
            about);

    /// <summary>With a member that may be absent.</summary>
    internal Fields<T> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, Func<T, TValue, T> set, string about = "")
        where TValue : class
        => OrNull(
            name,
            shape,
            (text, whole) =>
            {
                if (get(whole) is { } value)
                {
                    shape.Write(text.Name(name), value);
                }
            },
            set,
            about);

    /// <summary>With a member that is always written: null where there is nothing to say.</summary>
    internal Fields<T> Told<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, Func<T, TValue, T> set)
        where TValue : struct
        => OrNull(name, shape, (text, whole) => _ = get(whole) is { } value ? Written(text.Name(name), shape, value) : text.Name(name).Null(), set, isTold: true);

    /// <summary>With a member that is always written: null where there is nothing to say.</summary>
    internal Fields<T> Told<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, Func<T, TValue, T> set, string about = "")
        where TValue : class
        => OrNull(name, shape, (text, whole) => _ = get(whole) is { } value ? Written(text.Name(name), shape, value) : text.Name(name).Null(), set, about, isTold: true);

    /// <summary>With a member that reads and writes itself.</summary>
    internal Fields<T> With(Member<T> member) => new(blank, Members.Add(member));

    /// <summary>With a member that says what the object is.</summary>
    internal Fields<T> Tag(string name, string value) =>
        With(new(name, value, true, (text, _) => text.Name(name).Value(value), (whole, _, _) => whole) { Schema = JsonSchema.Any.With("const", value) });

    /// <summary>Everything about the object.</summary>
    internal Shape<T> AsShape(string form) => new(form, Write, (element, faults) => Read(element, faults)) { Schema = Schema };

    /// <summary>The object in JSON Schema.</summary>
    internal JsonSchema Schema => Loose().With("required", Required());

    /// <summary>The object in JSON Schema, of which any member may be absent.</summary>
    internal JsonSchema Loose() => JsonSchema.Of("object").With("properties", Properties()).With("additionalProperties", false);

    /// <summary>What the members look like, by their names.</summary>
    internal JsonSchema Properties()
    {
        var properties = JsonSchema.Any;
        foreach (var member in Members)
        {
            properties = properties.With(member.Name, member.Schema);
        }

        return properties;
    }

    /// <summary>The names of the members that must be there.</summary>
    internal ValueList<string> Required()
    {
        ValueList<string> names = [];
        foreach (var member in Members)
        {
            names = member.IsRequired ? names.Add(member.Name) : names;
        }

        return names;
    }

    internal void Write(JsonText text, T whole)
    {
        text.BeginObject();
        foreach (var member in Members)
        {
            member.Write(text, whole);
        }

        text.EndObject();
    }

    /// <summary>Reads an object, with all that is wrong.</summary>
    /// <param name="element">The object.</param>
    /// <param name="faults">What is wrong.</param>
    /// <param name="mayLack">A required member that may be absent after all.</param>
    /// <param name="isOpen">Whether there may be other members, which are not looked at.</param>
    internal T Read(JsonElement element, Faults faults, string mayLack = "", bool isOpen = false) => Onto(blank, element, faults, mayLack, isOpen);

    /// <summary>Reads an object into one that is there: what is absent stays as it is.</summary>
    /// <param name="whole">The one that is there.</param>
    /// <param name="element">The object.</param>
    /// <param name="faults">What is wrong.</param>
    /// <param name="mayLack">A required member that may be absent after all.</param>
    /// <param name="isOpen">Whether there may be other members, which are not looked at.</param>
    /// <param name="isPart">Whether every member may be absent.</param>
    internal T Onto(T whole, JsonElement element, Faults faults, string mayLack = "", bool isOpen = false, bool isPart = false)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(ProblemCodes.WrongKind, element, "an object");
            return whole;
        }

        var seen = 0UL;
        foreach (var property in element.EnumerateObject())
        {
            var name = Document.NameOf(property);
            var place = PlaceOf(name);
            if (place >= 0)
            {
                whole = Take(whole, place, property.Value, faults, ref seen);
            }
            else if (!isOpen)
            {
                faults.Add(Unknown(name, faults.IsFull));
            }
        }

        for (var place = 0; place < Members.Count && !isPart; place++)
        {
            if (Members[place] is { IsRequired: true } member && (seen & (1UL << place)) == 0 && member.Name != mayLack)
            {
                faults.Add(ProblemCodes.MemberMissing, member.Name, string.Empty, member.Form);
            }
        }

        return whole;
    }

    private T Take(T whole, int place, JsonElement value, Faults faults, ref ulong seen)
    {
        var member = Members[place];
        if ((seen & (1UL << place)) != 0)
        {
            faults.Add(ProblemCodes.MemberTwice, member.Name, string.Empty, "once");
            return whole;
        }

        seen |= 1UL << place;
        var before = faults.Count;
        var taken = member.Read(whole, value, faults);
        if (faults.Count > before)
        {
            faults.Within(member.Name, before);
        }

        return taken;
    }

    private static T Put<TValue>(T whole, Shape<TValue> shape, JsonElement element, Faults faults, Func<T, TValue, T> set)
    {
        var before = faults.Count;
        var value = shape.Read(element, faults);
        return faults.Count > before ? whole : set(whole, value!);
    }

    private static JsonText Written<TValue>(JsonText text, Shape<TValue> shape, TValue value)
    {
        shape.Write(text, value);
        return text;
    }

    /// <summary>With a member that may be null, and is always written or may be absent.</summary>
    private Fields<T> OrNull<TValue>(
        string name,
        Shape<TValue> shape,
        Action<JsonText, T> write,
        Func<T, TValue, T> set,
        string about = "",
        Func<JsonSchema, JsonSchema>? more = null,
        bool isTold = false)
    {
        var schema = shape.Schema.OrNull().About(about);
        return With(new(
            name,
            isTold ? shape.Form + ", or null" : shape.Form,
            isTold,
            write,
            (whole, element, faults) => IsNull(element) ? whole : Put(whole, shape, element, faults, set))
        {
            Schema = more is null ? schema : more(schema),
        });
    }

    private static bool IsNull(JsonElement element) => element.ValueKind == JsonValueKind.Null;

    private int PlaceOf(string name)
    {
        for (var place = 0; place < Members.Count; place++)
        {
            if (string.Equals(Members[place].Name, name, StringComparison.Ordinal))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>What is wrong with a member that nobody knows; in few words where nobody is told, since there may be very many.</summary>
    private Problem Unknown(string name, bool isUntold)
    {
        ValueList<string> names = [];
        foreach (var member in isUntold ? default : Members)
        {
            names = names.Add(member.Name);
        }

        return new(ProblemCodes.MemberUnknown, isUntold ? string.Empty : Faults.Step(name), string.Empty, "one of: " + string.Join(", ", names))
        {
            Hint = Nearest.Hint(name, names),
        };
    }
}

/// <summary>Begins the members of an object.</summary>
internal static class Fields
{
    internal static Fields<T> Of<T>(T blank) => new(blank, []);
}
