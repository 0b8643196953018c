using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>How strong each driver and link is at a moment, from 0 to 1.</summary>
/// <param name="Values">In the order of <see cref="Factor"/>.</param>
public sealed record Strengths(ValueList<double> Values)
{
    /// <summary>The strength of one factor.</summary>
    public double this[Factor factor] => Values[(int)factor];

    /// <summary>The strengths with another value for one factor, kept within 0 and 1.</summary>
    public Strengths With(Factor factor, double value) => new(Values.With((int)factor, Math.Min(1, Math.Max(0, value))));

    /// <summary>The strengths after lifts: each adds to its factor, to 1 at most.</summary>
    public Strengths Lifted(ValueList<Lift> lifts)
    {
        var lifted = this;
        foreach (var lift in lifts)
        {
            lifted = lifted.With(lift.Factor, lifted[lift.Factor] + lift.Amount);
        }

        return lifted;
    }
}
