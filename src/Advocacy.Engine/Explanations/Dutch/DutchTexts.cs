using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>The Dutch texts, informal.</summary>
internal static class DutchTexts
{
    internal static ValueList<TextEntry> All() =>
        [.. DutchReasons.Texts, .. DutchProgrammes.Texts, .. DutchContent.Texts, .. DutchConnection.Texts, .. DutchHealth.Texts, .. DutchClimate.Texts, .. DutchAdvice.Texts, .. DutchPolicy.Texts, .. DutchPolicyNouns.Texts, .. DutchInterventions.Texts, .. DutchSteps.Texts, .. DutchNouns.Texts, .. DutchMessages.Texts, .. DutchDates.Texts, .. DutchHoldings.Texts];
}
