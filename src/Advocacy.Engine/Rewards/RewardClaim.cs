using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>A fact as the rules see it, with what is so when it happens.</summary>
internal readonly record struct RewardClaim
{
    internal required EventFact Fact { get; init; }

    internal required RewardTrigger Trigger { get; init; }

    internal required LocalDate Date { get; init; }

    internal required Phase Phase { get; init; }

    /// <summary>The habit strength that as many own acts as there were before would give: nobody's choice to skip changes it (INV-06).</summary>
    internal required double Practised { get; init; }

    internal GroupId? Team { get; init; }

    internal ActKind? Kind => Fact is Acted acted ? acted.Kind : Fact is IdeaProposed ? ActKind.Idea : null;

    internal Choice? Choice => (Fact as Chose)?.Choice;

    internal OccasionKind? Occasion => Fact switch
    {
        Acted acted => acted.Occasion,
        TookPart tookPart => tookPart.Kind,
        _ => null,
    };

    internal bool IsPrompted => Fact switch
    {
        Acted acted => acted.Decision is not null,
        Chose chose => chose.Decision is not null,
        _ => false,
    };

    /// <summary>What it is about; none where it names nothing.</summary>
    internal string? Subject => Fact switch
    {
        Acted acted => acted.Content?.Value,
        IdeaProposed idea => idea.Content?.Value,
        Chose chose => chose.Content?.Value,
        TookPart tookPart => tookPart.Occasion.Value,
        NetworkResponded responded => responded.Act.Value,
        PeerThanked { Act: { } act } => act.Value,
        PeerVoted voted => voted.Act.Value,
        FeedbackReceived feedback => feedback.Act.Value,
        _ => null,
    };

    /// <summary>What a fact can trigger; none where no rule is about such facts, as about a skip: it earns nothing, so it uses up nothing (INV-06).</summary>
    internal static RewardTrigger? TriggerOf(EventFact fact) => fact switch
    {
        Acted { Kind: var kind } => kind == ActKind.Idea ? RewardTrigger.Idea : RewardTrigger.Act,
        IdeaProposed => RewardTrigger.Idea,
        Chose { Choice: not Values.Choice.Skip } => RewardTrigger.Choice,
        TookPart => RewardTrigger.TookPart,
        NetworkResponded => RewardTrigger.NetworkResponse,
        PeerThanked => RewardTrigger.PeerThanks,
        PeerVoted => RewardTrigger.PeerVote,
        FeedbackReceived => RewardTrigger.Feedback,
        WorkshopAttended => RewardTrigger.Workshop,
        GuidelineRead => RewardTrigger.Guideline,
        _ => null,
    };
}
