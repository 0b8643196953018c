namespace Advocacy.Engine.Learning.Simulation;

/// <summary>What a draw is for: draws for different purposes never share a number.</summary>
internal enum Purpose
{
    /// <summary>Who somebody is.</summary>
    Trait,

    /// <summary>Whether and when somebody joins.</summary>
    Joining,

    /// <summary>Leave of a week.</summary>
    Leave,

    /// <summary>What somebody does of their own accord on a day.</summary>
    OwnDay,

    /// <summary>How somebody meets a message.</summary>
    Meeting,

    /// <summary>What somebody does with a message that was seen.</summary>
    Reaction,

    /// <summary>Who responds to an act.</summary>
    Response,

    /// <summary>The answer to a question of the host.</summary>
    Survey,

    /// <summary>Whom an event of the scenario concerns.</summary>
    Event,
}
