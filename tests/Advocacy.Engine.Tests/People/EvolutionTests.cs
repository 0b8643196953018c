using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.People;

/// <summary>When to ask again is worked out when it is read, and nobody can tell.</summary>
public class EvolutionTests
{
    private static readonly Evolution None = new(PersonState.Empty(new("p-1")), new Accepted(), []);

    [Fact]
    public void NextDue_NotGiven_IsNone() => Assert.Null(None.NextDue);

    [Fact]
    public void NextDue_Given_IsWhatWasGiven()
    {
        var given = None with { NextDue = Told.Start };
        Assert.Equal(Told.Start, given.NextDue);
        Assert.Contains("NextDue = " + given.NextDue, given.ToString());
        Assert.Equal(None, given with { NextDue = null });
        Assert.NotEqual(None, given);
    }

    [Fact]
    public void NextDue_OfAFactThatWasTakenIn_IsReadOnce()
    {
        var times = 0;
        var evolution = None with
        {
            Due = new(() =>
            {
                times++;
                return Told.Start;
            }),
        };

        var another = evolution with { IsHeldBack = true };

        Assert.Equal(0, times);
        Assert.Equal(Told.Start, evolution.NextDue);
        Assert.Equal(Told.Start, another.NextDue);
        Assert.Equal(1, times);
    }

    [Fact]
    public void Equals_OneReadAndTheOtherNot_IsEqual()
    {
        var (host, again) = (Told.Enrolled(), Told.Enrolled());
        var (one, other) = (host.Take(Told.Act(host, Told.Start)), again.Take(Told.Act(again, Told.Start)));
        Assert.NotNull(one.NextDue);

        Assert.False(other.Due.IsValueCreated);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { NextDue = one.NextDue + Duration.Epsilon });
    }
}
