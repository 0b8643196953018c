using System.Collections.Generic;
using Advocacy.Engine.Learning.Logs;

namespace Advocacy.Sample.Trying;

/// <summary>A log to learn from.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Summary">What they come to.</param>
/// <param name="Check">Whether it can be learned from.</param>
internal sealed record LearningInput(IReadOnlyList<LogRow> Rows, LogSummary Summary, LogCheckResult Check)
{
    /// <summary>Whether nothing is wrong with it, and frequencies are those logged.</summary>
    public bool IsSound => Check.Verdict == LogVerdict.Sound;
}
