using System;
using System.Diagnostics;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>A contender in this process.</summary>
internal abstract class InProcess(string name) : IContender
{
    /// <summary>So often, and with pauses, that all is compiled as well as it will be.</summary>
    private const int WarmUps = 2_000;

    private const int WarmUpsAtOnce = 20;

    private const int WarmUpPeople = 1_024;

    public string Name { get; } = name;

    public int MostPerRound => int.MaxValue;

    public void Prepare(Crowd crowd)
    {
        Take(crowd);
        var answers = new byte[Math.Min(crowd.Count, WarmUpPeople)];
        for (var i = 0; i < WarmUps; i++)
        {
            DecideAll(0, answers);
            System.Threading.Thread.Sleep(i % WarmUpsAtOnce == 0 ? 1 : 0);
        }
    }

    public Measure Decide(int from, Span<byte> answers)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var begun = Stopwatch.GetTimestamp();
        DecideAll(from, answers);
        var took = Stopwatch.GetElapsedTime(begun);
        return new(took.TotalNanoseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    public void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Takes in the people in its own form.</summary>
    protected abstract void Take(Crowd crowd);

    protected abstract void DecideAll(int from, Span<byte> answers);
}
