using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;
using Away = Advocacy.Engine.Facts.Away;
using Paused = Advocacy.Engine.Facts.Paused;

namespace Advocacy.Engine.Tests.Faults;

/// <summary>Where others break (domain §5): each fault by name.</summary>
public class PeersFaultsTests
{
    private static readonly Instant s_start = Instant.FromUtc(2026, 3, 2, 11, 0);

    [Fact]
    public void OvernightWindow_OnlyMondayNight_DoesNotLeakIntoOtherNights()
    {
        var openings = new Openings(new(WorkingDays.Monday, new(23, 0), new(2, 0)), DateTimeZone.Utc, _ => false);
        Assert.Null(openings.At(Instant.FromUtc(2026, 3, 2, 1, 0)));
        Assert.NotNull(openings.At(Instant.FromUtc(2026, 3, 2, 23, 0)));
        Assert.NotNull(openings.At(Instant.FromUtc(2026, 3, 3, 1, 59)));
        Assert.Null(openings.At(Instant.FromUtc(2026, 3, 3, 2, 0)));
        Assert.Null(openings.At(Instant.FromUtc(2026, 3, 3, 23, 30)));
        Assert.Equal(Instant.FromUtc(2026, 3, 9, 23, 0), openings.Next(Instant.FromUtc(2026, 3, 3, 2, 0)));
    }

    [Fact]
    public void OvernightWindow_OnlyMondayNight_TheEngineReachesThePersonThenAndAtNoOtherTime()
    {
        var host = Enrolled(new() { Hours = new(WorkingDays.Monday, new(23, 0), new(2, 0)) });
        host.Run(s_start, s_start + Duration.FromDays(60), (_, _) => { });
        var sent = Delivered(host).Select(at => at.InZone(host.Zone).LocalDateTime).ToArray();
        Assert.True(sent.Length >= 6, $"{sent.Length} sent");
        Assert.All(sent, at => Assert.True(
            (at.DayOfWeek == IsoDayOfWeek.Monday && at.Hour >= 23) || (at.DayOfWeek == IsoDayOfWeek.Tuesday && at.Hour < 2), at.ToString()));
    }

