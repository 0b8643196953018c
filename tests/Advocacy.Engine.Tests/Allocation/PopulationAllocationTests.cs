#if !ENGINE_NETSTANDARD
using System;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Populations;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Allocation;

/// <summary>What deciding for everybody allocates does not grow with how many there are.</summary>
public class PopulationAllocationTests
{
    private static readonly AdvocacyEngine s_engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);
    private static readonly Instant s_now = Instant.FromUtc(2026, 3, 3, 9, 0);

    [Fact]
    public void DecideAll_RowsThatHold_AllocatesNothingPerPerson() => Assert.Equal(Decided(10), Decided(20_000));

    [Fact]
    public void JudgeAll_AllocatesNothingPerPerson() => Assert.Equal(Judged(10), Judged(20_000));

    [Fact]
    public void Rows_AreAsSmallAsIsStated()
    {
        Assert.Equal(64, Unsafe.SizeOf<Row>());
        Assert.Equal(24, Unsafe.SizeOf<PackedAnswer>());
        Assert.Equal(8, Unsafe.SizeOf<PackedStance>());
        Assert.Equal(32, Unsafe.SizeOf<Lot>());
    }

    private static long Decided(int people)
    {
        var state = PersonState.Empty(new("p"));
        var population = new Population(s_engine, people, _ => state);
        var answers = new PackedAnswer[people];
        return Allocated(() => population.DecideAll(Situation.Ordinary, default, s_now, answers));
    }

    private static long Judged(int people)
    {
        var roster = new Roster(s_engine, people);
        var entry = new RosterEntry { IsEnrolled = true, Zone = "Europe/Amsterdam", Channels = [Advocacy.Engine.Values.Channel.InApp], Strengths = Strengths.From(new double[9]) };
        for (var place = 0; place < people; place++)
        {
            roster.Set(place, entry, s_now);
        }

        var stances = new PackedStance[people];
        return Allocated(() => roster.JudgeAll(Situation.Ordinary, s_now, stances));
    }

    private static long Allocated(Action act)
    {
        act();
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
#endif
