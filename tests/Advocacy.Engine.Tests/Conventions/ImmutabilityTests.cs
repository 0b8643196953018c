using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Tests.Support;
using Xunit;

namespace Advocacy.Engine.Tests.Conventions;

public class ImmutabilityTests
{
    /// <summary>What may change or be derived from after all, as <c>Type</c> or <c>Type.member</c>, each with its reason.</summary>
    private static readonly HashSet<string> Excepted =
    [
        "Enumerator.index", // Walking a list is what an enumerator is for; it is a value and never leaves its loop.
    ];

    [Fact]
    public void Properties_Public_HaveNoSetterAfterConstruction() => Found.Nothing(Immutability.Settable(EngineTypes).Except(Excepted));

    [Fact]
    public void Fields_OfInstances_AreReadOnly() => Found.Nothing(Immutability.Writable(EngineTypes).Except(Excepted));

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
