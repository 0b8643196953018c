using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using NodaTime;
using Xunit;

namespace Advocacy.Sample.Tests.Input;

public class TextTests
{
    [Theory]
    [InlineData("2026-08-18T10:00+02:00")]
    [InlineData("2026-08-18T08:00Z")]
    [InlineData("2026-08-18T08:00:00Z")]
    [InlineData("2026-08-18T04:00:00-04:00")]
    [InlineData("2026-08-18T08:00:00.000Z")]
    [InlineData("2026-08-18 10:00+02:00")]
    public void Instant_WithOffset_IsRead(string text)
    {
        Assert.True(InstantText.TryRead(text, out var instant));
        Assert.Equal(Instant.FromUtc(2026, 8, 18, 8, 0), instant);
    }

    [Theory]
    [InlineData("2026-08-18T10:00")]
    [InlineData("2026-08-18")]
    [InlineData("18-08-2026 10:00+02:00")]
    [InlineData("")]
    [InlineData("now")]
    public void Instant_WithoutOffset_IsRefused(string text) => Assert.False(InstantText.TryRead(text, out _));

    [Theory]
    [InlineData("mon-fri", WorkingDays.Weekdays)]
    [InlineData("Monday, Tuesday", WorkingDays.Monday | WorkingDays.Tuesday)]
    [InlineData("ma;di;do", WorkingDays.Monday | WorkingDays.Tuesday | WorkingDays.Thursday)]
    [InlineData("maandag/zondag", WorkingDays.Monday | WorkingDays.Sunday)]
    [InlineData("1 3 5", WorkingDays.Monday | WorkingDays.Wednesday | WorkingDays.Friday)]
    [InlineData("sat-mon", WorkingDays.Saturday | WorkingDays.Sunday | WorkingDays.Monday)]
    public void Days_AsHrSystemsWriteThem_AreRead(string text, WorkingDays expected)
    {
        Assert.True(HoursText.TryReadDays(text, out var days));
        Assert.Equal(expected, days);
    }

    [Theory]
    [InlineData("")]
    [InlineData("8")]
    [InlineData("mon-wed-fri")]
    [InlineData("weekdays")]
    public void Days_OtherTexts_AreRefused(string text) => Assert.False(HoursText.TryReadDays(text, out _));

    [Fact]
    public void OfRow_SameRow_HasTheSameId()
    {
        Assert.Equal(Ids.OfRow("1", "2026-08-18T08:00:00Z", "post"), Ids.OfRow("1", "2026-08-18T08:00:00Z", "post"));
        Assert.NotEqual(Ids.OfRow("1", "2026-08-18T08:00:00Z", "post"), Ids.OfRow("1", "2026-08-18T08:00:00Z", "photo"));
    }
}
