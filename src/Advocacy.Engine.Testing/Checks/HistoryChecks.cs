using System.Linq;
using Advocacy.Engine.People;
using NodaTime;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>What every state obeys, tried on histories.</summary>
internal static class HistoryChecks
{
    private const int Share = 4;

    internal static ICheckGroup Group { get; } = new CheckGroup<History, (Subject Subject, History History)>(
        new DrawnCases<History>(Arbitraries.Histories(), Share, mostTries: 1000),
        static (subject, history) => (subject, history),
        [
            new(
                new("INV-14", "Facts in any order and twice give the state of a replay.", "Histories of three months, of which no fact comes later than the horizon and some come twice, against Replay."),
                static one => Order(one.Subject, one.History)),
        ]);

    private static Answer Order(Subject subject, History history)
    {
        var state = PersonState.Empty(history.Person);
        var received = History.Start;
        var order = history.Disordered(history.Facts.Count, subject.Policy.History.HorizonDays);
        foreach (var fact in order)
        {
            received = Instant.Max(received, fact.At);
            state = subject.Engine.Evolve(state, fact, received).State;
        }

        return history.Facts.Count < 2 ? Answer.Nothing : Answer.If(
            state.Equals(subject.Engine.Replay(PersonState.Empty(history.Person), history.Facts, history.End).State),
            "delivered as " + string.Join(", ", order.Select(fact => fact.Id)));
    }
}
