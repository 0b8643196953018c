using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>The shapes of what the rooms remember of a person. What is as before the first event is left out.</summary>
internal static class ProgressShapes
{
    /// <summary>The days of three hundred years.</summary>
    private const int MostPeriods = 110_000;

    /// <summary>A day or an ISO week: a number since 1970 of a date in the years that can occur, or next to them in another zone.</summary>
    private static readonly Shape<int> Period = Shapes.WholeFrom(
        LocalDays.NumberOf(new LocalDate(1899, 12, 25)), LocalDays.NumberOf(new LocalDate(2200, 1, 7)));

    /// <summary>How many periods something took or came about in.</summary>
    private static readonly Shape<int> Passed = Shapes.WholeFrom(0, MostPeriods);

    private static readonly Shape<ValueList<int>> Periods = Shapes.ListOf(Period);

    private static readonly Shape<ValueList<Anchor?>> Anchors = AnchorsShape();

    private static readonly Shape<BehaviorState> Behavior = Fields.Of(BehaviorState.Unknown)
        .Defaulted("declared", Anchors, [], s => s.Declared, (s, v) => s with { Declared = v })
        .Defaulted("observed", Anchors, [], s => s.Observed, (s, v) => s with { Observed = v })
        .AsShape("behaviour");

    private static readonly Shape<PhaseState> Phases = Fields.Of(PhaseState.New)
        .Defaulted("stories", Shapes.Amount, 0, s => s.Stories, (s, v) => s with { Stories = v })
        .Defaulted("examples", Shapes.Amount, 0, s => s.Examples, (s, v) => s with { Examples = v })
        .Defaulted("knowsWhy", Shapes.Bool, false, s => s.KnowsWhy, (s, v) => s with { KnowsWhy = v })
        .Defaulted("confidence", Shapes.Share, 0, s => s.Confidence, (s, v) => s with { Confidence = v })
        .Defaulted("acts", Shapes.Count, 0, s => s.Acts, (s, v) => s with { Acts = v })
        .Defaulted("acknowledgements", Shapes.Count, 0, s => s.Acknowledgements, (s, v) => s with { Acknowledgements = v })
        .Defaulted("offeredWeeks", Passed, 0, s => s.OfferedWeeks, (s, v) => s with { OfferedWeeks = v })
        .Defaulted("lastOfferedWeek", Period, int.MinValue, s => s.LastOfferedWeek, (s, v) => s with { LastOfferedWeek = v })
        .Defaulted("practice", Shapes.Amount, 0, s => s.Practice, (s, v) => s with { Practice = v })
        .Defaulted("practiceAt", Passed, 0, s => s.PracticeAt, (s, v) => s with { PracticeAt = v })
        .Defaulted("isConsolidated", Shapes.Bool, false, s => s.IsConsolidated, (s, v) => s with { IsConsolidated = v })
        .Defaulted("consolidations", Passed, 0, s => s.Consolidations, (s, v) => s with { Consolidations = v })
        .AsShape("phases");

    private static readonly Shape<HabitState> Habits = Fields.Of(HabitState.New)
        .Defaulted("repetitions", Shapes.Amount, 0, s => s.Repetitions, (s, v) => s with { Repetitions = v })
        .Defaulted("lastDay", Period, 0, s => s.LastDay, (s, v) => s with { LastDay = v })
        .Defaulted("context", Shapes.Any, "", s => s.Context, (s, v) => s with { Context = v })
        .Defaulted("unprompted", Shapes.Count, 0, s => s.Unprompted, (s, v) => s with { Unprompted = v })
        .Defaulted("automaticity", Shapes.WholeFrom(0, 7), 0, s => s.Automaticity, (s, v) => s with { Automaticity = v })
        .AsShape("habit");

