using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>Many people in August 2026 in Amsterdam, and everything others are shown of them.</summary>
internal sealed record Crowd(ValueList<Somebody> People)
{
    internal static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    internal static readonly ProgrammePeriod August = ProgrammePeriod.Month(2026, 8, Amsterdam);

    internal static readonly Instant Final = August.End + Duration.FromDays(14);

    internal static readonly Agreement Council = new("works council", new(2026, 1, 1), true);

    internal static readonly ConsentForm[] AllForms =
        [ConsentForm.Recognition, ConsentForm.Leaderboard, ConsentForm.Rewards, ConsentForm.StoryInside, ConsentForm.StoryOutside];

    internal static Policy Active { get; } = Policy.Activating(Council) with
    {
        Programmes = new() { LeagueSize = 6, TangibleAwards = true, AwardsPerMonth = 4, SuggestionsPerList = 50 },
    };

    internal Policy Policy { get; init; } = Active;

    internal Instant Now { get; init; } = Final;

    /// <summary>What somebody was granted, as far as it has happened.</summary>
    internal long PointsOf(Somebody somebody, Instant from, Instant to) => somebody.PointsFrom(from, to < Now ? to : Now);

    internal IEnumerable<Fact> Facts => People.SelectMany(somebody => somebody.Facts);

    public override string ToString() => string.Join("\n", People);

    /// <summary>Crowds of up to some forty people, with many equals; shrinks by leaving people out.</summary>
    internal static Arbitrary<Crowd> Any(int most = 40, double optedIn = 0.75) => Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => Build(seed, most, optedIn)),
        crowd => Enumerable.Range(0, crowd.People.Count).Select(i => crowd with { People = crowd.People.Where(other => other != crowd.People[i]) }));

    internal static Crowd Of(params Somebody[] people) => new(ValueList.From(people));

    /// <summary>Somebody who agrees to everything.</summary>
    internal static Somebody Open(string id, params int[] points) =>
        new(id) { Forms = ValueList.From(AllForms), Points = ValueList.From(points.Select((many, i) => (August.Start + Duration.FromDays(i), many))) };

    internal Participants Taking(params (string Id, StandingFact Fact)[] more) => Participants.Of(
        People.Select(somebody => somebody.State([.. more.Where(one => one.Id == somebody.Id).Select(one => one.Fact)])), Now, Around);

    internal Surroundings Around => new(new(Policy), DateTimeZoneProviders.Tzdb);

    internal static AwardCall Call(AwardKind kind, int winners = 2) =>
        new() { Kind = kind, Period = August, Seed = "seed of August", Pseudonym = Pseudonym, Winners = winners };

    internal static string Pseudonym(PersonId person) => "pseudonym of " + person.Value;

    /// <summary>Everything that boards show to anybody.</summary>
    internal static List<object> BoardsShown(Participants people, IEnumerable<PersonId> looking)
    {
        var leagues = Leagues.Assign(August, people);
        var results = leagues.Value.Select(league => Leagues.Freeze(league, people)).ToList();
        var teams = Teams.Freeze(August, people);
        return
        [
            leagues, .. results, teams,
            .. from person in looking from result in results where result.Value is not null select Boards.Of(person, result.Value!, people),
            .. from person in looking where teams.Value is not null select Boards.Of(person, teams.Value!, people),
        ];
    }

    /// <summary>Everything that awards tell.</summary>
    internal static List<object> AwardsGiven(Participants people, IEnumerable<Fact> facts) =>
        [.. Enum.GetValues<AwardKind>().Select(kind => Awards.Decide(Call(kind), facts, people))];

    /// <summary>Every list an editor gets.</summary>
    internal static List<object> Suggested(Participants people, IEnumerable<Fact> facts) =>
        [.. Enum.GetValues<RecognitionForm>().Select(form => Recognition.Suggest(form, facts, people))];

    internal static List<object> Shown(Participants people, IEnumerable<PersonId> looking, IEnumerable<Fact> facts) =>
        [.. BoardsShown(people, looking), .. AwardsGiven(people, facts), .. Suggested(people, facts)];

    private static Crowd Build(int seed, int most, double optedIn)
    {
        var random = new Random(seed);
        var people = new List<Somebody>();
        for (var i = random.Next(most + 1); i > 0; i--)
        {
            var id = "p-" + i.ToString("D3", CultureInfo.InvariantCulture);
            people.Add(new(id)
            {
                IsEnrolled = random.NextDouble() < 0.85,
                Forms = random.Next(6) == 0 ? [] : ValueList.From(AllForms.Where(_ => random.NextDouble() < optedIn)),
                Team = random.Next(10) == 0 ? null : "team-" + random.Next(4),
                Points = ValueList.From(Enumerable.Range(0, random.Next(4)).Select(_ => (Sometime(random), 10 * random.Next(1, 3)))),
                Facts = ValueList.From(Happened(random, id)),
            });

            // An award is given to nobody who did not agree to one.
            var last = people[people.Count - 1];
            people[people.Count - 1] = last with { Facts = last.Facts.Where(fact => fact is not AwardGranted || last.AgreesTo(ConsentForm.Rewards)) };
        }

        var crowd = new Crowd(ValueList.From(people.OrderBy(_ => random.Next())));
        return random.Next(3) > 0 ? crowd : crowd with { Now = August.End + Duration.FromDays(random.Next(-20, 14)) };
    }

    private static Instant Sometime(Random random) => August.Start + Duration.FromMinutes(random.NextInt64(-30 * 24 * 60, 45 * 24 * 60));

    private static IEnumerable<Fact> Happened(Random random, string id)
    {
        var person = new PersonId(id);
        for (var i = random.Next(8); i > 0; i--)
        {
            var at = Sometime(random);
            var fact = new FactId($"{id}-{i}");
            var act = new FactId($"{id}-{random.Next(1, 8)}");
            yield return random.Next(12) switch
            {
                0 or 1 => new Acted { Id = fact, Person = person, At = at, Kind = random.Next(2) == 0 ? ActKind.Post : ActKind.Comment },
                2 or 3 => new NetworkResponded { Id = fact, Person = person, At = at, Act = act },
                4 or 5 => new PeerVoted { Id = fact, Person = person, At = at, Act = act },
                6 => new IdeaProposed { Id = fact, Person = person, At = at },
                7 => new PeerThanked { Id = fact, Person = person, At = at },
                8 => new TookPart { Id = fact, Person = person, At = at, Occasion = new("occasion") },
                9 => new RecognitionGiven { Id = fact, Person = person, At = at - Duration.FromDays(random.Next(60)) },
                10 => new AwardGranted { Id = fact, Person = person, At = at, Award = random.Next(2) == 0 ? "lunch/" + August.Key : "another" },
                _ => new Retracted { Id = fact, Person = person, At = at, Target = act },
            };
        }
    }
}
