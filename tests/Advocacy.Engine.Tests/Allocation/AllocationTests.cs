using System;
using System.Collections.Generic;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
#if !ENGINE_NETSTANDARD
using Advocacy.Engine.Populations;
#endif
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Allocation;

/// <summary>
/// What the calls that a host makes all day allocate, in bytes: counted, not timed, the least of many repetitions once all is warm. The
/// constants are those of docs/people.md and docs/decisions.md; what allocates more than a twentieth more, or less, is to be looked at and written down anew.
/// </summary>
public class AllocationTests
{
    private const int Plain = 10;

    private const int Rich = 200;

    private const string OtherBuild =
        "The constants are those of an unoptimised build for net10.0: optimising removes some objects, and the other build makes others.";

    /// <summary>A Tuesday, 08:30 in Amsterdam: quiet time.</summary>
    private static readonly Instant s_now = Instant.FromUtc(2026, 8, 18, 6, 30);

    private static readonly PersonId s_person = new("p-1");

    private static readonly AdvocacyEngine s_engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    private static readonly Situation s_situation = new() { ClimateElsewhere = Readiness.Go, Offers = ValueList.From(Offers()) };

    public static TheoryData<int, long> EvolveBytes => new() { { Plain, 2_272 }, { Rich, 2_856 } };

    public static TheoryData<int, long> ViewBytes => new() { { Plain, 1_712 }, { Rich, 1_192 } };

    public static TheoryData<int, long> WaitBytes => new() { { Plain, 2_016 }, { Rich, 1_496 } };

    public static TheoryData<int, long> ToldBytes => new() { { Plain, 16_120 }, { Rich, 14_296 } };

    [Theory]
    [MemberData(nameof(EvolveBytes))]
    public void Evolve_TheNewestFact_AllocatesWhatIsStated(int facts, long stated)
    {
        var state = State(facts);
        var newest = new Acted { Id = new("f-newest"), Person = s_person, At = s_now, Kind = ActKind.Post };
        Hold(stated, () => s_engine.Evolve(state, newest, s_now));
    }

    [Theory]
    [MemberData(nameof(ViewBytes))]
    public void View_AState_AllocatesWhatIsStated(int facts, long stated)
    {
        var state = State(facts);
        Hold(stated, () => s_engine.View(state, s_now));
    }

    [Theory]
    [MemberData(nameof(ViewBytes))]
    public void View_AStateThatWasReadOnceMore_AllocatesNoMoreThanOneThatWasNot(int facts, long stated)
    {
        var state = Read(State(facts));
        Hold(stated, () => s_engine.View(state, s_now));
    }

    [Fact]
    public void View_AStateThatWasRead_FoldsItsEventsTheFirstTime()
    {
        Assert.SkipWhen(IsOtherBuild, OtherBuild);
        var (first, again) = (Read(State(Rich)), Read(State(Rich)));
        s_engine.View(again, s_now);
        var folding = Bytes(() => s_engine.View(first, s_now));
        Assert.True(folding > 20 * Bytes(() => s_engine.View(again, s_now)), FormattableString.Invariant($"{folding} bytes"));
    }

#if !ENGINE_NETSTANDARD
    [Fact]
    public void DecideAll_StatesThatWereRead_FoldsTheirEventsTheFirstTime()
    {
        Assert.SkipWhen(IsOtherBuild, OtherBuild);
        var states = Array.ConvertAll(new int[10], _ => Read(State(Rich)));
        var answers = new PackedAnswer[states.Length];
        var first = Bytes(DecideAnew);
        Assert.True(first > 3 * Bytes(DecideAnew), FormattableString.Invariant($"{first} bytes"));

        object DecideAnew()
        {
            var population = new Population(s_engine, states.Length, place => states[place]);
            population.DecideAll(s_situation, default, s_now, answers);
            return population;
        }
    }
#endif

    [Theory]
    [MemberData(nameof(WaitBytes))]
    public void Decide_AWait_AllocatesWhatIsStated(int facts, long stated)
    {
        var state = State(facts);
        Assert.IsType<Wait>(s_engine.Decide(state, s_situation, Moment.Ordinary, s_now));
        Hold(stated, () => s_engine.Decide(state, s_situation, Moment.Ordinary, s_now));
    }

