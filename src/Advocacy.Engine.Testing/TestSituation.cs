using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing;

/// <summary>Situations in a few words: <c>TestSituation.Ready.Offering(TestOffer.Item("i-1")).OnHoliday(date)</c>.</summary>
public static class TestSituation
{
    /// <summary>Nothing is on offer, and the climate is a go everywhere.</summary>
    public static Situation Ready { get; } = Situation.Ordinary with { ClimateElsewhere = Readiness.Go };

    /// <summary>The situation with more content on offer.</summary>
    public static Situation Offering(this Situation situation, params ValueList<Offer> offers) =>
        Given.NotNull(situation) with { Offers = [.. situation.Offers, .. offers] };

    /// <summary>The situation with a day off for everybody, or for one team, department or unit.</summary>
    public static Situation OnHoliday(this Situation situation, LocalDate date, GroupId? group = null) =>
        Given.NotNull(situation) with { Holidays = situation.Holidays.Add(new(date, group)) };

    /// <summary>The situation in another climate, wherever none is measured.</summary>
    public static Situation InClimate(this Situation situation, Readiness readiness) => Given.NotNull(situation) with { ClimateElsewhere = readiness };

    /// <summary>The situation with the climate of one team, department or unit measured.</summary>
    public static Situation InClimate(this Situation situation, Readiness readiness, GroupId unit) =>
        Given.NotNull(situation) with { Climate = situation.Climate.Add(new(unit, readiness)) };

    /// <summary>The situation with a channel that does not work.</summary>
    public static Situation WithoutChannel(this Situation situation, Channel channel) =>
        Given.NotNull(situation) with { ChannelsDown = situation.ChannelsDown.Add(channel) };

    /// <summary>The situation with the engine paused by an incident.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="until">Until when; absent: until the host says so.</param>
    public static Situation InIncident(this Situation situation, Instant? until = null) => Given.NotNull(situation) with { Incident = new(until) };

    /// <summary>The situation with the kill switch on.</summary>
    public static Situation Stopped(this Situation situation) => Given.NotNull(situation) with { IsStopped = true };
}
