namespace Advocacy.Engine.Values;

/// <summary>The phases of lasting change (Transformational Change Model, M04), in order.</summary>
public enum Phase
{
    /// <summary>Know why it is valuable, inspired by what colleagues tell.</summary>
    Information,

    /// <summary>See how experts do it; tiny steps of one's own are welcome.</summary>
    Application,

    /// <summary>Own ideas and own acts, strengthened by positive feedback.</summary>
    Confirmation,

    /// <summary>Repetition and support until it is a natural habit, and verifying that it is.</summary>
    Consolidation,
}
