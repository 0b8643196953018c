using Advocacy.Engine.Decisions;

namespace Advocacy.Engine.Json;

/// <summary>A decision as it stands in a log.</summary>
internal static class LoggedDecision
{
    internal static string Write(Decision decision, DecisionInputs inputs, string situation)
    {
        var text = new JsonText();
        DecisionShapes.Logged.Write(text, DecisionDraft.Of(decision) with { Inputs = new(inputs.State, situation, inputs.Moment, inputs.Seed) });
        return text.ToString();
    }
}