    private static readonly Shape<RhythmTally> Tally = Fields.Of(RhythmTally.Start)
        .Defaulted("next", Period, 0, s => s.Next, (s, v) => s with { Next = v })
        .Defaulted("current", Passed, 0, s => s.Current, (s, v) => s with { Current = v })
        .Defaulted("longest", Passed, 0, s => s.Longest, (s, v) => s with { Longest = v })
        .Defaulted("forgiven", Passed, 0, s => s.Forgiven, (s, v) => s with { Forgiven = v })
        .Defaulted("paused", Passed, 0, s => s.Paused, (s, v) => s with { Paused = v })
        .Defaulted("sinceMiss", Shapes.WholeFrom(-1, MostPeriods), -1, s => s.SinceMiss, (s, v) => s with { SinceMiss = v })
        .Defaulted("lost", Passed, 0, s => s.Lost, (s, v) => s with { Lost = v })
        .Defaulted("lastKept", Period, 0, s => s.LastKept, (s, v) => s with { LastKept = v })
        .Defaulted("misses", Periods, [], s => s.Misses, (s, v) => s with { Misses = v })
        .AsShape("tally of a rhythm");

    private static readonly Shape<RhythmState> Rhythm = Fields.Of(RhythmState.New)
        .Defaulted("unit", EnumShapes.Of<RhythmUnit>(), RhythmUnit.Weeks, s => s.Unit, (s, v) => s with { Unit = v })
        .Defaulted("hasBegun", Shapes.Bool, false, s => s.HasBegun, (s, v) => s with { HasBegun = v })
        .Defaulted("kept", Periods, [], s => s.Kept, (s, v) => s with { Kept = v })
        .Defaulted("neutral", Periods, [], s => s.Neutral, (s, v) => s with { Neutral = v })
        .Defaulted("spared", Periods, [], s => s.Spared, (s, v) => s with { Spared = v })
        .Defaulted("earlier", Tally, RhythmTally.Start, s => s.Earlier, (s, v) => s with { Earlier = v })
        .AsShape("rhythm");

    private static readonly Shape<Contact> Contact = Fields.Of(new Contact { Decision = default, At = default, ValidUntil = default })
        .Required("decision", Nouns.Decision, c => c.Decision, (c, v) => c with { Decision = v })
        .Required("at", TimeShapes.Past, c => c.At, (c, v) => c with { At = v })
        .Required("validUntil", TimeShapes.Past, c => c.ValidUntil, (c, v) => c with { ValidUntil = v })
        .Defaulted("intervention", Nouns.Intervention, default, c => c.Intervention, (c, v) => c with { Intervention = v })
        .Defaulted("items", Shapes.ListOf(Nouns.Shown), [], c => c.Items, (c, v) => c with { Items = v })
        .Optional("nudge", Nouns.Intervention, c => c.Nudge, (c, v) => c with { Nudge = v })
        .Defaulted("channel", Nouns.Channel, default, c => c.Channel, (c, v) => c with { Channel = v })
        .Defaulted("ask", Nouns.Ask, Ask.Nothing, c => c.Ask, (c, v) => c with { Ask = v })
        .Defaulted("lesson", Nouns.Lesson, Lesson.None, c => c.Lesson, (c, v) => c with { Lesson = v })
        .Defaulted("isOverview", Shapes.Bool, false, c => c.IsOverview, (c, v) => c with { IsOverview = v })
        .Defaulted("isProactive", Shapes.Bool, true, c => c.IsProactive, (c, v) => c with { IsProactive = v })
        .Defaulted("stage", EnumShapes.Of<ContactStage>(), ContactStage.Scheduled, c => c.Stage, (c, v) => c with { Stage = v })
        .Defaulted("opening", Nouns.Opening, Opening.Unknown, c => c.Opening, (c, v) => c with { Opening = v })
        .Defaulted("isAnswered", Shapes.Bool, false, c => c.IsAnswered, (c, v) => c with { IsAnswered = v })
        .Defaulted("learned", Shapes.Share, 0, c => c.Learned, (c, v) => c with { Learned = v })
        .Defaulted("isSettled", Shapes.Bool, false, c => c.IsSettled, (c, v) => c with { IsSettled = v })
        .AsShape("message");

    private static readonly Shape<PromptState> Prompts = Fields.Of(PromptState.New)
        .Defaulted("contacts", Shapes.ListOf(Contact), [], s => s.Contacts, (s, v) => s with { Contacts = v })
        .Defaulted("earlierWeeks", Periods, [], s => s.EarlierWeeks, (s, v) => s with { EarlierWeeks = v })
        .Defaulted("ignored", Shapes.Count, 0, s => s.Ignored, (s, v) => s with { Ignored = v })
        .Optional("ignoredAt", TimeShapes.Past, s => s.IgnoredAt, (s, v) => s with { IgnoredAt = v })
        .Optional("lastAct", TimeShapes.Past, s => s.LastAct, (s, v) => s with { LastAct = v })
        .Optional("lastCheckIn", TimeShapes.Past, s => s.LastCheckIn, (s, v) => s with { LastCheckIn = v })
        .Optional("snoozedUntil", TimeShapes.Past, s => s.SnoozedUntil, (s, v) => s with { SnoozedUntil = v })
        .Defaulted("observations", Shapes.ListOf(TimeShapes.DateTime), [], s => s.Observations, (s, v) => s with { Observations = v })
        .AsShape("contact");

