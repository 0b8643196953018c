namespace Advocacy.Engine.Policies;

/// <summary>What an organisation may switch on besides invitations; all off by default, because the sources disagree (domain §1).</summary>
public sealed record Mechanisms
{
    /// <summary>Points for acts and ideas. Without them nobody sees any, also where leagues count them. Needs an agreement.</summary>
    public bool Points { get; init; }

    /// <summary>Badges. Needs an agreement.</summary>
    public bool Badges { get; init; }

    /// <summary>Leagues of opted-in peers. Needs an agreement.</summary>
    public bool Leagues { get; init; }

    /// <summary>The monthly award. Needs an agreement.</summary>
    public bool MonthlyAward { get; init; }

    /// <summary>Showing the rhythm also to who did not ask for it.</summary>
    public bool RhythmShown { get; init; }

    /// <summary>Suggestions written by an AI, labelled as such, for who agreed to them (M24).</summary>
    public bool AiDrafts { get; init; }

    /// <summary>Whether any of them needs an agreement.</summary>
    public bool NeedAgreement => Points || Badges || Leagues || MonthlyAward;
}
