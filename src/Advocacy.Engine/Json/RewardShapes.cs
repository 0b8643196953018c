using Advocacy.Engine.Rewards;

namespace Advocacy.Engine.Json;

/// <summary>The shapes of what was granted to a person.</summary>
internal static class RewardShapes
{
    /// <summary>As much as a rule grants at the most, and as all of them may come to.</summary>
    private static readonly Shape<long> Amount = Shapes.WholeFrom(0L, Amounts.Most * Claims.Most * 1000);

    private static readonly Shape<long> Difference = Shapes.WholeFrom(-Amounts.Most, Amounts.Most);

    private static readonly Shape<LedgerEntry> Entry = Fields
        .Of(new LedgerEntry { Rule = "", Version = 1, Currency = default, Fact = default, At = default, Date = default, Thing = "", Period = 0, Claimed = 0 })
        .Required("rule", Shapes.Id, e => e.Rule, (e, v) => e with { Rule = v })
        .Defaulted("version", Shapes.WholeFrom(1, RewardValidation.MostVersion), 1, e => e.Version, (e, v) => e with { Version = v })
        .Required("currency", Nouns.Currency, e => e.Currency, (e, v) => e with { Currency = v })
        .Required("fact", Nouns.Fact, e => e.Fact, (e, v) => e with { Fact = v })
        .Required("at", TimeShapes.Past, e => e.At, (e, v) => e with { At = v })
        .Required("date", TimeShapes.Date, e => e.Date, (e, v) => e with { Date = v })
        .Defaulted("thing", Shapes.Any, "", e => e.Thing, (e, v) => e with { Thing = v })
        .Defaulted("period", Shapes.WholeFrom(-30_000, 110_000), 0, e => e.Period, (e, v) => e with { Period = v })
        .Optional("kind", Nouns.ActKind, e => e.Kind, (e, v) => e with { Kind = v })
        .Optional("team", Nouns.Group, e => e.Team, (e, v) => e with { Team = v })
        .Required("claimed", Amount, e => e.Claimed, (e, v) => e with { Claimed = v })
        .Defaulted("granted", Amount, 0, e => e.Granted, (e, v) => e with { Granted = v })
        .Optional("cap", Shapes.Id, e => e.Cap, (e, v) => e with { Cap = v })
        .Optional("takenBackAt", TimeShapes.Past, e => e.TakenBackAt, (e, v) => e with { TakenBackAt = v })
        .Defaulted("takenBack", Amount, 0, e => e.TakenBack, (e, v) => e with { TakenBack = v })
        .AsShape("claim");

    private static readonly Shape<LedgerCorrection> Correction = Fields.Of(new LedgerCorrection("", default, default, 0))
        .Required("rule", Shapes.Id, c => c.Rule, (c, v) => c with { Rule = v })
        .Required("fact", Nouns.Fact, c => c.Fact, (c, v) => c with { Fact = v })
        .Required("at", TimeShapes.Past, c => c.At, (c, v) => c with { At = v })
        .Required("amount", Difference, c => c.Amount, (c, v) => c with { Amount = v })
        .AsShape("correction");

    private static readonly Shape<EarlierTotal> Total = Fields.Of(new EarlierTotal(default, 0))
        .Required("currency", Nouns.Currency, t => t.Currency, (t, v) => t with { Currency = v })
        .Required("amount", Amount, t => t.Amount, (t, v) => t with { Amount = v })
        .AsShape("total of a currency");

    private static readonly Shape<EarlierUse> Use = Fields.Of(new EarlierUse("", 0))
        .Required("cap", Shapes.Id, u => u.Cap, (u, v) => u with { Cap = v })
        .Required("used", Amount, u => u.Used, (u, v) => u with { Used = v })
        .AsShape("use of a cap");

    private static readonly Shape<EarlierThing> Thing = Fields.Of(new EarlierThing("", ""))
        .Required("rule", Shapes.Id, t => t.Rule, (t, v) => t with { Rule = v })
        .Defaulted("thing", Shapes.Any, "", t => t.Thing, (t, v) => t with { Thing = v })
        .AsShape("first of its kind");

    internal static Shape<RewardState> Rewards { get; } = Fields.Of(RewardState.New)
        .Defaulted("entries", Shapes.ListOf(Entry), [], s => s.Entries, (s, v) => s with { Entries = v })
        .Defaulted("corrections", Shapes.ListOf(Correction), [], s => s.Corrections, (s, v) => s with { Corrections = v })
        .Defaulted("earlier", Shapes.ListOf(Total), [], s => s.Earlier, (s, v) => s with { Earlier = v })
        .Defaulted("earlierUses", Shapes.ListOf(Use), [], s => s.EarlierUses, (s, v) => s with { EarlierUses = v })
        .Defaulted("earlierThings", Shapes.ListOf(Thing), [], s => s.EarlierThings, (s, v) => s with { EarlierThings = v })
        .Optional("foldedThrough", TimeShapes.Past, s => s.FoldedThrough, (s, v) => s with { FoldedThrough = v })
        .AsShape("rewards");
}
