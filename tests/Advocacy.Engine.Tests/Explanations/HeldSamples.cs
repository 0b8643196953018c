using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Explanations;

/// <summary>States to tell people about: somebody of whom everything is held, and the same person with everything else.</summary>
internal static class HeldSamples
{
    private static readonly PersonId Person = new("p-17");

    private static readonly int Week = LocalDays.WeekOf(new(2026, 8, 18));

    internal static readonly Surroundings Around = new(new(Policy.Default), DateTimeZoneProviders.Tzdb);

    internal static readonly Progress Full = new()
    {
        Through = Day(7, 20),
        SweptAt = Day(8, 2),
        Behavior = BehaviorState.Unknown.Declare(Factor.Time, new(0.4), Day(6, 23)).Observe(Factor.Acceptance, 0.8, Day(8, 7)),
        Phases = new()
        {
            Stories = 3,
            Examples = 1.5,
            KnowsWhy = true,
            Confidence = 0.7,
            Acts = 7,
            Acknowledgements = 4,
            OfferedWeeks = 12,
            LastOfferedWeek = Week - 1,
            Practice = 2.5,
            PracticeAt = 12,
            IsConsolidated = true,
            Consolidations = 2,
        },
        Habits = new() { Repetitions = 9, LastDay = LocalDays.NumberOf(new(2026, 8, 12)), Context = "bruggen|projecten", Unprompted = 2, Automaticity = 5 },
        Rhythm = new()
        {
            Unit = RhythmUnit.Weeks,
            HasBegun = true,
            Neutral = [Week - 6],
            Earlier = new() { Next = Week, Current = 5, Longest = 9, Forgiven = 1, Paused = 2, Lost = 1, LastKept = Week - 1, Misses = [Week - 4] },
        },
        Prompts = new()
        {
            Contacts =
            [
                Message("d-1", Day(8, 4)) with { Intervention = new("tiny-step"), Stage = ContactStage.NotDelivered, Ask = Ask.TinyStep },
                Message("d-2", Day(8, 11)) with { Intervention = new("weekly-overview"), IsOverview = true, Opening = Opening.Seen, IsAnswered = true },
            ],
            Ignored = 2,
            IgnoredAt = Day(8, 14),
            LastAct = Day(8, 12),
            LastCheckIn = Day(5, 5),
            EarlierWeeks = [2900, 2902],
            SnoozedUntil = Day(8, 20),
            Observations = [new(2026, 8, 11, 10, 0), new(2026, 8, 12, 16, 0)],
        },
        Absences = [new(Midnight(7, 13), Midnight(8, 3), false), new(Day(6, 1), Day(6, 2), true)],
        Responses = 2,
        Thanks = 1,
        Content = new() { Marks = [new(new("bridge"), ContentUse.TookPart, new(2026, 8, 1)), new(new("item-3"), ContentUse.Skipped, new(2026, 8, 5)), new(new("item-4"), ContentUse.Shared, new(2026, 8, 6))] },
        Rewards = new()
        {
            Entries =
            [
                Entry("act", "e-2", Day(8, 6), 10) with { Kind = ActKind.Photo },
                Entry("act", "e-3", Day(8, 7), 10) with { Kind = ActKind.ToldAFriend, Granted = 0, TakenBackAt = Day(8, 9) },
            ],
            Corrections = [new("act", new("e-3"), Day(8, 9), -10)],
            Earlier = [new(Currency.Points, 40)],
            FoldedThrough = Day(7, 1),
        },
    };

