namespace Advocacy.Engine.Programmes;

/// <summary>In which form somebody is recognised, the lightest first: kind words that inform come before anything that stands for them.</summary>
public enum RecognitionForm
{
    /// <summary>Named in thanks.</summary>
    Thanks,

    /// <summary>Named in a shout-out.</summary>
    ShoutOut,

    /// <summary>A story told inside the organisation.</summary>
    StoryInside,

    /// <summary>A story told outside the organisation.</summary>
    StoryOutside,
}
