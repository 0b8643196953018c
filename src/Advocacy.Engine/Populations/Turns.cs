using System;
using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using NodaTime;

namespace Advocacy.Engine.Populations;

/// <summary>When something changes of what is the same for everybody: content may be told from then on, or no longer, or an incident is over.</summary>
internal sealed class Turns
{
    private readonly Instant[] instants;

    internal Turns(Situation situation)
    {
        var turns = new SortedSet<Instant>();
        foreach (var offer in situation.Offers)
        {
            Add(offer.EmbargoUntil);
            Add(offer.ExpiresAt);
        }

        Add(situation.Incident?.Until);
        instants = [.. turns];

        void Add(Instant? turn)
        {
            if (turn is { } at)
            {
                turns.Add(at);
            }
        }
    }

    /// <summary>The first after an instant; none if there is none.</summary>
    internal Instant? After(Instant now)
    {
        var place = Array.BinarySearch(instants, now);
        place = place < 0 ? ~place : place + 1;
        return place < instants.Length ? instants[place] : null;
    }
}
