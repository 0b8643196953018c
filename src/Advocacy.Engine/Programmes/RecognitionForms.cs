using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>What a form takes.</summary>
internal static class RecognitionForms
{
    /// <summary>The consent it takes (INV-20).</summary>
    internal static ConsentForm ConsentOf(RecognitionForm form) => form switch
    {
        RecognitionForm.StoryInside => ConsentForm.StoryInside,
        RecognitionForm.StoryOutside => ConsentForm.StoryOutside,
        _ => ConsentForm.Recognition,
    };
}
