using System;

namespace Advocacy.Engine.Values;

/// <summary>Finds in what is ordered by id.</summary>
internal static class ById
{
    /// <summary>The place of an id, or the complement of where it would be.</summary>
    /// <param name="ordered">What is ordered by id, each id once.</param>
    /// <param name="id">The id looked for.</param>
    /// <param name="compare">The order of an element's id and another.</param>
    internal static int PlaceOf<T, TId>(ReadOnlySpan<T> ordered, TId id, Func<T, TId, int> compare)
    {
        var (low, high) = (0, ordered.Length - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = compare(ordered[middle], id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
