using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Tests.Simulation;

/// <summary>
/// Reads from facts and decisions alone what must always hold, and knows nothing of how the engine comes to them: dates by the calendar of
/// NodaTime, windows by the clock on the wall, counting by hand.
/// </summary>
internal sealed class LifeChecker(SimulatedLife life, Scenario scenario, Policy policy)
{
    private readonly DateTimeZone zone = DateTimeZoneProviders.Tzdb[life.Person.Zone];

    private IEnumerable<Scheduled> Plans => life.Facts.OfType<Scheduled>();

    /// <summary>What was sent of the engine's own accord.</summary>
    private List<(Scheduled Plan, Instant At)> Pushed =>
    [
        .. from sent in life.Facts.OfType<Sent>()
           let plan = Plans.Last(plan => plan.Decision == sent.Decision)
           where plan.IsProactive
           orderby sent.At
           select (plan, sent.At),
    ];

    /// <summary>Everything that is not as it must be.</summary>
    internal IEnumerable<string> Broken() => new[]
    {
        Of("INV-01", Unenrolled()),
        Of("INV-03", AfterLeaving()),
        Of("INV-24", OutsideHours()),
        Of("INV-24", WhileAway()),
        Of("INV-25", OverCaps()),
        Of("INV-26", NotBackingOff()),
        Of("muted", WhileMuted()),
        Of("INV-28", PiledUp()),
        Of("INV-40", DuringIncidents()),
        Of("INV-48", SentTwice()),
        Of("INV-50", Unanswered()),
    }.SelectMany(found => found);

    private IEnumerable<string> Of(string law, IEnumerable<string> found) => found.Select(what => $"{law} {life.Policy} {life.Person.Id}: {what}");

    private IEnumerable<string> Unenrolled()
    {
        foreach (var at in Plans.Select(plan => plan.At).Concat(life.Facts.OfType<Sent>().Select(sent => sent.At)).Concat(life.Decisions.OfType<Prompt>().Select(prompt => prompt.At)))
        {
            if (!life.Facts.Any(fact => fact is Enrolled && fact.At <= at))
                yield return $"prompted at {at} without having enrolled";
        }
    }

    private IEnumerable<string> AfterLeaving()
    {
        if (life.Facts.OfType<OptedOut>().FirstOrDefault() is not { } left)
            yield break;

        foreach (var fact in life.Facts.Where(fact => fact is (Scheduled or Sent) && fact.At >= left.At))
            yield return $"{fact.GetType().Name} at {fact.At} after opting out at {left.At}";

        foreach (var decision in life.Decisions.OfType<Prompt>().Where(decision => decision.At >= left.At))
            yield return $"decided on a prompt at {decision.At} after opting out at {left.At}";
    }

    private IEnumerable<string> OutsideHours()
    {
        var hours = life.Person.Pattern;
        foreach (var (_, at) in Pushed)
        {
            var local = at.InZone(zone);
            var holidays = scenario.Events.OfType<ScenarioEvent.Holidays>().SelectMany(days => days.Dates);
            if (!hours.Days.Includes(local.DayOfWeek) || local.TimeOfDay < hours.Start || local.TimeOfDay >= hours.End || holidays.Contains(local.Date))
                yield return $"sent at {local}";
        }
    }

    private IEnumerable<string> WhileAway() =>
        from sent in Pushed
        from away in life.Facts.OfType<Away>()
        where away.At <= sent.At && away.From <= sent.At && sent.At < away.To
        select $"sent at {sent.At}, away from {away.From} to {away.To}";

    private IEnumerable<string> WhileMuted() =>
        from sent in Pushed
        from until in life.Facts.OfType<Muted>().Select(muted => (muted.At, muted.Until)).Concat(life.Facts.OfType<Snoozed>().Select(snoozed => (snoozed.At, Until: (Instant?)snoozed.Until)))
        where until.At <= sent.At && sent.At < (until.Until ?? Instant.MaxValue)
        where !life.Facts.Any(fact => fact is Resumed && fact.At >= until.At && fact.At <= sent.At)
        select $"sent at {sent.At}, muted from {until.At} to {until.Until}";

