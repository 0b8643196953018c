using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>What a programme has to show, or why it shows nothing.</summary>
/// <typeparam name="T">What it shows.</typeparam>
public sealed record ProgrammeResult<T>
{
    internal ProgrammeResult(T? value, Reason? why) => (Value, Why) = (value, why);

    /// <summary>What there is to show; none, or an empty list, where there is nothing.</summary>
    public T? Value { get; }

    /// <summary>Why there is nothing; none where there is something.</summary>
    public Reason? Why { get; }

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Why is not null;
}
