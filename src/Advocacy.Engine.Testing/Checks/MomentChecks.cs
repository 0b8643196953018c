using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Testing.Generators;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>What every single decision obeys, tried on moments in people's lives.</summary>
internal static class MomentChecks
{
    private static readonly Duration[] Later = [.. Enumerable.Range(0, 5).Select(week => Duration.FromDays(7 * week))];

    internal static ICheckGroup Group { get; } = new CheckGroup<Scenario, JudgedMoment>(
        new DrawnCases<Scenario>(Moments, share: 1, mostTries: 2000),
        static (subject, scenario) => new(subject, scenario),
        [
            new(
                new("INV-01", "No active enrolment, never a prompt.", "Moments of who never enrolled, or left: a wait that says what is missing."),
                NotEnrolled),
            new(
                new("INV-02", "Only the person's own act enrols.", "Somebody else enrols a stranger, and a leaving is taken back: neither is enrolled after it."),
                OwnAct),
            new(
                new("INV-03", "Leaving is effective at once and for all later moments, however late it arrives.", "Leaving or objecting arrives when half of the time since enrolment has passed: silence then and for four weeks."),
                Leaving),
            new(
                new("INV-06", "Skip costs nothing.", "The same life with and without one skip more, at once and a month later: phase, rhythm, habit and balances are no lower."),
                Skipping),
            new(
                new("INV-12", "Every decision carries its reasons, and can be made again from its inputs.", "A finding for every gate, in order, the first that is closed decisive; Verify makes the same decision."),
                Reasons),
            new(
                new("INV-13", "Same inputs, same decision.", "Two engines built alike replay the same facts and decide."),
                Sameness),
            new(
                new("INV-21", "Nothing is granted without an agreement and the person's consent.", "What is seen of people without consent to rewards, and of all under a policy without an agreement, holds no rewards."),
                Granting),
            new(
                new("INV-24", "Nothing is pushed outside the person's hours, on a holiday or away.", "Delivery and end of every pushed prompt, on the wall clock of the person's zone."),
                Hours),
            new(
                new("INV-33", "More motivation, or more of what is scarcest, never turns an invitation into silence for lack of either.", "Who is invited to an act declares a driver, or the scarcest link, at its most: motivation and ability still let it pass."),
                Raising),
            new(
                new("INV-35", "No share is pushed before its phase.", "Pushed prompts in the first two phases ask for no share, in the first for no step either."),
                Phases),
            new(
                new("INV-36", "A wait with an instant is honest.", "At its instant no gate is closed by time, a nanosecond before one is; a dozen instants on the way there are silent."),
                Waiting),
            new(
                new("INV-38", "A repeated call never changes the answer, a duplicate never anything.", "The same call twice, some minutes later in the same decision point, after recording the answer; the last fact delivered once more."),
                Repeating),
            new(
                new("INV-40", "Kill switch and incident outrank everything, what a person asks for included.", "Moments in which the engine is stopped: a wait, decided by the stop."),
                Stopping),
            new(
                new("INV-47", "Every wait has an end or names what ends it.", "Waits of all kinds: an instant, or a fact or host action that is missing, and never both."),
                Ending),
            new(
                new("INV-48", "A decision's id is a function of person and decision point.", "The same point on another day's offers has the same id, another point and another person have others."),
                Naming),
            new(
                new("INV-50", "What a person asks for is always answered.", "Who is enrolled asks, in every phase, window and cap state, while the engine is not stopped: answered at once, and under no cap. Of who restricted what is held it says nothing: they get a wait that names just that."),
                Asking),
        ]);

