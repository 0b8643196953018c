using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>When somebody is invited, and to what.</summary>
internal static class InvitationChecks
{
    internal static ValueList<Check<JudgedMoment>> All { get; } =
    [
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
            new("INV-50", "What a person asks for is always answered.", "Who is enrolled asks, in every phase, window and cap state, while the engine is not stopped: answered at once, and under no cap. Of who restricted what is held it says nothing: they get a wait that names just that."),
            Asking),
    ];

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

    private static Answer Asking(JudgedMoment one) =>
        !one.IsEnrolled || one.IsStopped || !one.Scenario.Moment.IsAsked ? Answer.Nothing
        : one.IsRestricted && one.Decision is Wait { Missing: Missing.RestrictionLifted } ? Answer.Nothing
        : one.IsRestricted ? Answer.Broken($"asked at {one.Now} by who restricted what is held, there is {one.Decision.Told()}")
        : Answer.If(
            one.Decision is Prompt { IsAsked: true } prompt && prompt.DeliverAt == one.Now && prompt.AsScheduled() is Scheduled { IsProactive: false },
            $"asked at {one.Now}, there is {one.Decision.Told()}");
}
