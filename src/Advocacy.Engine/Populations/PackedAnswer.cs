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

    private readonly long earliest;
    private readonly short intervention;
    private readonly byte kind;
    private readonly sbyte channel;

    internal PackedAnswer(Hindrances closed, long earliest, double probability, short intervention = Nothing, PromptKind kind = default, sbyte channel = (sbyte)Nothing)
    {
        (Closed, this.earliest, Probability) = (closed, earliest, probability);
        (this.intervention, this.kind, this.channel) = (intervention, (byte)kind, channel);
    }

    /// <summary>Whether nothing, or chance alone, keeps the person from being invited.</summary>
    internal bool WaitsForNothing => (Closed & ~Hindrances.ChanceSilent) == Hindrances.None;

    /// <summary>The answer before the person's hours open, where this is the answer when they do: chance comes after hours.</summary>
    internal PackedAnswer BeforeHours(long opens) =>
        new((Closed & ~Hindrances.ChanceSilent) | Hindrances.OutsideHours, WaitsForNothing ? opens : earliest, 1);

    /// <summary>The same answer later in the same hours: once the slot went by, a prompt is delivered at once.</summary>
    internal PackedAnswer At(long now) =>
        IsPrompt && earliest < now ? new(Closed, now, Probability, intervention, (PromptKind)kind, channel) : this;

    /// <summary>All that keeps the person from being invited; nothing of a prompt.</summary>
    public Hindrances Closed { get; }

    /// <summary>Whether it is a prompt.</summary>
    public bool IsPrompt => Closed == Hindrances.None;

    /// <summary>Of a prompt: which of Fogg's it is.</summary>
    public PromptKind? Kind => IsPrompt ? (PromptKind)kind : null;

    /// <summary>Of a prompt: the place of the intervention in the policy; −1 of a wait.</summary>
    public int InterventionPlace => intervention;

    /// <summary>Of a prompt: the place of the channel in <see cref="Population.Channels"/>; −1 of a wait.</summary>
    public int ChannelPlace => channel;

    /// <summary>Of a prompt: when it is delivered. Of a wait: the first instant at which no gate is closed by time; none where something else is missing.</summary>
    public Instant? Earliest => Nanoseconds.At(earliest);

    /// <summary>How likely this answer was: 1 where nothing was drawn.</summary>
    public double Probability { get; }
}
