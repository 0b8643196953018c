using Advocacy.Engine.Decisions;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Populations;

/// <summary>What is the same for many at a moment, worked out once: by class of hours, by list of channels, and for everybody.</summary>
internal sealed class Tables
{
    internal Tables(PolicyTimeline timeline, Situation situation, Instant now, ValueList<HoursClass> classes, ValueList<ValueList<Channel>> wishes, Names<Channel> channels)
    {
        Now = Nanoseconds.Of(now);
        Stopped = Bars.StopsOf(situation, now);
        Demands = timeline.RepertoireAt(now).FirstDemands;
        ActionLine = timeline.InForceAt(now).Behavior.ActionLine;
        Hours = new ulong[classes.Count];
        for (var i = 0; i < Hours.Length; i++)
        {
            // A class without groups comes before those that have the same hours.
            Hours[i] = classes[i].Plain is { } plain && !classes[i].HasOwnHoliday(situation) ? Hours[plain] : (ulong)classes[i].ClosedAt(now, situation);
        }

        Channels = new ulong[wishes.Count];
        for (var i = 0; i < Channels.Length; i++)
        {
            var working = wishes[i].Where(channel => !situation.ChannelsDown.Contains(channel));
            Channels[i] = working.IsEmpty ? PackedStance.NoChannel : (ulong)channels.PlaceOf(working[0]) << PackedStance.ChannelShift;
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

    /// <summary>What keeps the engine from coming by, by class of hours, where a stance has it.</summary>
    internal ulong[] Hours { get; }

    /// <summary>The place of the first channel that works, by list of channels, where a stance has it.</summary>
    internal ulong[] Channels { get; }
}
