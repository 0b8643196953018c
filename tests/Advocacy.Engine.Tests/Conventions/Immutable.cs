using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>Which types can never change once made.</summary>
internal static class Immutable
{
    private static readonly HashSet<string> Known =
    [
        "System.String", "System.Decimal", "System.Type", "System.Version", "System.Uri", "System.StringComparer",
        "System.Text.Json.JsonEncodedText",
        "NodaTime.Period", "NodaTime.DateTimeZone", "NodaTime.CalendarSystem",

        // By its contract it gives the same zones for as long as it lives.
        "NodaTime.IDateTimeZoneProvider",
    ];

    private static readonly HashSet<string> KnownIfTheirArgumentsAre =
    [
        "System.Nullable`1", "System.Collections.Generic.KeyValuePair`2",
        "System.Collections.Immutable.ImmutableArray`1", "System.Collections.Immutable.ImmutableList`1",
        "System.Collections.Immutable.ImmutableHashSet`1", "System.Collections.Immutable.ImmutableSortedSet`1",
        "System.Collections.Immutable.ImmutableDictionary`2", "System.Collections.Immutable.ImmutableSortedDictionary`2",
        "System.Collections.Frozen.FrozenSet`1", "System.Collections.Frozen.FrozenDictionary`2",

        // What it shows never changes; only whether it was worked out already does.
        "System.Lazy`1",
    ];

    public static bool IsDeeply(Type type, Assembly own) => IsDeeply(type, own, []);

    /// <summary>Whether what a field holds stays as it is: an array does when nobody outside can reach it.</summary>
    public static bool HoldsDeeply(FieldInfo field, Assembly own) => HoldsDeeply(field, own, []);

    private static bool HoldsDeeply(FieldInfo field, Assembly own, HashSet<Type> assumed) =>
        field.IsInitOnly
        && (field.FieldType.IsArray
            ? field.IsPrivate && IsDeeply(field.FieldType.GetElementType()!, own, assumed)
            : IsDeeply(field.FieldType, own, assumed));

    private static bool IsDeeply(Type type, Assembly own, HashSet<Type> assumed)
    {
        if (type.IsPrimitive || type.IsEnum || type.IsGenericParameter || type.IsAssignableTo(typeof(Delegate)) || !assumed.Add(type))
            return true;

        // The engine is looked into also for a package that builds on it.
        if (type.Assembly == own || type.Assembly == EngineAssembly.Engine.Itself)
        {
            // What is declared as a base may hold any of its cases.
            return type.Assembly.GetTypes().Where(other => IsA(other, type)).Append(type).All(FieldsHold);
        }

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (KnownIfTheirArgumentsAre.Contains(definition.FullName!) || definition.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal))
            return type.GetGenericArguments().All(argument => IsDeeply(argument, own, assumed));

        return Known.Contains(definition.FullName)
            || (type.IsValueType && type.Namespace is "System" or "NodaTime")
            || type.Namespace == "NodaTime.Text";

        bool FieldsHold(Type declared) => Hierarchy(declared).All(level => IsLazy(level) ? IsDeeply(level, own, assumed) : LevelHolds(level));

        bool LevelHolds(Type level) => level
            .GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .All(field => HoldsDeeply(field, own, assumed));
    }

    private static bool IsA(Type other, Type type) => other != type && type.IsAssignableFrom(other);

    private static bool IsLazy(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Lazy<>);

    private static IEnumerable<Type> Hierarchy(Type type)
    {
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
            yield return level;
    }
}
