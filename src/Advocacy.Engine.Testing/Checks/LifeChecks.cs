using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>What holds over weeks and months, every decision recorded before the next, tried on lives.</summary>
internal static class LifeChecks
{
    private const int Share = 25;
    private const int DaysInWeek = 7;

    internal static ICheckGroup Group { get; } = new CheckGroup<TestLife, (Subject Subject, TestLife Life)>(
        new DrawnCases<TestLife>(Arbitraries.Lives(), Share, mostTries: 24),
        static (subject, life) => (subject, life),
        [
            new(
                new("INV-25", "Caps hold over every window.", "Thirty-six weeks of people who answer more or less: pushed messages in every 7 local dates, overviews among them, and messages a date, against the policy's caps."),
                static one => Caps(one.Subject, one.Life)),
            new(
                new("INV-26", "Not responding never brings more.", "Two lives of half a year that differ in one thing: some messages were seen and not answered, or nothing is known of them. The first has no more messages, over all and in any four weeks against the other's busiest, none earlier, none stronger, on no more channels."),
                static one => Ignoring(one.Subject, one.Life)),
            new(
                new("INV-28", "After an absence nothing has piled up.", "Leave, a pause or an incident of some weeks: the 7 dates after it hold no more messages than the cap, or the busiest 7 dates of the same life without it."),
                static one => Absence(one.Subject, one.Life)),
            new(
                new("INV-30", "A rhythm pauses while away.", "Weekly acts, then leave of some weeks that is reported afterwards: the rhythm is as long as before."),
                static one => Leave(one.Subject, one.Life)),
            new(
                new("INV-45", "Each phase is reachable.", "Somebody willing hears stories, sees examples, acts and is thanked for some weeks, and passes through every phase."),
                static one => Reaching(one.Subject, one.Life)),
            new(
                new("INV-46", "Who is willing is invited.", "Who answered both questions is invited to share within 2 weeks, who only opens within 6, whose opening is never reported within 8; in any zone, from any hour on, with and without content."),
                static one => Invitation(one.Subject, one.Life))
            {
                NotPromised = static subject => IsAsByDefault(subject.Policy) ? null : "the policy chose other numbers, interventions or ways of sharing than those the weeks follow from",
            },
            new(
                new("INV-49", "The engine's own silence costs nothing.", "Weekly acts, then weeks in which the engine is stopped: rhythm and phase are as before, and nothing counts as not answered."),
                static one => Silence(one.Subject, one.Life)),
        ]);

    private static Answer Caps(Subject subject, TestLife life)
    {
        var host = Willing.Agreeing(subject, life);
        host.Live(life, life.Start, life.Start + Duration.FromDays(250));
        var rules = subject.Policy.Prompts;
        var pushed = Pushed(host, rules.DayStartHour);
        foreach (var (date, _) in pushed)
        {
            var week = pushed.Where(other => other.Date >= date && other.Date < date.PlusDays(DaysInWeek)).ToList();
            var (messages, overviews, today) = (week.Count, week.Count(other => other.Prompt.IsOverview), week.Count(other => other.Date == date));
            if (messages > rules.MostPerWeek || overviews > rules.MostOverviewsPerWeek || today > rules.MostPerDay)
            {
                return Answer.Broken($"{messages} messages in the 7 dates from {date:R} on, {overviews} of them overviews, {today} on the first");
            }
        }

        return pushed.Count < 2 ? Answer.Nothing : Answer.Holds;
    }

    private static Answer Ignoring(Subject subject, TestLife life)
    {
        var (answered, ignored) = (life.IgnoresFrom % 7, life.Weeks);
        var (unknown, _) = Answering(subject, life, answered, 0);
        var (ignoring, left) = Answering(subject, life, answered, ignored);
        if (left == 0)
        {
            return Answer.Nothing;
        }

        if (ignoring.Count > unknown.Count)
        {
            return Answer.Broken($"after {answered} answers {ignoring.Count} messages to who leaves {ignored} unanswered, {unknown.Count} where nothing is known");
        }

        if (InBusiestWeeks(ignoring) is var most && most > InBusiestWeeks(unknown))
        {
            return Answer.Broken($"after {answered} answers who leaves {ignored} unanswered gets {most} messages in four weeks, who is not known of {InBusiestWeeks(unknown)} at the most");
        }

        foreach (var (one, other) in ignoring.Zip(unknown, (one, other) => (one, other)))
        {
            if (one.DeliverAt < other.DeliverAt || (one.Kind > other.Kind && one.Ask != Ask.Cadence))
            {
                return Answer.Broken($"after {answered} answers who leaves {ignored} unanswered gets {one.Kind} at {one.DeliverAt}, who is not known of {other.Kind} at {other.DeliverAt}");
            }
        }

        return Answer.If(!ignoring.Select(prompt => prompt.Channel).Except(unknown.Select(prompt => prompt.Channel)).Any(), "who leaves messages unanswered is reached through more channels");
    }

