namespace Advocacy.Engine.Content;

/// <summary>What a guideline says of something in a draft: never more than a hint.</summary>
public enum GuidelineAdvice
{
    /// <summary>It is what makes a story good.</summary>
    Encouraged,

    /// <summary>It is fine as it is.</summary>
    Allowed,

    /// <summary>It is worth asking somebody first.</summary>
    AskFirst,
}
