namespace Advocacy.Engine.Decisions;

/// <summary>In what two decisions for one person at one moment can differ.</summary>
public enum DecisionAspect
{
    /// <summary>One is a prompt, the other a wait.</summary>
    Answer,

    /// <summary>Spark, facilitator or signal.</summary>
    Kind,

    /// <summary>The intervention.</summary>
    Intervention,

    /// <summary>The way of sharing it suggests.</summary>
    Option,

    /// <summary>The content that rides in it.</summary>
    Items,

    /// <summary>Through what it is delivered.</summary>
    Channel,

    /// <summary>When it is to be delivered.</summary>
    DeliverAt,

    /// <summary>The first instant at which it is no longer true.</summary>
    ValidUntil,

    /// <summary>Until when to stay silent.</summary>
    Until,

    /// <summary>What ends the silence where time does not.</summary>
    Missing,

    /// <summary>When the engine is to be asked again.</summary>
    NextDue,

    /// <summary>The code of the decisive reason; that its data differ is no difference.</summary>
    Reason,
}
