namespace Advocacy.Engine.Content;

/// <summary>A hint on something in a draft.</summary>
/// <param name="Feature">What the person says is in it.</param>
/// <param name="Advice">What the guideline says of it.</param>
public sealed record GuidelineHint(DraftFeature Feature, GuidelineAdvice Advice);
