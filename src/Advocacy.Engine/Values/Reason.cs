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

        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Kind != code.Data[i].Kind)
            {
                throw new ArgumentException("'" + code.Data[i].Name + "' of '" + code.Name + "' is of another kind.", nameof(values));
            }
        }

        Code = code;
        Values = values;
    }

    /// <summary>The kind of reason.</summary>
    public ReasonCode Code { get; }

    /// <summary>The data, in the order of the code's.</summary>
    public ValueList<ReasonValue> Values { get; }
}
