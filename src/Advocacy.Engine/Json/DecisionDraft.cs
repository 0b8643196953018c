using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>A decision as it lies in a document: all that a prompt or a wait can say, side by side.</summary>
internal sealed record DecisionDraft
{
    internal PersonId Person { get; init; }

    internal DecisionId Id { get; init; }

    internal bool IsPrompt { get; init; }

    internal PromptKind? Kind { get; init; }

    internal InterventionId? Intervention { get; init; }

    internal Channel? Channel { get; init; }

    internal Instant? DeliverAt { get; init; }

    internal Instant? ValidUntil { get; init; }

    internal Instant? Until { get; init; }

    internal Missing? Missing { get; init; }

    internal Phase Phase { get; init; }

    internal int Rhythm { get; init; }

    internal Fit Fit { get; init; }

    internal Fit LiftedFit { get; init; }

    internal LimitingFactor Limiting { get; init; }

    internal double HabitStrength { get; init; }

    internal Readiness Climate { get; init; }

    internal ValueList<Finding> Findings { get; init; }

    internal LoggedDraw Draw { get; init; } = LoggedDraw.Of(Randomisation.None);

    internal Counterfactual? Counterfactual { get; init; }

    internal string PolicyVersion { get; init; } = string.Empty;

    internal DecisionPoint Point { get; init; }

    internal Instant At { get; init; }

    internal string Zone { get; init; } = string.Empty;

    internal Instant? NextDue { get; init; }

    internal Instant? DayFrom { get; init; }

    internal Instant? DayTo { get; init; }

    internal Ask? Ask { get; init; }

    internal Lesson? Lesson { get; init; }

    internal Factor? Motive { get; init; }

    internal string? Option { get; init; }

    internal bool? IsOverview { get; init; }

    internal bool? IsAsked { get; init; }

    internal bool? IsRewarded { get; init; }

    internal int? PotentialReach { get; init; }

    internal bool? MaySuggestDraft { get; init; }

    internal InterventionId? Nudge { get; init; }

    internal ValueList<OfferedItem> Items { get; init; }

    internal string EngineVersion { get; init; } = string.Empty;

    internal string ZonesVersion { get; init; } = string.Empty;

    internal LoggedInputs? Inputs { get; init; }

    internal static DecisionDraft Of(Decision decision)
    {
        var draft = new DecisionDraft
        {
            Person = decision.Person,
            Id = decision.Id,
            Phase = decision.Judgement.Phase,
            Rhythm = decision.Judgement.Rhythm,
            Fit = decision.Judgement.Fit,
            LiftedFit = decision.Judgement.LiftedFit,
            Limiting = decision.Judgement.Limiting,
            HabitStrength = decision.Judgement.HabitStrength,
            Climate = decision.Judgement.Climate,
            Findings = decision.Findings,
            Draw = LoggedDraw.Of(decision.Randomisation),
            Counterfactual = decision.Counterfactual,
            PolicyVersion = decision.PolicyVersion,
            Point = decision.Point,
            At = decision.At,
            Zone = decision.Zone,
            NextDue = decision.NextDue,
            EngineVersion = decision.EngineVersion,
            ZonesVersion = decision.ZonesVersion,
        };
        return decision switch
        {
            Prompt prompt => draft with
            {
                IsPrompt = true,
                Kind = prompt.Kind,
                Intervention = prompt.Intervention,
                Channel = prompt.Channel,
                DeliverAt = prompt.DeliverAt,
                ValidUntil = prompt.ValidUntil,
                Ask = prompt.Ask,
                Lesson = prompt.Lesson,
                Motive = prompt.Motive,
                Option = prompt.Option,
                IsOverview = prompt.IsOverview,
                IsAsked = prompt.IsAsked,
                IsRewarded = prompt.IsRewarded,
                PotentialReach = prompt.PotentialReach,
                MaySuggestDraft = prompt.MaySuggestDraft,
                Nudge = prompt.Nudge,
                Items = prompt.Items,
            },
            Wait wait => draft with { Until = wait.Until, Missing = wait.Missing, DayFrom = wait.Day.Start, DayTo = wait.Day.End },
            _ => draft,
        };
    }

