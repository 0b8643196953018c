namespace Advocacy.Engine.Rewards;

/// <summary>
/// What a kind of reward does to how much people do of their own accord once it is gone (Deci, Koestner and Ryan 1999, 128 studies: effects
/// on free-choice behaviour). Every rule and award is marked with it.
/// </summary>
/// <param name="Contingency">On what it depends.</param>
/// <param name="Effect">The effect size d on free-choice behaviour; below 0: it spoils the motive.</param>
public sealed record RewardRisk(RewardContingency Contingency, double Effect)
{
    internal static RewardRisk Of(RewardContingency contingency) => new(contingency, contingency switch
    {
        RewardContingency.Engagement => -0.40,
        RewardContingency.Completion => -0.36,
        RewardContingency.Performance => -0.28,
        RewardContingency.Praise => 0.33,
        _ => 0,
    });

    internal static RewardRisk Of(RewardRule rule) => Of(rule switch
    {
        { IsUnexpected: true } => RewardContingency.Unexpected,
        { On: RewardTrigger.NetworkResponse or RewardTrigger.PeerVote or RewardTrigger.PeerThanks or RewardTrigger.Feedback } => RewardContingency.Performance,
        { On: RewardTrigger.Act or RewardTrigger.Idea } => RewardContingency.Completion,
        _ => RewardContingency.Engagement,
    });
}
