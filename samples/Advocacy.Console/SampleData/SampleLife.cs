using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using NodaTime;

namespace Advocacy.Sample.SampleData;

/// <summary>Makes up half a year of one person, week by week.</summary>
internal sealed class SampleLife
{
    private readonly SampleRandom random;
    private readonly Employee employee;
    private readonly DateTimeZone zone;
    private readonly Character character;
    private readonly SampleMessages messages;
    private readonly List<Fact> facts = [];
    private LocalDate enrolledOn;

    public SampleLife(SampleRandom random, Employee employee, DateTimeZone zone, Character character)
    {
        (this.random, this.employee, this.zone, this.character) = (random, employee, zone, character);
        messages = new(random, character, this);
    }

    public IReadOnlyList<Fact> Facts => facts;

    public PersonId Person => employee.Person;

    /// <summary>The id of the next fact.</summary>
    public FactId NextId() => new(employee.Person.Value + "-" + facts.Count.ToString(CultureInfo.InvariantCulture));

    /// <summary>An instant some days before the moment of the plan.</summary>
    public static Instant DaysAgo(int days) => SampleCompany.Now - Duration.FromDays(days);

    /// <summary>Adds a fact; what has not happened yet is no fact.</summary>
    public void Report(Fact fact)
    {
        if (fact.At <= SampleCompany.Now)
        {
            facts.Add(fact);
        }
    }

    public void Enrol(LocalDate on)
    {
        enrolledOn = on;
        Report(new Enrolled
        {
            Id = NextId(),
            Person = Person,
            At = At(on, 9, 15),
            By = Person,
            Notice = "sample@1",
            Channels = random.Chance(0.4) ? [Channel.Teams, Channel.InApp] : random.Chance(0.3) ? [Channel.Email] : [Channel.InApp],
            KnowsWhy = character.Answers ? true : null,
            Confidence = character.Answers ? new Score(0.5 + (0.1 * random.Below(5))) : null,
        });
    }

    /// <summary>The weeks from the enrolment to now, with a leave of two or three weeks somewhere for some.</summary>
    public void Live()
    {
        var leave = random.Chance(0.4) ? 4 + random.Below(16) : -1;
        var leaveWeeks = 2 + random.Below(2);
        var monday = enrolledOn.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        for (var week = 0; At(monday, 0, 0) < SampleCompany.Now; week++, monday = monday.PlusWeeks(1))
        {
            if (week == leave)
            {
                Report(new Away { Id = NextId(), Person = Person, At = At(monday, 8, 0), From = At(monday, 0, 0), To = At(monday.PlusWeeks(leaveWeeks), 0, 0) });
            }

            if (leave < 0 || week < leave || week >= leave + leaveWeeks)
            {
                LiveWeek(monday, isFirst: week == 0);
            }
        }
    }

    /// <summary>Some share all the same, and are left alone.</summary>
    public IReadOnlyList<Fact> ActingWithoutEnrolling()
    {
        for (var monday = SampleCompany.FirstDay; At(monday, 0, 0) < SampleCompany.Now; monday = monday.PlusWeeks(3))
        {
            ActOn(monday.PlusDays(random.Below(5)));
        }

        return facts;
    }

    /// <summary>Away at the moment of the plan, and for another week.</summary>
    public void GoAway() => Report(new Away { Id = NextId(), Person = Person, At = DaysAgo(5), From = DaysAgo(4), To = DaysAgo(-8) });

    /// <summary>An act, and what comes back.</summary>
    public void Act(Instant at, DecisionId? decision, ContentId? content)
    {
        var act = new Acted { Id = NextId(), Person = Person, At = at, Kind = Kinds[random.Below(Kinds.Length)], Decision = decision, Content = content };
        Report(act);
        if (random.Chance(character.IsHeard))
        {
            var later = at + Duration.FromHours(3 + random.Below(30));
            Report(random.Chance(0.5)
                ? new PeerThanked { Id = NextId(), Person = Person, At = later, Act = act.Id }
                : new NetworkResponded { Id = NextId(), Person = Person, At = later, Act = act.Id });
        }
    }

    /// <summary>An instant by the person's clock.</summary>
    public Instant At(LocalDate date, int hour, int minute) => LocalDays.At(date.At(new LocalTime(hour, minute)), zone);

    private static readonly ActKind[] Kinds = [ActKind.Post, ActKind.Post, ActKind.Comment, ActKind.Photo, ActKind.ToldAFriend, ActKind.Referral];

    private void LiveWeek(LocalDate monday, bool isFirst)
    {
        if (!isFirst && monday.PlusDays(1) < SampleCompany.Now.InZone(zone).Date)
        {
            messages.Meet(monday.PlusDays(1), employee.Hours is { IsOvernight: true });
        }

        if (random.Chance(character.Unprompted))
        {
            ActOn(monday.PlusDays(random.Below(5)));
        }
    }

    private void ActOn(LocalDate date) => Act(At(date, 8 + random.Below(12), random.Below(60)), null, null);
}
