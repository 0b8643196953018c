using System;
using System.Globalization;
using Advocacy.Engine.Learning.Numbers;

namespace Advocacy.Engine.Learning.Bandits;

/// <summary>
/// What a decision was worth. Turning away from prompts weighs at least as much as sharing does (INV-39), so that nothing here can learn
/// to buy shares with opt-outs: a share and a mute, or an opt-out, of one decision together are never worth more than nothing. There is
/// no way to make a scale for which that is not so.
/// </summary>
public sealed record RewardScale
{
    private RewardScale(double share, double mute, double optOut) => (Share, Mute, OptOut) = (share, mute, optOut);

    /// <summary>A share is worth 1, a mute −1 and an opt-out −1.</summary>
    public static RewardScale Default { get; } = new(1, -1, -1);

    /// <summary>What a share is worth, above 0.</summary>
    public double Share { get; }

    /// <summary>What a mute is worth: at most minus a share.</summary>
    public double Mute { get; }

    /// <summary>What an opt-out is worth: at most minus a share.</summary>
    public double OptOut { get; }

    /// <summary>The least that a decision can be worth.</summary>
    internal double Least => Math.Min(Mute, OptOut);

    /// <summary>A scale, or all that is wrong with it.</summary>
    /// <param name="share">What a share is to be worth, above 0 up to 1,000.</param>
    /// <param name="mute">What a mute is to be worth, from −1,000 to minus a share.</param>
    /// <param name="optOut">What an opt-out is to be worth, from −1,000 to minus a share.</param>
    public static RewardScaleResult Create(double share, double mute, double optOut)
    {
        const double Most = 1000;

        var problems = new ProblemList();
        var isShare = share is > 0 and <= Most;
        if (!isShare)
        {
            problems.Add(CodeOf(share), "share", Text(share), "above 0, up to 1000");
        }

        CheckLoss("mute", mute);
        CheckLoss("optOut", optOut);
        var found = problems.ToList();
        return found.IsEmpty ? new(new(share, mute, optOut), found) : new(null, found);

        void CheckLoss(string path, double worth)
        {
            // Without a share there is nothing to be too mild against, but a loss is none that is worth something.
            var most = isShare ? -share : 0;
            if (!(worth >= -Most && worth <= most))
            {
                problems.Add(isShare && worth > most ? LearningProblemCodes.RewardTooMild : CodeOf(worth), path, Text(worth), isShare ? "-1000 to " + Text(most) : "-1000 to minus a share");
            }
        }

        static string CodeOf(double worth) => Numbers.Check.IsFinite(worth) ? LearningProblemCodes.WorthOutOfRange : LearningProblemCodes.NotFinite;
    }

    /// <summary>What an outcome is worth.</summary>
    public double Of(PromptOutcome outcome)
    {
        var loss = Math.Min(outcome.Muted ? Mute : 0, outcome.OptedOut ? OptOut : 0);
        return (outcome.Shared ? Share : 0) + loss;
    }

    /// <summary>The same from 0, the least that can be, to 1, the most.</summary>
    internal double ShareOf(PromptOutcome outcome) => (Of(outcome) - Least) / (Share - Least);

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
