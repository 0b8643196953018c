using System.Globalization;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>Draws people: each a function of the scenario, the seed and their number, and of nothing and nobody else.</summary>
public static class Population
{
    private const string UsualZone = "Europe/Amsterdam";

    private static readonly LocalTime Opening = new(9, 0);
    private static readonly LocalTime Closing = new(17, 0);

    private static readonly ValueList<WorkingHours> PartTime =
    [
        new(WorkingDays.Monday | WorkingDays.Tuesday | WorkingDays.Wednesday | WorkingDays.Thursday, Opening, Closing),
        new(WorkingDays.Tuesday | WorkingDays.Wednesday | WorkingDays.Thursday | WorkingDays.Friday, Opening, Closing),
        new(WorkingDays.Monday | WorkingDays.Tuesday | WorkingDays.Thursday, Opening, Closing),
    ];

    private enum Trait
    {
        Hope,
        Acceptance,
        Pleasure,
        Time,
        MentalEffort,
        SocialDeviance,
        Routine,
        Habit,
        OwnActs,
        Connections,
        Seeing,
        OwnVoice,
        Tiring,
        Reports,
        Consents,
        Learning,
        Pattern,
        Slot,
        Keen,
        Answers,
        Zone,
    }

    /// <summary>One person of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="number">Which person, from 0 up to <see cref="Scenario.PeopleInAll"/>.</param>
    public static SimulatedPerson Person(Scenario scenario, ulong seed, int number)
    {
        Check.NotNull(scenario);
        Check.Range(number, 0, scenario.PeopleInAll - 1);
        var (rules, luck) = (scenario.Population, new Luck(seed, number));
        var consents = At(Trait.Consents);
        var part = At(Trait.Pattern);
        var slot = At(Trait.Slot);
        var answers = At(Trait.Answers);
        var pattern = part.Uniform < rules.PartTimeShare ? PartTime[(int)(part.OtherUniform * PartTime.Count)] : WorkingHours.Office;
        var strengths = new Strengths
        {
            Hope = Spread(Trait.Hope, rules.Hope, rules.DriverSpread),
            Acceptance = Spread(Trait.Acceptance, rules.Acceptance, rules.DriverSpread),
            Pleasure = Spread(Trait.Pleasure, rules.Pleasure, rules.DriverSpread),
            Time = Spread(Trait.Time, rules.Time, rules.LinkSpread),
            Money = 1,
            PhysicalEffort = 1,
            MentalEffort = Spread(Trait.MentalEffort, rules.MentalEffort, rules.LinkSpread),
            SocialDeviance = Spread(Trait.SocialDeviance, rules.SocialDeviance, rules.LinkSpread),
            Routine = Spread(Trait.Routine, rules.Routine, rules.LinkSpread),
        };
        var firstDay = FirstDayOf(scenario, number);
        return new()
        {
            Number = number,
            Id = new("p-" + number.ToString("D6", CultureInfo.InvariantCulture)),
            FirstDay = firstDay,
            JoinsOn = JoiningDayOf(scenario, luck, firstDay, pattern.Days),
            Zone = ZoneOf(scenario.Zones, At(Trait.Zone).Uniform),
            Pattern = pattern,
            Strengths = strengths,
            HabitGrowth = Elementary.Log(20) / Skewed(Trait.Habit, rules.HabitRepetitions, rules.HabitSpread),
            OwnActs = Skewed(Trait.OwnActs, rules.OwnActs, rules.OwnActsSpread),
            Connections = (int)Skewed(Trait.Connections, rules.Connections, rules.ConnectionsSpread),
            Seeing = Spread(Trait.Seeing, rules.Seeing, rules.SeeingSpread),
            IsReported = At(Trait.Reports).Uniform < rules.ReportedShare,
            OwnVoice = Spread(Trait.OwnVoice, rules.OwnVoice, rules.OwnVoiceSpread),
            Tiring = Skewed(Trait.Tiring, 1, rules.FatigueSpread),
            AgreesToGames = consents.Uniform < rules.GameShare,
            AgreesToFeedback = consents.OtherUniform < rules.FeedbackShare,
            AgreesToLearning = At(Trait.Learning).Uniform < rules.LearningShare,
            Slot = slot.Uniform < rules.SlotShare ? new LocalTime(9 + (int)(slot.OtherUniform * 8), 0) : null,
            MostPerWeek = At(Trait.Keen).Uniform < rules.KeenShare ? rules.KeenMessages : null,
            KnowsWhy = answers.Uniform < rules.AnswersShare ? answers.OtherUniform < strengths.Hope : null,
            Confidence = answers.Uniform < rules.AnswersShare ? Score.Clamp((strengths.SocialDeviance + strengths.MentalEffort) / 2) : null,
            Team = number / rules.TeamSize,
        };

        Choosing.PhiloxBlock At(Trait trait) => luck.At(Purpose.Trait, (int)trait);

        double Spread(Trait trait, double mean, double spread) => Score.Clamp(mean + (spread * luck.Normal(Purpose.Trait, (int)trait))).Value;

        double Skewed(Trait trait, double median, double spread) => median * Elementary.Exp(spread * luck.Normal(Purpose.Trait, (int)trait));
    }

    /// <summary>Who is hired comes after everybody who was there before.</summary>
    private static int FirstDayOf(Scenario scenario, int number)
    {
        var before = scenario.People;
        foreach (var happens in scenario.Events)
        {
            if (happens is ScenarioEvent.Hires hires)
            {
                if (number >= before && number < before + hires.People)
                {
                    return (hires.Week - 1) * 7;
                }

                before += hires.People;
            }
        }

        return 0;
    }

    /// <summary>A working day in the weeks after the first day, or after an invitation that was taken; whichever comes first.</summary>
    private static int? JoiningDayOf(Scenario scenario, Luck luck, int firstDay, WorkingDays days)
    {
        int? joins = null;
        var own = luck.At(Purpose.Joining, 0);
        if (own.Uniform < scenario.Population.JoiningShare)
        {
            joins = WorkingFrom(firstDay + (int)(own.OtherUniform * 7 * scenario.Population.JoiningWeeks));
        }

        for (var i = 0; i < scenario.Events.Count; i++)
        {
            if (scenario.Events[i] is ScenarioEvent.Invitation invitation && (invitation.Week - 1) * 7 is var from && from >= firstDay)
            {
                var invited = luck.At(Purpose.Joining, i + 1);
                if (invited.Uniform < invitation.Share && WorkingFrom(from + (int)(invited.OtherUniform * 7)) is var day && !(joins <= day))
                {
                    joins = day;
                }
            }
        }

        return joins < scenario.Weeks * 7 ? joins : null;

        // Scenarios begin on a Monday.
        int WorkingFrom(int day)
        {
            while (!days.Includes((IsoDayOfWeek)((day % 7) + 1)))
            {
                day++;
            }

            return day;
        }
    }

    private static string ZoneOf(ValueList<ZoneShare> zones, double uniform)
    {
        var total = 0.0;
        foreach (var zone in zones)
        {
            total += zone.Weight;
        }

        var left = uniform * total;
        foreach (var zone in zones)
        {
            left -= zone.Weight;
            if (left < 0)
            {
                return zone.Zone;
            }
        }

        return zones.IsEmpty ? UsualZone : zones[zones.Count - 1].Zone;
    }
}
