using System;
using System.Collections.Generic;
using System.Threading;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>
/// One life under one policy, with a host around the engine: it asks when the engine is due, stores what was scheduled, sees at its time
/// whether that is still right, sends, and reports what the person does.
/// </summary>
internal sealed class LifeRun
{
    private const int LookDays = 28;
    private const int MostInADay = 10_000;

    private readonly Scene scene;
    private readonly OwnLife own;
    private readonly Meeting meeting;
    private readonly LifeLog? log;

    // By the id of the decision, whatever became of it: deciding twice cannot send twice.
    private readonly HashSet<DecisionId> outbox = [];

    private LifeRun(Scene scene, LifeLog? log)
    {
        (this.scene, this.log) = (scene, log);
        (own, meeting) = (new(scene), new(scene));
    }

    /// <summary>Lives one life from the first day of work to the last of the scenario.</summary>
    /// <param name="scene">Who it is, where, and under which policy.</param>
    /// <param name="log">What happens is kept here, where somebody wants to see it.</param>
    /// <param name="cancellation">Ends it before its time.</param>
    internal static void Live(Scene scene, LifeLog? log, CancellationToken cancellation) => new LifeRun(scene, log).Live(cancellation);

    private void Live(CancellationToken cancellation)
    {
        var course = new Course { State = PersonState.Empty(scene.Person.Id), Mind = Mind.Fresh };
        own.Begin(ref course);
        for (var day = scene.Person.FirstDay; day < scene.World.Days; day++)
        {
            if (day % LookDays == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            own.Plan(ref course, day);
            var end = scene.StartOf(day + 1);
            RunUntil(ref course, end, day);
            if (day % 7 == 6)
            {
                Close(course, day / 7);
            }

            if (scene.Person.JoinsOn is null && scene.Agenda.Next is null)
            {
                return;
            }
        }
    }

    private void Close(in Course course, int week)
    {
        if (!course.HasJoined)
        {
            return;
        }

        scene.Book.Mark(week, Column.Joined);
        if (!course.HasLeft)
        {
            scene.Book.Mark(week, Column.Enrolled);
            scene.Book.Mark(week, Column.Information + (int)course.Phase);
        }
    }

    /// <summary>Lets time pass up to an instant, with everything that lies ahead until then.</summary>
    private void RunUntil(ref Course course, Instant end, int day)
    {
        for (var asked = 0; ; asked++)
        {
            if (asked > MostInADay)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"The engine is to be asked again and again: {scene.Person.Id}, day {day}."));
            }

            var planned = scene.Agenda.Next;
            var isPlanned = planned is { } next && !(course.Due < next);
            var moment = isPlanned ? planned : course.Due;
            if (moment is not { } at || at >= end)
            {
                return;
            }

            if (!isPlanned)
            {
                Ask(ref course, Moment.Ordinary, at, day);
                continue;
            }

            var happening = scene.Agenda.Take();
            if (happening.Fact is { } fact)
            {
                Report(ref course, fact, day);
            }
            else if (happening.Prompt is { } prompt)
            {
                Deliver(ref course, prompt, at, day);
            }
            else
            {
                Ask(ref course, happening.Moment!, at, day);
            }
        }
    }

    private void Ask(ref Course course, Moment moment, Instant at, int day)
    {
        var decision = scene.Policy.Engine.Decide(course.State, scene.World.SituationAt(at), moment, at);
        log?.Add(decision);
        var isNew = decision is not Prompt || outbox.Add(decision.Id);
        if (isNew && decision.AsScheduled() is { } scheduled)
        {
            Take(ref course, scheduled, at, day);
        }

        if (isNew && decision is Prompt prompt)
        {
            scene.Agenda.Add(new(prompt.DeliverAt, null, prompt, null));
        }

        // Until its instant a wait is sure (INV-36): what time brings about before is for who shows a rhythm. Silence of the engine's own is
        // recorded day by day.
        var due = decision is Wait { Until: { } until, Decisive.Gate: not Gate.Stop } ? until : decision.NextDue;
        course = course with { Due = due > at ? due : null, Phase = decision.Judgement.Phase };
    }

    private Evolution Take(ref Course course, Fact fact, Instant received, int day)
    {
        var evolution = scene.Policy.Engine.Evolve(course.State, fact, received);
        log?.Add(fact);
        course = course with { State = evolution.State };
        return evolution;
    }

    /// <summary>Reports what has happened; of who has left nothing but the leaving is.</summary>
    private void Report(ref Course course, Fact fact, int day)
    {
        if (course.HasLeft && fact is not OptedOut)
        {
            return;
        }

        var evolution = Take(ref course, fact, fact.At, day);
        course = course with { Due = evolution.NextDue is { } due && due < fact.At ? fact.At : evolution.NextDue };
        var (mind, week) = (course.Mind, day / 7);
        switch (fact)
        {
            case Enrolled:
                course = course with { HasJoined = true };
                break;
            case OptedOut:
                scene.Book.Add(week, Column.OptOuts);
                course = course with { HasLeft = true };
                break;
            case Muted:
                scene.Book.Add(week, Column.Mutes);
                break;
            case Chose chose:
                scene.Book.Add(week, chose.Choice == Choice.Skip ? Column.Skipped : Column.Chosen);
                if (chose.Choice == Choice.Adapt)
                {
                    scene.Book.Add(week, Column.Adapted);
                }

                course = course with { Mind = mind.Repeated(day) };
                break;
            case Acted acted:
                scene.Book.Act(week, acted.Kind, acted.Decision is not null);
                course = course with { Mind = mind.Repeated(day) with { ActDay = day } };
                meeting.Respond(ref course, acted, day);
                break;
            case PeerThanked or NetworkResponded or FeedbackReceived:
                course = course with { Mind = mind with { WarmDay = day } };
                break;
        }
    }

    private void Deliver(ref Course course, Prompt prompt, Instant at, int day)
    {
        var moment = prompt.IsAsked ? Moment.OnRequest : Moment.Ordinary;
        if (!scene.Policy.Engine.StillValid(prompt, course.State, scene.World.SituationAt(at), moment, at).Holds)
        {
            Report(ref course, new Expired { Id = Scene.NextId(ref course), Person = scene.Person.Id, At = at, Decision = prompt.Id }, day);
            return;
        }

        Report(ref course, new Sent { Id = Scene.NextId(ref course), Person = scene.Person.Id, At = at, Decision = prompt.Id }, day);
        meeting.Meet(ref course, prompt, at, day);
    }
}
