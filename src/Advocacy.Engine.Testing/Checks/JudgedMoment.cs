using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.TimeZones;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>A moment with what the engine says of it; what is said here of the person is read from the facts by hand.</summary>
internal sealed class JudgedMoment(Subject subject, Scenario scenario)
{
    private readonly Lazy<PersonState> state = new(() => scenario.StateFor(subject.Engine));
    private readonly Lazy<Decision> decision = new(() => scenario.Decide(subject.Engine));

    internal Scenario Scenario { get; } = scenario;

    internal IAdvocacyEngine Engine => subject.Engine;

    internal IAdvocacyEngine Twin => subject.Twin;

    internal Policy Policy => subject.Policy;

    internal PersonState State => state.Value;

    internal Decision Decision => decision.Value;

    internal Instant Now => Scenario.Now;

    /// <summary>The last of joining, leaving, objecting and the end of the work is joining.</summary>
    internal bool IsEnrolled => Scenario.History.Facts.LastOrDefault(fact => fact is Enrolled or OptedOut or Objected or Departed) is Enrolled;

    /// <summary>
    /// What is held may not be used: the person restricted it, and nothing lifted that since. Of one instant restricting is the last, as what
    /// protects is.
    /// </summary>
    internal bool IsRestricted => LastOf<Restricted>() is { } restricted && !(LastOf<RestrictionLifted>() > restricted);

    internal Instant EnrolledAt => Scenario.History.Facts.OfType<Enrolled>().Last().At;

    internal bool IsStopped =>
        Scenario.Situation.IsStopped || (Scenario.Situation.Incident is { } incident && (incident.Until is not { } until || Now < until));

    /// <summary>The zone of the last placement.</summary>
    internal DateTimeZone Zone
    {
        get
        {
            var named = Scenario.History.Facts.OfType<Placed>().Last().Zone;
            return TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(named, out var id)
                ? DateTimeZoneProviders.Tzdb[id]
                : DateTimeZoneProviders.Tzdb[named];
        }
    }

    /// <summary>Whether the person agrees to a form by now: the last of agreeing, withdrawing and leaving is agreeing.</summary>
    internal bool AgreesTo(ConsentForm form) => AgreedTo(form, Now);

    /// <summary>Whether the person agreed to a form at an instant; what came in that very instant counts.</summary>
    internal bool AgreedTo(ConsentForm form, Instant at)
    {
        var known = Scenario.History.Facts.Where(fact => fact.At <= at).ToList();
        return known.LastOrDefault(fact => fact is Enrolled or OptedOut or Objected or Departed) is Enrolled
            && known.LastOrDefault(fact => fact is OptedOut or Objected or Departed || (fact is ConsentGiven given && given.Form == form) || (fact is ConsentWithdrawn withdrawn && withdrawn.Form == form)) is ConsentGiven;
    }

    internal Decision At(Instant now) => Engine.Decide(State, Scenario.Situation, Scenario.Moment, now);

    private Instant? LastOf<TFact>()
        where TFact : Fact => Scenario.History.Facts.OfType<TFact>().LastOrDefault()?.At;
}
