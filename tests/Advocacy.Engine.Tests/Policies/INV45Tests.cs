using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using Stage = Advocacy.Engine.Values.Phase;

namespace Advocacy.Engine.Tests.Policies;

public class INV45Tests
{
    private static readonly Instant s_start = Instant.FromUtc(2026, 3, 2, 11, 0);

    /// <summary>Policies with any numbers within their bounds, of which the contradictory are left out.</summary>
    private static readonly Gen<Policy> s_policies =
        from shares in Gen.Frequency((1, Gen.Constant(-1)), (1, Gen.Constant(0)), (1, Gen.Constant(1000)), (2, Gen.Choose(0, 1000))).ArrayOf(Policy.Parameters.Count)
        let policy = Policy.Parameters.Select((parameter, i) => (parameter, share: shares[i])).Aggregate(
            Policy.Default with { Version = "any", Agreement = new("works council", new LocalDate(2026, 1, 5), HasRepresentatives: true) },
            (changed, one) => one.share < 0 ? changed
                : one.parameter.With(changed, one.parameter.Least + (one.share / 1000.0 * (one.parameter.Most - one.parameter.Least))))
        let tidy = policy with
        {
            Prompts = policy.Prompts with
            {
                MostOverviewsPerWeek = Math.Min(policy.Prompts.MostOverviewsPerWeek, policy.Prompts.MostPerWeek),
                SecondBackOffWeeks = Math.Max(policy.Prompts.FirstBackOffWeeks, policy.Prompts.SecondBackOffWeeks),
                MonthlyAtStrength = Math.Max(policy.Prompts.FortnightlyAtStrength, policy.Prompts.MonthlyAtStrength),
            },
        }
        where PolicyValidation.Validate(tidy).IsEmpty
        select tidy;

    [Fact]
    public void INV_45_AWillingPerson_ReachesEveryPhaseUnderEveryValidPolicy() => Law.Holds(
        "INV-45 each phase is reachable",
        Arb.From(s_policies),
        policy =>
        {
            var host = new Host(policy);
            var at = s_start;
            host.Place(at);
            host.Enrol(at);
            Assert.Equal(Stage.Information, Phase(host, at));
            while (Phase(host, at) == Stage.Information)
            {
                at = Next(at, until: 20);
                host.Take(new StorySeen { Id = host.NextId(), Person = host.Person, At = at });
            }

            Assert.Equal(Stage.Application, Phase(host, at));
            while (Phase(host, at) == Stage.Application)
            {
                at = Next(at, until: 40);
                host.Take(new ExampleSeen { Id = host.NextId(), Person = host.Person, At = at });
            }

            Assert.Equal(Stage.Confirmation, Phase(host, at));
            while (Phase(host, at) == Stage.Confirmation)
            {
                at = Next(at, until: 120);
                host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Post });
            }

            Assert.Equal(Stage.Consolidation, Phase(host, at));
        },
        60,
        ("many acts are needed", policy => policy.Phases.ActsToConsolidate > 10 || (policy.Phases.Acknowledgements > 0 && policy.Phases.ActsWithoutAnswer > 10), 0.2));

    [Fact]
    public void INV_45_AWillingPerson_IsInvitedToShareUnderEveryValidPolicy() => Law.Holds(
        "INV-45 an invitation is reachable",
        Arb.From(s_policies),
        policy =>
        {
            var host = new Host(policy);
            host.Place(s_start);
            host.Enrol(s_start, true, 1);
            Instant? now = s_start;
            Decision? decision = null;
            while (now is { } at && at < s_start + Duration.FromDays(60) && decision is not Prompt)
            {
                // Willing at every moment, however fast signals fade.
                foreach (var factor in Enum.GetValues<Factor>())
                {
                    host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = at, Factor = factor, Strength = Score.One });
                }

                decision = host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, at);
                now = decision.NextDue;
            }

            Assert.True(decision is Prompt { Ask: Ask.Share }, (decision as Wait)?.Decisive.ToString());
        },
        60);

    private static Stage Phase(Host host, Instant at) => host.Engine.View(host.State, at).Phase;

    private static Instant Next(Instant at, int until)
    {
        var next = at + Duration.FromHours(1);
        Assert.True(next < s_start + Duration.FromHours(until), "never reached");
        return next;
    }
}