    [Fact]
    public void EveryDayOff_HasNoNextOpening()
    {
        var host = Enrolled(new() { Hours = WorkingHours.Office with { Days = WorkingDays.None } });
        var wait = Assert.IsType<Wait>(Decide(host, s_start + Duration.FromDays(1)));
        Assert.Null(wait.Until);
        Assert.Equal(Missing.WorkingHours, wait.Missing);
    }

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("+01:00:99")]
    public void UnknownZone_IsSilent(string zone)
    {
        var host = Enrolled();
        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = s_start + Duration.FromMinutes(1), Zone = zone });
        for (var day = 1; day < 15; day++)
        {
            var wait = Assert.IsType<Wait>(Decide(host, s_start + Duration.FromDays(day)));
            Assert.Equal(Missing.Placement, wait.Missing);
        }
    }

    [Fact]
    public void NoZoneAtAll_IsSilent()
    {
        var host = new Host();
        host.Enrol(s_start, true, 0.8);
        Assert.Equal(Missing.Placement, Assert.IsType<Wait>(Decide(host, s_start + Duration.FromDays(1))).Missing);
    }

    [Theory]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("Eastern Standard Time", "America/New_York")]
    public void WindowsZone_IsUnderstood(string windows, string tzdb)
    {
        var (one, other) = (Enrolled(zone: windows), Enrolled(zone: tzdb));
        Assert.Equal(DeliveredIn(other, 30), DeliveredIn(one, 30));
        Assert.NotEmpty(DeliveredIn(one, 60));
    }

    [Theory]
    [InlineData("Europe/Amsterdam")]
    [InlineData("America/New_York")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Asia/Kathmandu")]
    public void StoredOffset_ALocalSlotHoldsAllYear(string zone)
    {
        var host = Enrolled(new() { Slot = new LocalTime(14, 30) }, zone);
        host.Run(s_start, s_start + Duration.FromDays(365), (prompt, at) =>
            host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = at + Duration.FromMinutes(1), Choice = Choice.Skip, Decision = prompt.Id }));
        var sent = Delivered(host);
        Assert.True(sent.Count >= 12, $"{sent.Count} sent");
        Assert.All(sent, at => Assert.Equal(new LocalTime(14, 30), at.InZone(DateTimeZoneProviders.Tzdb[zone]).TimeOfDay));
    }

    [Fact]
    public void Freeze_ProtectsAMissedWeekAndNeverBreaksAnActiveOne()
    {
        var (frozen, plain) = (Enrolled(), Enrolled());
        foreach (var week in new[] { 0, 1, 2, 7, 8 })
        {
            Act(frozen, s_start + Duration.FromDays(7 * week));
            Act(plain, s_start + Duration.FromDays(7 * week));
            if (week == 2)
            {
                // Weeks 3 to 7, of which the person keeps week 7 all the same.
                foreach (var spared in new[] { 3, 4, 5, 6, 7 })
                {
                    var at = s_start + Duration.FromDays(15) + Duration.FromMinutes(spared);
                    frozen.Take(new FreezeUsed { Id = frozen.NextId(), Person = frozen.Person, At = at, Date = new LocalDate(2026, 3, 2).PlusWeeks(spared) });
                }
            }
        }

        Assert.Equal(5, Rhythm(frozen, 8).Current);
        Assert.Equal(2, Rhythm(plain, 8).Current);
    }

    [Fact]
    public void Retry_TheSameFactTwice_CountsOnce()
    {
        var host = Enrolled();
        var act = new Acted { Id = host.NextId(), Person = host.Person, At = s_start + Duration.FromHours(1), Kind = ActKind.Post };
        var first = host.Take(act);
        var before = host.State;
        var second = host.Take(act, act.At + Duration.FromDays(1));
        Assert.IsType<Duplicate>(second.Verdict);
        Assert.Equal(before, host.State);
        Assert.Equal(first.Outcomes.Select(outcome => outcome.Id), second.Outcomes.Select(outcome => outcome.Id));
    }

    [Fact]
    public void CapsAndBestMoment_ThatMightExcludeEachOther_StillReachThePersonUnderTheCaps()
    {
        // The slot lies after midnight, on the date after the one on which the window opens and the message is due.
        var host = Enrolled(new() { Hours = new(WorkingDays.Weekdays, new(20, 0), new(4, 0)), Slot = new LocalTime(2, 0), MostPerWeek = 1 });
        host.Run(s_start, s_start + Duration.FromDays(84), (_, _) => { });
        var dates = Delivered(host).Select(at => at.InZone(host.Zone).Date).ToArray();
        Assert.True(dates.Length >= 8, $"{dates.Length} sent");
        Assert.All(dates.Zip(dates.Skip(1)), pair => Assert.True(Period.DaysBetween(pair.First, pair.Second) >= 7, $"{pair}"));
    }

    [Fact]
    public void HeldMessage_NothingHappened_IsStillTrue()
    {
        var (host, held) = Held();
        Assert.True(Valid(host, held, held.DeliverAt).Holds);
        Assert.Empty(Valid(host, held, held.DeliverAt).Reasons);
    }

    public static TheoryData<string> WhatHappens => [.. s_happenings.Keys];

    private static readonly Dictionary<string, Func<Host, Prompt, Instant, Fact>> s_happenings = new()
    {
        ["opted out"] = (host, _, at) => new OptedOut { Id = host.NextId(), Person = host.Person, At = at },
        ["objected"] = (host, _, at) => new Objected { Id = host.NextId(), Person = host.Person, At = at },
        ["paused"] = (host, _, at) => new Paused { Id = host.NextId(), Person = host.Person, At = at },
        ["muted"] = (host, _, at) => new Muted { Id = host.NextId(), Person = host.Person, At = at },
        ["away"] = (host, _, at) => new Away { Id = host.NextId(), Person = host.Person, At = at, From = at, To = at + Duration.FromDays(9) },
        ["snoozed"] = (host, _, at) => new Snoozed { Id = host.NextId(), Person = host.Person, At = at, Until = at + Duration.FromDays(9) },
        ["acted"] = (host, _, at) => new Acted { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Photo },
        ["channel withdrawn"] = (host, _, at) => new ChannelWithdrawn { Id = host.NextId(), Person = host.Person, At = at, Channel = Channel.InApp },
        ["hours changed"] = (host, _, at) => new PreferencesSet
        {
            Id = host.NextId(),
            Person = host.Person,
            At = at,
            Preferences = new() { Hours = WorkingHours.Office with { Days = WorkingDays.Friday } },
        },
        ["zone changed"] = (host, _, at) => new Placed { Id = host.NextId(), Person = host.Person, At = at, Zone = "Pacific/Auckland" },
        ["already sent"] = (host, prompt, at) => new Sent { Id = host.NextId(), Person = host.Person, At = at, Decision = prompt.Id },
        ["already answered"] = (host, prompt, at) => new Dismissed { Id = host.NextId(), Person = host.Person, At = at, Decision = prompt.Id },
        ["another was sent"] = (host, _, at) => new Sent { Id = host.NextId(), Person = host.Person, At = at, Decision = new("by-hand") },
    };

    [Theory]
    [MemberData(nameof(WhatHappens))]
    public void HeldMessage_ThatIsNoLongerTrue_IsNotReleased(string happening)
    {
        var (host, held) = Held();
        host.Take(s_happenings[happening](host, held, held.DeliverAt - Duration.FromMinutes(1)));
        var validity = Valid(host, held, held.DeliverAt);
        Assert.False(validity.Holds);
        Assert.NotEmpty(validity.Reasons);
    }

    [Fact]
    public void HeldMessage_ThatTheSituationOvertook_IsNotReleased()
    {
        var (host, held) = Held();
        var at = held.DeliverAt;
        Situation Now(Func<Situation, Situation> change) => change(host.Situation);
        Assert.All(
            new[]
            {
                Now(situation => situation with { IsStopped = true }),
                Now(situation => situation with { Incident = new() }),
                Now(situation => situation with { Offers = [] }),
                Now(situation => situation with { Offers = [situation.Offers[0] with { IsConfidential = true }] }),
                Now(situation => situation with { Offers = [situation.Offers[0] with { ExpiresAt = at }] }),
                Now(situation => situation with { Offers = [situation.Offers[0] with { EmbargoUntil = at + Duration.Epsilon }] }),
                Now(situation => situation with { ClimateElsewhere = Readiness.Listen }),
                Now(situation => situation with { Holidays = [new(at.InZone(host.Zone).Date)] }),
            },
            situation => Assert.False(host.Engine.StillValid(held, host.State, situation, Moment.Ordinary, at).Holds));
        Assert.False(Valid(host, held, held.ValidUntil).Holds);
        Assert.False(host.Engine.StillValid(held, host.State, host.Situation, new() { IsBusy = true }, at).Holds);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void INV_28_Backlog_AfterLeaveOfThreeWeeks_ThereIsNone(bool asLeave)
    {
        var host = Enrolled();
        var (from, to) = (s_start + Duration.FromDays(20), s_start + Duration.FromDays(41));
        var facts = new List<Fact>
        {
            asLeave
                ? new Away { Id = host.NextId(), Person = host.Person, At = s_start, From = from, To = to }
                : new Paused { Id = host.NextId(), Person = host.Person, At = s_start, From = from, Until = to },
        };
        facts.ForEach(fact => host.Take(fact));
        host.Run(s_start, s_start + Duration.FromDays(90), (_, _) => { });
        var sent = Delivered(host);
        Assert.DoesNotContain(sent, at => at >= from && at < to);
        Assert.Contains(sent, at => at >= to && at < to + Duration.FromDays(14));
        Assert.All(sent, at => Assert.True(sent.Count(other => other >= at && other < at + Duration.FromDays(7)) <= 1));
    }

    [Fact]
    public void CapArithmetic_ACapOfThree_CountsLocalDatesAndNotHours()
    {
        // D1 09:00, 13:00, 17:00, D2 08:00, 09:01, 10:00, 11:00, 14:00: by calendar day the first six are sent, then capped.
        var day = new LocalDate(2026, 3, 3);
        LocalDateTime[] wanted =
        [
            day.At(new(9, 0)), day.At(new(13, 0)), day.At(new(17, 0)),
            day.PlusDays(1).At(new(8, 0)), day.PlusDays(1).At(new(9, 1)), day.PlusDays(1).At(new(10, 0)), day.PlusDays(1).At(new(11, 0)), day.PlusDays(1).At(new(14, 0)),
        ];
        var state = PromptState.New;
        var sent = new List<bool>();
        for (var i = 0; i < wanted.Length; i++)
        {
            var hasRoom = Caps.FirstWithRoom(state, wanted[i].Date, 1, 3, false, default, at => at.InUtc().Date) == wanted[i].Date;
            state = hasRoom ? Contacts.Send(state, new("d-" + i), wanted[i].InUtc().ToInstant()) : state;
            sent.Add(hasRoom);
        }

        Assert.Equal([true, true, true, true, true, true, false, false], sent);
    }

    [Fact]
    public void NullAsValue_PeopleWithoutATeam_AreNobodysTeam()
    {
        var nobodys = new Offer { Id = new("o"), Kind = OfferKind.Occasion, Title = "t", Occasion = OccasionKind.Vacancy };
        Assert.False(Relevance.Suits(nobodys, default));
        Assert.Equal(1, Relevance.Of(nobodys, default, new()));

        var host = new Host();
        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = s_start, Zone = host.Zone.Id });
        host.Enrol(s_start, true, 0.8);
        var tuesday = Instant.FromUtc(2026, 3, 10, 12, 0);
        host.Situation = host.Situation with { Climate = [new(new("team-a"), Readiness.Listen)], Holidays = [new(new(2026, 3, 10), new GroupId("team-a"))] };
        Assert.IsType<Prompt>(Decide(host, tuesday));
    }

    [Fact]
    public void NullAsValue_WhatHasNoEnd_DoesNotEnd()
    {
        var host = Enrolled();
        var later = s_start + Duration.FromDays(3000);
        Assert.IsType<Wait>(host.Engine.Decide(host.State, host.Situation with { Incident = new() }, Moment.Ordinary, later));
        host.Take(new Muted { Id = host.NextId(), Person = host.Person, At = s_start + Duration.FromHours(1) });
        Assert.Equal(Missing.Resumption, Assert.IsType<Wait>(Decide(host, later)).Missing);
        Assert.True(Relevance.IsOpen(new() { Id = new("o"), Kind = OfferKind.Item, Title = "t" }, later));
    }

    [Fact]
    public void NullAsValue_AnOpeningNobodyKnows_IsNotIgnored()
    {
        var host = Enrolled();
        host.Run(s_start, s_start + Duration.FromDays(120), (_, _) => { });
        Assert.True(Delivered(host).Count > 10);
        Assert.Equal(0, host.Engine.View(host.State, s_start + Duration.FromDays(120)).Ignored);
    }

    private static Host Enrolled(Preferences? preferences = null, string zone = "Europe/Amsterdam")
    {
        var host = new Host();
        host.Take(new Placed { Id = host.NextId(), Person = host.Person, At = s_start, Zone = zone, Team = new("team-a"), Department = new("dept-a") });
        host.Enrol(s_start, true, 0.8);
        if (preferences is not null)
        {
            host.Take(new PreferencesSet { Id = host.NextId(), Person = host.Person, At = s_start, Preferences = preferences });
        }

        return host;
    }

    /// <summary>An overview with one item, decided at the start of a window and to be delivered later in it.</summary>
    private static (Host Host, Prompt Held) Held()
    {
        var host = Enrolled(new() { Slot = new LocalTime(15, 0) });
        host.Situation = host.Situation with { Offers = [new() { Id = new("item"), Kind = OfferKind.Item, Title = "New bridge", Team = new("team-a") }] };
        var now = Instant.FromUtc(2026, 3, 3, 8, 0);
        var prompt = Assert.IsType<Prompt>(Decide(host, now));
        host.Take(prompt.AsScheduled());
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 14, 0), prompt.DeliverAt);
        Assert.Single(prompt.Items);
        return (host, prompt);
    }

    private static Validity Valid(Host host, Prompt held, Instant at) => host.Engine.StillValid(held, host.State, host.Situation, Moment.Ordinary, at);

    private static Decision Decide(Host host, Instant at) => host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, at);

    private static List<Instant> Delivered(Host host) => [.. host.Decisions.OfType<Prompt>().Select(prompt => prompt.DeliverAt)];

    private static List<Instant> DeliveredIn(Host host, int days)
    {
        host.Run(s_start, s_start + Duration.FromDays(days), (_, _) => { });
        return Delivered(host);
    }

    private static void Act(Host host, Instant at) => host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Post });

    private static RhythmView Rhythm(Host host, int weeks) => host.Engine.View(host.State, s_start + Duration.FromDays((7 * weeks) + 1)).Rhythm;
}
