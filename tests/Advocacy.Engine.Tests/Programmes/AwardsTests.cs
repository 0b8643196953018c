using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

public class AwardsTests
{
    private static readonly Instant s_at = Crowd.August.Start + Duration.FromDays(3);

    private static int s_next;

    [Fact]
    public void MostShared_TheActWithMostResponses_Wins()
    {
        var crowd = Crowd.Of(
            Person("p-1", Act("a-1"), Responses("a-1", 3)), Person("p-2", Act("a-2"), Responses("a-2", 5)), Person("p-3", Act("a-3"), Votes("a-3", 9)));
        var award = Assert.Single(Decide(crowd, AwardKind.MostShared, 1));
        Assert.Equal((new PersonId("p-2"), new FactId("a-2")), (award.Winner, award.Act!.Value));
        Assert.Equal(ProgrammeReasons.MostShared.With(), award.Why);
        Assert.Equal(RewardContingency.Performance, award.Risk.Contingency);
        Assert.Equal("most-shared/2026-08@Europe/Amsterdam", award.Id);
        Assert.Equal("p-3", Assert.Single(Decide(crowd, AwardKind.PeerChosen, 1)).Winner.Value);
    }

    /// <summary>Nothing but responses within the month counts, and of acts that stand.</summary>
    [Fact]
    public void INV_16_MostShared_WhatWasTakenBackIsAsIfItHadNeverBeen()
    {
        var late = new NetworkResponded { Id = new("late"), Person = new("p-1"), At = Crowd.August.End, Act = new("a-1") };
        var crowd = Crowd.Of(
            Person("p-1", Act("a-1"), [.. Responses("a-1", 2), late]),
            Person("p-2", Act("a-2"), [.. Responses("a-2", 9), TakingBack("a-2")]),
            Person("p-3", Act("a-3"), [.. Responses("a-3", 3), .. Responses("a-3", 1).SelectMany(fact => new[] { fact, TakingBack(fact.Id.Value) })]));
        Assert.Equal("p-3", Assert.Single(Decide(crowd, AwardKind.MostShared, 1)).Winner.Value);
        Assert.Equal(["p-1", "p-3"], Decide(crowd, AwardKind.MostShared, 4).Select(award => award.Winner.Value));
    }

    [Fact]
    public void INV_16_Any_RetractedIsAsIfItHadNeverBeen() => Law.Holds(
        "INV-16 what was taken back is as if it had never been, in awards and recognition",
        Crowd.Any(12, 0.95),
        crowd =>
        {
            var people = crowd.Taking();
            var known = crowd.Facts.Where(fact => fact.At <= crowd.Now).ToList();
            var gone = known.OfType<Retracted>().Select(fact => (fact.Person, fact.Target)).ToHashSet();
            var without = known.Where(fact => fact is not Retracted && !gone.Contains((fact.Person, fact.Id)) && !gone.Contains((fact.Person, ActOf(fact)))).ToList();
            Assert.Equal(Crowd.AwardsGiven(people, without), Crowd.AwardsGiven(people, crowd.Facts));
            Assert.Equal(Crowd.Suggested(people, without), Crowd.Suggested(people, crowd.Facts));

            // An answer to an act that was taken back falls with it.
            static FactId ActOf(Fact fact) => fact switch { NetworkResponded one => one.Act, PeerVoted one => one.Act, _ => fact.Id };
        },
        150,
        ("something is taken back", crowd => crowd.Facts.OfType<Retracted>().Any(one => crowd.Facts.Any(fact => fact.Id == one.Target)), 0.4));

    [Fact]
    public void Decide_FactsTwiceAndInAnyOrder_GiveTheSame() => Law.Holds(
        "awards and recognition do not depend on the order of facts",
        Crowd.Any(12, 0.95),
        crowd =>
        {
            var people = crowd.Taking();
            Assert.Equal(Crowd.AwardsGiven(people, crowd.Facts), Crowd.AwardsGiven(people, crowd.Facts.Concat(crowd.Facts).Reverse()));
            Assert.Equal(Crowd.Suggested(people, crowd.Facts), Crowd.Suggested(people, crowd.Facts.Concat(crowd.Facts).Reverse()));
        },
        60,
        ("there are many facts", crowd => crowd.Facts.Count() > 10, 0.5));

