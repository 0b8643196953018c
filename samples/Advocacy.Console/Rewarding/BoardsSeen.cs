using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Rewarding;

/// <summary>What one person sees of a month: of the own league and of the teams.</summary>
/// <param name="Person">Who looks.</param>
/// <param name="Period">The month.</param>
internal sealed record BoardsSeen(PersonId Person, ProgrammePeriod Period)
{
    public Board? League { get; init; }

    /// <summary>Why there is no board of the league.</summary>
    public Reason? WhyNoLeague { get; init; }

    public TeamBoard? Teams { get; init; }

    /// <summary>Why there is no board of the teams.</summary>
    public Reason? WhyNoTeams { get; init; }
}
