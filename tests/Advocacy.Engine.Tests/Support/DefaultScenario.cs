using System.Runtime.CompilerServices;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using NodaTime;

namespace Advocacy.Engine.Tests.Support;

/// <summary>Scenarios under the default policy: what most laws are about.</summary>
internal static class DefaultScenario
{
    private static readonly AdvocacyEngine DefaultEngine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    private static readonly ConditionalWeakTable<Advocacy.Engine.Testing.History, PersonState> States = [];

    extension(Scenario)
    {
        internal static AdvocacyEngine Engine => DefaultEngine;
    }

    extension(Scenario scenario)
    {
        /// <summary>What the history amounts to; kept, as a law asks for it again and again.</summary>
        internal PersonState State => States.GetValue(scenario.History, _ => scenario.StateFor(DefaultEngine));

        internal Decision Decide() => scenario.DecideAt(scenario.Now);

        internal Decision DecideAt(Instant now) => DefaultEngine.Decide(scenario.State, scenario.Situation, scenario.Moment, now);
    }
}
