using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Proposals;

/// <summary>What a proposal rests on, told also where nothing is proposed.</summary>
public sealed record ProposalEvidence
{
    /// <summary>The log it was judged on; by its digest anybody can see that it is that log.</summary>
    public required LogSummary Log { get; init; }

    /// <summary>The version of the policy the log was drawn under.</summary>
    public required string Policy { get; init; }

    /// <summary>The seeds it was drawn with, in order.</summary>
    public required ValueList<ulong> Seeds { get; init; }

    /// <summary>The log the change was learned from: other people than those it is judged on; none where it was not learned here.</summary>
    public LogSummary? LearnedFrom { get; init; }

    /// <summary>The effect of a prompt against silence on the reward, by WCLS, on the log it was learned from; none where it was not learned here, or not told.</summary>
    public Coefficient? Effect { get; init; }

    /// <summary>What it would be worth, turning away weighing at least as much as sharing; none where that cannot be told.</summary>
    public OffPolicyReport? Reward { get; init; }

    /// <summary>How often people would share.</summary>
    public OffPolicyReport? Shares { get; init; }

    /// <summary>How often people would mute or opt out.</summary>
    public OffPolicyReport? TurningAway { get; init; }

    /// <summary>The share of adapting among adapting and copying, as it was and as it would be; none where nobody chose.</summary>
    public AdaptRatio? Adapting { get; init; }
}
