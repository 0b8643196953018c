using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>Who was erased is nobody from then on: in what was stored, and in what is made anew.</summary>
public class ErasureTests
{
    private static readonly byte[] s_key = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];

    [Fact]
    public void INV_17_Erased_WhatIsMadeAnewIsAsIfThePersonHadNeverBeen() => Law.Holds(
        "INV-17 what is made after an erasure neither holds the person nor anything that traces to them",
        Crowd.Any(30, 0.9),
        crowd =>
        {
            if (crowd.People.FirstOrDefault(one => one.IsOnBoards) is not { } gone)
                return;

            var left = crowd with { People = crowd.People.Where(one => one != gone) };
            var looking = left.People.Select(one => one.Person).ToList();
            var shown = Crowd.Shown(left.Taking(), looking, left.Facts);
            Assert.DoesNotContain(shown, one => Traces(gone).Any(trace => Text(one).Contains(trace, StringComparison.Ordinal)));

            // An open league that was put together with the person is as if they had never been in it.
            foreach (var league in Leagues.Assign(Crowd.August, crowd.Taking()).Value)
            {
                var erased = league.Without(gone.Person);
                Assert.DoesNotContain(gone.Person, erased.Members);
                Assert.Equal(Leagues.Freeze(erased, left.Taking()), Leagues.Freeze(league, left.Taking()));
            }
        },
        60,
        ("somebody who was shown goes", crowd => crowd.People.FirstOrDefault(one => one.IsOnBoards) is { } gone
            && Crowd.Shown(crowd.Taking(), [], crowd.Facts).Any(one => Traces(gone).Any(trace => Text(one).Contains(trace, StringComparison.Ordinal))), 0.6));

    [Fact]
    public void INV_17_Erased_ClosedResultsKeepOthersPlaces() => Law.Holds(
        "INV-17 of what is closed the person becomes nobody, and everybody else keeps place, points and award",
        Crowd.Any(30, 0.95),
        crowd =>
        {
            var people = (crowd with { Now = Crowd.Final }).Taking();
            foreach (var gone in crowd.People.Where(one => one.IsOnBoards).Take(3))
            {
                foreach (var league in Leagues.Assign(Crowd.August, people).Value)
                {
                    if (Leagues.Freeze(league, people).Value is { } result)
                        Assert.Equal(result.Places.Where(place => place.Person != gone.Person), result.Without(gone.Person).Places);
                }

                foreach (var kind in Enum.GetValues<AwardKind>())
                {
                    if (Awards.Decide(Crowd.Call(kind), crowd.Facts, people).Value is not { } given)
                        continue;

                    var erased = given.Without(gone.Person, Crowd.Pseudonym(gone.Person));
                    Assert.Equal(given.Winners.Where(award => award.Winner != gone.Person), erased.Winners);
                    Assert.DoesNotContain(Traces(gone), trace => Text(ProgrammeResults.Of(erased)).Contains(trace, StringComparison.Ordinal));
                    if (kind == AwardKind.Raffle)
                        Assert.All(erased.Winners, award => Assert.True(Drawing.Verify("seed of August", erased.Tickets, Crowd.Pseudonym(award.Winner), 2)));
                }
            }
        },
        60,
        ("a winner goes", crowd => crowd.People.Where(one => one.IsOnBoards).Take(3).Any(gone => Crowd.AwardsGiven((crowd with { Now = Crowd.Final }).Taking(), crowd.Facts)
            .OfType<ProgrammeResult<AwardResult>>().Any(result => result.Value?.Winners.Any(award => award.Winner == gone.Person) == true)), 0.3));

    [Fact]
    public void INV_17_Pairs_WhoWasPairedWithTheErasedWaits()
    {
        var pairs = new PairingRound([new(new("p-1"), new("p-4"), Crowd.August), new(new("p-2"), new("p-3"), Crowd.August)], [new("p-0"), new("p-5")]);
        var erased = pairs.Without(new("p-4"));
        Assert.Equal([pairs.Pairs[1]], erased.Pairs);
        Assert.Equal([new("p-0"), new("p-1"), new("p-5")], erased.Waiting);
        Assert.Equal([new("p-5")], pairs.Without(new("p-0")).Waiting);
        Assert.Equal(pairs.Pairs, pairs.Without(new("p-0")).Pairs);
    }

    [Fact]
    public void INV_17_Requests_AreOfEither()
    {
        var request = new FeedbackRequest(new("act"), new("p-1"), new("p-2"), Crowd.Final);
        Assert.True(request.Holds(new("p-1")) && request.Holds(new("p-2")) && !request.Holds(new("p-3")));
    }

    [Fact]
    public void INV_17_LateFacts_OfTheErasedAreRefusedAndOfWhoCameBackAreNot()
    {
        var at = Crowd.Final;
        var mark = ErasureMark.Of(new("p-1"), s_key, at, Duration.FromDays(30));
        Assert.True(mark.Refuses(Enrolled("p-1", at - Duration.FromDays(300)), s_key, at + Duration.FromDays(29)));
        Assert.True(mark.Refuses(Enrolled("p-1", at), s_key, at));
        Assert.False(mark.Refuses(Enrolled("p-1", at + Duration.Epsilon), s_key, at + Duration.FromDays(1)));
        Assert.False(mark.Refuses(Enrolled("p-1", at), s_key, at + Duration.FromDays(30)));
        Assert.False(mark.Refuses(Enrolled("p-2", at), s_key, at));
        Assert.False(mark.Refuses(Enrolled("p-1", at), [.. s_key.Reverse()], at));
        Assert.Equal(mark, new ErasureMark(mark.Mark, mark.ErasedAt, mark.Until));
        Assert.Equal(Convert.ToHexStringLower(HMACSHA256.HashData(s_key, Encoding.UTF8.GetBytes("p-1"))), mark.Mark);
        Assert.DoesNotContain(mark.Mark, Traces(new("p-1")));
        Assert.Throws<ArgumentException>(() => ErasureMark.Of(new("p-1"), s_key.AsSpan(1), at, Duration.Zero));
    }

    /// <summary>The outbox goes on reporting what it sent, and the HR system where somebody works: neither is coming back.</summary>
    [Fact]
    public void INV_17_FactsAfterTheErasure_AreRefusedUntilAnOwnEnrolment()
    {
        var (person, at) = (new PersonId("p-1"), Crowd.Final);
        var (later, received) = (at + Duration.FromDays(1), at + Duration.FromDays(2));
        var mark = ErasureMark.Of(person, s_key, at, Duration.FromDays(30));
        Fact[] facts =
        [
            new Sent { Id = new("sent"), Person = person, At = later, Decision = new("d-1") },
            new Seen { Id = new("seen"), Person = person, At = later, Decision = new("d-1"), Opening = Opening.Seen },
            new Expired { Id = new("expired"), Person = person, At = later, Decision = new("d-2") },
            new Placed { Id = new("placed"), Person = person, At = later, Zone = "Europe/Amsterdam" },
            Enrolled("p-1", later) with { By = new("hr") },
        ];
        Assert.All(facts, fact => Assert.True(mark.Refuses(fact, s_key, received), fact.Id.Value));
        Assert.All(facts, fact => Assert.False(mark.Refuses(fact with { Person = new("p-2") }, s_key, received), fact.Id.Value));
        Assert.All(facts, fact => Assert.False(mark.Refuses(fact, s_key, mark.Until), fact.Id.Value));
        Assert.False(mark.Refuses(Enrolled("p-1", later), s_key, received));
    }

    /// <summary>The broker delivers the first life anew, before and after the second begins: nothing of it is taken in.</summary>
    [Fact]
    public void INV_17_FactsOfTheFirstLife_ChangeNothingOfTheSecond() => Law.Holds(
        "INV-17 facts of before an erasure that are delivered anew after the person came back change nothing, in any order",
        Arb.From(Histories.Any(days: 20).Generator.Zip(Histories.Any(days: 10, enrolled: true).Generator).Zip(Gen.Choose(0, int.MaxValue))),
        drawn =>
        {
            var ((first, history), seed) = drawn;
            var (random, end) = (new Random(seed), first.End + Duration.FromDays(60));
            var erasedAt = first.End + Duration.FromDays(1);
            var second = Second(history, first.End + Duration.FromDays(3));
            var back = second.OfType<Enrolled>().First();
            var mark = ErasureMark.Of(first.Person, s_key, erasedAt, Duration.FromDays(90));
            var state = PersonState.Empty(first.Person);
            var refused = 0;
            Fact[] delivered = [.. first.Facts.OrderBy(_ => random.Next()).Take(3), back, .. second.Where(fact => fact != back).Concat(first.Facts).Concat(first.Facts).OrderBy(_ => random.Next())];
            foreach (var fact in delivered)
            {
                if (mark.Refuses(fact, s_key, end))
                {
                    refused++;
                    continue;
                }

                mark = mark.After(fact, s_key);
                state = Scenario.Engine.Evolve(state, fact, end).State;
            }

            Assert.Equal(back.At, mark.BackSince);
            Assert.Equal(delivered.Length - second.Length, refused);
            Assert.Equal(Scenario.Engine.Replay(PersonState.Empty(first.Person), second, end).State, state);
        },
        60,
        ("the first life has protective and other facts", drawn => drawn.Item1.Item1.Facts.Count > 10 && drawn.Item1.Item1.Facts.Any(fact => fact is StandingFact { IsProtective: true }), 0.3),
        ("ids of both lives are the same", drawn => drawn.Item1.Item1.Facts.Any(fact => drawn.Item1.Item2.Facts.Any(other => other.Id == fact.Id)), 0.9));

    [Fact]
    public void INV_17_AMarkOfWhoCameBack_RefusesWhatIsOfBeforeUntilItsEnd()
    {
        var (back, received) = (Enrolled("p-1", Crowd.Final + Duration.FromDays(3)), Crowd.Final + Duration.FromDays(4));
        var mark = ErasureMark.Of(new("p-1"), s_key, Crowd.Final, Duration.FromDays(30));
        Assert.Null(mark.BackSince);
        Assert.Same(mark, mark.After(Enrolled("p-1", Crowd.Final), s_key));
        Assert.Same(mark, mark.After(back with { By = new("hr") }, s_key));
        Assert.Same(mark, mark.After(Enrolled("p-2", back.At), s_key));
        Assert.Same(mark, mark.After(new OptedOut { Id = new("o"), Person = new("p-1"), At = back.At }, s_key));
        var theirs = mark.After(back, s_key);
        Assert.Equal(back.At, theirs.BackSince);
        Assert.Equal(theirs, new ErasureMark(mark.Mark, mark.ErasedAt, mark.Until, back.At));
        Assert.Same(theirs, theirs.After(Enrolled("p-1", back.At + Duration.FromDays(1)), s_key));
        foreach (var (at, isRefused) in new[] { (Crowd.Final - Duration.FromDays(300), true), (back.At - Duration.Epsilon, true), (back.At, false), (back.At + Duration.FromDays(1), false) })
        {
            Fact[] facts = [Enrolled("p-1", at), new OptedOut { Id = new("o"), Person = new("p-1"), At = at }, new Placed { Id = new("p"), Person = new("p-1"), At = at, Zone = "UTC" }];
            Assert.All(facts, fact => Assert.Equal(isRefused, theirs.Refuses(fact, s_key, received)));
            Assert.All(facts, fact => Assert.False(theirs.Refuses(fact with { Person = new("p-2") }, s_key, received)));
            Assert.All(facts, fact => Assert.False(theirs.Refuses(fact, s_key, mark.Until)));
        }
    }

    /// <summary>A life that begins later, under the same id and with facts numbered as in the first.</summary>
    private static Fact[] Second(Advocacy.Engine.Testing.History history, Instant start)
    {
        var later = start - Histories.Start;
        return
        [
            .. history.Facts.Where(fact => fact is not (Placed { Id.Value: "f-placed" } or Scheduled or Retracted { Target.Value: "f-placed" }))
                .Select(fact => fact is Away away ? away with { From = away.From + later, To = away.To + later } : fact)
                .Select(fact => fact with { At = fact.At + later }),
        ];
    }

    private static Enrolled Enrolled(string person, Instant at) =>
        new() { Id = new("e"), Person = new(person), By = new(person), At = at, Notice = "notice-1", Channels = [Channel.InApp] };

    /// <summary>The id, and what anybody could make of it without a key: whole, in halves, and as the tickets and ids of the engine are made.</summary>
    private static string[] Traces(Somebody gone)
    {
        string[] texts = [gone.Id, Crowd.Pseudonym(gone.Person), "seed of August\n" + Crowd.Pseudonym(gone.Person), Crowd.August.Key + "\n" + gone.Id];
        return [gone.Id, .. gone.Facts.Select(fact => fact.Id.Value), .. texts.Select(text => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32])];
    }

    private static string Text(object? shown) => shown switch
    {
        ProgrammeResult<AwardResult> { Value: { } awards } => string.Join(" ", awards.Winners) + string.Join(" ", awards.Tickets),
        ProgrammeResult<ValueList<League>> leagues => string.Join(" ", leagues.Value.SelectMany(league => league.Members)),
        ProgrammeResult<LeagueResult> { Value: { } result } => string.Join(" ", result.Places),
        ProgrammeResult<Board> { Value: { } board } => string.Join(" ", board.Rows),
        ValueList<RecognitionSuggestion> list => string.Join(" ", list),
        _ => shown?.ToString() ?? "",
    };
}