    [Fact]
    public void INV_06_Skip_CostsNothingHereEither() => Law.Holds(
        "INV-06 skipping changes neither awards nor recognition",
        Crowd.Any(12, 0.95),
        crowd =>
        {
            var people = crowd.Taking();
            var skips = crowd.People.Select((one, i) => new Chose { Id = new("skip-" + i), Person = one.Person, At = s_at, Choice = Choice.Skip });
            Assert.Equal(Crowd.AwardsGiven(people, crowd.Facts), Crowd.AwardsGiven(people, crowd.Facts.Concat(skips)));
            Assert.Equal(Crowd.Suggested(people, crowd.Facts), Crowd.Suggested(people, crowd.Facts.Concat(skips)));
        },
        40,
        ("somebody can win", crowd => crowd.Facts.Any(), 0.5));

    /// <summary>Of equals the lowest ticket wins; that of who has fewer responses does not help.</summary>
    [Fact]
    public void Decide_Equals_TheLowestTicketWins()
    {
        var crowd = Crowd.Of([.. Enumerable.Range(1, 6).Select(i => Person($"p-{i}", Act($"a-{i}"), Responses($"a-{i}", i == 6 ? 1 : 2)))]);
        var lowest = Drawing.Winners("seed of August", Enumerable.Range(1, 5).Select(i => Crowd.Pseudonym(new($"p-{i}"))), 2);
        Assert.Equal(lowest.Order(StringComparer.Ordinal), Decide(crowd, AwardKind.MostShared, 2).Select(award => Crowd.Pseudonym(award.Winner)));
    }

    /// <summary>One ticket each, however much somebody does; checked by the published rule.</summary>
    [Theory]
    [InlineData(AwardKind.Raffle, RewardContingency.Completion)]
    [InlineData(AwardKind.Surprise, RewardContingency.Unexpected)]
    public void Draw_OneTicketForEverybodyWhoContributed(AwardKind kind, RewardContingency contingency)
    {
        var busy = Person("p-0", [], [.. Enumerable.Range(0, 50).Select(i => Act("b-" + i)[0])]);
        var crowd = Crowd.Of([busy, .. Enumerable.Range(1, 6).Select(i => Person($"p-{i}", Act($"a-{i}"))), Person("p-7"), Person("p-8", [Thanks()])]);
        var award = Assert.Single(Decide(crowd, kind, 1));
        string[] tickets = [.. Enumerable.Range(0, 9).Where(i => i != 7).Select(i => Crowd.Pseudonym(new($"p-{i}")))];
        Assert.True(Drawing.Verify("seed of August", tickets, Crowd.Pseudonym(award.Winner)));
        Assert.Equal(tickets, Awards.Decide(Crowd.Call(kind, 1), crowd.Facts, crowd.Taking()).Value!.Tickets);
        Assert.Equal(contingency, award.Risk.Contingency);
        Assert.Equal(kind == AwardKind.Raffle, award.NeedsDisclosure);
        Assert.Null(award.Act);
    }

    [Fact]
    public void INV_29_Award_TangibleOrKnownOf_NeedsADisclosureHint()
    {
        var crowd = Crowd.Of(Person("p-1", Act("a-1"), Responses("a-1", 1), Votes("a-1", 1)));
        foreach (var kind in Enum.GetValues<AwardKind>())
        {
            Assert.True(Assert.Single(Awards.Decide(Crowd.Call(kind) with { IsTangible = true }, crowd.Facts, crowd.Taking()).Value!.Winners).NeedsDisclosure);
            Assert.Equal(kind != AwardKind.Surprise, Assert.Single(Decide(crowd, kind, 1)).NeedsDisclosure);
        }
    }

    [Fact]
    public void Decide_SomebodyElse_ComesBeforeWhoWasGivenAnAward()
    {
        var first = Person("p-1", Act("a-1"), Responses("a-1", 5), [Given("p-1", "lunch/" + Crowd.August.Key)]);
        var second = Person("p-2", Act("a-2"), Responses("a-2", 1));
        Assert.Equal("p-2", Assert.Single(Decide(Crowd.Of(first, second), AwardKind.MostShared, 2)).Winner.Value);
        Assert.Equal("p-1", Assert.Single(Decide(Crowd.Of(first, Person("p-3")), AwardKind.MostShared, 2)).Winner.Value);

        // Another month's award, and this one told already, do not count: asking again gives the same.
        foreach (var other in new[] { "lunch/2026-07@Europe/Amsterdam", "most-shared/" + Crowd.August.Key })
        {
            var told = Person("p-1", Act("a-1"), Responses("a-1", 5), [Given("p-1", other)]);
            Assert.Equal("p-1", Assert.Single(Decide(Crowd.Of(told, second), AwardKind.MostShared, 1)).Winner.Value);
        }
    }

