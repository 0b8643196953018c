using Advocacy.Engine.Values;

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

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<Mechanisms>> Parameters { get; } =
    [
        Rules.Flag<Mechanisms>("points", "domain §1", "Points for acts and ideas; needs an agreement.", r => r.Points, (r, v) => r with { Points = v }),
        Rules.Flag<Mechanisms>("badges", "domain §1", "Badges; needs an agreement.", r => r.Badges, (r, v) => r with { Badges = v }),
        Rules.Flag<Mechanisms>("leagues", "domain §1", "Leagues of opted-in peers; needs an agreement.", r => r.Leagues, (r, v) => r with { Leagues = v }),
        Rules.Flag<Mechanisms>("monthlyAward", "domain §1", "The monthly award; needs an agreement.", r => r.MonthlyAward, (r, v) => r with { MonthlyAward = v }),
        Rules.Flag<Mechanisms>("rhythmShown", "domain §1", "Showing the rhythm also to who did not ask for it.", r => r.RhythmShown, (r, v) => r with { RhythmShown = v }),
        Rules.Flag<Mechanisms>("aiDrafts", "M24", "Suggestions written by an AI, labelled as such, for who agreed to them.", r => r.AiDrafts, (r, v) => r with { AiDrafts = v }),
    ];

    /// <summary>Whether any of them needs an agreement.</summary>
    public bool NeedAgreement => Points || Badges || Leagues || MonthlyAward;
}
