using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Advocacy.Engine.DependencyInjection;
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

        TheOneThatIsReplaced,
    ];

    /// <summary>What is in force at the edge, replaced whole where policies are reloaded while the host runs.</summary>
    private const string TheOneThatIsReplaced = "EngineInForce.inForce";

    [Fact]
    public void Properties_Public_HaveNoSetterAfterConstruction() => Found.Nothing(Settable(EngineTypes).Except(Excepted));

    [Fact]
    public void Fields_OfInstances_AreReadOnly() => Found.Nothing(Writable(EngineTypes).Except(Excepted));

    [Fact]
    public void Fields_ThatAreReplaced_AreOneThatLiesAtTheEdgeAndIsVolatile()
    {
        var field = typeof(EngineInForce).GetField("inForce", BindingFlags.NonPublic | BindingFlags.Instance)!;
        Assert.Equal("DependencyInjection", RoomOrder.Engine.RoomOf(field.DeclaringType!));
        Assert.Contains(field.GetRequiredCustomModifiers(), modifier => modifier.FullName == "System.Runtime.CompilerServices.IsVolatile");
        Assert.True(field.IsPrivate);
        Found.Nothing(Writable([field.FieldType]));
        Assert.Equal([TheOneThatIsReplaced], Writable(EngineTypes.Where(type => type != typeof(AdvocacyEngineOptions) && !type.IsValueType)));
    }

    [Fact]
    public void Classes_Public_AreSealedOrClosed() => Found.Nothing(Open(EngineTypes).Except(Excepted));

    [Fact]
    public void Settable_Samples_AreFound() => Assert.Equal(["Changeable.Settable"], Settable(Samples));

    [Fact]
    public void Writable_Samples_AreFound() => Assert.Equal(["Changeable.Settable", "Changeable.SettableInside", "Changeable.Written"], Writable(Samples));

    [Fact]
    public void Open_Samples_AreFound() => Assert.Equal(["Changeable", "OpenBase"], Open(Samples));

    private static IEnumerable<Type> EngineTypes => EngineAssembly.Engine.Types.Where(type => RoomOrder.Engine.RoomOf(type) is not null);

    private static Type[] Samples =>
    [
        typeof(Conventions.Samples.Changeable),
        typeof(Conventions.Samples.OpenBase),
        typeof(Conventions.Samples.ClosedBase),
        typeof(Conventions.Samples.ClosedBase.OneCase),
    ];

    private static IEnumerable<string> Settable(IEnumerable<Type> types) =>
        from type in types
        where type.IsVisible
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
        select $"{type.Name}.{property.Name}";

    private static IEnumerable<string> Writable(IEnumerable<Type> types) =>
        from type in types
        where !EngineAssembly.IsGenerated(type) && !type.IsEnum
        from field in EngineAssembly.FieldsOf(type)
        where !field.IsStatic && !field.IsInitOnly
        let name = field.Name.Split('<', '>') is ["", var property, _] ? property : field.Name
        orderby name
        select $"{type.Name}.{name}";

    private static IEnumerable<string> Open(IEnumerable<Type> types) =>
        from type in types
        where type.IsClass && type.IsVisible && !type.IsSealed && !EngineAssembly.IsSourceGenerated(type)
        where !type.IsAbstract || EngineAssembly.MethodsOf(type).OfType<ConstructorInfo>().Any(constructor => IsOpen(constructor, type))
        select type.Name;

    /// <summary>Whether other assemblies may derive by it; the copy constructor that records need cannot begin a new case.</summary>
    private static bool IsOpen(ConstructorInfo constructor, Type type) =>
        (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly)
        && !(constructor.GetParameters() is [var only] && only.ParameterType == type);

    /// <summary>By name, since the netstandard2.0 build carries the marker itself.</summary>
    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.FullName == "System.Runtime.CompilerServices.IsExternalInit");
}
