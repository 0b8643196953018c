using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>Hours as a glance sees them, most of it by adding up, against <see cref="Openings"/>, which ask the zone of every date.</summary>
public class GlimpseTests
{
    private static readonly Surroundings s_around = new(new PolicyTimeline(Policy.Default), DateTimeZoneProviders.Tzdb);

    private static readonly PersonId s_person = new("p-1");

    public sealed record Sample(DateTimeZone Zone, Instant At, WorkingHours Hours, ValueList<Holiday> Holidays)
    {
        public bool HasOwnHoliday(LocalDate date) => Holidays.Any(holiday => holiday.Date == date && holiday.Group is null);

        internal Glimpse Seen() => new(
            new(
                new(s_person, [new Placed { Id = new("f-1"), Person = s_person, At = At, Zone = Zone.Id, Pattern = Hours }], EventLog.Empty, [], Progress.Start, null, string.Empty, null),
                new() { Holidays = Holidays },
                Moment.Ordinary,
                s_around),
            At);
    }

    private static readonly Gen<WorkingHours> s_hours =
        from days in Gen.Choose(0, 127)
        from start in Gen.Choose(0, 95)
        from length in Gen.Frequency((4, Gen.Choose(1, 52)), (1, Gen.Choose(1, 96)))
        let opens = LocalTime.FromMinutesSinceMidnight(start * 15)
        select new WorkingHours((WorkingDays)days, opens, opens.PlusMinutes(length * 15));

    private static readonly Arbitrary<Sample> s_cases = Arb.From(
        from near in Some.NearTransition
        from apart in Gen.Choose(-14 * 24 * 60, 14 * 24 * 60)
        from edge in Gen.Elements(Duration.Zero, -Duration.Epsilon, Duration.FromSeconds(1))
        from hours in s_hours
        from atTheStart in Gen.Elements(true, false)
        from many in Gen.Choose(0, 3)
        from days in Gen.ArrayOf(Gen.Choose(-2, 9), many)
        from isOther in Gen.Elements(true, false)
        let at = near.At + Duration.FromMinutes(apart)
        let local = at.InZone(near.Zone).LocalDateTime
        let edged = atTheStart ? LocalDays.At(local.Date.At(hours.Start), near.Zone) : at
        select new Sample(
            near.Zone,
            edged + edge,
            hours,
            ValueList.From(days.Select(day => new Holiday(local.Date.PlusDays(day), isOther ? new GroupId("elsewhere") : null)))));

    [Fact]
    public void INV_24_WindowsOfAGlance_AreThoseOfTheOpenings() => Law.Holds(
        "a glance sees the window that the openings know, and when the next opens",
        s_cases,
        shown =>
        {
            var openings = new Openings(shown.Hours, shown.Zone, shown.HasOwnHoliday);
            Assert.Equal(openings.At(shown.At), shown.Seen().Window);
            Assert.Equal(openings.Next(shown.At), shown.Seen().NextOpening());
        },
        4000,
        ("open", shown => shown.Seen().Window is not null, 0.2),
        ("quiet, by adding up", shown => shown.Seen() is { Window: null } seen && IsSure(seen), 0.2),
        ("open, by adding up", shown => shown.Seen() is { Window: not null } seen && IsSure(seen), 0.1),
        ("by asking the zone of every date", shown => !IsSure(shown.Seen()), 0.3),
        ("a holiday put the opening off", shown => shown.Seen().NextOpening() != new Openings(shown.Hours, shown.Zone, _ => false).Next(shown.At), 0.05));

    private static bool IsSure(in Glimpse seen) => new PlainHours(seen.Hours, seen.Calendar).IsSureAt(seen.At, seen.Calendar);
}
