using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Advocacy.Engine.Values;

/// <summary>
/// An immutable list that is equal to another when its elements are, so that records holding one compare by value.
/// Written as a collection expression: <c>ValueList&lt;int&gt; list = [1, 2, 3];</c>
/// </summary>
/// <typeparam name="T">An immutable type that compares by value.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? items;

    internal ValueList(T[] owned) => items = owned;

    /// <inheritdoc/>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether there are no elements.</summary>
    public bool IsEmpty => Count == 0;

    /// <inheritdoc/>
    public T this[int index] => items is null ? throw new ArgumentOutOfRangeException(nameof(index)) : items[index];

    /// <summary>The elements in a row.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>The list with one more element at its end.</summary>
    public ValueList<T> Add(T item) => Insert(Count, item);

    /// <summary>The list with one more element at its end, and of all only so many last ones.</summary>
    internal ValueList<T> Add(T item, int most)
    {
        var kept = AsSpan().Slice(Math.Max(0, Count + 1 - most));
        var grown = new T[kept.Length + 1];
        kept.CopyTo(grown);
        grown[kept.Length] = item;
        return new(grown);
    }

    /// <summary>The list with one more element at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> lies outside the list.</exception>
    public ValueList<T> Insert(int index, T item)
    {
        if (index < 0 || index > Count)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        var grown = new T[Count + 1];
        AsSpan().Slice(0, index).CopyTo(grown);
        grown[index] = item;
        AsSpan().Slice(index).CopyTo(grown.AsSpan(index + 1));
        return new(grown);
    }

    /// <summary>The list with another element at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> lies outside the list.</exception>
    public ValueList<T> With(int index, T item)
    {
        if (index < 0 || index >= Count)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        var copy = AsSpan().ToArray();
        copy[index] = item;
        return new(copy);
    }

    /// <summary>The list without the element at a place.</summary>
    internal ValueList<T> RemoveAt(int index)
    {
        var shrunk = new T[Count - 1];
        AsSpan().Slice(0, index).CopyTo(shrunk);
        AsSpan().Slice(index + 1).CopyTo(shrunk.AsSpan(index));
        return new(shrunk);
    }

    /// <summary>The list without its first elements.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or larger than the list.</exception>
    public ValueList<T> Skip(int count) => count == 0 ? this : new(AsSpan().Slice(count).ToArray());

    /// <summary>The elements for which something holds, in the same order.</summary>
    public ValueList<T> Where(Predicate<T> holds)
    {
        Guard.NotNull(holds);
        List<T>? kept = null;
        for (var i = 0; i < Count; i++)
        {
            var isKept = holds(items![i]);
            if (!isKept && kept is null)
            {
                kept = new List<T>(Count - 1);
                kept.AddRange(new ArraySegment<T>(items, 0, i));
            }
            else if (isKept)
            {
                kept?.Add(items[i]);
            }
        }

        return kept is null ? this : new(kept.ToArray());
    }

    /// <summary>Whether an element is in the list.</summary>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>The first place of an element, or −1.</summary>
    public int IndexOf(T item) => items is null ? -1 : Array.IndexOf(items, item);

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(items, other.items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items![i], other.items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <summary>Compares by elements.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Compares by elements.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Walks the elements without allocating.</summary>
    public Enumerator GetEnumerator() => new(items ?? []);

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => "[" + string.Join(", ", (IEnumerable<T>)(items ?? [])) + "]";

    /// <summary>Walks the elements of a list.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        /// <summary>The element the walk is at.</summary>
        public readonly T Current => items[index];

        /// <summary>Goes to the next element.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++index < items.Length;
    }
}

/// <summary>Makes lists that compare by value.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>A list of the given elements.</summary>
    public static ValueList<T> From<T>(IEnumerable<T> items) => new([.. Guard.NotNull(items)]);
}
