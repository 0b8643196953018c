using System;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>What the days bring one person of their own accord, whatever the engine does.</summary>
internal sealed class OwnLife
{
    private const int SurveyEveryDays = 84;

    private static readonly LocalTime Morning = new(9, 5);
    private static readonly LocalTime Afternoon = new(14, 0);

    // An own act needs no invitation and no preparation: what it is held against is telling a friend.
    private static readonly ActOption OwnOption = new() { Id = "own", Kind = ActKind.ToldAFriend, Minutes = 2, MentalEffort = 0.2, SocialDeviance = 0.4, Routine = 0.2 };

    private readonly Scene scene;

    internal OwnLife(Scene scene) => this.scene = scene;

    private SimulatedPerson Person => scene.Person;

    private ResponseModel Rules => scene.Rules;

    /// <summary>A host that gets to know somebody asks the engine, also about who did not enrol.</summary>
    internal void Begin(ref Course course)
    {
        var start = scene.StartOf(Person.FirstDay);
        scene.Plan(scene.PlacedIn(ref course, start, Person.Team));
        scene.Agenda.Add(new(scene.At(Person.FirstDay, Morning), null, null, Moment.Ordinary));
    }

    /// <summary>What a day brings of its own accord, whatever the engine does.</summary>
    internal void Plan(ref Course course, int day)
    {
        if (day % 7 == 0)
        {
            PlanChanges(ref course, day);
        }

        if (Person.JoinsOn == day)
        {
            PlanJoining(ref course, day);
        }

        if (!course.HasJoined || course.HasLeft)
        {
            return;
        }

        if (day % 7 == 0)
        {
            PlanLeave(ref course, day);
        }

        var date = scene.World.DateOf(day);
        if (!Person.Pattern.Days.Includes(date.DayOfWeek) || scene.World.IsHoliday(date) || day < course.Mind.AwayUntil)
        {
            return;
        }

        PlanOwnDay(ref course, day);
        if (Person.JoinsOn is { } joined && (day - joined) % SurveyEveryDays == SurveyEveryDays - 7)
        {
            PlanSurvey(ref course, day);
        }
    }

    private void PlanChanges(ref Course course, int day)
    {
        var events = scene.World.Scenario.Events;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is ScenarioEvent.Reorganisation change && (change.Week - 1) * 7 == day && day > Person.FirstDay && scene.Luck.Uniform(Purpose.Event, i) < change.Share)
            {
                var at = scene.StartOf(day);
                scene.Agenda.Add(new(at, scene.PlacedIn(ref course, at, Person.Team + scene.World.Scenario.People), null, null));
                course = course with { Mind = course.Mind.Moved(change.Shock, day + (7 * change.Weeks)) };
            }
        }
    }

    private void PlanJoining(ref Course course, int day)
    {
        var at = scene.At(day, Morning) + Duration.FromMinutes((long)(scene.Luck.Uniform(Purpose.Joining, int.MaxValue) * 6 * 60));
        scene.Plan(new Enrolled
        {
            Id = Scene.NextId(ref course),
            Person = Person.Id,
            At = at,
            By = Person.Id,
            Notice = "simulated@1",
            Channels = [Channel.InApp],
            Slot = Person.Slot,
            KnowsWhy = Person.KnowsWhy,
            Confidence = Person.Confidence,
        });
        Consent(ref course, Person.AgreesToLearning, ConsentForm.Learning, at);
        Consent(ref course, Person.AgreesToFeedback, ConsentForm.Feedback, at);
        Consent(ref course, Person.AgreesToGames, ConsentForm.Leaderboard, at);
        Consent(ref course, Person.AgreesToGames, ConsentForm.Rewards, at);
        if (Person.MostPerWeek is not null)
        {
            scene.Plan(new PreferencesSet { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Preferences = scene.Preferences });
        }
    }

    private void Consent(ref Course course, bool agrees, ConsentForm form, Instant at)
    {
        if (agrees)
        {
            scene.Plan(new ConsentGiven { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Form = form });
        }
    }

    /// <summary>Leave of whole weeks: ordinary, or of the scenario; reported on its first day, or on the first day back.</summary>
    private void PlanLeave(ref Course course, int day)
    {
        const double WeeksAYear = 52;

        var week = day / 7;
        var own = scene.Luck.At(Purpose.Leave, week);
        var weeks = own.Uniform < scene.World.Scenario.Population.LeaveWeeks / WeeksAYear ? 1 : 0;
        var events = scene.World.Scenario.Events;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is ScenarioEvent.Leave leave && leave.Week == week + 1 && scene.Luck.Uniform(Purpose.Event, i) < leave.Share)
            {
                weeks = Math.Max(weeks, leave.Weeks);
            }
        }

        if (weeks == 0 || day < course.Mind.AwayUntil)
        {
            return;
        }

        var (from, to) = (scene.StartOf(day), scene.StartOf(day + (7 * weeks)));
        var isLate = own.OtherUniform < scene.World.Scenario.Population.LateLeaveShare;
        course = course with { Mind = course.Mind with { AwayUntil = day + (7 * weeks) } };
        scene.Plan(new Away { Id = Scene.NextId(ref course), Person = Person.Id, At = isLate ? to : from, From = from, To = to });
    }

    private void PlanOwnDay(ref Course course, int day)
    {
        var mind = course.Mind;
        var fit = Responding.FitOf(scene.StrengthsOn(day, mind), OwnOption);
        var game = scene.GameOn(day);
        var act = scene.Luck.At(Purpose.OwnDay, day, 0);
        if (act.Uniform < Responding.OwnAct(day, Person, mind, fit, game, Rules))
        {
            var form = scene.Luck.At(Purpose.OwnDay, day, 1);
            var at = scene.At(day, Morning) + Duration.FromMinutes((long)(act.OtherUniform * 8 * 60));
            scene.Plan(new Acted { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Kind = KindOf(form.Uniform) });
        }

        var asking = scene.Luck.At(Purpose.OwnDay, day, 2);
        if (asking.Uniform < Rules.Asking / 5)
        {
            scene.Agenda.Add(new(scene.At(day, Morning) + Duration.FromMinutes((long)(asking.OtherUniform * 7 * 60)), null, null, Moment.OnRequest));
        }
    }

    private void PlanSurvey(ref Course course, int day)
    {
        var answer = scene.Luck.At(Purpose.Survey, day);
        if (answer.Uniform < Rules.Surveyed)
        {
            var felt = (6.5 * course.Mind.HabitStrength(Person.HabitGrowth)) + answer.OtherUniform;
            var at = scene.At(day, Afternoon);
            scene.Plan(new AutomaticityReported { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Automaticity = 1 + Math.Min(6, (int)felt) });
        }
    }

    /// <summary>What people do of their own accord: post, comment, tell a friend, a photo, an idea; shares ours.</summary>
    private static ActKind KindOf(double luckOfIt) => luckOfIt switch
    {
        < 0.35 => ActKind.Post,
        < 0.65 => ActKind.Comment,
        < 0.85 => ActKind.ToldAFriend,
        < 0.95 => ActKind.Photo,
        _ => ActKind.Idea,
    };
}
