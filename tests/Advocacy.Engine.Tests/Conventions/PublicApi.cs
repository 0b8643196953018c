using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>Writes the public surface of an assembly as text that is easy to review: a line for each type, and its members below it.</summary>
internal sealed class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private readonly NullabilityInfoContext nullability = new();

    /// <summary>The lines, sorted by namespace, type and member.</summary>
    public static IReadOnlyList<string> Render(IEnumerable<Type> types)
    {
        var api = new PublicApi();
        return
        [
            .. types
                .OrderBy(type => type.Namespace, StringComparer.Ordinal)
                .ThenBy(NameWithin, StringComparer.Ordinal)
                .SelectMany(api.LinesOf),
        ];
    }

    /// <summary>What was approved and is gone, or is there and was not approved; on netstandard2.0 what is on net10.0 only is not missed.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<string> approved, IReadOnlyList<string> actual, IReadOnlyList<string> onlyOnNet10)
    {
        var before = WithTypes(approved);
        var after = WithTypes(actual);
        var missing = before.Except(after);
#if ENGINE_NETSTANDARD
        missing = missing.Where(line => !onlyOnNet10.Any(only => line.StartsWith(only, StringComparison.Ordinal)));
#endif
        return [.. missing.Select(line => "- " + line), .. after.Except(before).Select(line => "+ " + line)];
    }

    /// <summary>Each member's line after its type's, so that equal members of two types differ.</summary>
    private static List<string> WithTypes(IReadOnlyList<string> lines)
    {
        var type = "";
        var named = new List<string>();
        foreach (var line in lines)
        {
            var isMember = line.StartsWith(' ');
            type = isMember ? type : line;
            named.Add(isMember ? $"{type} | {line.Trim()}" : line);
        }

        return named;
    }

    private static string NameWithin(Type type) => type.DeclaringType is { } outer ? $"{NameWithin(outer)}.{type.Name}" : type.Name;

    private IEnumerable<string> LinesOf(Type type)
    {
        var members = MembersOf(type).Order(StringComparer.Ordinal).Select(member => "    " + member);
        return [$"{type.Namespace}: {Declaration(type)}", .. BasesOf(type).Select(used => "    : " + used), .. members];
    }

    private string Declaration(Type type)
    {
        if (type.IsAssignableTo(typeof(Delegate)))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"delegate {Returned(invoke)} {FullName(type)}({Parameters(invoke)})";
        }

        var record = IsRecord(type) ? "record " : "";
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => Has(type, "IsReadOnlyAttribute") ? $"readonly {record}struct" : $"{record}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => $"abstract {record}class",
            { IsSealed: true } => $"sealed {record}class",
            _ => $"{record}class",
        };
        return $"{kind} {FullName(type)}{Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> BasesOf(Type type)
    {
        if (type.IsEnum || type.IsAssignableTo(typeof(Delegate)))
            return [];

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces()
            .Where(used => used.IsVisible && !inherited.Contains(used))
            .Select(FullName)
            .Where(used => !(IsRecord(type) && used == $"IEquatable<{FullName(type)}>"))
            .Order(StringComparer.Ordinal);
        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? own.Prepend(FullName(parent)) : own;
    }

    private IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Name} = {field.GetRawConstantValue()}"));
        }

        if (type.IsAssignableTo(typeof(Delegate)))
            return [];

        return
        [
            .. type.GetFields(Declared).Where(IsVisible).Select(Field),
            .. type.GetProperties(Declared)
                .Where(property => property.Name != "EqualityContract" && property.GetAccessors(nonPublic: true).Any(IsVisible))
                .Select(Property),
            .. type.GetEvents(Declared).Where(declared => IsVisible(declared.AddMethod!)).Select(declared => $"event {FullName(declared.EventHandlerType!)} {declared.Name}"),
            .. type.GetConstructors(Declared).Where(IsWritten).Select(constructor => $"{Access(constructor)}{Simple(type)}({Parameters(constructor)})"),
            .. type.GetMethods(Declared).Where(method => IsWritten(method) && (!method.IsSpecialName || IsOperator(method))).Select(Method),
        ];
    }

    private string Field(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        var value = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue(), field.FieldType)}" : "";
        return $"{kind}{Named(field.FieldType, nullability.Create(field))} {field.Name}{value}";
    }

    private string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToArray();
        var setter = property.SetMethod is { } set && IsVisible(set)
            ? Has(set.ReturnParameter.GetRequiredCustomModifiers(), "IsExternalInit") ? " init;" : " set;"
            : "";
        var getter = property.GetMethod is { } get && IsVisible(get) ? " get;" : "";
        var required = Has(property, "RequiredMemberAttribute") ? "required " : "";
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{Parameters(index)}]" : property.Name;
        return $"{Modifiers(accessors[0])}{required}{Named(property.PropertyType, nullability.Create(property))} {name} {{{getter}{setter} }}";
    }

    private string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(FullName))}>" : "";
        var constraints = method.IsGenericMethod ? Constraints(method.GetGenericArguments()) : "";
        var extension = Has(method, "ExtensionAttribute") ? "this " : "";
        return $"{Modifiers(method)}{Returned(method)} {method.Name}{generic}({extension}{Parameters(method)}){constraints}";
    }

    private string Returned(MethodInfo method) => Named(method.ReturnType, nullability.Create(method.ReturnParameter));

    private string Parameters(MethodBase method) => Parameters(method.GetParameters());

    private string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        var passing = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "",
        };
        var value = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}" : "";
        return $"{passing}{Named(parameter.ParameterType, nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Modifiers(MethodInfo method)
    {
        var kind = method switch
        {
            { DeclaringType.IsInterface: true } => method.IsStatic ? "static " : "",
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            _ when method.GetBaseDefinition() != method => "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
        return Access(method) + kind;
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Constraints(Type[] arguments) => string.Concat(
        from argument in arguments
        where argument.IsGenericParameter
        let kinds = argument.GenericParameterAttributes
        let isStruct = kinds.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)
        let constraints = (string[])
        [
            .. isStruct ? ["struct"] : kinds.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? (string[])["class"] : [],
            .. argument.GetGenericParameterConstraints().Where(used => used != typeof(ValueType)).Select(FullName),
            .. !isStruct && kinds.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? (string[])["new()"] : [],
        ]
        where constraints.Length > 0
        select $" where {argument.Name} : {string.Join(", ", constraints)}");

    private static string Named(Type type, NullabilityInfo known)
    {
        if (type.IsByRef)
            return Named(type.GetElementType()!, known);

        if (Nullable.GetUnderlyingType(type) is { } value)
            return FullName(value) + "?";

        var mark = known.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        if (type.IsArray && known.ElementType is { } element)
            return $"{Named(type.GetElementType()!, element)}[]{mark}";

        return type.IsGenericType && type.DeclaringType is null
            ? $"{Unmarked(type)}<{string.Join(", ", type.GetGenericArguments().Zip(known.GenericTypeArguments, Named))}>{mark}"
            : FullName(type) + mark;
    }

    private static string FullName(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;

        if (type.IsGenericParameter)
            return type.Name;

        if (type.IsArray)
            return FullName(type.GetElementType()!) + "[]";

        if (Nullable.GetUnderlyingType(type) is { } value)
            return FullName(value) + "?";

        var arguments = type.GetGenericArguments();
        return Unmarked(type) + (arguments.Length > 0 ? $"<{string.Join(", ", arguments.Select(FullName))}>" : "");
    }

    private static string Unmarked(Type type) => type.DeclaringType is { } outer ? $"{Unmarked(outer)}.{Simple(type)}" : Simple(type);

    private static string Simple(Type type) => type.Name.Split('`')[0];

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } named => $"{named.Name}.{Enum.ToObject(named, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>What the compiler adds to a record says nothing that the word record does not.</summary>
    private static bool IsWritten(MethodBase method) =>
        IsVisible(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsOperator(MethodInfo method) => method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsRecord(Type type) =>
        type.GetMethods(Declared).Any(method => method.Name is "<Clone>$" or "PrintMembers" && method.IsDefined(typeof(CompilerGeneratedAttribute)));

    /// <summary>By name, since the netstandard2.0 build carries some of the markers itself.</summary>
    private static bool Has(MemberInfo member, string attribute) => Has(member.GetCustomAttributesData().Select(data => data.AttributeType), attribute);

    private static bool Has(IEnumerable<Type> types, string name) => types.Any(type => type.Name == name);
}
