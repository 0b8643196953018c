namespace Advocacy.Engine.Learning.Bandits;

/// <summary>What came of decisions with an arm, and of those for which it was awake and another was taken, each by the inverse of its probability.</summary>
/// <param name="Name">Which arm it is of.</param>
/// <param name="TakenWorth">What came of it when it was taken.</param>
/// <param name="TakenWeight">How much it was taken.</param>
/// <param name="OtherWorth">What came of others when it was awake.</param>
/// <param name="OtherWeight">How much others were taken when it was awake.</param>
public sealed record SoftmaxEvidence(string Name, double TakenWorth, double TakenWeight, double OtherWorth, double OtherWeight)
{
    /// <summary>How much more comes of a decision with it than of one with another; 0 until there were both.</summary>
    internal double Difference => DifferenceToward(0);

    /// <summary>The same, held towards nothing while little is known.</summary>
    /// <param name="prior">How many prompts on either side are assumed to have brought what all did: the fewer there truly were, the nearer to 0.</param>
    internal double DifferenceToward(double prior)
    {
        if (!(TakenWeight > 0 && OtherWeight > 0))
        {
            return 0;
        }

        var usual = (TakenWorth + OtherWorth) / (TakenWeight + OtherWeight);
        return ((TakenWorth + (prior * usual)) / (TakenWeight + prior)) - ((OtherWorth + (prior * usual)) / (OtherWeight + prior));
    }
}
