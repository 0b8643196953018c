namespace Advocacy.Engine.Values;

/// <summary>
/// A kind of reason: a stable name and the names of the data that come with it. Words in any language are made from it
/// in the room Explanations; every code has a text with exactly these placeholders (INV-42).
/// </summary>
/// <param name="Name">Stable and dotted, such as <c>quiet.outside-window</c>.</param>
/// <param name="Data">The names of the data, in order.</param>
public sealed record ReasonCode(string Name, ValueList<string> Data)
{
    /// <summary>A reason of this kind.</summary>
    /// <param name="values">The data, in the order of <see cref="Data"/>.</param>
    /// <exception cref="System.ArgumentException">There are more or fewer values than the code has data.</exception>
    public Reason With(params ValueList<ReasonValue> values) => new(this, values);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