    /// <summary>What was told stays, also where late facts put somebody else ahead; and it counts.</summary>
    [Fact]
    public void Decide_GivenAndTold_IsGivenToNobodyElse()
    {
        var told = Given("p-1", "most-shared/" + Crowd.August.Key);
        var crowd = Crowd.Of(Person("p-1", Act("a-1"), Responses("a-1", 2), [told]), Person("p-2", Act("a-2"), Responses("a-2", 9))) with { Policy = Crowd.Active with { Programmes = new() } };
        Assert.Equal(("p-1", new FactId("a-1")), (Assert.Single(Decide(crowd, AwardKind.MostShared, 1)).Winner.Value, Decide(crowd, AwardKind.MostShared, 1)[0].Act!.Value));
        Assert.Equal(ProgrammeReasons.BudgetSpent.With(), Why(crowd, Crowd.Call(AwardKind.Raffle)));

        // One winner more, where there may be two, is found beside the first.
        var two = crowd with { Policy = Crowd.Active };
        Assert.Equal(["p-1", "p-2"], Decide(two, AwardKind.MostShared, 2).Select(award => award.Winner.Value));

        // Told by mistake and taken back, it was not given.
        var mistaken = crowd with { People = crowd.People.Add(Crowd.Open("p-1b")) };
        var taken = crowd.Facts.Append(new Retracted { Id = NextId(), Person = new("p-1"), At = Crowd.Final, Target = told.Id });
        Assert.Equal("p-2", Assert.Single(Awards.Decide(Crowd.Call(AwardKind.MostShared, 1), taken, mistaken.Taking()).Value!.Winners).Winner.Value);
    }

    /// <summary>What was given to somebody who left since was given all the same.</summary>
    [Fact]
    public void Decide_GivenToWhoLeft_CountsForTheBudget()
    {
        var crowd = Crowd.Of(Person("p-1", Act("a-1"), Responses("a-1", 2), [Given("p-1", "lunch/" + Crowd.August.Key)]), Person("p-2", Act("a-2"), Responses("a-2", 9))) with { Policy = Crowd.Active with { Programmes = new() } };
        var left = crowd.Taking(("p-1", new ConsentWithdrawn { Id = new("no"), Person = new("p-1"), At = Crowd.August.End, Form = ConsentForm.Rewards }));
        Assert.Equal(ProgrammeReasons.BudgetSpent.With(), Awards.Decide(Crowd.Call(AwardKind.MostShared), crowd.Facts, left).Why);
        Assert.Equal(ProgrammeReasons.BudgetSpent.With(), Awards.Decide(Crowd.Call(AwardKind.MostShared) with { Name = "lunch" }, crowd.Facts, left).Why);
    }

    /// <summary>Who agrees once the seed is known has no ticket for what they did before.</summary>
    [Fact]
    public void Draw_ContributedBeforeAgreeing_HasNoTicket()
    {
        var late = Person("p-2", Act("a-2"), Responses("a-2", 5)) with { Forms = [] };
        var crowd = Crowd.Of(Person("p-1", Act("a-1")), late);
        var people = crowd.Taking(("p-2", new ConsentGiven { Id = new("yes"), Person = new("p-2"), At = s_at + Duration.FromTicks(1), Form = ConsentForm.Rewards }));
        Assert.Equal([Crowd.Pseudonym(new("p-1"))], Awards.Decide(Crowd.Call(AwardKind.Raffle), crowd.Facts, people).Value!.Tickets);
        Assert.Equal(ProgrammeReasons.Nobody.With(), Awards.Decide(Crowd.Call(AwardKind.MostShared), crowd.Facts, people).Why);

        var inTime = crowd.Taking(("p-2", new ConsentGiven { Id = new("yes"), Person = new("p-2"), At = s_at, Form = ConsentForm.Rewards }));
        Assert.Equal(["p-1", "p-2"], Awards.Decide(Crowd.Call(AwardKind.Raffle), crowd.Facts, inTime).Value!.Winners.Select(award => award.Winner.Value));
    }

