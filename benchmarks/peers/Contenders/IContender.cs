using System;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>Something that can make the reference decision.</summary>
internal interface IContender : IDisposable
{
    /// <summary>What it is called in the table.</summary>
    string Name { get; }

    /// <summary>How many people it decides for in each round: all of them, or for what is slow some of those of the round.</summary>
    int MostPerRound { get; }

    /// <summary>Takes in the people in its own form; not timed.</summary>
    void Prepare(Crowd crowd);

    /// <summary>Decides for some people, and says what that took.</summary>
    /// <param name="from">The first person.</param>
    /// <param name="answers">Where the answers go, one a person.</param>
    Measure Decide(int from, Span<byte> answers);
}
