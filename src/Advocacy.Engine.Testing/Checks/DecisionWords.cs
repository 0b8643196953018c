using Advocacy.Engine.Decisions;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>Tells decisions in counterexamples.</summary>
internal static class DecisionWords
{
    /// <summary>What was decided, in a few words.</summary>
    internal static string Told(this Decision decision) => decision switch
    {
        Prompt prompt => $"the prompt {prompt.Intervention} at {prompt.DeliverAt}",
        Wait wait => $"a wait until {wait.Until?.ToString() ?? wait.Missing?.ToString() ?? "nothing"}, decided by {wait.Decisive.Gate}",
        _ => "nothing",
    };
}
