using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using NodaTime;

namespace Advocacy.Engine.Populations;

/// <summary>An <see cref="Answer"/> in 24 bytes: what has a name is a place in a list of the population that gave it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PackedAnswer
{
    internal const short Nothing = -1;

    // Of what: all that keeps the person from being invited; the places of intervention and channel, and the kind between them.
    private const int InterventionShift = 32;
    private const int KindShift = 48;
    private const int ChannelShift = 56;
    private const long NoOffer = ((long)Nothing << ChannelShift) | ((long)(ushort.MaxValue & Nothing) << InterventionShift);

    private readonly long what;
    private readonly long earliest;
    private readonly long probability;

    internal PackedAnswer(Hindrances closed, long earliest, double probability, short intervention = Nothing, PromptKind kind = default, sbyte channel = (sbyte)Nothing)
    {
        what = (uint)closed | ((long)(ushort)intervention << InterventionShift) | ((long)kind << KindShift) | ((long)channel << ChannelShift);
        (this.earliest, this.probability) = (earliest, BitConverter.DoubleToInt64Bits(probability));
    }

    private PackedAnswer(long what, long earliest, long probability) => (this.what, this.earliest, this.probability) = (what, earliest, probability);

    /// <summary>Whether nothing, or chance alone, keeps the person from being invited.</summary>
    internal bool WaitsForNothing => (Closed & ~Hindrances.ChanceSilent) == Hindrances.None;

    /// <summary>
    /// Where this is the answer when the person's hours open: the answer at an instant. Before that, chance has not come yet; later in the same
    /// hours, once the slot went by, a prompt is delivered at once.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PackedAnswer At(long now, long opens, long earliestBefore)
    {
        const long BeforeChance = ~(long)Hindrances.ChanceSilent & uint.MaxValue;

        var isBefore = now < opens;
        return new(
            Jumpless.Either(isBefore, (what & BeforeChance) | (long)Hindrances.OutsideHours | NoOffer, what),
            Jumpless.Either(isBefore, earliestBefore, Math.Max(earliest, now)),
            Jumpless.Either(isBefore, BitConverter.DoubleToInt64Bits(1), probability));
    }

    /// <summary>All that keeps the person from being invited; nothing of a prompt.</summary>
    public Hindrances Closed => (Hindrances)(uint)what;

    /// <summary>Whether it is a prompt.</summary>
    public bool IsPrompt => Closed == Hindrances.None;

    /// <summary>Of a prompt: which of Fogg's it is.</summary>
    public PromptKind? Kind => IsPrompt ? (PromptKind)(byte)(what >> KindShift) : null;

    /// <summary>Of a prompt: the place of the intervention in the policy; −1 of a wait.</summary>
    public int InterventionPlace => (short)(what >> InterventionShift);

    /// <summary>Of a prompt: the place of the channel in <see cref="Population.Channels"/>; −1 of a wait.</summary>
    public int ChannelPlace => (sbyte)(what >> ChannelShift);

    /// <summary>Of a prompt: when it is delivered. Of a wait: the first instant at which no gate is closed by time; none where something else is missing.</summary>
    public Instant? Earliest => Nanoseconds.At(earliest);

    /// <summary>How likely this answer was: 1 where nothing was drawn.</summary>
    public double Probability => BitConverter.Int64BitsToDouble(probability);
}
