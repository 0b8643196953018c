using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Sample.Input;
using NodaTime;

namespace Advocacy.Sample.Timelines;

/// <summary>Who somebody is, what they meet, and what they do over time.</summary>
internal sealed record Script
{
    /// <summary>What it shows, in a sentence.</summary>
    public string About { get; init; } = string.Empty;

    public required Employee Employee { get; init; }

    /// <summary>The first day; absent: it must be given on the command line.</summary>
    public LocalDate? From { get; init; }

    /// <summary>How long it goes on where the command line says nothing.</summary>
    public int Weeks { get; init; } = 12;

    public Situation Situation { get; init; } = Situation.Ordinary;

    public IReadOnlyList<Behaviour> Behaviours { get; init; } = [];

    public IReadOnlyList<Happening> Happenings { get; init; } = [];

    /// <summary>How the person meets messages in a week: the first behaviour that covers it, else one of not looking at them.</summary>
    public Behaviour BehaviourIn(int week)
    {
        foreach (var behaviour in Behaviours)
        {
            if (behaviour.FirstWeek <= week && week <= behaviour.LastWeek)
            {
                return behaviour;
            }
        }

        return Behaviour.NotLooking;
    }
}
