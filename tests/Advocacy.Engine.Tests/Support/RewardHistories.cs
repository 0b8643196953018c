using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Tests.Support;

/// <summary>A history in which much is earned, with the rules it is earned under.</summary>
internal sealed record RewardCase(History History, RewardRules Rules)
{
    internal int RetentionDays { get; init; } = 400;

    internal Policy Policy => Policy.Activating(new("works council", new(2026, 1, 1), true)) with
    {
        Version = "drawn@1",
        Rewards = RewardHistories.Valid(Rules),
        History = new() { RetentionDays = RetentionDays },
        Content = new() { SkipRestDays = Math.Min(84, RetentionDays), BalanceDays = Math.Min(28, RetentionDays) },
    };

    public override string ToString() => string.Join("\n", Rules.Rules) + "\n" + string.Join("\n", Rules.Caps) + "\n" + History;
}

/// <summary>Random histories of acts, responses, consents, moves and retractions, early and late, under random rules.</summary>
internal static class RewardHistories
{
    internal static readonly string[] Zones = ["Europe/Amsterdam", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu"];

    private static readonly ActKind[] Kinds = [ActKind.Post, ActKind.Comment, ActKind.ToldAFriend, ActKind.Idea];

    internal static Arbitrary<RewardCase> Any(bool withRetractions = true, bool consenting = false) => Arb.From(
        Gen.Sized(size => Gen.Choose(0, int.MaxValue).Select(seed => Build(seed, 5 + size, withRetractions, consenting))),
        Shrunk);

    /// <summary>Lives of a year of which only two months are held, so that much is folded while it is still counted.</summary>
    internal static Arbitrary<RewardCase> Short() => Arb.From(
        Gen.Sized(size => Gen.Choose(0, int.MaxValue).Select(seed => Build(seed, 20 + (2 * size), true, true, 60))),
        Shrunk);

    internal static RewardCase Build(int seed, int count, bool withRetractions, bool consenting, int retentionDays = 400)
    {
        var random = new Random(seed);
        var person = new PersonId("p-1");
        var start = Histories.Start;
        List<Fact> facts =
        [
            new Placed { Id = new("f-placed"), Person = person, At = start, Zone = Zones[random.Next(Zones.Length)], Team = new("team-a") },
            new Enrolled { Id = new("f-enrolled"), Person = person, By = person, At = start, Notice = "notice-1", Channels = [Channel.InApp] },
            new ConsentGiven { Id = new("f-consent"), Person = person, At = start, Form = ConsentForm.Rewards },
        ];
        var days = retentionDays < 400 ? random.Next(90, 240) : random.Next(3, 90);
        for (var i = 0; i < count; i++)
        {
            var at = start + Duration.FromMinutes(2 + random.NextInt64(days * 24L * 60));
            at = random.Next(8) == 0 ? Instant.Max(at, facts[random.Next(facts.Count)].At) : at;
            facts.Add(One(random, new("f-" + i.ToString("D4", CultureInfo.InvariantCulture)), person, at, facts, withRetractions, consenting, retentionDays));
        }

        facts.Sort(FactOrder.Canonical);
        return new(new(person, ValueList.From(facts)), RulesOf(random, retentionDays < 365 ? RewardPeriod.Month : RewardPeriod.Year)) { RetentionDays = retentionDays };
    }

    private static Fact One(Random random, FactId id, PersonId person, Instant at, List<Fact> earlier, bool withRetractions, bool consenting, int retentionDays)
    {
        var content = random.Next(3) > 0 ? new ContentId("c-" + random.Next(6).ToString(CultureInfo.InvariantCulture)) : (ContentId?)null;
        var decision = random.Next(2) == 0 ? new DecisionId("d-" + random.Next(8).ToString(CultureInfo.InvariantCulture)) : (DecisionId?)null;
        content = content is null && random.Next(8) == 0 ? new(earlier[random.Next(earlier.Count)].Id.Value) : content;
        var target = earlier[random.Next(earlier.Count)];

        // With a short retention mostly just before it is folded, when what was granted a little earlier is.
        var takenBackAt = target.At + Duration.FromHours(retentionDays < 400 && random.Next(4) > 0 ? (24 * retentionDays) - random.Next(24 * 7) : random.Next(24 * 60));
        return random.Next(consenting ? 24 : 28) switch
        {
            < 12 => new Acted { Id = id, Person = person, At = at, Kind = Kinds[random.Next(Kinds.Length)], Content = content, Decision = decision },
            < 14 => new IdeaProposed { Id = id, Person = person, At = at, Content = content },
            < 16 => new Chose { Id = id, Person = person, At = at, Choice = (Choice)random.Next(3), Content = content, Decision = decision },
            16 => new NetworkResponded { Id = id, Person = person, At = at, Act = target.Id },
            17 => new PeerVoted { Id = id, Person = person, At = at, Act = target.Id },
            18 => new TookPart { Id = id, Person = person, At = at, Occasion = new("o-1"), Kind = OccasionKind.ClientVisit },
            19 => new Placed { Id = id, Person = person, At = at, Zone = Zones[random.Next(Zones.Length)], Team = new("team-" + random.Next(2)) },
            < 24 => withRetractions
                ? new Retracted { Id = id, Person = person, At = random.Next(3) == 0 ? Instant.Max(target.At, earlier[random.Next(earlier.Count)].At) : takenBackAt, Target = target.Id }
                : new StorySeen { Id = id, Person = person, At = at },
            24 => new ConsentWithdrawn { Id = id, Person = person, At = at, Form = ConsentForm.Rewards },
            25 => new OptedOut { Id = id, Person = person, At = at },
            26 => new Enrolled { Id = id, Person = person, By = person, At = at, Notice = "notice-1", Channels = [Channel.InApp] },
            _ => new ConsentGiven { Id = id, Person = person, At = at, Form = ConsentForm.Rewards },
        };
    }

    private static RewardRules RulesOf(Random random, RewardPeriod longest)
    {
        var triggers = new[] { RewardTrigger.Act, RewardTrigger.Act, RewardTrigger.Idea, RewardTrigger.Choice, RewardTrigger.NetworkResponse, RewardTrigger.PeerVote, RewardTrigger.TookPart };
        var rules = triggers.Select((trigger, i) => new RewardRule
        {
            Id = "r-" + i.ToString(CultureInfo.InvariantCulture),
            On = trigger,
            Amount = random.Next(1, 12),
            Currency = random.Next(3) > 0 ? Currency.Points : Currency.Acts,
            Thing = Thing(random, trigger),
            Per = (RewardPeriod)random.Next(5),
            From = random.Next(6) == 0 ? new LocalDate(2026, 1, 20) : null,
            Until = random.Next(6) == 0 ? new LocalDate(2026, 2, 20) : null,
            When = new() { IsPrompted = trigger == RewardTrigger.Act && random.Next(4) == 0 ? random.Next(2) == 0 : null },
        });
        var caps = Enumerable.Range(0, random.Next(4)).Select(i => new RewardCap
        {
            Id = "cap-" + i.ToString(CultureInfo.InvariantCulture),
            Rules = random.Next(2) == 0 ? [] : ["r-0", "r-2"],
            Currency = random.Next(3) > 0 ? Currency.Points : Currency.Acts,
            Kinds = random.Next(3) == 0 ? [ActKind.Post, ActKind.Idea] : [],
            Counts = (CapMeasure)random.Next(2),
            Most = random.Next(1, 40),
            Period = random.Next(5) is var period && (RewardPeriod)period > longest ? RewardPeriod.Ever : (RewardPeriod)period,
            IsRolling = random.Next(2) == 0,
        });
        return Useful(new()
        {
            Rules = ValueList.From(rules),
            Caps = ValueList.From(caps),
            Badges = [new("doer", Currency.Acts, [1, 10, 30]), new("earner", Currency.Points, [5, 50])],
            Lives = random.Next(2) == 0 ? [] : [new(Currency.Points, random.Next(1, 60), (RewardFading)random.Next(2))],
            MostSelfReportedPerWeek = random.Next(4),
        });
    }

    /// <summary>As below, and without caps that others always reach first.</summary>
    internal static RewardRules Useful(RewardRules drawn)
    {
        var rules = Valid(drawn);
        var idle = PolicyValidation.Validate(Policy.Activating(new("works council", new(2026, 1, 1), true)) with { Rewards = rules })
            .Where(problem => problem.Code == ProblemCodes.CapNeverBinds)
            .Select(problem => problem.Path)
            .ToList();
        return rules with { Caps = rules.Caps.Where(cap => !idle.Contains("rewards.caps." + cap.Id + ".most")) };
    }

    /// <summary>Without badges that nothing grants for, and caps on rules that are not there or that bind nothing.</summary>
    internal static RewardRules Valid(RewardRules rules) => rules with
    {
        Badges = rules.Badges.Where(badge => !rules.Rules.Where(rule => rule.Currency == badge.Currency).IsEmpty),
        Caps = rules.Caps.Where(cap => cap.Rules.All(id => !rules.Rules.Where(rule => rule.Id == id).IsEmpty)
            && rules.Rules.Any(rule => rule.Currency == cap.Currency && (cap.Rules.IsEmpty || cap.Rules.Contains(rule.Id)) && (cap.Kinds.IsEmpty || rule.On is RewardTrigger.Act or RewardTrigger.Idea))),
    };

    private static RewardThing Thing(Random random, RewardTrigger trigger)
    {
        var thing = (RewardThing)random.Next(5);
        return thing == RewardThing.Kind && trigger is not (RewardTrigger.Act or RewardTrigger.Idea) ? RewardThing.Fact : thing;
    }

    private static IEnumerable<RewardCase> Shrunk(RewardCase drawn)
    {
        var facts = drawn.History.Facts;
        for (var size = facts.Count / 2; size > 0; size /= 2)
        {
            for (var from = 0; from + size <= facts.Count; from += size)
            {
                yield return drawn with { History = drawn.History with { Facts = [.. facts.Take(from), .. facts.Skip(from + size)] } };
            }
        }

        foreach (var cap in drawn.Rules.Caps)
        {
            yield return drawn with { Rules = drawn.Rules with { Caps = drawn.Rules.Caps.Where(other => other != cap) } };
        }

        foreach (var rule in drawn.Rules.Rules)
        {
            yield return drawn with { Rules = Valid(drawn.Rules with { Rules = drawn.Rules.Rules.Where(other => other != rule) }) };
        }
    }
}
