using System;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>How one person meets messages, and what comes back to what they share.</summary>
internal sealed class Meeting
{
    private const int MutedDays = 84;
    private const int SnoozedDays = 7;
    private const int LessCadenceWeeks = 4;

    private static readonly InterventionId Listening = new("listening");

    private readonly Scene scene;

    internal Meeting(Scene scene) => this.scene = scene;

    private SimulatedPerson Person => scene.Person;

    private ResponseModel Rules => scene.Rules;

    /// <summary>What becomes of a message: whether and when it is seen, and what it makes of the person.</summary>
    internal void Meet(ref Course course, Prompt prompt, Instant at, int day)
    {
        var (mind, turn) = (course.Mind, course.MessageDay == day ? course.MessageTurn + 1 : 0);
        course = course with { MessageDay = day, MessageTurn = turn };
        scene.Book.Add(day / 7, prompt.IsAsked ? Column.Asked : Column.Prompts);
        var chance = scene.Luck.At(Purpose.Meeting, day, turn);
        var isSeen = prompt.IsAsked || (day >= mind.AwayUntil && chance.Uniform < Responding.Seeing(day, Person, mind, Rules));
        course = course with { Mind = prompt.IsAsked ? mind : mind.Reached(day, Person.Tiring, Rules) };
        if (!isSeen)
        {
            if (Person.IsReported)
            {
                var until = Instant.Max(at, prompt.ValidUntil);
                scene.Agenda.Add(new(until, new Seen { Id = Scene.NextId(ref course), Person = Person.Id, At = until, Decision = prompt.Id, Opening = Opening.NotSeen }, null, null));
            }

            return;
        }

        var minutes = prompt.IsAsked ? 1 : Rules.DelayMinutes * Elementary.Exp(Luck.Normal(chance.OtherUniform));
        var seenAt = at + Duration.FromSeconds((long)(60 * Math.Min(minutes, 24 * 60)));
        if (!prompt.IsAsked)
        {
            scene.Book.Add(day / 7, Column.Seen);
        }

        if (Person.IsReported)
        {
            scene.Agenda.Add(new(seenAt, new Seen { Id = Scene.NextId(ref course), Person = Person.Id, At = seenAt, Decision = prompt.Id, Opening = Opening.Seen }, null, null));
        }

        // Who is more tired by this message is tired from the next on.
        React(ref course, mind, prompt, seenAt + Duration.FromMinutes(1), day, turn);
        course = course with { Mind = course.Mind.Taught(prompt.Lesson) };
    }

    private void React(ref Course course, in Mind mind, Prompt prompt, Instant at, int day, int turn)
    {
        var luckOfIt = scene.Luck.At(Purpose.Reaction, day, turn);
        var left = luckOfIt.Uniform;
        if (!prompt.IsAsked)
        {
            var annoyance = Responding.Annoyance(day, mind, Rules);
            if (Falls(ref left, Rules.OptingOut * annoyance))
            {
                Leave(ref course, at);
                return;
            }

            if (Falls(ref left, Rules.Muting * annoyance))
            {
                scene.Plan(new Muted { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Until = at + Duration.FromDays(MutedDays) });
                return;
            }

            if (Falls(ref left, Rules.Snoozing * annoyance))
            {
                scene.Plan(new Snoozed { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Decision = prompt.Id, Until = at + Duration.FromDays(SnoozedDays) });
                return;
            }
        }

        switch (prompt.Ask)
        {
            case Ask.Share or Ask.TinyStep:
                Consider(ref course, mind, prompt, at, day, left, luckOfIt.OtherUniform);
                break;
            case Ask.Answer when Falls(ref left, Rules.Answering):
                scene.Plan(prompt.Intervention == Listening
                    ? new ListeningAnswered { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Decision = prompt.Id }
                    : new ConfidenceReported { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Confidence = Score.Clamp(Person.Strengths.SocialDeviance) });
                break;
            case Ask.Cadence:
                AnswerCadence(ref course, at, luckOfIt.OtherUniform);
                break;
            default:
                if (Falls(ref left, Rules.Dismissing))
                {
                    scene.Plan(new Dismissed { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Decision = prompt.Id });
                }

                break;
        }
    }

