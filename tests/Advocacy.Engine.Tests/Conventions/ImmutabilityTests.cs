using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Advocacy.Engine.DependencyInjection;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Tests.Support;
using Xunit;

namespace Advocacy.Engine.Tests.Conventions;

public class ImmutabilityTests
{
    /// <summary>What may change or be derived from after all, as <c>Type</c> or <c>Type.member</c>, each with its reason.</summary>
    private static readonly HashSet<string> Excepted =
    [
        "Enumerator.index", // Walking a list is what an enumerator is for; it is a value and never leaves its loop.

        // Options are written by who configures them, before anything is built from them.
        "AdvocacyEngineOptions.HasTelemetry", "AdvocacyEngineOptions.RollOut", "AdvocacyEngineOptions.Seed", "AdvocacyEngineOptions.Shadow",
        "AdvocacyEngineOptions.Timeline", "AdvocacyEngineOptions.timeline", "AdvocacyEngineOptions.Unread", "AdvocacyEngineOptions.Zones",

        TheOneThatIsReplaced, WhatAPopulationGoesBy, Immutable.WhatAStateAmountsTo,
    ];

    /// <summary>A population is its host's own cache of rows: what they were made for is replaced with them.</summary>
    private const string WhatAPopulationGoesBy = "Population.scene";

    /// <summary>What is in force at the edge, replaced whole where policies are reloaded while the host runs.</summary>
    private const string TheOneThatIsReplaced = "EngineInForce.inForce";

#if ENGINE_NETSTANDARD
    private static readonly string[] Replaced = [TheOneThatIsReplaced, Immutable.WhatAStateAmountsTo];
#else
    private static readonly string[] Replaced = [TheOneThatIsReplaced, Immutable.WhatAStateAmountsTo, WhatAPopulationGoesBy];
#endif

    /// <summary>
    /// What walks over bytes from the first to the last, or folds events into a working copy: made within a call and kept by nobody, so that
    /// only the call sees it change.
    /// </summary>
    private static readonly Type[] Walkers =
        [typeof(Folding), typeof(PackLine), typeof(PackBits), typeof(PackEncoder), typeof(PackDecoder), typeof(StateFileReader), typeof(StateFileWriter), typeof(StateWindow)];

    [Fact]
    public void Properties_Public_HaveNoSetterAfterConstruction() => Found.Nothing(Immutability.Settable(EngineTypes).Except(Excepted));

    [Fact]
    public void Fields_OfInstances_AreReadOnly() => Found.Nothing(Immutability.Writable(EngineTypes.Except(Walkers)).Except(Excepted));

    [Fact]
    public void Fields_ThatAreReplaced_AreOneThatLiesAtTheEdgeAndIsVolatile()
    {
        var field = typeof(EngineInForce).GetField("inForce", BindingFlags.NonPublic | BindingFlags.Instance)!;
        Assert.Equal("DependencyInjection", RoomOrder.Engine.RoomOf(field.DeclaringType!));
        Assert.Contains(field.GetRequiredCustomModifiers(), modifier => modifier.FullName == "System.Runtime.CompilerServices.IsVolatile");
        Assert.True(field.IsPrivate);
        Found.Nothing(Immutability.Writable([field.FieldType]));
        Assert.Equal(
            Replaced.Order(StringComparer.Ordinal),
            Immutability.Writable(EngineTypes.Except(Walkers).Where(type => type != typeof(AdvocacyEngineOptions) && !type.IsValueType)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Fields_ThatRemember_AreOneThatIsVolatileAndHoldsWhatCannotChange()
    {
        var field = typeof(PersonState).GetField("asked", BindingFlags.NonPublic | BindingFlags.Instance)!;
        Assert.Equal("People", RoomOrder.Engine.RoomOf(field.DeclaringType!));
        Assert.Contains(field.GetRequiredCustomModifiers(), modifier => modifier.FullName == "System.Runtime.CompilerServices.IsVolatile");
        Assert.True(field.IsPrivate);
        Found.Nothing(Immutability.Writable([field.FieldType]));
    }

    [Fact]
    public void Walkers_AreKeptByNobodyElse()
    {
        Assert.All(Walkers, type => Assert.False(type.IsVisible));
        Assert.All(Walkers.Where(type => !type.IsAbstract), type => Assert.NotEmpty(Immutability.Writable([type])));
        Found.Nothing(
            from type in EngineTypes.Except(Walkers)
            where !EngineAssembly.IsGenerated(type)
            from field in EngineAssembly.FieldsOf(type)
            where Walkers.Contains(field.FieldType)
            select $"{type.Name}.{field.Name}");
    }

    [Fact]
    public void Classes_Public_AreSealedOrClosed() => Found.Nothing(Immutability.Open(EngineTypes).Except(Excepted));

    [Fact]
    public void Settable_Samples_AreFound() => Assert.Equal(["Changeable.Settable"], Immutability.Settable(Samples));

    [Fact]
    public void Writable_Samples_AreFound() => Assert.Equal(["Changeable.Settable", "Changeable.SettableInside", "Changeable.Written"], Immutability.Writable(Samples));

    [Fact]
    public void Open_Samples_AreFound() => Assert.Equal(["Changeable", "OpenBase"], Immutability.Open(Samples));

    private static IEnumerable<Type> EngineTypes => EngineAssembly.Engine.Types.Where(type => RoomOrder.Engine.RoomOf(type) is not null);

    private static Type[] Samples =>
    [
        typeof(Conventions.Samples.Changeable),
        typeof(Conventions.Samples.OpenBase),
        typeof(Conventions.Samples.ClosedBase),
        typeof(Conventions.Samples.ClosedBase.OneCase),
    ];
}
