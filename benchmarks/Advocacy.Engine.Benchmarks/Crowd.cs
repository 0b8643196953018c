using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>Many invented people, no two alike and the same in every run: in four zones, in teams of twelve, a fifth not enrolled, with up to six weeks of messages behind them.</summary>
internal static class Crowd
{
    private const int TeamSize = 12;

    private static readonly string[] Zones = ["Europe/Amsterdam", "Europe/London", "Asia/Kolkata", "America/New_York"];

    private static readonly Factor[] Factors = [Factor.Time, Factor.Hope, Factor.Acceptance, Factor.MentalEffort, Factor.Pleasure, Factor.SocialDeviance];

    /// <summary>What is held of one of them just before <see cref="Lives.Open"/>.</summary>
    internal static PersonState StateOf(int number) => Lives.Engine.Replay(PersonState.Empty(IdOf(number)), FactsOf(number), Lives.Open).State;

    private static PersonId IdOf(int number) => new("p-" + number.ToString(CultureInfo.InvariantCulture));

    private static List<Fact> FactsOf(int number)
    {
        var (person, luck) = (IdOf(number), new Luck(number));
        var start = Lives.Open - Duration.FromDays(60) - Duration.FromMinutes(luck.Next(10_000));
        var team = new GroupId("team-" + (number / TeamSize).ToString(CultureInfo.InvariantCulture));
        var facts = new List<Fact> { new Placed { Id = new("f-0"), Person = person, At = start, Zone = Zones[luck.Next(Zones.Length)], Team = team } };
        if (luck.Next(5) == 0)
            return facts;

        facts.Add(new Enrolled
        {
            Id = Id(facts),
            Person = person,
            At = start,
            By = person,
            Notice = "notice-1",
            Channels = [Channel.InApp, Channel.Teams],
            KnowsWhy = luck.Next(2) == 0,
            Confidence = new(luck.Next(101) / 100.0),
        });
        for (var signals = luck.Next(4); signals > 0; signals--)
            facts.Add(new SignalDeclared { Id = Id(facts), Person = person, At = Before(luck, 50), Factor = Factors[luck.Next(Factors.Length)], Strength = new(luck.Next(101) / 100.0) });

        for (var week = luck.Next(7); week > 0; week--)
            AddMessage(facts, person, Lives.Open - Duration.FromDays(7 * week) - Duration.FromMinutes(luck.Next(1_000)), luck);

        if (luck.Next(10) == 0)
            facts.Add(new Away { Id = Id(facts), Person = person, At = Before(luck, 9), From = Lives.Open - Duration.FromDays(1), To = Lives.Open + Duration.FromDays(luck.Next(10)) });

        facts.Sort(FactOrder.Canonical);
        return facts;
    }

    private static void AddMessage(List<Fact> facts, PersonId person, Instant at, Luck luck)
    {
        var decision = new DecisionId("d-" + facts.Count.ToString(CultureInfo.InvariantCulture));
        facts.Add(new Scheduled
        {
            Id = Id(facts),
            Person = person,
            At = at,
            Decision = decision,
            Intervention = new("own-moment"),
            Channel = Channel.InApp,
            Ask = Ask.Share,
            DeliverAt = at,
            ValidUntil = at + Duration.FromHours(6),
        });
        facts.Add(new Sent { Id = Id(facts), Person = person, At = at, Decision = decision });
        if (luck.Next(3) > 0)
            facts.Add(new Seen { Id = Id(facts), Person = person, At = at + Duration.FromMinutes(20), Decision = decision, Opening = Opening.Seen });

        if (luck.Next(3) == 0)
            facts.Add(new Acted { Id = Id(facts), Person = person, At = at + Duration.FromMinutes(30), Kind = ActKind.Post, Decision = decision });
    }

    private static Instant Before(Luck luck, int days) => Lives.Open - Duration.FromMinutes(1 + luck.Next(days * 24 * 60));

    private static FactId Id(List<Fact> facts) => new("f-" + facts.Count.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whole numbers that follow from a person's number alone: an xorshift.</summary>
    private sealed class Luck(int number)
    {
        private ulong state = 0x9E3779B97F4A7C15UL * (ulong)(number + 1);

        internal int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return (int)((state >> 33) % (ulong)below);
        }
    }
}
