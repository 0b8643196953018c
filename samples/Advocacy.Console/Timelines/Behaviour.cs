using System.Collections.Generic;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.Timelines;

/// <summary>How a person meets messages during some weeks.</summary>
internal sealed record Behaviour
{
    public static Behaviour NotLooking { get; } = new() { Opens = Opening.NotSeen, Answers = [Answer.Ignore] };

    /// <summary>The first week, from 1.</summary>
    public int FirstWeek { get; init; } = 1;

    /// <summary>The last week.</summary>
    public int LastWeek { get; init; } = int.MaxValue;

    /// <summary>What becomes known about whether messages are seen.</summary>
    public Opening Opens { get; init; } = Opening.Seen;

    /// <summary>What the person does with them, in turn.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [Answer.Ignore];

    /// <summary>How long after the message.</summary>
    public Duration After { get; init; } = Duration.FromMinutes(20);

    /// <summary>What keeps the person from sharing, named with a skip.</summary>
    public Barrier? Barrier { get; init; }

    /// <summary>How confident the person says to be when asked.</summary>
    public Score Confidence { get; init; } = new(0.7);

    /// <summary>Who responds to an act, the day after; none if nobody does.</summary>
    public Responder? HearsFrom { get; init; }
}