    /// <summary>Whether the person does what is asked, skips it, closes it, or leaves it.</summary>
    private void Consider(ref Course course, in Mind mind, Prompt prompt, Instant at, int day, double left, double other)
    {
        var adapts = other < Person.OwnVoice;
        var option = OptionOf(prompt, adapts, day);
        var strengths = scene.StrengthsOn(day, mind);
        var fit = Responding.FitOf(strengths, option);
        var game = scene.GameOn(day);
        var takeUp = prompt.IsAsked ? Rules.AskedTakeUp : Responding.TakeUp(day, mind, fit, Helps(prompt, fit), game, Rules);
        var content = prompt.Items.IsEmpty ? (ContentId?)null : prompt.Items[0].Id;
        if (Falls(ref left, takeUp))
        {
            var isChoice = prompt.IsOverview;
            if (isChoice)
            {
                scene.Plan(new Chose { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Choice = adapts ? Choice.Adapt : Choice.Copy, Decision = prompt.Id, Content = content });
            }

            var done = at + Duration.FromMinutes(Math.Max(1, (long)option.Minutes));
            scene.Plan(new Acted { Id = Scene.NextId(ref course), Person = Person.Id, At = done, Kind = option.Kind, Decision = prompt.Id, Content = content });
        }
        else if (prompt.IsOverview && Falls(ref left, Rules.Skipping * (1 - takeUp)))
        {
            var barrier = scene.Luck.At(Purpose.Reaction, day, ushort.MaxValue).Uniform < Rules.NamingBarrier ? Responding.BarrierOf(fit, strengths) : (Barrier?)null;
            scene.Plan(new Chose { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Choice = Choice.Skip, Decision = prompt.Id, Content = content, Barrier = barrier });
        }
        else if (!prompt.IsOverview && Falls(ref left, Rules.Dismissing * (1 - takeUp)))
        {
            scene.Plan(new Dismissed { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Decision = prompt.Id });
        }
    }

    /// <summary>The answer to "keep, less, stop?": most leave it.</summary>
    private void AnswerCadence(ref Course course, Instant at, double luckOfIt)
    {
        if (Falls(ref luckOfIt, Rules.CadenceKept))
        {
            scene.Plan(new Resumed { Id = Scene.NextId(ref course), Person = Person.Id, At = at });
        }
        else if (Falls(ref luckOfIt, Rules.CadenceLessened))
        {
            scene.Plan(new PreferencesSet { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Preferences = scene.Preferences with { CadenceWeeks = LessCadenceWeeks } });
        }
        else if (Falls(ref luckOfIt, Rules.CadenceStopped))
        {
            Leave(ref course, at);
        }
    }

    /// <summary>Opts out; a host that asks the engine all the same, later, is part of the life.</summary>
    private void Leave(ref Course course, Instant at)
    {
        scene.Plan(new OptedOut { Id = Scene.NextId(ref course), Person = Person.Id, At = at });
        scene.Agenda.Add(new(at + Duration.FromDays(1), null, null, Moment.Ordinary));
        scene.Agenda.Add(new(at + Duration.FromDays(30), null, null, Moment.OnRequest));
    }

    /// <summary>Who responds to an act, and when.</summary>
    internal void Respond(ref Course course, Acted act, int day)
    {
        var turn = course.ActDay == day ? course.ActTurn + 1 : 0;
        course = course with { ActDay = day, ActTurn = turn };
        var (first, second) = (scene.Luck.At(Purpose.Response, day, 2 * turn), scene.Luck.At(Purpose.Response, day, (2 * turn) + 1));
        if (first.Uniform < Rules.Thanks)
        {
            var at = act.At + Duration.FromHours(3) + Duration.FromMinutes((long)(first.OtherUniform * 24 * 60));
            scene.Plan(new PeerThanked { Id = Scene.NextId(ref course), Person = Person.Id, At = at, Act = act.Id });
        }

        var isSeenOutside = act.Kind == ActKind.Post || act.Kind == ActKind.Photo || act.Kind == ActKind.Comment;
        if (isSeenOutside && second.Uniform < Responding.NetworkResponse(Person, Rules))
        {
            scene.Plan(new NetworkResponded { Id = Scene.NextId(ref course), Person = Person.Id, At = act.At + Duration.FromHours(5), Act = act.Id });
        }

        if (Person.AgreesToFeedback && second.OtherUniform < Rules.Feedback)
        {
            scene.Plan(new FeedbackReceived { Id = Scene.NextId(ref course), Person = Person.Id, At = act.At + Duration.FromHours(30), Act = act.Id });
        }
    }

    private ActOption OptionOf(Prompt prompt, bool adapts, int day)
    {
        var options = scene.Policy.PolicyOn(day).Options;
        foreach (var option in options)
        {
            if (prompt.IsOverview ? option.Choice == (adapts ? Choice.Adapt : Choice.Copy) : option.Id == prompt.Option)
            {
                return scene.World.TruthOf(option);
            }
        }

        return scene.World.TruthOf(options[0]);
    }

    /// <summary>Whether a message lifts what is truly scarcest.</summary>
    private bool Helps(Prompt prompt, in Fit fit)
    {
        foreach (var intervention in scene.World.Scenario.Interventions)
        {
            if (intervention.Id == prompt.Intervention)
            {
                foreach (var lift in intervention.Lifts)
                {
                    if (lift.Factor == fit.Scarcest)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Whether a number falls within the next share of the line from 0 to 1; if not, what is left of it lies beyond.</summary>
    private static bool Falls(ref double left, double share)
    {
        left -= share;
        return left < 0;
    }
}
