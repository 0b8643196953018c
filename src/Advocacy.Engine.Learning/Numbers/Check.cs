using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Advocacy.Engine.Learning.Numbers;

/// <summary>Refuses a programmer's mistakes at the door.</summary>
internal static class Check
{
    internal static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : class
        => value ?? throw new ArgumentNullException(parameter);

    /// <summary>A number strictly between 0 and 1.</summary>
    internal static double Inside(double value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(parameter, value, "It lies between 0 and 1, both excluded.");

    /// <summary>A number in a closed range.</summary>
    internal static double Range(double value, double least, double most, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, FormattableString.Invariant($"It lies from {least} to {most}."));

    /// <summary>A whole number in a closed range.</summary>
    internal static int Range(int value, int least, int most, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, FormattableString.Invariant($"It lies from {least} to {most}."));

    /// <summary>Whether it is a number, and no infinite one.</summary>
    internal static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
}
