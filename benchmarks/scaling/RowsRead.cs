using System.Linq;
using System.Threading.Tasks;
using Advocacy.Engine.Benchmarks;
using Advocacy.Engine.People;
using Advocacy.Engine.Populations;

namespace Advocacy.Engine.Scaling;

/// <summary>Everybody at once for the first time: every state, held in memory, is read into its row.</summary>
internal sealed class RowsRead : IContender
{
    private PersonState[] states = [];
    private PackedAnswer[] answers = [];

    public string Name => "Population, every state read";

    public void Prepare(int people)
    {
        (states, answers) = (new PersonState[people], new PackedAnswer[people]);
        Parallel.For(0, people, number => states[number] = Crowd.StateOf(number));
    }

    public void Run(int threads) =>
        new Population(Lives.Engine, states.Length, place => states[place]).DecideAll(Lives.Situation, default, Lives.Open, answers, threads);

    public int Invited => answers.Count(answer => answer.IsPrompt);
}
