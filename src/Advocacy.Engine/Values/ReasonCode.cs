namespace Advocacy.Engine.Values;

/// <summary>
/// A kind of reason: a stable name and the data that come with it. Words in any language are made from it
/// in the room Explanations; every code has a text with exactly these placeholders (INV-42).
/// </summary>
/// <param name="Name">Stable and dotted, such as <c>quiet.outside-hours</c>.</param>
/// <param name="Data">The data, in order.</param>
public sealed record ReasonCode(string Name, ValueList<Datum> Data)
{
    /// <summary>A reason of this kind.</summary>
    /// <param name="values">The data, in the order of <see cref="Data"/>.</param>
    /// <exception cref="System.ArgumentException">There are more or fewer values than the code has data, or one of another kind.</exception>
    public Reason With(params ValueList<ReasonValue> values) => new(this, values);

    /// <summary>The place of a datum by its name; −1 where there is none.</summary>
    internal int PlaceOf(string datum)
    {
        for (var i = 0; i < Data.Count; i++)
        {
            if (string.Equals(Data[i].Name, datum, System.StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