    /// <summary>Whoever holds the published list finds the winners with the published rule.</summary>
    [Fact]
    public void Draw_AnyCrowd_IsVerifiedByItsTickets() => Law.Holds(
        "a draw is verified by its tickets",
        Crowd.Any(20, 0.95),
        crowd =>
        {
            foreach (var kind in Enum.GetValues<AwardKind>())
            {
                if (Awards.Decide(Crowd.Call(kind), crowd.Facts, crowd.Taking()).Value is not { } result)
                    continue;

                if (kind is AwardKind.MostShared or AwardKind.PeerChosen)
                    Assert.Empty(result.Tickets);
                else
                    Assert.All(result.Winners, award => Assert.True(Drawing.Verify("seed of August", result.Tickets, Crowd.Pseudonym(award.Winner), result.Winners.Count)));
            }
        },
        100,
        ("a draw of more than wins", crowd => Awards.Decide(Crowd.Call(AwardKind.Raffle), crowd.Facts, crowd.Taking()).Value is { } result && result.Tickets.Count > result.Winners.Count, 0.2));

    [Fact]
    public void Decide_MoreThanTheBudget_IsNotGiven()
    {
        Somebody[] people = [.. Enumerable.Range(1, 6).Select(i => Person($"p-{i}", Act($"a-{i}"), Responses($"a-{i}", i)))];
        Assert.Equal(4, Decide(Crowd.Of(people), AwardKind.MostShared, 6).Count);
        people[0] = people[0] with { Facts = people[0].Facts.Add(Given("p-1", "one/" + Crowd.August.Key)).Add(Given("p-1", "two/" + Crowd.August.Key)) };
        Assert.Equal(["p-5", "p-6"], Decide(Crowd.Of(people), AwardKind.MostShared, 6).Select(award => award.Winner.Value));
        people[1] = people[1] with { Facts = people[1].Facts.Add(Given("p-2", "three/" + Crowd.August.Key)).Add(Given("p-2", "four/" + Crowd.August.Key)) };
        Assert.Equal(ProgrammeReasons.BudgetSpent.With(), Awards.Decide(Crowd.Call(AwardKind.MostShared), Crowd.Of(people).Facts, Crowd.Of(people).Taking()).Why);
    }

    [Fact]
    public void Decide_BeforeItsTime_SaysFromWhen()
    {
        var crowd = Crowd.Of(Person("p-1", Act("a-1"), Responses("a-1", 1)));
        var thing = Crowd.Call(AwardKind.MostShared) with { IsTangible = true };
        Assert.Equal(ProgrammeReasons.NotOver.With(new LocalDate(2026, 9, 1)), Why(crowd with { Now = Crowd.August.End - Duration.Epsilon }, Crowd.Call(AwardKind.Raffle)));
        Assert.Equal(ProgrammeReasons.NotFinal.With(new LocalDate(2026, 9, 15)), Why(crowd with { Now = Crowd.Final - Duration.Epsilon }, thing));
        Assert.Null(Why(crowd with { Now = Crowd.Final }, thing));
        Assert.False(Assert.Single(Decide(crowd with { Now = Crowd.August.End }, AwardKind.MostShared, 1)).IsFinal);
        Assert.Equal(ProgrammeReasons.TangibleOff.With(), Why(crowd with { Policy = Crowd.Active with { Programmes = new() } }, thing));
        Assert.Equal(ProgrammeReasons.Nobody.With(), Why(crowd, Crowd.Call(AwardKind.PeerChosen)));
        Assert.Equal(ProgrammeReasons.Off.With(), Why(crowd with { Policy = Crowd.Active with { Agreement = null } }, thing));
        Assert.Equal(ProgrammeReasons.Off.With(), Why(crowd with { Policy = Crowd.Active with { Mechanisms = Crowd.Active.Mechanisms with { MonthlyAward = false } } }, thing));
    }

