using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>
/// What pure code may not touch, because its answer depends on where or when it runs. A second lock besides the analyzer's list of
/// banned symbols: this one reads the compiled code, so that what a generator or a suppression lets in is seen too.
/// </summary>
internal static class Ambient
{
    private static readonly (string Why, string[] Members)[] Denied =
    [
        ("now is an argument",
        [
            "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
            "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.*", "System.Diagnostics.Stopwatch.*", "NodaTime.SystemClock.*",
            "NodaTime.IClock.*", "NodaTime.ZonedClock.*",
        ]),
        ("the zone is an argument",
        [
            "NodaTime.DateTimeZoneProviders.*", "System.TimeZoneInfo.*", "System.DateTime.ToLocalTime", "System.DateTime.ToUniversalTime",
            "System.DateTimeOffset.ToLocalTime", "System.DateTimeOffset.get_LocalDateTime",
        ]),
        ("the core knows no machine",
        [
            "System.Environment.*", "System.AppContext.*", "System.AppDomain.*", "System.Diagnostics.Process.*",
            "System.Runtime.InteropServices.RuntimeInformation.*", "System.Text.StringBuilder.AppendLine",
        ]),
        ("chance is an argument",
        [
            "System.Random.*", "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.Security.Cryptography.RandomNumberGenerator.*",
        ]),
        ("the core does no input or output",
        [
            "System.IO.File.*", "System.IO.FileInfo.*", "System.IO.FileStream.*", "System.IO.Directory.*", "System.IO.DirectoryInfo.*",
            "System.IO.Path.*", "System.Console.*", "System.Net.*",
        ]),
        ("the core waits for nothing and starts nothing",
        [
            "System.Threading.Thread.*", "System.Threading.ThreadPool.*", "System.Threading.Timer.*", "System.Threading.Tasks.Task.Run",
            "System.Threading.Tasks.Task.Delay", "System.Threading.Tasks.TaskFactory.*",
        ]),
        ("the core knows no culture",
        [
            "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
            "System.Globalization.CultureInfo.get_DefaultThreadCurrentCulture", "System.Globalization.NumberFormatInfo.get_CurrentInfo",
            "System.Globalization.DateTimeFormatInfo.get_CurrentInfo", "System.StringComparer.get_CurrentCulture",
            "System.StringComparer.get_CurrentCultureIgnoreCase", "NodaTime.*.CreateWithCurrentCulture",
        ]),
        ("differs between builds: use Values.Elementary",
        [
            .. from type in new[] { "System.Math", "System.MathF", "System.Double", "System.Single", "System.Numerics.Vector", "System.Numerics.Complex" }
               from function in new[]
               {
                   "Exp", "Exp2", "Exp10", "ExpM1", "Log", "Log2", "Log10", "LogP1", "Pow", "Cbrt", "RootN", "Hypot",
                   "Sin", "Cos", "Tan", "Asin", "Acos", "Atan", "Atan2", "Sinh", "Cosh", "Tanh", "Asinh", "Acosh", "Atanh",
               }
               select $"{type}.{function}",
            "System.Numerics.Tensors.*",
        ]),
    ];

    private static readonly string[] OrdersByKey = ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Sort"];

    /// <summary>Every denied use in a method, each with the reason why.</summary>
    public static IEnumerable<(string Member, string Why)> UsesIn(MethodBase method)
    {
        // The text and the hash that the compiler writes for a record are for people and for tables in memory.
        if (IsOfARecord(method))
            return [];

        MemberUse[] uses = [.. EngineAssembly.MembersUsedBy(method)];
        var formatsWithoutCulture = uses.Any(IsHandlerWithoutCulture);
        return from use in uses
               let why = WhyDenied(method, use, formatsWithoutCulture)
               where why is not null
               select (use.Name, why);
    }