    /// <summary>Over all windows that begin with a message: any other holds no more.</summary>
    private IEnumerable<string> OverCaps()
    {
        var rules = policy.Prompts;
        var dates = Pushed.Select(sent => (DateOf(sent.At), sent.Plan.IsOverview)).ToArray();
        foreach (var (first, _) in dates)
        {
            var week = dates.Where(sent => sent.Item1 >= first && Period.DaysBetween(first, sent.Item1) < 7).ToArray();
            if (week.Length > (life.Person.MostPerWeek ?? rules.MostPerWeek))
                yield return $"{week.Length} messages in 7 dates from {first}";

            if (week.Count(sent => sent.IsOverview) > rules.MostOverviewsPerWeek)
                yield return $"{week.Count(sent => sent.IsOverview)} overviews in 7 dates from {first}";

            if (dates.Count(sent => sent.Item1 == first) > rules.MostPerDay)
                yield return $"more than {rules.MostPerDay} messages on {first}";
        }
    }

    /// <summary>
    /// After messages in a row that were seen and left, with nothing of the person's own between: an interval of weeks, then silence but for
    /// one question. Of who asked for more messages a week a new one may come before the last has been left for long enough.
    /// </summary>
    private IEnumerable<string> NotBackingOff()
    {
        var pushed = Pushed;
        for (var i = 1; i < pushed.Count && life.Person.MostPerWeek is null; i++)
        {
            var left = 0;
            while (i - 1 - left >= 0 && IsLeft(pushed[i - 1 - left].Plan) && !life.Facts.Any(fact => IsOwn(fact) && fact.At >= pushed[i - 1 - left].At && fact.At < pushed[i].Plan.At))
                left++;

            var (last, next) = (DateOf(pushed[i - 1].At), DateOf(pushed[i].At));
            var weeks = left == 0 ? 0 : left == 1 ? policy.Prompts.FirstBackOffWeeks : policy.Prompts.SecondBackOffWeeks;
            if (Monday(last).PlusWeeks(weeks) > next)
                yield return $"sent on {next}, {left} left in a row up to {last}";

            if (left >= policy.Prompts.SilentAfterIgnored && (pushed[i].Plan.Ask != Ask.Cadence || Period.DaysBetween(last, next) < policy.Prompts.CheckInDays))
                yield return $"{pushed[i].Plan.Intervention} on {next} in silence since {last}";
        }
    }

    /// <summary>In the week after leave that was known no more than in any other; on the day of coming back no more than on any other.</summary>
    private IEnumerable<string> PiledUp() =>
        from away in life.Facts.OfType<Away>()
        let after = Pushed.Count(sent => sent.At >= away.To && sent.At < away.To + Duration.FromDays(7))
        where after > (life.Person.MostPerWeek ?? policy.Prompts.MostPerWeek)
        select $"{after} messages in the week after {away.To}";

    private IEnumerable<string> DuringIncidents() =>
        from incident in scenario.Events.OfType<ScenarioEvent.Incident>()
        let begins = scenario.Start.PlusWeeks(incident.Week - 1).AtMidnight().InUtc().ToInstant()
        from sent in life.Facts.OfType<Sent>()
        where sent.At >= begins && sent.At < begins + Duration.FromDays(incident.Days)
        select $"sent at {sent.At} during an incident";

    private IEnumerable<string> SentTwice() =>
        from sent in life.Facts.OfType<Sent>()
        group sent by sent.Decision into same
        where same.Count() > 1
        select $"{same.Key} sent {same.Count()} times";

    private IEnumerable<string> Unanswered() =>
        from decision in life.Decisions
        where decision.Inputs is { Moment.IsAsked: true, Situation.Incident: null }
        where life.Facts.Any(fact => fact is Enrolled && fact.At <= decision.At) && !life.Facts.Any(fact => fact is OptedOut && fact.At <= decision.At)
        where decision is not Prompt prompt || prompt.DeliverAt != decision.At
        select $"asked at {decision.At}: {decision.Decisive.Reason.Code.Name}";

    /// <summary>Known to have been seen, and asking for something.</summary>
    private bool IsLeft(Scheduled plan) =>
        plan.Ask != Ask.Nothing && life.Facts.OfType<Seen>().Any(seen => seen.Decision == plan.Decision && seen.Opening == Opening.Seen);

    private static bool IsOwn(Fact fact) =>
        fact is Chose or Acted or Dismissed or Snoozed or Muted or Resumed or PreferencesSet or ListeningAnswered or ConfidenceReported or Enrolled
        || fact is Scheduled { IsProactive: false };

    private LocalDate DateOf(Instant at) => at.InZone(zone).Date;

    private static LocalDate Monday(LocalDate date) => date.DayOfWeek == IsoDayOfWeek.Monday ? date : date.Previous(IsoDayOfWeek.Monday);
}
