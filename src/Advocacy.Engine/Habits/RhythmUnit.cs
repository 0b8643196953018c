namespace Advocacy.Engine.Habits;

/// <summary>What a rhythm is counted in.</summary>
public enum RhythmUnit
{
    /// <summary>ISO weeks: a week is kept by one own choice in it.</summary>
    Weeks,

    /// <summary>The person's working days; what is done on other days neither counts nor harms.</summary>
    Workdays,

    /// <summary>All days; days on which the person does not work cannot be missed.</summary>
    Days,
}
