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

    /// <summary>Who may touch what is ambient, as <c>Room.Type -> member</c>: the edge reads the clock it is given, and telemetry a stopwatch.</summary>
    private static readonly string[] MayTouch =
    [
        "DependencyInjection.AdvocacyNow -> NodaTime.IClock.GetCurrentInstant",
        "DependencyInjection.Ambience -> NodaTime.DateTimeZoneProviders.get_Tzdb",
        "DependencyInjection.Ambience -> System.TimeProvider.get_System",
        "DependencyInjection.TimeProviderClock -> System.TimeProvider.GetUtcNow",
        "Telemetry.InstrumentedEngine -> System.TimeProvider.GetElapsedTime",
        "Telemetry.InstrumentedEngine -> System.TimeProvider.GetTimestamp",
    ];

    [Fact]
    public void StaticFields_Engine_NeverChange() =>
        Found.Nothing(Purity.ChangeableStatics(TypesOfRooms, RoomOrder.Engine).Except(Excepted));

    [Fact]
    public void Code_Engine_TouchesNothingAmbient() =>
        Found.Nothing(Purity.AmbientUses(TypesOfRooms, RoomOrder.Engine).Where(use => !MayTouch.Contains(WithoutMethod(use))));

    [Fact]
    public void Code_OfTheEdge_TouchesAllThatItMay() =>
        Assert.Equal(MayTouch, Purity.AmbientUses(TypesOfRooms, RoomOrder.Engine).Select(WithoutMethod).Intersect(MayTouch).Order(StringComparer.Ordinal));

    [Fact]
    public void MayTouch_OnlyTheEdgeAndTelemetry_AreNamed() =>
        Assert.All(MayTouch, use => Assert.Contains(use.Split('.')[0], (string[])["DependencyInjection", "Telemetry"]));

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

    private static IEnumerable<Type> TypesOfRooms => EngineAssembly.Engine.Types.Where(type => RoomOrder.Engine.RoomOf(type) is not null);

    /// <summary><c>Room.Type.Method -> member: why</c> as <c>Room.Type -> member</c>.</summary>
    private static string WithoutMethod(string use)
    {
        var (user, used) = (use.Split(" -> ")[0], use.Split(" -> ")[1]);
        return string.Join('.', user.Split('.').Take(2)) + " -> " + used.Split(": ")[0];
    }

    private static string LastPart(string name) => name.Split('.')[^1];
}