    /// <summary>In every respect another than <see cref="Full"/>.</summary>
    internal static readonly Progress Other = new()
    {
        Through = Day(7, 1),
        SweptAt = Day(8, 9),
        Behavior = BehaviorState.Unknown.Declare(Factor.Hope, new(0.9), Day(6, 20)).Observe(Factor.Routine, 0.2, Day(8, 1)),
        Phases = new()
        {
            Stories = 2.3,
            Examples = 2,
            KnowsWhy = false,
            Confidence = 0.2,
            Acts = 3,
            Acknowledgements = 1,
            OfferedWeeks = 3,
            LastOfferedWeek = Week - 2,
            Practice = 0,
            PracticeAt = 3,
            IsConsolidated = false,
            Consolidations = 1,
        },
        Habits = new() { Repetitions = 2, LastDay = LocalDays.NumberOf(new(2026, 8, 10)), Context = "wegen|", Unprompted = 1, Automaticity = 7 },
        Rhythm = new()
        {
            Unit = RhythmUnit.Days,
            HasBegun = false,
            Kept = [Week],
            Neutral = [Week - 6, Week - 5],
            Spared = [Week - 3],
            Earlier = new() { Next = Week - 1, Current = 6, Longest = 12, Forgiven = 3, Paused = 4, SinceMiss = 0, Lost = 2, LastKept = Week - 2, Misses = [] },
        },
        Prompts = new()
        {
            Contacts = [Message("d-9", Day(8, 3))],
            Ignored = 0,
            IgnoredAt = Day(8, 15),
            LastAct = Day(8, 1),
            LastCheckIn = Day(5, 1),
            EarlierWeeks = [2901],
            SnoozedUntil = Day(8, 21),
            Observations = [new(2026, 8, 12, 9, 0)],
        },
        Absences = [new(Midnight(7, 1), Midnight(7, 2), false)],
        Responses = 1,
        Thanks = 2,
        Content = new() { Marks = [new(new("item-5"), ContentUse.Skipped, new(2026, 8, 5))] },
        Rewards = new() { Entries = [Entry("team-act", "e-9", Day(8, 5), 7) with { Kind = ActKind.Post, Currency = Currency.TeamPoints, Team = new("wegen") }] },
    };

    private static LedgerEntry Entry(string rule, string fact, Instant at, long amount) => new()
    {
        Rule = rule,
        Version = 1,
        Currency = Currency.Points,
        Fact = new(fact),
        At = at,
        Date = at.InUtc().Date,
        Thing = fact,
        Period = 0,
        Claimed = amount,
        Granted = amount,
    };

    /// <summary>A message that is another than those of <see cref="Full"/> in every respect.</summary>
    internal static readonly Contact OtherMessage = new()
    {
        Decision = new("d-7"),
        At = Day(8, 13),
        ValidUntil = Day(8, 17),
        Intervention = new("how-a-photo-says-it"),
        Items = [new(new("item-7"), Perspective.Dilemma)],
        Nudge = new("kind-word"),
        Channel = Channel.Email,
        Ask = Ask.Cadence,
        Lesson = Lesson.Example,
        IsOverview = false,
        IsProactive = false,
        Stage = ContactStage.Expired,
        Opening = Opening.Unknown,
        IsAnswered = false,
        Learned = 0.5,
        IsSettled = false,
    };

    internal static readonly Absence OtherAbsence = new(Midnight(7, 14), Midnight(8, 4), true);

    internal static ValueList<StandingFact> Registers { get; } = ValueList.From(new StandingFact[]
    {
        new Placed
        {
            Id = new("r-01"), Person = Person, At = Day(3, 1), Zone = "Europe/Amsterdam", Team = new("bruggen"), Department = new("projecten"), Unit = new("noord"),
            Pattern = new(WorkingDays.Weekdays, new(9, 0), new(17, 0)), Roles = [Role.Expert],
        },
        new Placed { Id = new("r-02"), Person = Person, At = Day(2, 1), Zone = "Europe/Amsterdam", Team = new("wegen"), Roles = [Role.Leader] },
        new Enrolled
        {
            Id = new("r-03"), Person = Person, At = Day(3, 2), By = Person, Notice = "uitleg@3", Channels = [Channel.Teams, Channel.InApp], Slot = new(9, 30), KnowsWhy = false, Confidence = new(0.6),
        },
        new OptedOut { Id = new("r-04"), Person = Person, At = Day(2, 10) },
        new Objected { Id = new("r-05"), Person = Person, At = Day(2, 11) },
        new Departed { Id = new("r-17"), Person = Person, At = Day(2, 12) },
        new Restricted { Id = new("r-18"), Person = Person, At = Day(2, 13) },
        new RestrictionLifted { Id = new("r-19"), Person = Person, At = Day(2, 14) },
        new ConsentGiven { Id = new("r-06"), Person = Person, At = Day(3, 2), Form = ConsentForm.Feedback },
        new ConsentGiven { Id = new("r-07"), Person = Person, At = Day(3, 2), Form = ConsentForm.Recognition },
        new ConsentWithdrawn { Id = new("r-08"), Person = Person, At = Day(5, 4), Form = ConsentForm.Recognition },
        new ConsentWithdrawn { Id = new("r-09"), Person = Person, At = Day(2, 20), Form = ConsentForm.Feedback },
        new ChannelAllowed { Id = new("r-10"), Person = Person, At = Day(3, 10), Channel = Channel.Email },
        new ChannelWithdrawn { Id = new("r-11"), Person = Person, At = Day(6, 1), Channel = Channel.Email },
        new PreferencesSet
        {
            Id = new("r-12"), Person = Person, At = Day(6, 1),
            Preferences = new()
            {
                Hours = new(WorkingDays.Monday | WorkingDays.Tuesday | WorkingDays.Thursday, new(9, 0), new(17, 0)), Channels = [Channel.Teams], Formats = [new("foto")],
                Topics = [new("bruggen bouwen"), new("leren")], Slot = new(13, 0), CadenceWeeks = 2, MostPerWeek = 2, Language = Language.Dutch, OccasionsAtOnce = true, ShowRhythm = false,
            },
        },
        new Paused { Id = new("r-13"), Person = Person, At = Day(4, 20), From = Midnight(4, 27), Until = Midnight(5, 4) },
        new Resumed { Id = new("r-14"), Person = Person, At = Day(5, 6) },
        new Paused { Id = new("r-15"), Person = Person, At = Day(8, 14), Until = null },
        new Muted { Id = new("r-16"), Person = Person, At = Day(8, 10), Until = Day(8, 30) },
    }.OrderBy(fact => fact, FactOrder.Canonical));