    private static string? WhyDenied(MethodBase method, MemberUse use, bool formatsWithoutCulture)
    {
        // Iterators remember the thread they were made on; that is the compiler's doing and changes no answer.
        if (use.Name == "System.Environment.get_CurrentManagedThreadId" && EngineAssembly.IsGenerated(method.DeclaringType!))
            return null;

        foreach (var (why, members) in Denied)
        {
            if (members.Any(denied => Matches(denied, use.Name)))
                return why;
        }

        if (DependsOnCulture(use) || (formatsWithoutCulture && FormatsByCulture(use)))
            return "depends on the culture: give the invariant one";

        if (ComparesByCulture(use) || SortsTextByCulture(use))
            return "depends on the culture: compare by ordinal";

        return Hashes(use) && method.Name != nameof(GetHashCode) ? "differs between processes" : null;
    }

    private static bool Matches(string denied, string member)
    {
        var parts = denied.Split('*');
        return parts.Length == 1
            ? member == denied
            : member.StartsWith(parts[0], StringComparison.Ordinal) && member.EndsWith(parts[1], StringComparison.Ordinal);
    }

    private static bool DependsOnCulture(MemberUse use) => use.Member switch
    {
        { Name: "ToString" or "Parse" or "TryParse" or "TryFormat" } => IsFormattedByCulture(use.Owner) && !use.Takes<IFormatProvider>(),
        { Name: "Append" or "Insert" } when use.Owner.FullName == "System.Text.StringBuilder" => use.Parameters.Any(IsFormattedByCulture),
        { Name: "AppendFormat" } => !use.Takes<IFormatProvider>(),
#if !ENGINE_NETSTANDARD
        // There the compiler turns interpolation into Format; what it holds is judged in the other build.
        { Name: "Format" } when use.Owner == typeof(string) => !use.Takes<IFormatProvider>(),
#endif
        _ => false,
    };

    private static bool IsHandlerWithoutCulture(MemberUse use) =>
        use.Member is ConstructorInfo && use.Owner.IsDefined(typeof(InterpolatedStringHandlerAttribute)) && !use.Takes<IFormatProvider>();

    private static bool FormatsByCulture(MemberUse use) =>
        use.Member is MethodInfo { Name: "AppendFormatted", IsGenericMethod: true } method && IsFormattedByCulture(method.GetGenericArguments()[0]);

    private static bool IsFormattedByCulture(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value.IsAssignableTo(typeof(IFormattable))
            && !value.IsEnum
            && value != typeof(Enum)
            && value != typeof(Guid)
            && value.Assembly != typeof(Advocacy.Engine.Values.Score).Assembly;
    }

    private static bool ComparesByCulture(MemberUse use)
    {
        if (use.Owner != typeof(string) || use.Takes<CultureInfo>() || use.Parameters.Contains(typeof(StringComparison)))
            return false;

        return use.Member.Name switch
        {
            "CompareTo" or "Compare" or "ToUpper" or "ToLower" => true,
            "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf" => use.Parameters.Contains(typeof(string)),
            _ => false,
        };
    }

    private static bool Hashes(MemberUse use) => use.Member.Name == nameof(GetHashCode) || use.Owner == typeof(HashCode);

    private static bool SortsTextByCulture(MemberUse use)
    {
        if (use.Parameters.Any(parameter => parameter.Name.Contains("Compar", StringComparison.Ordinal)))
            return false;

        Type[] arguments =
        [
            .. use.Member.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : [],
            .. use.Member is MethodInfo { IsGenericMethod: true } method ? method.GetGenericArguments() : [],
        ];

        if (use.Owner.Name == "Comparer`1" && use.Member.Name == "get_Default")
            return arguments.Contains(typeof(string));

        if (OrdersByKey.Contains(use.Member.Name))
            return arguments.LastOrDefault() == typeof(string);

        return use.Owner.Name.Contains("Sorted", StringComparison.Ordinal)
            && (use.Member is ConstructorInfo || use.Member.Name.StartsWith("Create", StringComparison.Ordinal))
            && arguments.FirstOrDefault() == typeof(string);
    }

    private static bool IsOfARecord(MethodBase method) =>
        method.Name is "PrintMembers" or nameof(ToString) or nameof(GetHashCode) && method.IsDefined(typeof(CompilerGeneratedAttribute));
}
