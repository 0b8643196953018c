namespace Advocacy.Engine.Learning.Trials;

/// <summary>The names that coefficients have of themselves.</summary>
public static class TrialNames
{
    /// <summary>What the outcome is without prompts and with all controls at 0.</summary>
    public const string Intercept = "intercept";

    /// <summary>The effect of a prompt; with all moderators at 0 where there are any.</summary>
    public const string Prompt = "prompt";

    /// <summary>How the effect of a prompt changes with a moderator.</summary>
    public static string ByModerator(string moderator) => Prompt + ":" + moderator;
}