    /// <summary>The most messages in any four weeks; a day less, so that an hour of daylight saving makes no fifth of four.</summary>
    private static int InBusiestWeeks(List<Prompt> prompts)
    {
        var weeks = Duration.FromDays((4 * DaysInWeek) - 1);
        return prompts.Select(first => prompts.Count(other => other.DeliverAt >= first.DeliverAt && other.DeliverAt < first.DeliverAt + weeks)).DefaultIfEmpty().Max();
    }

    /// <summary>The messages to who answers the first and then leaves some that ask for something unanswered, and how many came to that.</summary>
    private static (List<Prompt> Prompts, int Left) Answering(Subject subject, TestLife life, int answered, int ignored)
    {
        var host = Willing.Begun(subject, life);
        var (messages, left) = (0, 0);
        host.Run(life.Start, life.Start + Duration.FromDays(190), (prompt, at) =>
        {
            messages++;
            if (messages <= answered)
            {
                host.Take(new Chose { Id = host.NextId(), Person = host.Person, At = at + Duration.FromHours(1), Choice = Choice.Adapt, Decision = prompt.Id });
            }
            else if (prompt.Ask != Ask.Nothing && left < ignored)
            {
                left++;
                host.See(prompt, at);
            }
        });
        return ([.. host.Decisions.OfType<Prompt>()], left);
    }

    private static Answer Absence(Subject subject, TestLife life)
    {
        var dayStart = subject.Policy.Prompts.DayStartHour;
        var leaves = life.Start + Duration.FromDays(1 + (life.Seed % 60));
        var back = leaves + Duration.FromDays(DaysInWeek * life.Weeks);
        var end = back + Duration.FromDays(DaysInWeek + 1);
        var host = Willing.Agreeing(subject, life);
        host.Run(life.Start, leaves);
        if (life.Seed % 3 == 0)
        {
            host.Take(new Away { Id = host.NextId(), Person = host.Person, At = leaves, From = leaves, To = back });
        }
        else if (life.Seed % 3 == 1)
        {
            host.Take(new Paused { Id = host.NextId(), Person = host.Person, At = leaves, Until = back });
        }

        var ordinary = host.Situation;
        host.Situation = life.Seed % 3 == 2 ? ordinary.InIncident(back) : ordinary;
        host.Run(leaves, back);
        host.Situation = ordinary;
        host.Run(back, end);

        var twin = Willing.Agreeing(subject, life);
        twin.Run(life.Start, end);
        var date = DateOf(back, host.Zone, dayStart);
        var after = In(Pushed(host, dayStart), date);
        var ordinarily = Pushed(twin, dayStart);
        var most = Math.Max(subject.Policy.Prompts.MostPerWeek, ordinarily.Select(one => In(ordinarily, one.Date)).DefaultIfEmpty().Max());
        return ordinarily.Count == 0 ? Answer.Nothing : Answer.If(after <= most, $"{after} messages in the 7 dates from {date:R} on, after {life.Weeks} weeks of absence");
    }

    private static Answer Leave(Subject subject, TestLife life)
    {
        var host = Willing.Begun(subject, life);
        var at = Willing.ActWeekly(host, life);
        var before = host.Engine.View(host.State, at).Rhythm.Current;
        var back = at + Duration.FromDays(DaysInWeek * life.Weeks);
        host.Take(new Away { Id = host.NextId(), Person = host.Person, At = back, From = at, To = back });
        var after = host.Engine.View(host.State, back).Rhythm.Current;
        return before == 0 ? Answer.Nothing : Answer.If(after >= before, $"a rhythm of {before} is one of {after} after {life.Weeks} weeks of leave");
    }

