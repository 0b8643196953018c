using System.Collections.Generic;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>What lies ahead of one person, in order of time; of one instant in the order in which it was planned.</summary>
internal sealed class Agenda
{
    // The latest first, so that the next is taken off the end: there are never more than a few.
    private readonly List<Happening> ahead = [];

    internal Instant? Next => ahead.Count == 0 ? null : ahead[ahead.Count - 1].At;

    internal void Add(in Happening happening)
    {
        var place = ahead.Count;
        while (place > 0 && ahead[place - 1].At <= happening.At)
        {
            place--;
        }

        ahead.Insert(place, happening);
    }

    internal Happening Take()
    {
        var next = ahead[ahead.Count - 1];
        ahead.RemoveAt(ahead.Count - 1);
        return next;
    }
}