    internal static ValueList<EventFact> Events { get; } =
    [
        new Chose { Id = new("e-1"), Person = Person, At = Day(8, 4), Choice = Choice.Skip, Barrier = Barrier.NoTime },
        new Acted { Id = new("e-2"), Person = Person, At = Day(8, 6), Kind = ActKind.Photo },
        new Acted { Id = new("e-3"), Person = Person, At = Day(8, 7), Kind = ActKind.ToldAFriend },
        new AwardGranted { Id = new("e-4"), Person = Person, At = Day(8, 8), Award = "taart voor het team" },
        new Retracted { Id = new("e-5"), Person = Person, At = Day(8, 9), Target = new("e-3") },
    ];

    internal static PersonState Unknown { get; } = PersonState.Empty(Person);

    /// <summary>Somebody of whom everything is held.</summary>
    internal static PersonState Everything { get; } = Of(Full, Registers, Events);

    /// <summary>The same person when no event is held one by one.</summary>
    internal static PersonState Earlier { get; } = Of(Full, Registers, []);

    /// <summary>Somebody who left, whose mute has run out, and who wants to see the rhythm.</summary>
    internal static PersonState Left { get; } = Of(Full with { Prompts = PromptState.New }, ValueList.From(Registers.Where(fact => fact is not Placed { Team.Value: "wegen" }).Select(fact => fact switch
    {
        Placed placed => placed with { At = FactCheck.Earliest },
        OptedOut left => left with { At = Day(8, 1) },
        Objected objected => objected with { At = Day(8, 2) },
        Departed departed => departed with { At = Day(8, 3) },
        Restricted restricted => restricted with { At = Day(8, 4) },
        Muted muted => muted with { Until = Day(8, 12) },
        PreferencesSet set => set with { Preferences = new() { ShowRhythm = true } },
        _ => fact,
    }).OrderBy(fact => fact, FactOrder.Canonical)), []);

    internal static PersonState Of(Progress progress, ValueList<StandingFact> registers, ValueList<EventFact> events) =>
        new(Person, registers, EventLog.Of(events.AsSpan()), [new(new("e-3"), Day(8, 9))], progress, Day(8, 14), "default@1", null);

    internal static Holdings Tell(PersonState state, TextPack pack) => state.Tell(Samples.Tuesday, pack, Around);

    internal static string Text(Holdings holdings) =>
        $"# {holdings.Title}\n{string.Concat(holdings.Parts.Select(part => $"\n{part.Title}\n{string.Concat(part.Sentences.Select(sentence => $"- {sentence}\n"))}"))}";

    /// <summary>What both languages tell.</summary>
    internal static string Text(PersonState state) => string.Concat(Samples.Packs.Select(pack => Text(Tell(state, pack))));

    private static Contact Message(string id, Instant at) => new()
    {
        Decision = new(id),
        At = at,
        ValidUntil = at + Duration.FromHours(6),
        Channel = Channel.Teams,
        Ask = Ask.Share,
        Stage = ContactStage.Sent,
        IsSettled = true,
    };

    private static Instant Day(int month, int day) => Instant.FromUtc(2026, month, day, 8, 0);

    private static Instant Midnight(int month, int day) => LocalDays.StartOf(new(2026, month, day), Samples.Amsterdam);
}
