using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>
/// Tells of each piece of an export what it is, since when and until when it is held. Until when is not reckoned a second time: it is read
/// off the sweeps that are to come.
/// </summary>
internal static class PieceTeller
{
    internal static ValueList<ExportedPiece> Tell(PersonExport export, Surroundings around)
    {
        var things = HeldThings.Of(export.State).ToLookup(static thing => thing.Kind);
        var ends = Ends(export.State, things, around);
        var pieces = things.Select(piece => new ExportedPiece(
            piece.Key,
            piece.Count(),
            Earliest(piece.Select(static thing => thing.Since)),
            KeepingOf(piece.Key),
            ends.TryGetValue(piece.Key, out var end) ? end : null));
        return ValueList.From(pieces.OrderBy(static piece => piece.Kind).Concat(OfTheHost(export)));
    }

    /// <summary>When the last thing of each piece is let go by a host that sweeps whenever that is worth it, and nothing else happens.</summary>
    private static Dictionary<PieceKind, Instant> Ends(PersonState state, ILookup<PieceKind, HeldThing> things, Surroundings around)
    {
        var single = things.Where(static piece => KeepingOf(piece.Key) is Keeping.UntilFolded or Keeping.UntilRetention)
            .ToDictionary(static piece => piece.Key, static piece => new HashSet<object>(piece.Select(static thing => thing.Key)));
        var ends = new Dictionary<PieceKind, Instant>();
        while (Sweeper.NextSweep(state, around) is { } next && Sweeper.Sweep(state, next, around) is var swept && !ReferenceEquals(swept, state))
        {
            state = swept;
            var held = HeldThings.Of(state).Select(static thing => thing.Key).ToList();
            foreach (var piece in single)
            {
                // What an event that is still to be folded brings back was not let go for good.
                if (piece.Value.Overlaps(held))
                {
                    _ = ends.Remove(piece.Key);
                }
                else
                {
                    ends[piece.Key] = ends.TryGetValue(piece.Key, out var known) ? known : next;
                }
            }
        }

        return ends;
    }

    private static Keeping KeepingOf(PieceKind kind) => kind switch
    {
        <= PieceKind.Work or PieceKind.Unanswered => Keeping.UntilChanged,
        PieceKind.Events => Keeping.UntilFolded,
        PieceKind.Latest => Keeping.UntilReplaced,
        PieceKind.Totals => Keeping.UntilErased,
        _ => Keeping.UntilRetention,
    };

    private static IEnumerable<ExportedPiece> OfTheHost(PersonExport export)
    {
        (PieceKind Kind, int Count, Instant? Since)[] kept =
        [
            (PieceKind.HostFacts, export.Facts.Count, Earliest(export.Facts.Select(static fact => (Instant?)fact.At))),
            (PieceKind.HostDecisions, export.Decisions.Count, Earliest(export.Decisions.Select(static decision => (Instant?)decision.At))),
            (PieceKind.HostOutcomes, export.Outcomes.Count, null),
            (PieceKind.HostResults, export.Results.Count, Earliest(export.Results.Select(static result => result.At))),
        ];
        return kept.Where(static piece => piece.Count > 0)
            .Select(static piece => new ExportedPiece(piece.Kind, piece.Count, piece.Since, Keeping.AsTheHostSays, null));
    }

    private static Instant? Earliest(IEnumerable<Instant?> instants) => instants.Aggregate((Instant?)null, Chronology.Earlier);
}
