using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>What the engine can do for people, made ready for use, once for a policy. Two are equal when what they were made from is.</summary>
internal sealed class Repertoire : IEquatable<Repertoire>
{
    private readonly ValueList<Intervention> interventions;
    private readonly ValueList<ActOption> options;

    internal Repertoire(ValueList<Intervention> interventions, ValueList<ActOption> options, BehaviorRules rules)
    {
        this.interventions = interventions;
        this.options = options;
        Rules = Guard.NotNull(rules);
        var moves = new Move[interventions.Count];
        for (var i = 0; i < moves.Length; i++)
        {
            var ways = ValueList.From(System.Linq.Enumerable.Select(options.Where(interventions[i].Suits), option => new Way(option, option.Demands(rules))));
            var kin = Array.FindIndex(moves, 0, i, move => move.Ways == ways && move.Intervention.Lifts == interventions[i].Lifts);
            moves[i] = new(interventions[i], ways, kin < 0 ? i : kin, rules);
        }

        Moves = new(moves);
        Fading = Fading.Ready(rules);
        FirstDemands = options.IsEmpty ? [] : options[0].Demands(rules);
    }

    /// <summary>What the first way of sharing demands of each link; empty where there is none.</summary>
    internal ValueList<double> FirstDemands { get; }

    /// <summary>How signals fade.</summary>
    internal Fading Fading { get; }

    /// <summary>Every intervention, in the policy's order.</summary>
    internal ValueList<Move> Moves { get; }

    /// <summary>The rules of motivation, ability and the action line.</summary>
    internal BehaviorRules Rules { get; }

    /// <inheritdoc/>
    public bool Equals(Repertoire? other) =>
        other is not null && interventions == other.interventions && options == other.options && Rules == other.Rules;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Repertoire);

    /// <inheritdoc/>
    public override int GetHashCode() => Rules.GetHashCode();
}