    /// <summary>All that a decision tells: reasons, judgement, what comes after it, the least change that turns it, inputs, id.</summary>
    [Theory]
    [MemberData(nameof(ToldBytes))]
    public void Decide_AWaitThatTellsAll_AllocatesWhatIsStated(int facts, long stated)
    {
        var state = State(facts);
        Hold(stated, () =>
        {
            var decision = s_engine.Decide(state, s_situation, Moment.Ordinary, s_now);
            return (decision.Findings, decision.Judgement, decision.NextDue, decision.Counterfactual, decision.Inputs, decision.Id);
        });
    }

    [Theory]
    [InlineData(Plain)]
    [InlineData(Rich)]
    public void Judge_AState_AllocatesNothing(int facts)
    {
        var state = State(facts);
        Hold(0, () => s_engine.Judge(state, s_situation, Moment.Ordinary, s_now));
        Hold(0, () => s_engine.Judge(state, s_situation, Moment.Ordinary, s_now + Duration.FromHours(2)));
        Hold(0, () => s_engine.Judge(state, s_situation, Moment.OnRequest, s_now));
    }

    private static void Hold<T>(long stated, Func<T> call)
    {
        Assert.SkipWhen(IsOtherBuild, OtherBuild);
        var least = long.MaxValue;
        for (var i = 0; i < 100; i++)
        {
            least = Math.Min(least, Bytes(call));
        }

        Assert.True(Math.Abs(least - stated) <= stated / 20, FormattableString.Invariant($"{least} bytes where {stated} are stated"));
    }

#if ENGINE_NETSTANDARD || !DEBUG
    private static bool IsOtherBuild => true;
#else
    private static bool IsOtherBuild => false;
#endif

    private static long Bytes<T>(Func<T> call)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static PersonState Read(PersonState state) => StateJson.Read(StateJson.Write(state)).Value!;

    private static PersonState State(int facts) => s_engine.Replay(PersonState.Empty(s_person), Facts(facts), s_now).State;

    /// <summary>Two facts a day of all that happens often, up to five days ago.</summary>
    private static IEnumerable<Fact> Facts(int count)
    {
        var at = s_now - Duration.FromDays(5) - Duration.FromHours(12 * count);
        yield return new Placed { Id = new("f-0"), Person = s_person, At = at, Zone = "Europe/Amsterdam", Team = new("team-a"), Department = new("dept-a") };
        yield return new Enrolled { Id = new("f-1"), Person = s_person, At = at, By = s_person, Notice = "notice-1", Channels = [Channel.InApp, Channel.Teams], KnowsWhy = true, Confidence = new(0.8) };
        for (var i = 2; i < count; i++)
        {
            at += Duration.FromHours(12);
            var (id, decision) = (new FactId($"f-{i}"), new DecisionId($"d-{i / 8}"));
            yield return (i % 8) switch
            {
                0 => new Scheduled
                {
                    Id = id,
                    Person = s_person,
                    At = at,
                    Decision = decision,
                    Intervention = new("own-moment"),
                    Channel = Channel.Teams,
                    Ask = Ask.Share,
                    DeliverAt = at,
                    ValidUntil = at + Duration.FromHours(6),
                },
                1 => new Sent { Id = id, Person = s_person, At = at, Decision = decision },
                2 => new Seen { Id = id, Person = s_person, At = at, Decision = decision, Opening = Opening.Seen },
                3 => new Acted { Id = id, Person = s_person, At = at, Kind = ActKind.Post, Decision = decision },
                4 => new PeerThanked { Id = id, Person = s_person, At = at },
                5 => new SignalDeclared { Id = id, Person = s_person, At = at, Factor = Factor.Time, Strength = new(0.4) },
                6 => new Away { Id = id, Person = s_person, At = at, From = at, To = at + Duration.FromHours(20) },
                _ => new Chose { Id = id, Person = s_person, At = at, Choice = Choice.Skip },
            };
        }
    }

    private static IEnumerable<Offer> Offers()
    {
        for (var i = 0; i < 20; i++)
        {
            yield return new() { Id = new($"c-{i}"), Kind = (OfferKind)(i % 4), Title = "Something that happened", Team = i % 3 == 0 ? new GroupId("team-a") : null, ExpiresAt = s_now + Duration.FromDays(10) };
        }
    }
}