    private static Arbitrary<Scenario> Moments => Arb.From(
        Gen.Frequency(
            (2, Arbitraries.Scenarios(enrolled: true).Generator),
            (1, Arbitraries.Scenarios().Generator),
            (1, Arbitraries.Scenarios().Generator.Select(Strange)),
            (1, Arbitraries.Scenarios(mayStop: true).Generator),
            (1, Arbitraries.Scenarios(enrolled: true, mayStop: true, asked: true).Generator),
            (1, Arbitraries.Scenarios(enrolled: true, asked: false, young: true).Generator),
            (2, Arbitraries.Scenarios(enrolled: true, asked: false, young: true).Generator.Select(Welcome)),
            (1, Arbitraries.Scenarios(enrolled: true, asked: true).Generator)),
        static scenario => Shrinking.Of(scenario, enrolled: false));

    /// <summary>Somebody who is known and never joined nor left.</summary>
    private static Scenario Strange(Scenario scenario) => scenario with
    {
        History = Without(scenario.History, fact => fact is Enrolled or OptedOut or Objected or Departed or Restricted or RestrictionLifted),
    };

    /// <summary>Somebody who wants no pause, where the climate is a go: messages are pushed, if it is the time.</summary>
    private static Scenario Welcome(Scenario scenario) => scenario with
    {
        History = Without(scenario.History, fact => fact is Paused or Muted or ChannelWithdrawn or Silenced),
        Situation = scenario.Situation with { ClimateElsewhere = Readiness.Go },
    };

    private static History Without(History history, Func<Fact, bool> isLeftOut) => history with { Facts = [.. history.Facts.Where(fact => !isLeftOut(fact))] };

    private static Answer NotEnrolled(JudgedMoment one) =>
        one.IsEnrolled ? Answer.Nothing
        : Answer.If(one.Decision is Wait { Missing: not null }, $"somebody who is not enrolled gets {Told(one.Decision)}");

    private static Answer OwnAct(JudgedMoment one)
    {
        var (stranger, at) = (new PersonId("stranger"), one.Now);
        var byAnother = new Enrolled { Id = new("by-another"), Person = stranger, By = new("another"), At = at, Notice = "notice-1", Channels = [Channel.InApp] };
        if (one.Engine.View(one.Engine.Evolve(PersonState.Empty(stranger), byAnother, at).State, at).IsEnrolled)
        {
            return Answer.Broken("somebody else's act enrolled a stranger");
        }

        var left = new OptedOut { Id = new("left"), Person = one.State.Person, At = at };
        var takenBack = new Retracted { Id = new("taken-back"), Person = one.State.Person, At = at + Duration.FromMinutes(1), Target = left.Id };
        var after = one.Engine.Evolve(one.Engine.Evolve(one.State, left, at).State, takenBack, takenBack.At).State;
        return Answer.If(!one.Engine.View(after, takenBack.At).IsEnrolled, "taking a leaving back enrolled the person anew");
    }

    private static Answer Leaving(JudgedMoment one)
    {
        if (!one.IsEnrolled)
        {
            return Answer.Nothing;
        }

        var at = one.EnrolledAt + ((one.Now - one.EnrolledAt) / 2);
        foreach (var fact in new Fact[]
        {
            new OptedOut { Id = new("out"), Person = one.State.Person, At = at },
            new Objected { Id = new("out"), Person = one.State.Person, At = at },
        })
        {
            var after = one.Engine.Evolve(one.State, fact, one.Now).State;
            foreach (var later in Later)
            {
                if (one.Engine.Decide(after, one.Scenario.Situation, one.Scenario.Moment, one.Now + later) is Prompt prompt)
                {
                    return Answer.Broken($"{fact.GetType().Name} of {at} arrives at {one.Now}; at {prompt.At} there is {Told(prompt)}");
                }
            }
        }

        return Answer.Holds;
    }

