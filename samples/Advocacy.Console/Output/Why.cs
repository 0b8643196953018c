using Advocacy.Engine.Decisions;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Output;

/// <summary>The reason to name where there is room for one.</summary>
internal static class Why
{
    /// <summary>
    /// Of a wait the decisive one. For a prompt all gates are open, so that none of them decided: it is that the person asked, or what
    /// the models found.
    /// </summary>
    public static Reason Of(Decision decision)
    {
        var why = decision.Decisive.Reason;
        if (decision is not Prompt prompt)
        {
            return why;
        }

        foreach (var finding in decision.Findings)
        {
            if (prompt.IsAsked ? finding.Reason.Code == PromptReasons.Asked : finding.Gate == Gate.Fogg)
            {
                return finding.Reason;
            }
        }

        return why;
    }
}
