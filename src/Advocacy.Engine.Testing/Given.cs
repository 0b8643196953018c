using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Advocacy.Engine.Testing;

/// <summary>Refuses a programmer's mistakes at the door.</summary>
internal static class Given
{
    internal static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : class
        => value ?? throw new ArgumentNullException(parameter);
}
