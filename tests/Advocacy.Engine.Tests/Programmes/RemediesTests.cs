using System;
using System.Linq;
using System.Reflection;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

public class RemediesTests
{
    private static readonly Instant s_monday = Instant.FromUtc(2026, 3, 2, 11, 0);
    private static readonly Instant s_now = Instant.FromUtc(2026, 3, 3, 8, 30);

    private static readonly Barrier[] s_barriers =
        [.. typeof(Barrier).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(Barrier)).Select(property => (Barrier)property.GetValue(null)!)];

    [Fact]
    public void Of_EveryBarrierThatShips_HasARemedyUnderBothPresets()
    {
        Assert.Equal(6, s_barriers.Length);
        foreach (var policy in new[] { Policy.Default, Policy.Activating(new("works council", new(2026, 1, 5), HasRepresentatives: true)) })
        {
            var remedies = Remedies.Of(BarrierModel.Estimate([], 0, policy.Climate), policy);
            Assert.Equal(s_barriers.OrderBy(barrier => barrier.Value), remedies.Select(remedy => remedy.Barrier.Barrier).OrderBy(barrier => barrier.Value));
            Assert.All(remedies, remedy => Assert.NotEmpty(remedy.Interventions));
            Assert.All(remedies, remedy => Assert.All(remedy.Interventions, id => Assert.Equal(remedy.Barrier.Barrier, policy.Interventions.Single(one => one.Id == id).Removes)));
        }
    }

    [Fact]
    public void Of_AnyShares_AbilityComesBeforeMotivationThenTheHeaviest()
    {
        var shares = BarrierModel.Estimate([new(Barrier.WorthLittle, 50, 0), new(Barrier.NoHabit, 20, 0), new(Barrier.NoTime, 10, 0), new(new("no-device"), 99, 0)], 179, new());
        var remedies = Remedies.Of(shares, Policy.Default);
        Assert.Equal(
            ["no-habit", "no-time", "not-relevant", "not-allowed", "no-device", "worth-little", "not-appreciated"],
            remedies.Select(remedy => remedy.Barrier.Barrier.Value));
        Assert.Equal([true, true, true, true, false, false, false], remedies.Select(remedy => remedy.IsOfAbility));
        Assert.Empty(remedies[4].Interventions);
        Assert.Equal(["tiny-step-with-words", "small-and-quick", "ready-draft"], remedies[1].Interventions.Select(id => id.Value));
    }

    /// <summary>For each remedy somebody is found, by drawing, whom the engine offers it.</summary>
    [Fact]
    public void Remedies_AllThatShip_AreReachable()
    {
        var wanted = Policy.Default.Interventions.Where(intervention => intervention.Removes is not null).Select(intervention => intervention.Id.Value).ToHashSet();
        Assert.Equal(9, wanted.Count);
        var random = new Random(20260818);
        for (var i = 0; i < 5_000 && wanted.Count > 0; i++)
        {
            wanted.Remove(Offered(random, Policy.Default.Interventions));
        }

        Assert.Empty(wanted);
    }

    /// <summary>What somebody of any phase, with any strengths and any material at hand, is offered first; earlier offers draw the rest.</summary>
    private static string Offered(Random random, ValueList<Intervention> interventions)
    {
        var host = new Host();
        var phase = random.Next(3);
        var lessons = interventions.Where(intervention => intervention.Lesson == Lesson.Example && intervention.Needs == Material.None);
        var earlier = random.Next(2) == 0 ? [.. lessons] : Enumerable.Range(0, random.Next(4)).Select(_ => interventions[random.Next(interventions.Count)]).ToArray();
        for (var i = 0; i < earlier.Length; i++)
        {
            var at = s_monday - Duration.FromDays(7 * (earlier.Length - i));
            host.Take(new Scheduled
            {
                Id = host.NextId(),
                Person = host.Person,
                At = at,
                Decision = new(earlier[i].Id.Value),
                Intervention = earlier[i].Id,
                Channel = Channel.InApp,
                Ask = earlier[i].Ask,
                DeliverAt = at,
                ValidUntil = at + Duration.FromHours(3),
            });
        }

        host.Place(s_monday - Duration.FromDays(90));
        host.Enrol(s_monday - Duration.FromDays(90), phase > 0, phase > 1 ? 0.9 : null);
        foreach (var factor in Enum.GetValues<Factor>())
        {
            var strength = factor.IsDriver() ? random.Next(11) / 20.0 : random.Next(3) == 0 ? 0 : random.Next(11) / 10.0;
            host.Take(new SignalDeclared { Id = host.NextId(), Person = host.Person, At = s_now, Factor = factor, Strength = new(strength) });
        }

        host.Situation = host.Situation with
        {
            Offers = random.Next(2) == 0 ? [] : [new() { Id = new("i"), Kind = Advocacy.Engine.Content.OfferKind.Item, Title = "Something", Team = new("team-a") }],
        };
        return host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, s_now) is Prompt prompt ? prompt.Intervention.Value : string.Empty;
    }
}
