using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>An intervention with what is the same for every person: how heavy it is, and which ways of sharing it can suggest.</summary>
internal sealed class Move
{
    internal Move(Intervention intervention, ValueList<Way> ways, int kin, BehaviorRules rules)
    {
        Intervention = intervention;
        Ways = ways;
        Kin = kin;
        Weight = intervention.Weight;
        Removes = intervention.Removes is { } barrier ? Barriers.FactorOf(barrier) : null;
        TakeIn = new ActOption { Id = "take-in", Kind = default, Minutes = intervention.Effort }.Demands(rules);
    }

    /// <summary>The intervention.</summary>
    internal Intervention Intervention { get; }

    /// <summary>The ways of sharing it can suggest, in the policy's order.</summary>
    internal ValueList<Way> Ways { get; }

    /// <summary>The same number for all that lift the same and can suggest the same: motivation and ability carry them alike.</summary>
    internal int Kin { get; }

    /// <summary>The link or driver whose barrier it removes; none where it removes none that is known.</summary>
    internal Factor? Removes { get; }

    /// <summary>How heavy it is.</summary>
    internal double Weight { get; }

    /// <summary>What taking it in demands of every link.</summary>
    internal ValueList<double> TakeIn { get; }
}
