namespace Advocacy.Sample.SampleData;

/// <summary>How an invented person meets messages, in shares.</summary>
/// <param name="Opens">Of messages opened; of the others nobody can tell.</param>
/// <param name="Adapts">Of invitations adapted and shared.</param>
/// <param name="Copies">Of invitations copied and posted.</param>
/// <param name="Skips">Of invitations skipped.</param>
/// <param name="Unprompted">Of weeks with an act of the person's own accord.</param>
/// <param name="IsHeard">Of acts that a colleague or the own network responds to.</param>
/// <param name="Answers">Whether the person answered the two questions at enrolment.</param>
internal sealed record Character(double Opens, double Adapts, double Copies, double Skips, double Unprompted, double IsHeard, bool Answers)
{
    /// <summary>Shares nearly every week.</summary>
    public static Character Regular { get; } = new(0.95, 0.5, 0.1, 0.3, 0.5, 0.7, true);

    /// <summary>Shares when there is something.</summary>
    public static Character Willing { get; } = new(0.8, 0.25, 0.1, 0.5, 0.12, 0.6, true);

    /// <summary>Would like to, and is still finding out why and how.</summary>
    public static Character Learner { get; } = new(0.7, 0.1, 0.05, 0.6, 0.03, 0.5, false);

    /// <summary>Opens messages and has no time for them.</summary>
    public static Character Busy { get; } = new(0.9, 0.02, 0, 0.25, 0, 0.3, true);
}
