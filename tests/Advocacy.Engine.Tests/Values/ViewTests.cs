using System;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Values;

public class ViewTests
{
    [Fact]
    public void Value_NotAsked_IsNotWorkedOut()
    {
        var view = new View<int>(() => throw new InvalidOperationException("asked"));

        Assert.False(view.IsValueCreated);
        Assert.Throws<InvalidOperationException>(() => view.Value);
    }

    [Fact]
    public void Value_AskedTwice_IsWorkedOutOnce()
    {
        var times = 0;
        var view = new View<int>(() => ++times);

        Assert.Equal(1, view.Value);
        Assert.Equal(1, view.Value);
        Assert.Equal(1, times);
    }

    [Fact]
    public void Value_ThatCouldNotBeWorkedOut_IsTriedAgain()
    {
        var times = 0;
        var view = new View<int>(() => ++times == 1 ? throw new InvalidOperationException("once") : times);

        Assert.Throws<InvalidOperationException>(() => view.Value);
        Assert.Equal(2, view.Value);
    }

    [Fact]
    public void Equals_KnownAndWorkedOut_GoesByWhatIsShown()
    {
        View<string?> known = new("seen"), same = new(() => string.Concat("se", "en")), other = new(() => "hidden"), nothing = new(() => null);

        Assert.Equal(known, same);
        Assert.Equal(known.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(known, other);
        Assert.NotEqual(known, nothing);
        Assert.NotEqual(nothing, known);
        Assert.Equal(new View<string?>(default(string)), nothing);
        Assert.Equal(0, nothing.GetHashCode());
        Assert.False(known.Equals(null));
        Assert.False(known.Equals((object)"seen"));
    }

    [Fact]
    public void Equals_RecordsThatHoldOne_GoByWhatIsShown()
    {
        Assert.Equal(new Holder(new(1)), new Holder(new(() => 1)));
        Assert.NotEqual(new Holder(new(1)), new Holder(new(() => 2)));
    }

    private sealed record Holder(View<int> View);
}
