namespace Advocacy.Engine.Learning.Numbers;

/// <summary>The codes of what can be wrong with data given to this package. A code never changes its meaning; a withdrawn one is not used again.</summary>
public static class LearningProblemCodes
{
    /// <summary>AE5001: a column is not as long as the others.</summary>
    public const string ColumnLength = "AE5001";

    /// <summary>AE5002: a value that is used is infinite or not a number.</summary>
    public const string NotFinite = "AE5002";

    /// <summary>AE5003: a probability that must lie between 0 and 1 does not.</summary>
    public const string ProbabilityOutside = "AE5003";

    /// <summary>AE5004: a prompt is recorded where nobody was available for one.</summary>
    public const string PromptedUnavailable = "AE5004";

    /// <summary>AE5005: a name is empty, there twice, or kept for something else.</summary>
    public const string NameNotAllowed = "AE5005";

    /// <summary>AE5006: a weight is negative.</summary>
    public const string WeightNegative = "AE5006";

    /// <summary>AE5007: there is nothing to learn from.</summary>
    public const string Empty = "AE5007";

    /// <summary>AE5008: there are more problems of a kind than are listed.</summary>
    public const string MoreOfAKind = "AE5008";

    /// <summary>AE5011: an arm is none of those there are.</summary>
    public const string ArmUnknown = "AE5011";

    /// <summary>AE5012: the probabilities of one decision do not add up to one.</summary>
    public const string ProbabilitiesDoNotAddUp = "AE5012";

    /// <summary>AE5013: the policy to be judged may do what the logged one never did.</summary>
    public const string NoSupport = "AE5013";

    /// <summary>AE5014: the probability logged of the arm taken is not the one logged of all arms.</summary>
    public const string ProbabilitiesDiffer = "AE5014";

    /// <summary>AE5021: a share would weigh more than turning away from prompts (INV-39).</summary>
    public const string RewardTooMild = "AE5021";

    /// <summary>AE5022: what something is said to be worth lies out of range.</summary>
    public const string WorthOutOfRange = "AE5022";

    /// <summary>AE5031: a row of a log contradicts itself.</summary>
    public const string RowContradicts = "AE5031";

    /// <summary>AE5032: a line of a log has more or fewer cells than its heading, or a quote that does not end.</summary>
    public const string RowMalformed = "AE5032";

    /// <summary>AE5033: a log has two rows of one decision point.</summary>
    public const string PointTwice = "AE5033";

    /// <summary>AE5034: a log names a policy that nobody knows.</summary>
    public const string PolicyNotKnown = "AE5034";

    /// <summary>AE5035: the same seed draws something else than was logged.</summary>
    public const string DrawDiffers = "AE5035";

    /// <summary>AE5041: what a bandit is said to have learned cannot be.</summary>
    public const string StateImpossible = "AE5041";
}
