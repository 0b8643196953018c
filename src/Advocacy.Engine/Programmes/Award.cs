using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>An award and who wins it; nothing about anybody else (INV-11).</summary>
public sealed record Award
{
    internal Award(AwardCall call, PersonId winner, FactId? act, bool mayBeNamed, bool isFinal)
    {
        (Id, Kind, Period, IsTangible) = (call.Id, call.Kind, call.Period, call.IsTangible);
        (Winner, Act, MayBeNamed, IsFinal) = (winner, act, mayBeNamed, isFinal);
    }

    /// <summary>Names the award; to be reported with it, so that it is not given twice.</summary>
    public string Id { get; }

    /// <summary>How the winner was found.</summary>
    public AwardKind Kind { get; }

    /// <summary>The period it is for.</summary>
    public ProgrammePeriod Period { get; }

    /// <summary>The person who wins it.</summary>
    public PersonId Winner { get; }

    /// <summary>The act it is for, if it is for one.</summary>
    public FactId? Act { get; }

    /// <summary>Whether the winner agreed to be named to others; else only the winner is told (INV-20).</summary>
    public bool MayBeNamed { get; }

    /// <summary>Whether it is a thing.</summary>
    public bool IsTangible { get; }

    /// <summary>Whether late facts can no longer change it.</summary>
    public bool IsFinal { get; }

    /// <summary>Why it goes to the winner.</summary>
    public Reason Why => ProgrammeReasons.Of(Kind);

    /// <summary>What this kind of award does to acts of one's own accord.</summary>
    public RewardRisk Risk => RewardRisk.Of(Kind switch
    {
        AwardKind.Raffle => RewardContingency.Completion,
        AwardKind.Surprise => RewardContingency.Unexpected,
        _ => RewardContingency.Performance,
    });

    /// <summary>Whether what is shared in hope of it says so: who shares for a reward tells their network (INV-29).</summary>
    public bool NeedsDisclosure => IsTangible || Kind != AwardKind.Surprise;
}
