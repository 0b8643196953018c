using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>What the compiled code of an assembly says about itself, the bodies of its methods included.</summary>
internal sealed class EngineAssembly(Assembly assembly)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static EngineAssembly Engine { get; } = new(typeof(Score).Assembly);

    public Assembly Itself { get; } = assembly;

    /// <summary>Every type, nested and compiler-generated ones too.</summary>
    public IReadOnlyList<Type> Types { get; } = [.. assembly.GetTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>What a host can see; the compiler makes some of its own types public too, under names nobody can write.</summary>
    public IEnumerable<Type> PublicTypes => Types.Where(type => type.IsVisible && !type.Name.StartsWith('<'));

    public static IEnumerable<MethodBase> MethodsOf(Type type) => [.. type.GetMethods(Declared), .. type.GetConstructors(Declared)];

    public static IEnumerable<FieldInfo> FieldsOf(Type type) => type.GetFields(Declared);

    /// <summary>The members a method's body calls, reads, writes or takes the address of.</summary>
    public static IEnumerable<MemberUse> MembersUsedBy(MethodBase method) =>
        from operand in MethodBodyReader.Read(method)
        where operand.Member is MethodBase or FieldInfo
        select new MemberUse(operand.Member, operand.ConstrainedTo);

    /// <summary>The type that stands for a nested or generated one: what somebody wrote into a file.</summary>
    public static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } declaring)
            type = declaring;

        return type;
    }

    public static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute)) || IsSourceGenerated(type) || (type.DeclaringType is { } outer && IsGenerated(outer));

    public static bool IsSourceGenerated(MemberInfo member) => member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute));

    /// <summary>Every type that a type names anywhere: in its declaration, its members' signatures, its attributes and its code.</summary>
    public static IEnumerable<Type> TypesUsedBy(Type type)
    {
        IEnumerable<Type?> mentioned =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. OfAttributes(type),
            .. OfGenericParameters(type.GetGenericArguments()),
            .. FieldsOf(type).SelectMany(field => OfAttributes(field).Append(field.FieldType)),
            .. type.GetProperties(Declared).SelectMany(OfAttributes),
            .. type.GetEvents(Declared).SelectMany(OfAttributes),
            .. MethodsOf(type).SelectMany(OfMethod),
        ];
        return mentioned.OfType<Type>().SelectMany(Unwrap).Distinct();
    }

    private static IEnumerable<Type?> OfMethod(MethodBase method)
    {
        var body = method.GetMethodBody();
        return
        [
            .. OfAttributes(method),
            .. method.GetParameters().SelectMany(OfParameter),
            .. method is MethodInfo { ReturnParameter: var returned } ? OfParameter(returned) : [],
            .. method.IsGenericMethod ? OfGenericParameters(method.GetGenericArguments()) : [],
            .. body?.LocalVariables.Select(local => local.LocalType) ?? [],
            .. body?.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType) ?? [],
            .. MethodBodyReader.Read(method).SelectMany(operand => OfMember(operand.Member)),
        ];
    }

    private static IEnumerable<Type?> OfMember(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType, .. method.GetGenericArguments()],
        _ => [member.DeclaringType],
    };

    private static IEnumerable<Type?> OfParameter(ParameterInfo parameter) =>
        parameter.GetCustomAttributesData().SelectMany(OfAttribute).Append(parameter.ParameterType);

    private static IEnumerable<Type?> OfGenericParameters(IEnumerable<Type> arguments) =>
        arguments.Where(argument => argument.IsGenericParameter).SelectMany(parameter => parameter.GetGenericParameterConstraints());

    private static IEnumerable<Type?> OfAttributes(MemberInfo member) => member.GetCustomAttributesData().SelectMany(OfAttribute);

    private static IEnumerable<Type?> OfAttribute(CustomAttributeData attribute) =>
    [
        attribute.AttributeType,
        .. attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue)).SelectMany(OfArgument),
    ];

    private static IEnumerable<Type?> OfArgument(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type type => [type],
        IEnumerable<CustomAttributeTypedArgument> many => many.SelectMany(OfArgument),
        _ => [argument.ArgumentType],
    };

    private static IEnumerable<Type> Unwrap(Type type)
    {
        if (type.IsGenericParameter)
            return [];

        if (type.HasElementType)
            return Unwrap(type.GetElementType()!);

        if (type.IsFunctionPointer)
            return [.. Unwrap(type.GetFunctionPointerReturnType()), .. type.GetFunctionPointerParameterTypes().SelectMany(Unwrap)];

        return type.IsConstructedGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Unwrap)] : [type];
    }
}

/// <summary>A member used in code; a call through a type parameter or on a value names the type it was constrained to.</summary>
internal sealed record MemberUse(MemberInfo Member, Type? ConstrainedTo)
{
    public Type Owner => ConstrainedTo ?? Member.DeclaringType!;

    public string Name => $"{(Owner.IsGenericType ? Owner.GetGenericTypeDefinition() : Owner).FullName}.{Member.Name}";

    public IReadOnlyList<Type> Parameters => Member is MethodBase method ? [.. method.GetParameters().Select(parameter => parameter.ParameterType)] : [];

    public bool Takes<T>() => Parameters.Any(parameter => parameter.IsAssignableTo(typeof(T)));
}
