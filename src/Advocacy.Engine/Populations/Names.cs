using System.Collections.Generic;
using System.Threading;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Populations;

/// <summary>Values by their places: each once, in the order in which they came. Safe to share between threads.</summary>
internal sealed class Names<T>
    where T : notnull
{
    private readonly List<T> values = [];
    private readonly Dictionary<T, int> places = [];
    private readonly Lock gate = new();
    private readonly int most;

    /// <summary>Names nothing yet.</summary>
    /// <param name="most">How many there can be.</param>
    internal Names(int most) => this.most = most;

    /// <summary>The value at a place.</summary>
    internal T this[int place]
    {
        get
        {
            lock (gate)
            {
                return values[place];
            }
        }
    }

    /// <summary>All values so far, by their places.</summary>
    internal ValueList<T> All
    {
        get
        {
            lock (gate)
            {
                return ValueList.From(values);
            }
        }
    }

    /// <summary>The place of a value, which is taken in where it is new.</summary>
    /// <exception cref="System.InvalidOperationException">There are as many already as there can be.</exception>
    internal int PlaceOf(T value)
    {
        lock (gate)
        {
            if (!places.TryGetValue(value, out var place))
            {
                place = values.Count < most ? values.Count : throw new System.InvalidOperationException(System.FormattableString.Invariant($"There are more than {most} of '{value}' and the like."));
                values.Add(value);
                places.Add(value, place);
            }

            return place;
        }
    }
}
