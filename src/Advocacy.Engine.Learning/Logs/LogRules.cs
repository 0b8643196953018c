using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Policies;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>What counts as having come of a decision, and what as lying too far back.</summary>
public sealed record LogRules
{
    /// <summary>
    /// How many local dates the outcomes of a decision are looked for, its own date the first. 1 to 28 dates; default 3 (ours: silence by
    /// chance is followed by another draw in the next window, so that a longer one compares a prompt today with one tomorrow).
    /// </summary>
    public int WindowDays { get; init => field = Check.Range(value, 1, 28, nameof(WindowDays)); } = 3;

    /// <summary>Over how many local dates before the decision recent messages are counted. 1 to 56 dates; default 7 (the span of the weekly cap).</summary>
    public int RecentDays { get; init => field = Check.Range(value, 1, 56, nameof(RecentDays)); } = 7;

    /// <summary>
    /// The policies that were in force. Where they are given, points under one that does not learn are left out: one in which learning is not
    /// switched on, or that records no agreement (INV-21). None where the host itself keeps no log before that.
    /// </summary>
    public PolicyTimeline? Policies { get; init; }

    /// <summary>Decisions further back have no influence (INV-19). 30 to 3650 days of 24 hours; default 400 (domain §4, as policies retain).</summary>
    public int RetentionDays { get; init => field = Check.Range(value, 30, 3650, nameof(RetentionDays)); } = 400;
}
