using System;
using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Everybody who can be asked for feedback at a moment: enrolled, and placed with the role of an expert. Each has the same hours, caps and
/// quiet as for the engine's own messages. Whoever is not an expert has left no trace in it.
/// </summary>
public sealed class ExpertPanel
{
    private readonly Expert[] byId;

    private ExpertPanel(IEnumerable<Expert> experts, Situation situation, Instant now)
    {
        byId = [.. experts];
        Array.Sort(byId, static (one, other) => string.CompareOrdinal(one.Person.Value, other.Person.Value));
        for (var i = 1; i < byId.Length; i++)
        {
            if (byId[i].Person == byId[i - 1].Person)
            {
                throw new ArgumentException("An expert is there twice: " + byId[i].Person, nameof(experts));
            }
        }

        Now = now;
        (Stop, StopEnds) = situation.IsStopped ? (PromptReasons.KillSwitch.With(), (Instant?)null)
            : situation.Incident is { } incident && !(incident.Until <= now) ? (PromptReasons.Incident.With(), incident.Until)
            : (null, null);
    }

    /// <summary>The moment at which they are looked at.</summary>
    public Instant Now { get; }

    /// <summary>Why nobody is asked or thanked at all; none where nothing stops the engine.</summary>
    internal Reason? Stop { get; }

    /// <summary>When that ends, if known.</summary>
    internal Instant? StopEnds { get; }

    /// <summary>The experts, in the order of their ids.</summary>
    internal IEnumerable<Expert> Experts => byId;

    /// <summary>Reads who can be asked from the states of any number of people; in any order.</summary>
    /// <param name="states">Everybody's state, each person once.</param>
    /// <param name="situation">What is the same for everybody: holidays, channels, whether the engine is stopped.</param>
    /// <param name="now">The moment, at or after what is newest in each state.</param>
    /// <param name="around">The policies and the time zones.</param>
    /// <param name="rollOut">What is rolled out, so that each is read under a timeline of their own; absent: nothing.</param>
    /// <exception cref="ArgumentException">An expert is there twice.</exception>
    public static ExpertPanel Of(IEnumerable<PersonState> states, Situation situation, Instant now, Surroundings around, RollOut? rollOut = null)
    {
        Guard.NotNull(situation);
        var own = new OwnSurroundings(Guard.NotNull(around), rollOut);
        var experts = new List<Expert>();
        foreach (var state in Guard.NotNull(states))
        {
            var personal = own.Of(state.Person);
            var standing = new History(state, personal).Standing;
            if (standing.MayBeUsed && standing.PlacedAt(now) is { } placed && placed.Roles.Contains(Role.Expert))
            {
                experts.Add(new(new(state, situation, Moment.Ordinary, personal), placed, now));
            }
        }

        return new(experts, situation, now);
    }

    /// <summary>A person, if an expert.</summary>
    internal Expert? Find(PersonId person)
    {
        var (low, high) = (0, byId.Length - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = string.CompareOrdinal(byId[middle].Person.Value, person.Value);
            if (order == 0)
            {
                return byId[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
