using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>
/// All that is held of one person, to be given to that person: what it is, since when and until when, in words and as data (GDPR articles 15
/// and 20). <see cref="ExportJson"/> writes it and reads it back.
/// </summary>
public sealed record PersonExport
{
    /// <summary>When it was made.</summary>
    public required Instant At { get; init; }

    /// <summary>All the engine holds.</summary>
    public required PersonState State { get; init; }

    /// <summary>Other ids under which the host kept facts and decisions of the same person: those that were given up when ids were merged.</summary>
    public ValueList<PersonId> OtherIds { get; init; }

    /// <summary>The same in words: see <c>Tell</c>; none where nobody asked for words.</summary>
    public Holdings? Told { get; init; }

    /// <summary>Facts about the person that the host keeps.</summary>
    public ValueList<Fact> Facts { get; init; }

    /// <summary>Decisions about the person that the host keeps, without what they were made from: that is the state at their time.</summary>
    public ValueList<Decision> Decisions { get; init; }

    /// <summary>Outcomes that the host keeps, as they stand.</summary>
    public ValueList<Outcome> Outcomes { get; init; }

    /// <summary>Results of programmes that the host keeps, as far as they are about the person.</summary>
    public ValueList<ExportedResult> Results { get; init; }

    /// <summary>What each piece is, since when and until when it is held, in the order of their kinds.</summary>
    public ValueList<ExportedPiece> Pieces { get; init; }

    /// <summary>An export with its pieces told.</summary>
    /// <param name="export">The export.</param>
    /// <param name="around">The policies and the time zones: how long things are held.</param>
    public static PersonExport Described(PersonExport export, Surroundings around) =>
        Guard.NotNull(export) with { Pieces = PieceTeller.Tell(export, Guard.NotNull(around)) };
}
