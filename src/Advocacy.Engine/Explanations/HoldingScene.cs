using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using NodaTime;

namespace Advocacy.Engine.Explanations;

/// <summary>A person's state, read at a moment, with the words to tell it in.</summary>
internal sealed class HoldingScene
{
    private readonly Retractions retractions;

    internal HoldingScene(PersonState state, Instant now, TextPack pack, Surroundings around)
    {
        var sight = Viewer.Look(state, now, around);
        (State, Now, Around, Standing, Progress, View) = (state, now, around, sight.Standing, sight.Progress, sight.View);
        Placed = Standing.PlacedAt(now);
        Words = new(pack, new(Standing.PlacementAt(now)?.Zone, now));
        retractions = new(state.Tombstones, around.Horizon);
    }

    internal PersonState State { get; }

    internal Instant Now { get; }

    internal Surroundings Around { get; }

    internal Standing Standing { get; }

    internal Progress Progress { get; }

    internal PersonView View { get; }

    internal Placed? Placed { get; }

    internal Wording Words { get; }

    /// <summary>The last fact of a register that was not taken back.</summary>
    internal T? Last<T>(Predicate<T>? matches = null)
        where T : StandingFact
        => Registers.Last(State.Registers, retractions.Undo, matches);

    /// <summary>The facts of a kind that are held one by one and were not taken back, in order.</summary>
    internal IEnumerable<T> Held<T>()
        where T : Fact
    {
        foreach (var fact in State.Registers)
        {
            if (fact is T held && !retractions.Undo(fact))
            {
                yield return held;
            }
        }

        foreach (var fact in State.Events)
        {
            if (fact is T held && !retractions.Undo(fact))
            {
                yield return held;
            }
        }
    }

    internal string Say(string sentence, params (string Name, string Value)[] values) => Words.Say("holding." + sentence, values);

    /// <summary>Texts in the order in which they first come, each with how often where any comes more than once.</summary>
    internal string Tally(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var text in texts)
        {
            if (!counts.TryGetValue(text, out var count))
            {
                order.Add(text);
            }

            counts[text] = count + 1;
        }

        var isAny = counts.Values.Any(static count => count > 1);
        return Words.Listed(order.ConvertAll(text => isAny ? Words.Counted(text, counts[text]) : text));
    }
}
