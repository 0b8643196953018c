using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Populations;

/// <summary>What is the same for many at a moment, worked out once: by class of hours, by list of channels, and for everybody.</summary>
internal sealed class Tables
{
    internal Tables(Policy policy, Situation situation, Instant now, ValueList<HoursClass> classes, ValueList<ValueList<Channel>> wishes, Names<Channel> channels)
    {
        Now = Nanoseconds.Of(now);
        Stopped = Bars.StopsOf(situation, now);
        Demands = policy.Options[0].Demands(policy.Behavior);
        ActionLine = policy.Behavior.ActionLine;
        var known = new Dictionary<HoursClass, Hindrances>();
        Hours = new Hindrances[classes.Count];
        for (var i = 0; i < Hours.Length; i++)
        {
            var alike = classes[i].HasOwnHoliday(situation) ? classes[i] : classes[i].WithoutGroups;
            Hours[i] = known.TryGetValue(alike, out var closed) ? closed : known[alike] = alike.ClosedAt(now, situation);
        }

        Channels = new sbyte[wishes.Count];
        for (var i = 0; i < Channels.Length; i++)
        {
            var working = wishes[i].Where(channel => !situation.ChannelsDown.Contains(channel));
            Channels[i] = working.IsEmpty ? (sbyte)PackedAnswer.Nothing : (sbyte)channels.PlaceOf(working[0]);
        }
    }

    /// <summary>The moment for which it is worked out.</summary>
    internal long Now { get; }

    /// <summary>What keeps the engine from coming by to anybody.</summary>
    internal Hindrances Stopped { get; }

    /// <summary>What the first way of sharing demands of each link.</summary>
    internal ValueList<double> Demands { get; }

    /// <summary>The action line.</summary>
    internal double ActionLine { get; }

    /// <summary>What keeps the engine from coming by, by class of hours.</summary>
    internal Hindrances[] Hours { get; }

    /// <summary>The place of the first channel that works, by list of channels; −1 where none does.</summary>
    internal sbyte[] Channels { get; }
}
