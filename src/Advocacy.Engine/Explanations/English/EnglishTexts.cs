using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>The English texts.</summary>
internal static class EnglishTexts
{
    internal static ValueList<TextEntry> All() =>
        [.. EnglishReasons.Texts, .. EnglishProgrammes.Texts, .. EnglishContent.Texts, .. EnglishConnection.Texts, .. EnglishHealth.Texts, .. EnglishClimate.Texts, .. EnglishAdvice.Texts, .. EnglishPolicy.Texts, .. EnglishPolicyNouns.Texts, .. EnglishInterventions.Texts, .. EnglishSteps.Texts, .. EnglishNouns.Texts, .. EnglishMessages.Texts, .. EnglishDates.Texts, .. EnglishHoldings.Texts];
}
