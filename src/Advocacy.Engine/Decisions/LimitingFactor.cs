namespace Advocacy.Engine.Decisions;

/// <summary>What limits a person most (M02).</summary>
public enum LimitingFactor
{
    /// <summary>Nothing: the person is above the action line.</summary>
    None,

    /// <summary>Motivation is less than ability.</summary>
    Motivation,

    /// <summary>Time is the scarcest link.</summary>
    Time,

    /// <summary>Habit: it does not fit into what the person does anyway.</summary>
    Habit,

    /// <summary>Another link of ability: the scarcest one names it.</summary>
    Ability,
}
