using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Testing.Generators;

/// <summary>What is a little simpler than something drawn: each step leaves one thing out, or many at once, and the largest steps come first.</summary>
internal static class Shrinking
{
    /// <summary>With fewer facts, less on offer, nothing special about the moment.</summary>
    internal static IEnumerable<Scenario> Of(Scenario scenario, bool enrolled) =>
    [
        .. Histories.Shrunk(scenario.History, enrolled).Select(history => scenario with { History = history }),
        .. Of(scenario.Situation).Select(situation => scenario with { Situation = situation }),
        .. Of(scenario.Moment).Select(moment => scenario with { Moment = moment }),
    ];

    internal static IEnumerable<Situation> Of(Situation situation) => Different(
        situation,
        [
            situation with { Offers = [] },
            .. Without(situation.Offers).Select(offers => situation with { Offers = offers }),
            situation with { Holidays = [] },
            situation with { ChannelsDown = [] },
            situation with { Climate = [] },
            situation with { Incident = null },
            situation with { IsStopped = false },
            .. situation.Offers.SelectMany((offer, place) => Of(offer).Select(simpler => situation with { Offers = situation.Offers.With(place, simpler) })),
        ]);

    internal static IEnumerable<Moment> Of(Moment moment) => Different(
        moment,
        [
            Moment.Ordinary,
            moment with { MinutesFree = null },
            moment with { Connections = null },
            moment with { IsBusy = false },
            moment with { WantsOverview = false },
            moment with { IsAsked = false },
        ]);

    internal static IEnumerable<Offer> Of(Offer offer) => Different(
        offer,
        [
            new() { Id = offer.Id, Kind = offer.Kind, Title = offer.Title },
            offer with { IsConfidential = false },
            offer with { EmbargoUntil = null },
            offer with { ExpiresAt = null },
            offer with { HappenedAt = null },
            offer with { Team = null },
            offer with { Perspective = default },
            offer with { InvitesReaction = false },
            offer with { IsForParticipants = false },
            offer with { UpTo = Proximity.Organisation },
            offer with { Kind = default },
        ]);

    /// <summary>
    /// With numbers as they are by default, all of a half of them at once, then of a quarter, in the end one; then with one list or what is no
    /// number as by default. Whether it is valid is not looked at.
    /// </summary>
    internal static IEnumerable<Policy> Of(Policy policy)
    {
        var changed = Policy.Parameters.Where(parameter => !parameter.Of(policy).Equals(parameter.Default));
        for (var size = changed.Count; size > 0; size /= 2)
        {
            for (var from = 0; from < changed.Count; from += size)
            {
                yield return changed.Skip(from).AsEnumerable().Take(size).Aggregate(policy, (simpler, parameter) => parameter.With(simpler, parameter.Default));
            }
        }

        var usual = Policy.Default;
        foreach (var simpler in Different(
            policy,
            [
                policy with { Agreement = null },
                policy with { Guideline = usual.Guideline },
                policy with { Occasions = usual.Occasions },
                policy with { Options = usual.Options },
                policy with { Interventions = usual.Interventions },
                policy with { Prompts = policy.Prompts with { Hours = usual.Prompts.Hours } },
                policy with { Choosing = policy.Choosing with { Weights = usual.Choosing.Weights } },
                policy with { Rewards = policy.Rewards with { Rules = usual.Rewards.Rules } },
                policy with { Rewards = policy.Rewards with { Caps = usual.Rewards.Caps } },
                policy with { Rewards = policy.Rewards with { Lives = usual.Rewards.Lives } },
                policy with { Rewards = policy.Rewards with { Badges = usual.Rewards.Badges } },
                policy with { Rewards = policy.Rewards with { SelfReported = usual.Rewards.SelfReported } },
                policy with { Version = "v" },
            ]))
        {
            yield return simpler;
        }
    }

    /// <summary>Every number of weeks, share and switch a little plainer.</summary>
    internal static IEnumerable<TestLife> Of(TestLife life)
    {
        var plain = new TestLife();
        return Different(
            life,
            [
                plain with { Start = life.Start, Weeks = life.Weeks },
                life with { Start = plain.Start },
                life with { Zone = plain.Zone },
                life with { Weeks = 1 },
                life with { Weeks = (life.Weeks + 1) / 2 },
                life with { IgnoresFrom = plain.IgnoresFrom },
                life with { Opens = plain.Opens },
                life with { Answers = 0 },
                life with { Skips = 0 },
                life with { Seed = 0 },
            ]);
    }

    private static IEnumerable<ValueList<T>> Without<T>(ValueList<T> list) =>
        list.Select((_, place) => ValueList.From(list.Where((_, other) => other != place)));

    private static IEnumerable<T> Different<T>(T drawn, IEnumerable<T> simpler)
        where T : class => simpler.Where(one => !one.Equals(drawn)).Distinct();
}
