using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>The content that rides in an intervention.</summary>
internal sealed class Riding
{
    private readonly View<ValueList<ShelvedOffer>>? several;

    /// <summary>One piece of content; or several, of which the most relevant is known, and the others are when they are asked for.</summary>
    internal Riding(in ShelvedOffer lead, View<ValueList<ShelvedOffer>>? several = null) => (Lead, this.several) = (lead, several);

    /// <summary>The most relevant.</summary>
    internal ShelvedOffer Lead { get; }

    /// <summary>All of it, the most relevant first.</summary>
    internal ValueList<ShelvedOffer> All => several is null ? [Lead] : several.Value;
}