    private static Answer Reaching(Subject subject, TestLife life)
    {
        const int Days = 90;
        const int DaysOfStories = 20;
        const int DaysOfExamples = 30;
        var host = new TestHost(subject.Engine, zone: life.Zone);
        host.Place(life.Start);
        host.Enrol(life.Start);
        var missing = new List<Phase> { Phase.Information, Phase.Application, Phase.Confirmation, Phase.Consolidation };
        for (var (day, at) = (1, life.Start); day <= Days && missing.Count > 0; day++)
        {
            missing.Remove(host.Engine.View(host.State, at).Phase);
            at = life.Start + Duration.FromDays(day);
            host.Take(new StorySeen { Id = host.NextId(), Person = host.Person, At = at });
            if (day > DaysOfStories)
            {
                host.Take(new ExampleSeen { Id = host.NextId(), Person = host.Person, At = at });
            }

            for (var act = 0; day > DaysOfStories + DaysOfExamples && act < 3; act++)
            {
                var posted = new Acted { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Post };
                host.Take(posted);
                host.Take(new PeerThanked { Id = host.NextId(), Person = host.Person, At = at, Act = posted.Id });
            }
        }

        return Answer.If(missing.Count == 0, $"after {Days} days the phase {missing.FirstOrDefault()} was never there");
    }

    private static Answer Invitation(Subject subject, TestLife life)
    {
        foreach (var (answers, opens, weeks) in new[] { (true, true, 2), (false, true, 6), (false, false, 8) })
        {
            var host = new TestHost(subject.Engine, zone: life.Zone);
            host.Situation = life.Seed % 2 == 0
                ? host.Situation.Offering(TestOffer.Item("i-1"), TestOffer.Item("i-2"), TestOffer.Story("s-1"), TestOffer.Story("s-2"))
                : host.Situation;
            host.Place(life.Start);
            host.Enrol(life.Start, answers ? true : null, answers ? 0.7 : null);
            var end = life.Start + Duration.FromDays(DaysInWeek * weeks);
            host.Run(life.Start, end, (prompt, at) =>
            {
                if (opens)
                {
                    host.See(prompt, at);
                }
            });
            if (!host.Decisions.OfType<Prompt>().Any(prompt => prompt.Ask == Ask.Share && prompt.DeliverAt <= end))
            {
                return Answer.Broken($"who {(answers ? "answered both questions" : opens ? "only opens what is sent" : "never reports opening")} is not invited within {weeks} weeks");
            }
        }

        return Answer.Holds;
    }

    private static Answer Silence(Subject subject, TestLife life)
    {
        var host = Willing.Begun(subject, life);
        var at = Willing.ActWeekly(host, life);
        var before = host.Engine.View(host.State, at);
        host.Situation = host.Situation.Stopped();
        var end = at + Duration.FromDays(DaysInWeek * life.Weeks);
        while (at < end)
        {
            var decision = host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, at);
            if (decision.AsScheduled() is { } silenced)
            {
                host.Take(silenced);
            }

            at = decision.NextDue is { } due && due > at ? due : at + Duration.FromDays(1);
        }

        var after = host.Engine.View(host.State, at);
        return before.Rhythm.Current == 0 ? Answer.Nothing : Answer.If(
            after.Phase >= before.Phase && after.Rhythm.Current >= before.Rhythm.Current && after.Ignored == 0,
            $"after {life.Weeks} weeks of silence {before.Phase} and a rhythm of {before.Rhythm.Current} are {after.Phase} and one of {after.Rhythm.Current}, {after.Ignored} not answered");
    }

    private static List<(LocalDate Date, Prompt Prompt)> Pushed(TestHost host, int dayStart) =>
        [.. host.Decisions.OfType<Prompt>().Where(prompt => !prompt.IsAsked).Select(prompt => (DateOf(prompt.DeliverAt, host.Zone, dayStart), prompt))];

    private static int In(List<(LocalDate Date, Prompt Prompt)> pushed, LocalDate from) =>
        pushed.Count(one => one.Date >= from && one.Date < from.PlusDays(DaysInWeek));

    private static LocalDate DateOf(Instant at, DateTimeZone zone, int dayStart) => at.InZone(zone).LocalDateTime.PlusHours(-dayStart).Date;

    private static bool IsAsByDefault(Policy policy)
    {
        var standard = Policy.Default;
        return policy.Behavior == standard.Behavior && policy.Phases == standard.Phases && policy.Habits == standard.Habits
            && policy.Prompts == standard.Prompts && policy.Content == standard.Content && policy.Climate == standard.Climate
            && policy.Choosing == standard.Choosing && policy.History == standard.History
            && policy.Interventions == standard.Interventions && policy.Options == standard.Options;
    }
}
