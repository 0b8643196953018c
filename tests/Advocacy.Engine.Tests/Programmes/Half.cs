using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Programmes;

/// <summary>Half a year of one person in a programme, told week by week; healthy unless told otherwise.</summary>
internal sealed record Half(int Number)
{
    internal const int Weeks = 30;

    internal static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>A Tuesday; the last whole week ends with the Sunday before.</summary>
    internal static readonly Instant Now = Instant.FromUtc(2026, 8, 18, 8, 0);

    internal static readonly LocalDate FirstMonday = new LocalDate(2026, 8, 17).PlusWeeks(-Weeks);

    internal static HealthWindow Window { get; } = HealthWindow.Before(Now, Zone, Policy.Default);

    internal bool Enrols { get; init; } = true;

    /// <summary>In which of the weeks the person acts, from 0.</summary>
    internal Func<int, bool> Acts { get; init; } = _ => true;

    internal Choice Choice { get; init; } = Choice.Adapt;

    /// <summary>The first of a week is an overview, with content.</summary>
    internal int InvitationsAWeek { get; init; } = 1;

    /// <summary>After how many days a colleague reacts to an act; none where nobody does.</summary>
    internal int? Feedback { get; init; } = 2;

    internal bool HearsALeader { get; init; } = true;

    internal bool IsMuted { get; init; }

    /// <summary>Only acts are reported, and the enrolment.</summary>
    internal bool ActsOnly { get; init; }

    internal PersonId Person => new("p-" + Number.ToString("D4", CultureInfo.InvariantCulture));

    /// <summary>People of whom each acts every other week.</summary>
    internal static IEnumerable<Half> Healthy(int people = 40) =>
        Enumerable.Range(0, people).Select(number => new Half(number) { Acts = week => (week + number) % 2 == 0 });

    internal static HealthTally TallyOf(IEnumerable<Half> people) => HealthTally.Of(people.Select(person => person.Facts()), Window);

    internal static HealthReport ReportOf(IEnumerable<Half> people, Policy? policy = null) => Health.Of(TallyOf(people), policy ?? Policy.Default).Value!;

    internal static Instant On(int week, int day, int hour) => LocalDays.At(FirstMonday.PlusWeeks(week).PlusDays(day).At(new LocalTime(hour, 0)), Zone);

    internal List<Fact> Facts()
    {
        var facts = new List<Fact>();
        if (Enrols)
            facts.Add(new Enrolled { Id = new("in"), Person = Person, At = On(0, 0, 9), By = Person, Notice = "n", Channels = [Channel.InApp] });

        for (var week = 0; week < Weeks; week++)
        {
            if (!ActsOnly)
                Invite(week, facts);

            if (Acts(week))
                Act(week, facts);
        }

        if (HearsALeader && !ActsOnly)
            facts.Add(new StorySeen { Id = new("led"), Person = Person, At = On(3, 1, 10), ByLeader = true });

        if (IsMuted)
            facts.Add(new Muted { Id = new("muted"), Person = Person, At = On(20, 1, 10) });

        return facts;
    }

    private void Invite(int week, List<Fact> facts)
    {
        for (var i = 0; i < InvitationsAWeek; i++)
        {
            var (decision, at) = (new DecisionId($"d-{week}-{i}"), On(week, 1, 9 + i));
            facts.Add(new Scheduled
            {
                Id = new("plan-" + decision),
                Person = Person,
                At = at,
                Decision = decision,
                Intervention = new("weekly-overview"),
                Channel = Channel.InApp,
                Ask = Ask.Share,
                IsOverview = i == 0,
                DeliverAt = at,
                ValidUntil = at + Duration.FromHours(1),
            });
            facts.Add(new Sent { Id = new("sent-" + decision), Person = Person, At = at, Decision = decision });
        }
    }

    private void Act(int week, List<Fact> facts)
    {
        var act = new FactId("act-" + week.ToString(CultureInfo.InvariantCulture));
        facts.Add(new Acted { Id = act, Person = Person, At = On(week, 2, 12), Kind = week % 4 == 0 ? ActKind.ToldAFriend : ActKind.Post });
        if (ActsOnly)
            return;

        facts.Add(new Chose { Id = new("chose-" + act), Person = Person, At = On(week, 2, 11), Choice = Choice });
        if (Feedback is { } days && On(week, 2 + days, 13) <= Now)
            facts.Add(new PeerThanked { Id = new("thanks-" + act), Person = Person, At = On(week, 2 + days, 13), Act = act });
    }
}
