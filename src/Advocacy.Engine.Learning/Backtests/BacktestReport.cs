using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Backtests;

/// <summary>What another policy would have decided on a recorded history, and what the draws in it say of what would have come of that.</summary>
public sealed record BacktestReport
{
    /// <summary>What holds of every backtest, to be shown with its numbers.</summary>
    public const string Notice =
        "Decisions are made on what really happened. After the first point at which a person would have got another answer, the history is no longer the one there would have been.";

    /// <summary>The version of the policy that was tried.</summary>
    public required string Candidate { get; init; }

    /// <summary>How many people there are.</summary>
    public required int People { get; init; }

    /// <summary>How many decision points there are.</summary>
    public required int Points { get; init; }

    /// <summary>At how many the facts lead to the answer that was logged.</summary>
    public required int Reproduced { get; init; }

    /// <summary>At how many the other policy would not have done the same.</summary>
    public required int Different { get; init; }

    /// <summary>Of those, how many come first for their person: only there is the history the one there would have been.</summary>
    public int FirstDifferences
    {
        get
        {
            var count = 0;
            foreach (var person in ByPerson)
            {
                count += person.First is null ? 0 : 1;
            }

            return count;
        }
    }

    /// <summary>In what they differ, in the order of the aspects.</summary>
    public required ValueList<AspectCount> Aspects { get; init; }

    /// <summary>Which reason decides in the place of which other where they do not do the same, by the codes in ordinal order.</summary>
    public required ValueList<ReasonShift> Reasons { get; init; }

    /// <summary>How much is otherwise for each person, in the order of the log.</summary>
    public required ValueList<PersonDifference> ByPerson { get; init; }

    /// <summary>The first examples of each pair of reasons.</summary>
    public required ValueList<BacktestExample> Examples { get; init; }

    /// <summary>What the draws say of the reward of the policy; none where nothing was drawn that it could have drawn.</summary>
    public OffPolicyReport? Estimate { get; init; }

    /// <summary>Whether it would do better.</summary>
    public required OffPolicyVerdict Verdict { get; init; }

    /// <summary>Why there is no verdict; nothing where there is one.</summary>
    public required ValueList<Reason> WithheldFor { get; init; }
}