    private static Answer Skipping(JudgedMoment one)
    {
        var skip = new Chose { Id = new("skip"), Person = one.State.Person, At = one.Now, Choice = Choice.Skip };
        var after = one.Engine.Evolve(one.State, skip, one.Now).State;
        var saysSomething = false;
        foreach (var at in new[] { one.Now, one.Now + Duration.FromDays(30) })
        {
            var (without, with) = (one.Engine.View(one.State, at), one.Engine.View(after, at));
            saysSomething |= without.Rhythm.Current > 0 || without.Phase > Phase.Information || without.HabitStrength > 0;
            var lost = with.Phase < without.Phase ? $"the phase {without.Phase} becomes {with.Phase}"
                : with.Rhythm.Current < without.Rhythm.Current ? $"a rhythm of {without.Rhythm.Current} becomes {with.Rhythm.Current}"
                : with.HabitStrength < without.HabitStrength ? "the habit is weaker"
                : without.Rewards?.Balances.Any(balance => !(with.Rewards?.Balances.Any(other => other.Currency == balance.Currency && other.Amount >= balance.Amount) ?? false)) == true ? "a balance is lower"
                : null;
            if (lost is not null)
            {
                return Answer.Broken($"after a skip at {one.Now}, seen at {at}: {lost}");
            }
        }

        return saysSomething ? Answer.Holds : Answer.Nothing;
    }

    private static Answer Reasons(JudgedMoment one)
    {
        var findings = one.Decision.Findings;
        if (findings.IsEmpty)
        {
            return Answer.Broken($"{Told(one.Decision)} without a finding");
        }

        if (!findings.Select(finding => finding.Gate).SequenceEqual(findings.Select(finding => finding.Gate).OrderBy(gate => gate)))
        {
            return Answer.Broken("the findings are not in the order of the gates");
        }

        if (one.Decision is Prompt != findings.All(finding => finding.IsOpen))
        {
            return Answer.Broken($"{Told(one.Decision)} where {findings.Count(finding => !finding.IsOpen)} findings are closed");
        }

        return Answer.If(one.Engine.Verify(one.Decision).Holds, $"made again from its inputs, {Told(one.Decision)} comes out otherwise");
    }

    private static Answer Sameness(JudgedMoment one)
    {
        var other = one.Scenario.Decide(one.Twin);
        return Answer.If(one.Decision.Equals(other), $"one engine gives {Told(one.Decision)}, another that was built alike {Told(other)}");
    }

    private static Answer Granting(JudgedMoment one)
    {
        var consents = one.Scenario.History.Facts.Any(fact => fact is ConsentGiven { Form: ConsentForm.Rewards });
        return consents && one.Policy.Mechanisms.NeedAgreement && one.Policy.Agreement is not null
            ? Answer.Nothing
            : Answer.If(one.Engine.View(one.State, one.Now).Rewards is null, "rewards are shown that nobody agreed to");
    }

    private static Answer Hours(JudgedMoment one)
    {
        if (one.Decision is not Prompt { IsAsked: false } prompt)
        {
            return Answer.Nothing;
        }

        var facts = one.Scenario.History.Facts;
        var placed = facts.OfType<Placed>().Last();
        var hours = facts.OfType<PreferencesSet>().LastOrDefault()?.Preferences.Hours ?? placed.Pattern ?? one.Policy.Prompts.Hours;
        foreach (var at in new[] { prompt.DeliverAt, prompt.ValidUntil - Duration.Epsilon })
        {
            var local = at.InZone(one.Zone).LocalDateTime;
            if (WindowOf(hours, local) is not { } opened)
            {
                return Answer.Broken(FormattableString.Invariant($"{local} in {one.Zone.Id} lies outside the hours"));
            }

            if (one.Scenario.Situation.Holidays.Any(holiday => holiday.Date == opened && (holiday.Group is not { } group || group == placed.Team || group == placed.Department || group == placed.Unit)))
            {
                return Answer.Broken($"{opened:R} is a holiday");
            }

            if (facts.OfType<Away>().Any(away => away.From <= at && at < away.To))
            {
                return Answer.Broken($"the person is away at {at}");
            }
        }

        return Answer.Holds;
    }

