using System;
using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Policies;
using NodaTime;

namespace Advocacy.Engine.Learning.Backtests;

/// <summary>An engine of the policies that were in force and one of the candidate, with the seed that each decision names.</summary>
internal sealed class TwoEngines
{
    private readonly Dictionary<ulong, (IAdvocacyEngine Logged, IAdvocacyEngine Candidate)> bySeed = [];
    private readonly PolicyTimeline logged;
    private readonly Policy candidate;
    private readonly IDateTimeZoneProvider zones;

    internal TwoEngines(PolicyTimeline logged, Policy candidate, IDateTimeZoneProvider zones) =>
        (this.logged, this.candidate, this.zones) = (logged, candidate, zones);

    /// <summary>Decides again at a point of the log, under both.</summary>
    internal (Decision Logged, Decision Candidate) Decide(Decision decision, Lane lane)
    {
        var inputs = decision.Inputs ?? throw new ArgumentException("The decision '" + decision.Id + "' has no inputs.", nameof(decision));
        if (!bySeed.TryGetValue(inputs.Seed, out var engines))
        {
            bySeed.Add(inputs.Seed, engines = (new AdvocacyEngine(logged, inputs.Seed, zones), new AdvocacyEngine(candidate, inputs.Seed, zones)));
        }

        var (one, other) = lane.Tell(engines.Logged, engines.Candidate, decision.At);
        return (engines.Logged.Decide(one, inputs.Situation, inputs.Moment, decision.At), engines.Candidate.Decide(other, inputs.Situation, inputs.Moment, decision.At));
    }
}
