using System;
using System.Linq;
using Advocacy.Engine.Benchmarks;
using Advocacy.Engine.Populations;

namespace Advocacy.Engine.Scaling;

/// <summary>Everybody at once, again: the rows hold, and states stay wherever the host keeps them.</summary>
internal sealed class RowsHeld : IContender
{
    private Population population = new(Lives.Engine, 0, Crowd.StateOf);
    private PackedAnswer[] answers = [];

    public string Name => "Population, rows held";

    public void Prepare(int people)
    {
        (population, answers) = (new(Lives.Engine, people, Crowd.StateOf), new PackedAnswer[people]);
        Run(Environment.ProcessorCount);
    }

    public void Run(int threads) => population.DecideAll(Lives.Situation, default, Lives.Open, answers, threads);

    public int Invited => answers.Count(answer => answer.IsPrompt);
}