    [Fact]
    public void Decide_NothingElseSwitchedOn_GivesTheSame()
    {
        var crowd = Crowd.Of(Person("p-1", Act("a-1"), Responses("a-1", 1)), Person("p-2", Act("a-2"), Responses("a-2", 3)));
        var alone = crowd with { Policy = Crowd.Active with { Mechanisms = new() { MonthlyAward = true } } };
        Assert.Equal(new PersonId("p-2"), Assert.Single(Decide(alone, AwardKind.MostShared, 1)).Winner);
        Assert.Equal(Decide(crowd, AwardKind.Raffle, 1), Decide(alone, AwardKind.Raffle, 1));
    }

    [Fact]
    public void INV_20_Award_NamesOnlyWhoAgreedToBeNamed()
    {
        var crowd = Crowd.Of(Person("p-1", Act("a-1")), Person("p-2", Act("a-2")) with { Forms = [ConsentForm.Rewards] }, Person("p-3", Act("a-3")) with { Forms = [ConsentForm.Recognition] });
        Assert.Equal([("p-1", true), ("p-2", false)], Decide(crowd, AwardKind.Raffle, 3).Select(award => (award.Winner.Value, award.MayBeNamed)));
    }

    /// <summary>Nobody is told of below the winners: who came next, or with how many, makes no difference to what is given.</summary>
    [Fact]
    public void INV_11_Awards_HoldNothingOfWhoDidNotWin() => Law.Holds(
        "INV-11 no order below the winners",
        Crowd.Any(20, 0.95),
        crowd =>
        {
            var people = crowd.Taking();
            foreach (var given in Crowd.AwardsGiven(people, crowd.Facts).Cast<ProgrammeResult<AwardResult>>().Where(given => !given.IsEmpty).Select(given => given.Value!.Winners))
            {
                var winners = given.Select(award => award.Winner).ToHashSet();
                var earlier = crowd.Facts.OfType<AwardGranted>().Select(fact => fact.Person).ToHashSet();
                var losers = crowd.People.Where(one => !winners.Contains(one.Person) && !earlier.Contains(one.Person)).ToList();
                var left = losers.Take(losers.Count / 2).SelectMany(one => one.Facts).ToHashSet();
                Assert.Equal(given, Awards.Decide(Crowd.Call(given[0].Kind), crowd.Facts.Where(fact => !left.Contains(fact)), people).Value!.Winners);
                Assert.Equal(winners.OrderBy(one => one.Value, StringComparer.Ordinal), given.Select(award => award.Winner));
                Assert.DoesNotContain(losers, loser => given.ToString().Contains(loser.Id, StringComparison.Ordinal));
            }
        },
        150,
        ("some do not win", crowd => crowd.Now >= Crowd.August.End && crowd.People.Count(one => one.AgreesTo(ConsentForm.Rewards) && !one.Facts.IsEmpty) > 4, 0.4));

    private static ValueList<Award> Decide(Crowd crowd, AwardKind kind, int winners) =>
        Awards.Decide(Crowd.Call(kind, winners), crowd.Facts, crowd.Taking()).Value?.Winners ?? [];

    private static Reason? Why(Crowd crowd, AwardCall call) => Awards.Decide(call, crowd.Facts, crowd.Taking()).Why;

    private static Somebody Person(string id, params IEnumerable<Fact>[] facts) =>
        Crowd.Open(id) with { Facts = ValueList.From(facts.SelectMany(some => some).Select(fact => fact with { Person = new(id) })) };

    private static Fact[] Act(string id) => [new Acted { Id = new(id), Person = new("?"), At = s_at, Kind = ActKind.Post }];

    private static Fact[] Responses(string act, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new NetworkResponded { Id = NextId(), Person = new("?"), At = s_at, Act = new(act) })];

    private static Fact[] Votes(string act, int count) => [.. Enumerable.Range(0, count).Select(_ => new PeerVoted { Id = NextId(), Person = new("?"), At = s_at, Act = new(act) })];

    private static Fact Thanks() => new PeerThanked { Id = NextId(), Person = new("?"), At = s_at };

    private static Fact Given(string person, string award) => new AwardGranted { Id = NextId(), Person = new(person), At = Crowd.August.End, Award = award };

    private static Fact TakingBack(string target) => new Retracted { Id = NextId(), Person = new("?"), At = s_at, Target = new(target) };

    private static FactId NextId() => new("f-" + System.Threading.Interlocked.Increment(ref s_next));
}
