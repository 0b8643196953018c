using System;
using System.Diagnostics;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>A contender in this process.</summary>
/// <param name="name">What it is called in the table.</param>
/// <param name="warmUps">How often it decides for some people before it is timed.</param>
/// <param name="mostPerRound">How many people it decides for in each round.</param>
internal abstract class InProcess(string name, int warmUps = 2_000, int mostPerRound = int.MaxValue) : IContender
{
    // With pauses, so that all is compiled as well as it will be.
    private const int WarmUpsAtOnce = 20;

    private const int WarmUpPeople = 1_024;

    // What is over sooner is done again: a clock and a machine tell little of less.
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(20);

    public string Name { get; } = name;

    public int MostPerRound { get; } = mostPerRound;

    public void Prepare(Crowd crowd)
    {
        Take(crowd);
        var answers = new byte[Math.Min(crowd.Count, WarmUpPeople)];
        Ready(0, answers.Length);
        for (var i = 0; i < warmUps; i++)
        {
            DecideAll(0, answers);
            System.Threading.Thread.Sleep(i % WarmUpsAtOnce == 0 ? 1 : 0);
        }
    }

    public Measure Decide(int from, Span<byte> answers)
    {
        Ready(from, answers.Length);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var begun = Stopwatch.GetTimestamp();
        var times = 0;
        do
        {
            DecideAll(from, answers);
            times++;
        }
        while (Stopwatch.GetElapsedTime(begun) < LeastTime);

        var took = Stopwatch.GetElapsedTime(begun);
        return new(took.TotalNanoseconds / times, (GC.GetAllocatedBytesForCurrentThread() - bytes) / times);
    }

    public void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Takes in the people in its own form.</summary>
    protected abstract void Take(Crowd crowd);

    /// <summary>Takes in some people whom it did not take in at once; not timed.</summary>
    protected virtual void Ready(int from, int many)
    {
    }

    protected abstract void DecideAll(int from, Span<byte> answers);
}
