using System;
using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>
/// All that is held of one person as one JSON document: what a person gets to take along, and what gives the same state again (INV-18).
/// </summary>
public static class ExportJson
{
    private const string Schema = "advocacy-export/1";

    private static readonly Shape<ExportedPiece> Piece = Fields.Of(new ExportedPiece(default, 0, null, default, null))
        .Required("what", EnumShapes.Of<PieceKind>(), p => p.Kind, (p, v) => p with { Kind = v })
        .Required("count", Shapes.Count, p => p.Count, (p, v) => p with { Count = v })
        .Told("since", TimeShapes.Instant, p => p.Since, (p, v) => p with { Since = v })
        .Required("held", EnumShapes.Of<Keeping>(), p => p.Keeping, (p, v) => p with { Keeping = v })
        .Told("until", TimeShapes.Instant, p => p.Until, (p, v) => p with { Until = v })
        .AsShape("a piece");

    private static readonly Shape<HeldPart> Part = Fields.Of(new HeldPart(default, string.Empty, []))
        .Required("kind", EnumShapes.Of<HeldKind>(), p => p.Kind, (p, v) => p with { Kind = v })
        .Required("title", Shapes.Any, p => p.Title, (p, v) => p with { Title = v })
        .Required("sentences", Shapes.ListOf(Shapes.Any), p => p.Sentences, (p, v) => p with { Sentences = v })
        .AsShape("a part of what is told");

    private static readonly Shape<Holdings> Told = Fields.Of(new Holdings { Language = default, Title = string.Empty, Parts = [] })
        .Required("language", Nouns.Language, t => t.Language, (t, v) => t with { Language = v })
        .Defaulted("isFallback", Shapes.Bool, false, t => t.IsFallback, (t, v) => t with { IsFallback = v })
        .Required("title", Shapes.Any, t => t.Title, (t, v) => t with { Title = v })
        .Required("parts", Shapes.ListOf(Part), t => t.Parts, (t, v) => t with { Parts = v })
        .AsShape("what is held, in words");

    private static readonly Shape<ExportedResult> Result = Fields.Of(new ExportedResult(default, string.Empty))
        .Required("what", EnumShapes.Of<ResultKind>(), r => r.Kind, (r, v) => r with { Kind = v })
        .Required("subject", Shapes.Any, r => r.Subject, (r, v) => r with { Subject = v })
        .Optional("at", TimeShapes.Instant, r => r.At, (r, v) => r with { At = v })
        .Optional("points", Shapes.WholeFrom(-(1L << 53), 1L << 53), r => r.Points, (r, v) => r with { Points = v })
        .Optional("rank", Shapes.Count, r => r.Rank, (r, v) => r with { Rank = v })
        .AsShape("a result");

    private static readonly Shape<Outcome> Outcome = Fields.Of(new Outcome(default, default, string.Empty, false))
        .Required("id", Nouns.Outcome, o => o.Id, (o, v) => o with { Id = v })
        .Required("kind", EnumShapes.Of<OutcomeKind>(), o => o.Kind, (o, v) => o with { Kind = v })
        .Required("subject", Shapes.Any, o => o.Subject, (o, v) => o with { Subject = v })
        .Defaulted("isTakenBack", Shapes.Bool, false, o => o.IsTakenBack, (o, v) => o with { IsTakenBack = v })
        .Optional("currency", Nouns.Currency, o => o.Currency, (o, v) => o with { Currency = v })
        .Defaulted("amount", Shapes.WholeFrom(-(1L << 53), 1L << 53), 0, o => o.Amount, (o, v) => o with { Amount = v })
        .Optional("finalFrom", TimeShapes.Past, o => o.FinalFrom, (o, v) => o with { FinalFrom = v })
        .AsShape("an outcome");

    private static readonly Shape<Decision> Decided = new(
        "a decision",
        (text, decision) => DecisionShapes.All.Write(text, DecisionDraft.Of(decision)),
        (element, faults) =>
        {
            var before = faults.Count;
            var draft = DecisionShapes.All.Read(element, faults);
            return faults.Count > before ? null : draft.Build(null, faults);
        });

    private static readonly Fields<PersonExport> All = Fields.Of(new PersonExport { At = default, State = PersonState.Empty(default) })
        .Tag("schema", Schema)
        .Required("at", TimeShapes.Past, e => e.At, (e, v) => e with { At = v })
        .Defaulted("pieces", Shapes.ListOf(Piece), [], e => e.Pieces, (e, v) => e with { Pieces = v })
        .Optional("told", Told, e => e.Told, (e, v) => e with { Told = v })
        .Defaulted("otherIds", Shapes.ListOf(Nouns.Person), [], e => e.OtherIds, (e, v) => e with { OtherIds = v })
        .Required("state", StateJson.Shape, e => e.State, (e, v) => e with { State = v })
        .Defaulted("facts", Shapes.ListOf(FactKinds.Any), [], e => e.Facts, (e, v) => e with { Facts = v })
        .Defaulted("decisions", Shapes.ListOf(Decided), [], e => e.Decisions, (e, v) => e with { Decisions = v })
        .Defaulted("outcomes", Shapes.ListOf(Outcome), [], e => e.Outcomes, (e, v) => e with { Outcomes = v })
        .Defaulted("results", Shapes.ListOf(Result), [], e => e.Results, (e, v) => e with { Results = v });

    /// <summary>The canonical text of an export. Equal exports give equal bytes on every build.</summary>
    /// <exception cref="ArgumentException">A fact or a decision is about none of the person's ids: a copy is of one person.</exception>
    public static string Write(PersonExport export)
    {
        var faults = new Faults();
        Check(Guard.NotNull(export), faults);
        if (faults.Count > 0)
        {
            throw new ArgumentException("It is about somebody else: " + faults.All()[0], nameof(export));
        }

        var text = new JsonText();
        All.Write(text, export);
        return text.ToString();
    }

    /// <summary>Reads an export: its state is the state that was exported, byte for byte.</summary>
    /// <returns>The export, or all that is wrong.</returns>
    public static JsonResult<PersonExport> Read(string json) => Document.Read(json, (element, faults) =>
    {
        if (!Document.IsOfSchema(element, Schema, faults))
        {
            return null;
        }

        var export = All.Read(element, faults);
        if (faults.Count == 0)
        {
            Check(export, faults);
        }

        return export;
    });

    private static void Check(PersonExport export, Faults faults)
    {
        HashSet<PersonId> ids = [export.State.Person, .. export.OtherIds];
        for (var i = 0; i < export.Facts.Count; i++)
        {
            Same("facts", i, export.Facts[i].Person);
        }

        for (var i = 0; i < export.Decisions.Count; i++)
        {
            Same("decisions", i, export.Decisions[i].Person);
        }

        void Same(string list, int place, PersonId about)
        {
            if (!ids.Contains(about))
            {
                faults.Add(ProblemCodes.OtherPerson, string.Format(CultureInfo.InvariantCulture, "{0}[{1}].person", list, place), about.Value, string.Join(", ", ids));
            }
        }
    }
}
