using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>Writes members that are always there, as null where there is nothing to say: every line then has the same shape.</summary>
internal static class JsonMembers
{
    internal static JsonText Member(this JsonText text, string name, string? value) => value is null ? text.Name(name).Null() : text.Name(name).Value(value);

    internal static JsonText Member(this JsonText text, string name, bool? value) =>
        value is { } known ? text.Name(name).Value(known) : text.Name(name).Null();

    internal static JsonText Member(this JsonText text, string name, int? value) =>
        value is { } known ? text.Name(name).Value(known) : text.Name(name).Null();

    internal static JsonText Member(this JsonText text, string name, double? value) =>
        value is { } known ? text.Name(name).Value(known) : text.Name(name).Null();

    internal static JsonText Member(this JsonText text, string name, Instant? value) =>
        text.Member(name, value is { } known ? TimeShapes.FormatInstant(known) : null);

    internal static JsonText Member(this JsonText text, string name, LocalDate? value) =>
        text.Member(name, value is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : null);

    /// <summary>A member of a closed set, in kebab case.</summary>
    internal static JsonText NameOf<T>(this JsonText text, string name, T? value)
        where T : struct, Enum
        => text.Member(name, value is { } known ? Kebab.Of(known) : null);
}