    /// <summary>The date on which the window began that is open at a local time; none where none is.</summary>
    private static LocalDate? WindowOf(WorkingHours hours, LocalDateTime at)
    {
        bool Starts(LocalDate date) => hours.Days.HasFlag((WorkingDays)(1 << ((int)date.DayOfWeek - 1)));
        return Starts(at.Date) && at.TimeOfDay >= hours.Start && (hours.IsOvernight || at.TimeOfDay < hours.End) ? at.Date
            : hours.IsOvernight && Starts(at.Date.PlusDays(-1)) && at.TimeOfDay < hours.End ? at.Date.PlusDays(-1)
            : null;
    }

    private static Answer Raising(JudgedMoment one)
    {
        if (one.Decision is not Prompt { Ask: Ask.Share or Ask.TinyStep } prompt)
        {
            return Answer.Nothing;
        }

        foreach (var factor in new[] { Factor.Hope, Factor.Acceptance, Factor.Pleasure, prompt.Judgement.Fit.Scarcest })
        {
            var said = new SignalDeclared { Id = new("said"), Person = one.State.Person, At = one.Now, Factor = factor, Strength = new(1) };
            var after = one.Engine.Decide(one.Engine.Evolve(one.State, said, one.Now).State, one.Scenario.Situation, one.Scenario.Moment, one.Now);
            if (after.Findings.FirstOrDefault(finding => finding.Gate == Gate.Fogg && !finding.IsOpen) is { } closed)
            {
                return Answer.Broken($"with {factor} at its most: {closed.Reason}");
            }
        }

        return Answer.Holds;
    }

    private static Answer Phases(JudgedMoment one) =>
        one.Decision is not Prompt { IsAsked: false, Judgement.Phase: Phase.Information or Phase.Application } prompt ? Answer.Nothing
        : Answer.If(!AsksTooMuch(prompt.Ask, prompt.Judgement.Phase), $"in the phase {prompt.Judgement.Phase} a {prompt.Ask} is pushed");

    private static bool AsksTooMuch(Ask ask, Phase phase) => phase switch
    {
        Phase.Information => ask is Ask.Share or Ask.TinyStep,
        Phase.Application => ask is Ask.Share,
        _ => false,
    };

    private static Answer Waiting(JudgedMoment one)
    {
        const int Probes = 12;
        if (one.Decision is not Wait { Until: { } until })
        {
            return Answer.Nothing;
        }

        static bool IsClosedByTime(Decision decision) => decision.Findings.Any(finding => !finding.IsOpen && finding.OpensAt is not null);
        if (until <= one.Now || IsClosedByTime(one.At(until)))
        {
            return Answer.Broken($"at {one.Now} until {until}, and then there is {Told(one.At(until))}");
        }

        if (!IsClosedByTime(one.At(until - Duration.Epsilon)))
        {
            return Answer.Broken($"at {one.Now} until {until}, and just before that there is {Told(one.At(until - Duration.Epsilon))}");
        }

        for (var i = 1; i < Probes; i++)
        {
            var at = one.Now + ((until - one.Now) * i / Probes);
            if (one.At(at) is Prompt prompt)
            {
                return Answer.Broken($"at {one.Now} until {until}, and at {at} there is {Told(prompt)}");
            }
        }

        return Answer.Holds;
    }

