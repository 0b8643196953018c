using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>What may not be in types whose answers depend on nothing but their arguments.</summary>
internal static class Purity
{
    /// <summary>Static fields that may hold something changeable, as <c>Room.Type.field</c>.</summary>
    public static IEnumerable<string> ChangeableStatics(IEnumerable<Type> types, RoomOrder order) =>
        from type in types
        where !EngineAssembly.IsGenerated(type)
        from field in EngineAssembly.FieldsOf(type)
        where field.IsStatic && !field.IsLiteral && !IsCacheOfTheCompiler(field) && !EngineAssembly.IsSourceGenerated(field)
        where !Immutable.HoldsDeeply(field, type.Assembly)
        orderby field.Name
        select $"{order.NameOf(type)}.{PropertyOrField(field)}";

    /// <summary>What the code of types uses and may not, each with the reason why.</summary>
    public static IEnumerable<string> AmbientUses(IEnumerable<Type> types, RoomOrder order) =>
        from type in types
        from method in EngineAssembly.MethodsOf(type)
        from use in Ambient.UsesIn(method)
        select $"{order.NameOf(type)}.{method.Name} -> {use.Member}: {use.Why}";

    private static bool IsCacheOfTheCompiler(FieldInfo field) => field.Name.StartsWith('<') && !field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal);

    private static string PropertyOrField(FieldInfo field) => field.Name.Split('<', '>') is ["", var property, _] ? property : field.Name;
}
