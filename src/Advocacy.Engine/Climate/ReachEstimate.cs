using Advocacy.Engine.Values;

namespace Advocacy.Engine.Climate;

/// <summary>How far stories could travel at the most: potential, and an upper bound.</summary>
/// <param name="PotentialContacts">All connections added up, those that people share counted each time.</param>
/// <param name="PotentialPeople">How many different people that could be; at most the population, and at most the contacts.</param>
/// <param name="Population">Among how many people.</param>
public sealed record ReachEstimate(decimal PotentialContacts, double PotentialPeople, long Population)
{
    /// <summary>The same as a reason, whose words say that it is potential.</summary>
    public Reason Why => ClimateReasons.Reach.With((double)PotentialContacts, System.Math.Round(PotentialPeople), Population);
}
