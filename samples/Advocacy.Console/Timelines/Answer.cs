namespace Advocacy.Sample.Timelines;

/// <summary>What a scripted person does with a message.</summary>
internal enum Answer
{
    /// <summary>Nothing.</summary>
    Ignore,

    /// <summary>Adapts and shares.</summary>
    Adapt,

    /// <summary>Copies and posts.</summary>
    Copy,

    /// <summary>Skips.</summary>
    Skip,

    /// <summary>Does what is suggested in an own way, or answers what is asked.</summary>
    Act,

    /// <summary>Closes it.</summary>
    Dismiss,
}
