using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>What lets a type change once made, or be changed by deriving from it.</summary>
internal static class Immutability
{
    /// <summary>Properties that can be set after construction, as <c>Type.Property</c>.</summary>
    public static IEnumerable<string> Settable(IEnumerable<Type> types) =>
        from type in types
        where type.IsVisible
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
        select $"{type.Name}.{property.Name}";

    /// <summary>Fields of instances that can be written, as <c>Type.field</c>.</summary>
    public static IEnumerable<string> Writable(IEnumerable<Type> types) =>
        from type in types
        where !EngineAssembly.IsGenerated(type) && !type.IsEnum
        from field in EngineAssembly.FieldsOf(type)
        where !field.IsStatic && !field.IsInitOnly
        let name = field.Name.Split('<', '>') is ["", var property, _] ? property : field.Name
        orderby name
        select $"{type.Name}.{name}";

    /// <summary>Classes that others may derive from.</summary>
    public static IEnumerable<string> Open(IEnumerable<Type> types) =>
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
