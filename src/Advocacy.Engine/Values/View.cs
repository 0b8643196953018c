using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace Advocacy.Engine.Values;

/// <summary>
/// What follows from something immutable: worked out when it is first asked, then held, and equal to another when what it shows is. Two
/// threads that ask at once both work it out, and hold the first answer.
/// </summary>
/// <typeparam name="T">An immutable type that compares by value. It is annotated as <see cref="Lazy{T}"/> asks, of which no constructor is called.</typeparam>
internal sealed class View<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T> : Lazy<T>, IEquatable<View<T>>
{
    /// <summary>A view of what is known already.</summary>
    internal View(T value)
        : base(() => value, LazyThreadSafetyMode.PublicationOnly)
    {
    }

    /// <summary>A view of what is still to be worked out.</summary>
    /// <param name="make">A pure function.</param>
    internal View(Func<T> make)
        : base(make, LazyThreadSafetyMode.PublicationOnly)
    {
    }

    /// <inheritdoc/>
    public bool Equals(View<T>? other) => ReferenceEquals(this, other) || (other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as View<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is { } value ? EqualityComparer<T>.Default.GetHashCode(value) : 0;
}
