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
        Found.Nothing(Purity.ChangeableStatics(PureTypes(RoomOrder.Engine, EngineAssembly.Engine), RoomOrder.Engine).Except(Excepted));

    [Fact]
    public void Code_Engine_TouchesNothingAmbient() => Found.Nothing(Purity.AmbientUses(PureTypes(RoomOrder.Engine, EngineAssembly.Engine), RoomOrder.Engine));

    [Fact]
    public void ChangeableStatics_Samples_AreFound() => Assert.Equal(
        [nameof(Samples.Statics.Changing), nameof(Samples.Statics.Counter), nameof(Samples.Statics.Names), nameof(Samples.Statics.Table)],
        Purity.ChangeableStatics([typeof(Samples.Statics), .. typeof(Samples.Statics).GetNestedTypes(BindingFlags.NonPublic)], RoomOrder.Engine).Select(LastPart));

    [Fact]
    public void AmbientUses_ImpureSamples_AreAllFound() => Assert.Equal(
        typeof(Samples.Impure).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Order(StringComparer.Ordinal),
        Purity.AmbientUses([typeof(Samples.Impure)], RoomOrder.Engine).Select(use => LastPart(use.Split(" -> ")[0])).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void AmbientUses_PureSamples_AreNone() => Found.Nothing(
        Purity.AmbientUses(ArrowTests.TestAssembly.Types.Where(type => EngineAssembly.Outermost(type) == typeof(Samples.Pure)), RoomOrder.Engine));

    /// <summary>The types of the rooms in which nothing may depend on where or when it runs: all but the edge.</summary>
    private static IEnumerable<Type> PureTypes(RoomOrder order, EngineAssembly assembly) =>
        assembly.Types.Where(type => order.RoomOf(type) is { } room && room != "DependencyInjection");

    private static string LastPart(string name) => name.Split('.')[^1];
}
