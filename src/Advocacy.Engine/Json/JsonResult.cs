using System.Diagnostics.CodeAnalysis;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>What came of reading a document: what it says, or all that is wrong with it.</summary>
/// <typeparam name="T">What it says.</typeparam>
public sealed record JsonResult<T>
    where T : class
{
    internal JsonResult(T? value, ValueList<Problem> problems)
    {
        Value = problems.IsEmpty ? value : null;
        Problems = problems;
    }

    /// <summary>What the document says; none if there are problems.</summary>
    public T? Value { get; }

    /// <summary>All that is wrong; empty if there is a value.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Gives what the document says.</summary>
    /// <param name="value">What it says; none if there are problems.</param>
    /// <returns>Whether there are no problems.</returns>
    public bool TryGet([NotNullWhen(true)] out T? value)
    {
        value = Value;
        return value is not null;
    }
}
