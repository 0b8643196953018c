using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Testing.Generators;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>What every single decision obeys, tried on moments in people's lives.</summary>
internal static class MomentChecks
{
    internal static ICheckGroup Group { get; } = new CheckGroup<Scenario, JudgedMoment>(
        new DrawnCases<Scenario>(Moments, share: 1, mostTries: 2000),
        static (subject, scenario) => new(subject, scenario),
        [.. EnrolmentChecks.All, .. RewardChecks.All, .. AnswerChecks.All, .. InvitationChecks.All, .. WaitChecks.All, .. ChanceChecks.All]);

    private static Arbitrary<Scenario> Moments => Arb.From(
        Gen.Frequency(
            (2, Arbitraries.Scenarios(enrolled: true).Generator),
            (1, Arbitraries.Scenarios().Generator),
            (1, Arbitraries.Scenarios().Generator.Select(Strange)),
            (1, Arbitraries.Scenarios(mayStop: true).Generator),
            (1, Arbitraries.Scenarios(enrolled: true, mayStop: true, asked: true).Generator),
            (1, Arbitraries.Scenarios(enrolled: true, asked: false, young: true).Generator),
            (4, Arbitraries.Scenarios(enrolled: true, asked: false, young: true).Generator.Select(Welcome)),
            (1, Arbitraries.Scenarios(enrolled: true, asked: true).Generator),
            (1, Arbitraries.Scenarios(enrolled: true, asked: false).Generator.Select(Welcome))),
        static scenario => Shrinking.Of(scenario, enrolled: false));

    /// <summary>Somebody who is known and never joined nor left.</summary>
    private static Scenario Strange(Scenario scenario) => scenario with
    {
        History = Without(scenario.History, fact => fact is Enrolled or OptedOut or Objected or Departed or Restricted or RestrictionLifted),
    };

    /// <summary>Somebody who wants no pause, where the climate is a go: messages are pushed, if it is the time, and where the policy has draws they are drawn.</summary>
    private static Scenario Welcome(Scenario scenario) => scenario with
    {
        History = Asked(Without(scenario.History, fact => fact is Paused or Muted or ChannelWithdrawn or Silenced or ConsentGiven { Form: ConsentForm.Learning } or ConsentWithdrawn { Form: ConsentForm.Learning })),
        Situation = scenario.Situation with { ClimateElsewhere = Readiness.Go },
    };

    /// <summary>Whoever agreed to draws on the first day; every other one withdrew it on the last.</summary>
    private static History Asked(History history)
    {
        List<Fact> facts =
        [
            .. history.Facts,
            new ConsentGiven { Id = new("f-agreed"), Person = history.Person, At = History.Start + Duration.FromMinutes(2), Form = ConsentForm.Learning },
        ];
        if (history.Facts.Count % 2 == 0)
        {
            facts.Add(new ConsentWithdrawn { Id = new("f-withdrew"), Person = history.Person, At = history.End, Form = ConsentForm.Learning });
        }

        facts.Sort(FactOrder.Canonical);
        return history with { Facts = ValueList.From(facts) };
    }

    private static History Without(History history, Func<Fact, bool> isLeftOut) => history with { Facts = [.. history.Facts.Where(fact => !isLeftOut(fact))] };
}
