namespace Advocacy.Engine.Policies;

/// <summary>Where to begin with a programme, in this order (M31).</summary>
public enum AdviceStep
{
    /// <summary>The climate: whether people feel free and safe to tell.</summary>
    Climate,

    /// <summary>What stands in people's way.</summary>
    Barriers,

    /// <summary>What people are invited to, when and how often.</summary>
    Prompts,

    /// <summary>Thanks, feedback, recognition.</summary>
    Recognition,

    /// <summary>Games and prizes, last and if at all.</summary>
    Competition,

    /// <summary>Leaders who tell themselves; beside all of it.</summary>
    Leaders,

    /// <summary>Workshops; beside all of it.</summary>
    Workshops,
}
