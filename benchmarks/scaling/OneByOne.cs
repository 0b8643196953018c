using System;
using System.Linq;
using System.Threading.Tasks;
using Advocacy.Engine.Benchmarks;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;

namespace Advocacy.Engine.Scaling;

/// <summary>The engine as a host calls it: <c>Decide</c>, person by person, for the same as the others answer.</summary>
internal sealed class OneByOne : IContender
{
    private PersonState[] states = [];

    public string Name => "Decide, one by one";

    public void Prepare(int people)
    {
        states = new PersonState[people];
        Parallel.For(0, people, number => states[number] = Crowd.StateOf(number));
    }

    public void Run(int threads)
    {
        if (threads == 1)
        {
            Invited = Among(0, states.Length);
            return;
        }

        var invited = new int[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
            invited[part] = Among((int)((long)states.Length * part / threads), (int)((long)states.Length * (part + 1) / threads)));
        Invited = invited.Sum();
    }

    public int Invited { get; private set; }

    private int Among(int from, int to)
    {
        var invited = 0;
        foreach (var state in states.AsSpan(from, to - from))
            invited += Answer.Of(Lives.Engine.Decide(state, Lives.Situation, Moment.Ordinary, Lives.Open)).IsPrompt ? 1 : 0;

        return invited;
    }
}
