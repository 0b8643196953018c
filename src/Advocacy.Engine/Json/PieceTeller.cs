using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>Tells of each piece of an export what it is, since when and until when it is held.</summary>
internal static class PieceTeller
{
    internal static ValueList<ExportedPiece> Tell(PersonExport export, HistoryRules history)
    {
        var (state, checkpoint) = (export.State, export.State.Checkpoint);
        var folding = Duration.FromDays(2 * history.HorizonDays);
        var retention = Duration.FromDays(history.RetentionDays + 3);
        var pieces = new List<ExportedPiece>();
        foreach (var kind in new[] { PieceKind.TakingPart, PieceKind.Consents, PieceKind.Wishes, PieceKind.Pauses, PieceKind.Work })
        {
            Add(kind, state.Registers.Where(fact => KindOf(fact) == kind).Select(static fact => fact.At), Keeping.UntilChanged, null);
        }

        Add(PieceKind.Events, state.Events.Select(static fact => fact.At), Keeping.UntilFolded, folding);
        Add(PieceKind.TakenBack, state.Tombstones.Select(static tombstone => tombstone.At), Keeping.UntilRetention, retention);
        Add(PieceKind.Messages, checkpoint.Prompts.Contacts.Select(static contact => contact.At), Keeping.UntilRetention, retention);
        Add(PieceKind.Hours, checkpoint.Prompts.Observations.Select(static observation => InstantOf(observation.Date)), Keeping.UntilRetention, retention);
        Add(
            PieceKind.Signals,
            checkpoint.Behavior.Declared.Concat(checkpoint.Behavior.Observed).Where(static anchor => anchor.HasValue).Select(static anchor => anchor!.Value.At),
            Keeping.UntilRetention,
            retention);
        Add(PieceKind.Content, checkpoint.Content.Marks.Select(static mark => InstantOf(mark.On)), Keeping.UntilRetention, retention);
        Add(PieceKind.Absences, checkpoint.Absences.Select(static absence => absence.To), Keeping.UntilRetention, retention + Duration.FromDays(5));
        Add(PieceKind.Rewards, checkpoint.Rewards.Entries.Select(static entry => entry.At), Keeping.UntilRetention, retention);
        Add(
            PieceKind.Rhythm,
            checkpoint.Rhythm.Kept.Concat(checkpoint.Rhythm.Neutral).Concat(checkpoint.Rhythm.Spared)
                .Select(period => InstantOf(Rhythm.FirstDateOf(period, checkpoint.Rhythm.Unit).PlusDays(checkpoint.Rhythm.Unit == RhythmUnit.Weeks ? 7 : 1))),
            Keeping.UntilRetention,
            retention);
        if (checkpoint.Through is not null)
        {
            pieces.Add(new(PieceKind.Totals, 1, null, Keeping.UntilErased, null));
        }

        Add(PieceKind.HostFacts, export.Facts.Select(static fact => fact.At), Keeping.AsTheHostSays, null);
        Add(PieceKind.HostDecisions, export.Decisions.Select(static decision => decision.At), Keeping.AsTheHostSays, null);
        if (!export.Results.IsEmpty)
        {
            pieces.Add(new(PieceKind.HostResults, export.Results.Count, export.Results.Min(static result => result.At), Keeping.AsTheHostSays, null));
        }

        return ValueList.From(pieces);

        void Add(PieceKind kind, IEnumerable<Instant> instants, Keeping keeping, Duration? heldFor)
        {
            List<Instant> all = [.. instants];
            if (all.Count > 0)
            {
                pieces.Add(new(kind, all.Count, all.Min(), keeping, all.Max() + heldFor));
            }
        }
    }

    private static PieceKind KindOf(StandingFact fact) => fact switch
    {
        ConsentGiven or ConsentWithdrawn or ChannelAllowed or ChannelWithdrawn => PieceKind.Consents,
        PreferencesSet => PieceKind.Wishes,
        Paused or Resumed or Muted => PieceKind.Pauses,
        Placed => PieceKind.Work,
        Enrolled or OptedOut or Objected or Departed or Restricted or RestrictionLifted => PieceKind.TakingPart,
        _ => throw new ArgumentException("The set of standing facts is closed.", nameof(fact)),
    };

    private static Instant InstantOf(LocalDate date) => date.AtMidnight().InUtc().ToInstant();
}
