using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Advocacy.Engine.Tests.Support;
using Xunit;

namespace Advocacy.Engine.Tests.Conventions;

public class PurityTests
{
    /// <summary>Static fields that may hold something changeable, as <c>Room.Type.field</c>, each with its reason. None yet.</summary>
    private static readonly HashSet<string> Excepted = [];

    [Fact]
    public void StaticFields_Engine_NeverChange() =>
        Found.Nothing(ChangeableStatics(PureTypes(RoomOrder.Engine, EngineAssembly.Engine)).Except(Excepted));

    [Fact]
    public void Code_Engine_TouchesNothingAmbient() => Found.Nothing(AmbientUses(PureTypes(RoomOrder.Engine, EngineAssembly.Engine)));

    [Fact]
    public void ChangeableStatics_Samples_AreFound() => Assert.Equal(
        [nameof(Samples.Statics.Changing), nameof(Samples.Statics.Counter), nameof(Samples.Statics.Names), nameof(Samples.Statics.Table)],
        ChangeableStatics([typeof(Samples.Statics), .. typeof(Samples.Statics).GetNestedTypes(BindingFlags.NonPublic)]).Select(LastPart));

    [Fact]
    public void AmbientUses_ImpureSamples_AreAllFound() => Assert.Equal(
        typeof(Samples.Impure).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Order(StringComparer.Ordinal),
        AmbientUses([typeof(Samples.Impure)]).Select(use => LastPart(use.Split(" -> ")[0])).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void AmbientUses_PureSamples_AreNone() => Found.Nothing(
        AmbientUses(ArrowTests.TestAssembly.Types.Where(type => EngineAssembly.Outermost(type) == typeof(Samples.Pure))));

    /// <summary>The types of the rooms in which nothing may depend on where or when it runs: all but the edge.</summary>
    private static IEnumerable<Type> PureTypes(RoomOrder order, EngineAssembly assembly) =>
        assembly.Types.Where(type => order.RoomOf(type) is { } room && room != "DependencyInjection");

    private static IEnumerable<string> ChangeableStatics(IEnumerable<Type> types) =>
        from type in types
        where !EngineAssembly.IsGenerated(type)
        from field in EngineAssembly.FieldsOf(type)
        where field.IsStatic && !field.IsLiteral && !IsCacheOfTheCompiler(field) && !EngineAssembly.IsSourceGenerated(field)
        where !Immutable.HoldsDeeply(field, type.Assembly)
        orderby field.Name
        select $"{RoomOrder.Engine.NameOf(type)}.{PropertyOrField(field)}";

    private static IEnumerable<string> AmbientUses(IEnumerable<Type> types) =>
        from type in types
        from method in EngineAssembly.MethodsOf(type)
        from use in Ambient.UsesIn(method)
        select $"{RoomOrder.Engine.NameOf(type)}.{method.Name} -> {use.Member}: {use.Why}";

    private static bool IsCacheOfTheCompiler(FieldInfo field) => field.Name.StartsWith('<') && !field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal);

    private static string PropertyOrField(FieldInfo field) => field.Name.Split('<', '>') is ["", var property, _] ? property : field.Name;

    private static string LastPart(string name) => name.Split('.')[^1];
}