    /// <summary>The decision; none where it contradicts itself, which is then a fault.</summary>
    internal Decision? Build(Situation? situation, Faults faults)
    {
        Contradict(Findings.IsEmpty, "reasons", "at least one", faults);
        Contradict(Judgement.Limiting != Limiting, "limiting", Kebab.Of(Judgement.Limiting), faults);
        Contradict(Inputs is not null && Inputs.State.Person != Person, "inputs.state.person", Person.Value, faults);
        CheckDraw(faults);
        if (IsPrompt)
        {
            Contradict(
                Kind is null || Intervention is null || Channel is null || DeliverAt is null || ValidUntil is null || Ask is null || Lesson is null
                    || Motive is null || IsOverview is null || IsAsked is null || IsRewarded is null || MaySuggestDraft is null,
                "decision",
                "wait, or a prompt with kind, intervention, channel, deliverAt, validUntil, ask, lesson, motive, isOverview, isAsked, isRewarded and maySuggestDraft",
                faults);
            Contradict(
                Until is not null || Missing is not null || DayFrom is not null || DayTo is not null,
                "decision",
                "prompt, without until, missing, dayFrom and dayTo",
                faults);
            Contradict(ValidUntil < DeliverAt, "validUntil", "not before deliverAt", faults);
        }
        else
        {
            Contradict((Until is null) == (Missing is null), "decision", "wait, with until or with missing", faults);
            Contradict(
                Kind is not null || Intervention is not null || Channel is not null || DeliverAt is not null || ValidUntil is not null || Ask is not null
                    || Lesson is not null || Motive is not null || Option is not null || IsOverview is not null || IsAsked is not null || IsRewarded is not null
                    || PotentialReach is not null || MaySuggestDraft is not null || Nudge is not null || !Items.IsEmpty,
                "decision",
                "wait, without what only a prompt has",
                faults);
            Contradict(DayFrom is null || DayTo is null || DayFrom > DayTo, "dayFrom", "the beginning of the day, before its end", faults);
        }

        return faults.Count > 0 ? null : IsPrompt ? Prompt(situation) : Wait(situation);
    }

    /// <summary>What was drawn is what is answered, for who was not asking; and there is a finding of chance where there was a draw, and only there.</summary>
    private void CheckDraw(Faults faults)
    {
        Draw.Check(faults);
        var (isRandomised, hasFinding, isOpen) = (Draw.IsRandomised, false, false);
        foreach (var finding in Findings)
        {
            hasFinding |= finding.Gate == Gate.Chance;
            isOpen |= finding is { Gate: Gate.Chance, IsOpen: true };
        }

        Contradict(isRandomised != hasFinding || (isRandomised && isOpen != IsPrompt), "randomisation.isRandomised", "true where chance is among the reasons, open for a prompt, closed for a wait", faults);
        Contradict(isRandomised && Draw.Randomisation.Drawn != Intervention, "randomisation.drawn", IsPrompt ? "the intervention of the prompt" : "none", faults);
        Contradict(isRandomised && IsAsked == true, "randomisation.isRandomised", "false: what a person asks for is never drawn", faults);
        Contradict(isRandomised && Inputs is not null && Inputs.Seed != Draw.Randomisation.Seed, "randomisation.seed", "the seed of the inputs", faults);
    }

    private Judgement Judgement => new(Phase, Fit, LiftedFit, HabitStrength, Rhythm, Climate);

    private static void Contradict(bool isSo, string member, string allowed, Faults faults)
    {
        if (isSo)
        {
            faults.Add(ProblemCodes.Inconsistent, member, string.Empty, allowed);
        }
    }

    private Prompt Prompt(Situation? situation) => new()
    {
        Id = Id,
        Person = Person,
        Point = Point,
        At = At,
        Zone = Zone,
        Judgement = Judgement,
        Findings = Findings,
        Randomisation = Draw.Randomisation,
        Counterfactual = Counterfactual,
        Inputs = InputsIn(situation),
        NextDue = NextDue,
        PolicyVersion = PolicyVersion,
        EngineVersion = EngineVersion,
        ZonesVersion = ZonesVersion,
        Kind = Kind!.Value,
        Intervention = Intervention!.Value,
        Ask = Ask!.Value,
        Lesson = Lesson!.Value,
        Motive = Motive!.Value,
        Option = Option,
        Items = Items,
        IsOverview = IsOverview!.Value,
        IsAsked = IsAsked!.Value,
        IsRewarded = IsRewarded!.Value,
        PotentialReach = PotentialReach,
        MaySuggestDraft = MaySuggestDraft!.Value,
        Nudge = Nudge,
        Channel = Channel!.Value,
        DeliverAt = DeliverAt!.Value,
        ValidUntil = ValidUntil!.Value,
    };

    private Wait Wait(Situation? situation) => new()
    {
        Id = Id,
        Person = Person,
        Point = Point,
        At = At,
        Zone = Zone,
        Judgement = Judgement,
        Findings = Findings,
        Randomisation = Draw.Randomisation,
        Counterfactual = Counterfactual,
        Inputs = InputsIn(situation),
        NextDue = NextDue,
        PolicyVersion = PolicyVersion,
        EngineVersion = EngineVersion,
        ZonesVersion = ZonesVersion,
        Until = Until,
        Missing = Missing,
        Day = new(DayFrom!.Value, DayTo!.Value),
    };

    private DecisionInputs? InputsIn(Situation? situation) =>
        Inputs is { } inputs && situation is not null ? new(inputs.State, situation, inputs.Moment, inputs.Seed) : null;
}

/// <summary>The inputs of a decision as they lie in a log: the situation by its name.</summary>
/// <param name="State">The person's state, folded.</param>
/// <param name="Situation">Names the situation, which stands on a line of its own.</param>
/// <param name="Moment">What was so for this person.</param>
/// <param name="Seed">The seed of the engine that decided.</param>
internal sealed record LoggedInputs(PersonState State, string Situation, Moment Moment, ulong Seed);
