using System;

namespace Advocacy.Engine.Values;

/// <summary>Why, as data: the fact behind a judgement. Words come later.</summary>
public sealed record Reason
{
    internal Reason(ReasonCode code, ValueList<ReasonValue> values)
    {
        if (values.Count != code.Data.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"'{code.Name}' takes {code.Data.Count} values."), nameof(values));
        }

        Code = code;
        Values = values;
    }

    /// <summary>The kind of reason.</summary>
    public ReasonCode Code { get; }

    /// <summary>The data, in the order of the code's names.</summary>
    public ValueList<ReasonValue> Values { get; }
}
