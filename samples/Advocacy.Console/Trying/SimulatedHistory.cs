using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Values;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Trying;

/// <summary>What a host would have stored of invented people who agreed to learning.</summary>
/// <param name="Decisions">Every decision, person by person.</param>
/// <param name="Facts">Every fact, person by person.</param>
internal sealed record SimulatedHistory(IReadOnlyList<Decision> Decisions, IReadOnlyList<Fact> Facts)
{
    /// <summary>Lets the people of a scenario live under its first policy.</summary>
    public static SimulatedHistory Of(Scenario scenario, ulong seed, Terminal terminal, CancellationToken cancellation)
    {
        var (decisions, facts) = (new List<Decision>(), new List<Fact>());
        using var progress = new ProgressBar("Writing histories:", scenario.PeopleInAll, terminal);
        foreach (var life in Simulator.Lives(scenario, 0, seed, 0, scenario.PeopleInAll, DateTimeZoneProviders.Tzdb))
        {
            cancellation.ThrowIfCancellationRequested();
            if (life.Facts.Any(fact => fact is ConsentGiven { Form: ConsentForm.Learning }))
            {
                decisions.AddRange(life.Decisions);
                facts.AddRange(life.Facts);
            }

            progress.Step();
        }

        return new(decisions, facts);
    }
}