    private static readonly Shape<ContentMark> Mark = Fields.Of(default(ContentMark))
        .Required("content", Nouns.Content, m => m.Content, (m, v) => m with { Content = v })
        .Required("use", EnumShapes.Of<ContentUse>(), m => m.Use, (m, v) => m with { Use = v })
        .Required("on", TimeShapes.Date, m => m.On, (m, v) => m with { On = v })
        .AsShape("mark");

    private static readonly Shape<ContentState> Content = Fields.Of(ContentState.New)
        .Defaulted("marks", Shapes.ListOf(Mark), [], s => s.Marks, (s, v) => s with { Marks = v })
        .AsShape("content");

    private static readonly Shape<Absence> Absence = Fields.Of(new Absence(default, default, false))
        .Required("from", TimeShapes.Past, a => a.From, (a, v) => a with { From = v })
        .Required("to", TimeShapes.Past, a => a.To, (a, v) => a with { To = v })
        .Defaulted("isSilence", Shapes.Bool, false, a => a.IsSilence, (a, v) => a with { IsSilence = v })
        .AsShape("absence");

    internal static Shape<Progress> Progress { get; } = Fields.Of(People.Progress.Start)
        .Optional("through", TimeShapes.Past, p => p.Through, (p, v) => p with { Through = v })
        .Optional("sweptAt", TimeShapes.Past, p => p.SweptAt, (p, v) => p with { SweptAt = v })
        .Defaulted("behavior", Behavior, BehaviorState.Unknown, p => p.Behavior, (p, v) => p with { Behavior = v })
        .Defaulted("phases", Phases, PhaseState.New, p => p.Phases, (p, v) => p with { Phases = v })
        .Defaulted("habits", Habits, HabitState.New, p => p.Habits, (p, v) => p with { Habits = v })
        .Defaulted("rhythm", Rhythm, RhythmState.New, p => p.Rhythm, (p, v) => p with { Rhythm = v })
        .Defaulted("prompts", Prompts, PromptState.New, p => p.Prompts, (p, v) => p with { Prompts = v })
        .Defaulted("content", Content, ContentState.New, p => p.Content, (p, v) => p with { Content = v })
        .Defaulted("absences", Shapes.ListOf(Absence), [], p => p.Absences, (p, v) => p with { Absences = v })
        .Defaulted("rewards", RewardShapes.Rewards, Advocacy.Engine.Rewards.RewardState.New, p => p.Rewards, (p, v) => p with { Rewards = v })
        .Defaulted("responses", Shapes.Count, 0, p => p.Responses, (p, v) => p with { Responses = v })
        .Defaulted("thanks", Shapes.Count, 0, p => p.Thanks, (p, v) => p with { Thanks = v })
        .AsShape("progress");

    /// <summary>An anchor per factor, by name.</summary>
    private static Shape<ValueList<Anchor?>> AnchorsShape()
    {
        var anchor = Fields.Of(new Anchor(0, default))
            .Required("value", Shapes.Share, a => a.Value, (a, v) => a with { Value = v })
            .Required("at", TimeShapes.Past, a => a.At, (a, v) => a with { At = v })
            .Defaulted("isBarrier", Shapes.Bool, false, a => a.IsBarrier, (a, v) => a with { IsBarrier = v })
            .AsShape("value and instant");
        var fields = Fields.Of(new ValueList<Anchor?>(new Anchor?[Factors.Count]));
        for (var i = 0; i < Factors.Count; i++)
        {
            var place = i;
            fields = fields.Optional(Kebab.Of((Factor)place), anchor, list => list.IsEmpty ? null : list[place], (list, value) => list.With(place, value));
        }

        return fields.AsShape("anchors by factor");
    }
}