    private static Answer Repeating(JudgedMoment one)
    {
        var (first, moment) = (one.Decision, one.Scenario.Moment);
        if (!first.Equals(one.At(one.Now)))
        {
            return Answer.Broken($"asked twice at {one.Now}, there is {Told(first)}, then {Told(one.At(one.Now))}");
        }

        foreach (var minutes in new[] { 1, 7, 90 })
        {
            var later = one.Now + Duration.FromMinutes(minutes);
            var second = one.At(later);
            var isSame = second.Point != first.Point || (first, second) switch
            {
                (Prompt { IsAsked: true }, _) => first.Id == second.Id,
                (Prompt prompt, _) when later >= prompt.ValidUntil => true,
                (Prompt prompt, Prompt again) => (prompt.Id, prompt.Intervention, prompt.Kind, prompt.Channel, prompt.Option) == (again.Id, again.Intervention, again.Kind, again.Channel, again.Option),
                (Wait { Until: { } until }, _) when later < until => second is Wait wait && wait.Until == until && wait.Id == first.Id,
                (Wait { Until: not null }, _) => true,
                _ => second is Wait && second.Id == first.Id,
            };
            if (!isSame)
            {
                return Answer.Broken($"at {one.Now} there is {Told(first)}, at {later} in the same decision point {Told(second)}");
            }
        }

        if (first is Prompt { IsAsked: false } recorded)
        {
            var after = one.Engine.Decide(one.Engine.Evolve(one.State, recorded.AsScheduled(), one.Now).State, one.Scenario.Situation, moment, one.Now);
            if (!(first with { Inputs = null }).Equals(after with { Inputs = null }))
            {
                return Answer.Broken($"recorded, {Told(first)} becomes {Told(after)}");
            }
        }

        var twice = one.Scenario.History.Facts.Skip(Math.Max(0, one.Scenario.History.Facts.Count - 1));
        return Answer.If(
            twice.All(fact => one.Engine.Evolve(one.State, fact, one.Now).State.Equals(one.State)), $"delivered once more, {twice} changes the state");
    }

    private static Answer Stopping(JudgedMoment one) =>
        !one.IsStopped ? Answer.Nothing
        : Answer.If(one.Decision is Wait { Decisive.Gate: Gate.Stop }, $"while the engine is stopped there is {Told(one.Decision)}");

    private static Answer Ending(JudgedMoment one) =>
        one.Decision is not Wait wait ? Answer.Nothing
        : Answer.If(wait.Until is null != wait.Missing is null, $"a wait until {wait.Until?.ToString() ?? "no instant"} with {wait.Missing?.ToString() ?? "nothing"} missing");

    private static Answer Naming(JudgedMoment one)
    {
        var otherwise = one.Engine.Decide(one.State, Situation.Ordinary, one.Scenario.Moment, one.Now);
        if (otherwise.Point == one.Decision.Point && otherwise.Id != one.Decision.Id)
        {
            return Answer.Broken($"{one.Decision.Point.Date:R}, place {one.Decision.Point.Place}, has two ids, {one.Decision.Id} and {otherwise.Id}");
        }

        var tomorrow = one.At(one.Now + Duration.FromDays(3));
        if (tomorrow.Point != one.Decision.Point && tomorrow.Id == one.Decision.Id)
        {
            return Answer.Broken($"{one.Decision.Point.Date:R} and {tomorrow.Point.Date:R} have one id");
        }

        var other = one.Engine.Decide(PersonState.Empty(new("somebody-else")), one.Scenario.Situation, one.Scenario.Moment, one.Now);
        return Answer.If(other.Id != one.Decision.Id, $"two people have the id {other.Id}");
    }

    private static Answer Asking(JudgedMoment one) =>
        !one.IsEnrolled || one.IsStopped || !one.Scenario.Moment.IsAsked ? Answer.Nothing
        : one.IsRestricted && one.Decision is Wait { Missing: Missing.RestrictionLifted } ? Answer.Nothing
        : one.IsRestricted ? Answer.Broken($"asked at {one.Now} by who restricted what is held, there is {Told(one.Decision)}")
        : Answer.If(
            one.Decision is Prompt { IsAsked: true } prompt && prompt.DeliverAt == one.Now && prompt.AsScheduled() is Scheduled { IsProactive: false },
            $"asked at {one.Now}, there is {Told(one.Decision)}");

    private static string Told(Decision decision) => decision switch
    {
        Prompt prompt => $"the prompt {prompt.Intervention} at {prompt.DeliverAt}",
        Wait wait => $"a wait until {wait.Until?.ToString() ?? wait.Missing?.ToString() ?? "nothing"}, decided by {wait.Decisive.Gate}",
        _ => "nothing",
    };
}
