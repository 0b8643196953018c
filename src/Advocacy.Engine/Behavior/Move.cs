using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>An intervention with what is asked of every person alike: how heavy it is, and which ways of sharing it can suggest.</summary>
internal sealed class Move
{
    internal Move(Intervention intervention, ValueList<ActOption> options, BehaviorRules rules)
    {
        Intervention = intervention;
        Weight = intervention.Weight;
        TakeIn = new ActOption { Id = "take-in", Kind = default, Minutes = intervention.Effort }.Demands(rules);
        Ways = ValueList.From(System.Linq.Enumerable.Select(options.Where(intervention.Suits), option => new Way(option, option.Demands(rules))));
    }

    /// <summary>The intervention.</summary>
    internal Intervention Intervention { get; }

    /// <summary>How heavy it is.</summary>
    internal double Weight { get; }

    /// <summary>What taking it in demands of every link.</summary>
    internal ValueList<double> TakeIn { get; }

    /// <summary>The ways of sharing it can suggest, in the policy's order.</summary>
    internal ValueList<Way> Ways { get; }
}
