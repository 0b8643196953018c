namespace Advocacy.Sample.Timelines;

/// <summary>Who responds to an act.</summary>
internal enum Responder
{
    /// <summary>A colleague, with thanks.</summary>
    Colleague,

    /// <summary>The person's own network.</summary>
    Network,

    /// <summary>An expert, with positive feedback.</summary>
    Expert,
}
