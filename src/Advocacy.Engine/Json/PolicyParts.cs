using System;
using System.Collections.Generic;
using System.Text.Json;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Content;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>All parts of a policy, in the order in which they are written: every parameter of its catalogue, and what is no parameter.</summary>
internal static class PolicyParts
{
    /// <summary>How many there may be of what stands in a list: far more than anybody keeps an eye on.</summary>
    private const int MostItems = 200;

    /// <summary>How many there may be within one of them.</summary>
    private const int MostInner = 50;

    /// <summary>How many ways of sharing: each of a cap is held against each of a rule.</summary>
    private const int MostKinds = 20;

    private static readonly Shape<Agreement> Agreement = Fields.Of(new Agreement(string.Empty, default, false))
        .Required("by", Shapes.Id, a => a.By, (a, v) => a with { By = v }, "Who agreed or decided: the body, not a person.")
        .Required("on", TimeShapes.PastDate, a => a.On, (a, v) => a with { On = v }, "The date of the agreement or decision.")
        .Required("hasRepresentatives", Shapes.Bool, a => a.HasRepresentatives, (a, v) => a with { HasRepresentatives = v }, "Whether the employees have representatives.")
        .AsShape("the agreement: by, on, hasRepresentatives");

    private static readonly Shape<ValueList<DraftFeature>> Features = Shapes.ListOf(Nouns.Feature, MostInner);

    private static readonly Fields<Guideline> GuidelineFields = Fields.Of(Guideline.Default)
        .Required("encouraged", Features, g => g.Encouraged, (g, v) => g with { Encouraged = v }, "What makes a story good.")
        .Required("allowed", Features, g => g.Allowed, (g, v) => g with { Allowed = v }, "What is fine as it is.")
        .Required("askFirst", Features, g => g.AskFirst, (g, v) => g with { AskFirst = v }, "What is worth asking somebody about first; no longer than what is encouraged.");

    private static readonly Shape<OccasionRule> Occasion = Fields.Of(new OccasionRule { Kind = default, ShelfLifeDays = 1 })
        .Required("kind", Nouns.Occasion, o => o.Kind, (o, v) => o with { Kind = v }, "The kind of occasion.")
        .Defaulted("events", Shapes.ListOf(Nouns.Event, MostInner), [], o => o.Events, (o, v) => o with { Events = v }, "The kinds of events that make one, in the words of the systems they come from.")
        .Required("shelfLifeDays", Shapes.WholeFrom(1, ContentCheck.MostShelfLifeDays), o => o.ShelfLifeDays, (o, v) => o with { ShelfLifeDays = v }, "For how many days it is worth telling.")
        .Defaulted("upTo", EnumShapes.Of<Proximity>(), Proximity.Organisation, o => o.UpTo, (o, v) => o with { UpTo = v }, "How far from where it happened it still concerns people.")
        .Defaulted("isForParticipants", Shapes.Bool, false, o => o.IsForParticipants, (o, v) => o with { IsForParticipants = v }, "Whether it is only for who took part.")
        .Defaulted("perspective", Nouns.Perspective, default, o => o.Perspective, (o, v) => o with { Perspective = v }, "Which side of the work it shows, unless the event says so.")
        .AsShape("occasion");

    private static readonly Shape<ActOption> Option = Fields.Of(new ActOption { Id = string.Empty, Kind = default, Minutes = 0 })
        .Required("id", Shapes.Id, o => o.Id, (o, v) => o with { Id = v }, "A stable name.")
        .Required("kind", Nouns.ActKind, o => o.Kind, (o, v) => o with { Kind = v }, "The kind of act it leads to.")
        .Optional("choice", Nouns.Choice, o => o.Choice, (o, v) => o with { Choice = v }, "Which of the three choices it is, where it is one.")
        .Optional("onlyFor", Nouns.Occasion, o => o.OnlyFor, (o, v) => o with { OnlyFor = v }, "The kind of occasion it is for; absent: any.")
        .Defaulted("isTiny", Shapes.Bool, false, o => o.IsTiny, (o, v) => o with { IsTiny = v }, "Whether it is a tiny step.")
        .Required("minutes", Shapes.From(0, CatalogueCheck.MostMinutes), o => o.Minutes, (o, v) => o with { Minutes = v }, "How many minutes it takes.")
        .Defaulted("money", Shapes.Share, 0, o => o.Money, (o, v) => o with { Money = v }, "Demand on money.")
        .Defaulted("physicalEffort", Shapes.Share, 0, o => o.PhysicalEffort, (o, v) => o with { PhysicalEffort = v }, "Demand on the body.")
        .Defaulted("mentalEffort", Shapes.Share, 0, o => o.MentalEffort, (o, v) => o with { MentalEffort = v }, "Demand on thinking.")
        .Defaulted("socialDeviance", Shapes.Share, 0, o => o.SocialDeviance, (o, v) => o with { SocialDeviance = v }, "Demand on daring to do what may not be usual here.")
        .Defaulted("routine", Shapes.Share, 0, o => o.Routine, (o, v) => o with { Routine = v }, "Demand on breaking one's routine.")
        .AsShape("way of sharing");

    private static readonly Shape<Lift> Lift = Fields.Of(default(Lift))
        .Required("factor", Nouns.Factor, l => l.Factor, (l, v) => l with { Factor = v }, "The driver or link.")
        .Required("amount", Shapes.Share, l => l.Amount, (l, v) => l with { Amount = v }, "What it adds, above 0.")
        .AsShape("lift");

    private static readonly Shape<ValueList<Phase>> Phases = Shapes.ListOf(EnumShapes.Of<Phase>(), MostInner);

    private static readonly Shape<Intervention> Intervention = Fields
        .Of(new Intervention { Id = default, Kind = default, Ask = default, Phases = [], Motive = default, Lever = default, Principle = default })
        .Required("id", Nouns.Intervention, i => i.Id, (i, v) => i with { Id = v }, "Names it; texts are found by it.")
        .Required("kind", EnumShapes.Of<PromptKind>(), i => i.Kind, (i, v) => i with { Kind = v }, "Which of Fogg's prompts it is.")
        .Required("ask", Nouns.Ask, i => i.Ask, (i, v) => i with { Ask = v }, "What it asks of the person.")
        .Defaulted("lesson", Nouns.Lesson, Lesson.None, i => i.Lesson, (i, v) => i with { Lesson = v }, "What it teaches when seen.")
        .Defaulted("isOverview", Shapes.Bool, false, i => i.IsOverview, (i, v) => i with { IsOverview = v }, "Whether it is the weekly overview.")
        .Defaulted("ridesAlong", Shapes.Bool, false, i => i.RidesAlong, (i, v) => i with { RidesAlong = v }, "Whether it only rides in an overview.")
        .Defaulted("needs", EnumShapes.Of<Material>(), Material.None, i => i.Needs, (i, v) => i with { Needs = v }, "What it must have to offer.")
        .Defaulted("lifts", Shapes.ListOf(Lift, MostInner), [], i => i.Lifts, (i, v) => i with { Lifts = v }, "What it lifts.")
        .Defaulted("effort", Shapes.From(0, 60), 1, i => i.Effort, (i, v) => i with { Effort = v }, "How many minutes it takes to take in.")
        .Required("phases", Phases, i => i.Phases, (i, v) => i with { Phases = v }, "The phases it suits.")
        .Defaulted("climate", Nouns.Readiness, default, i => i.Climate, (i, v) => i with { Climate = v }, "The least readiness of the climate it needs.")
        .Defaulted("climateUpTo", Nouns.Readiness, Readiness.Go, i => i.ClimateUpTo, (i, v) => i with { ClimateUpTo = v }, "The most readiness it still makes sense at.")
        .Required("motive", Nouns.Factor, i => i.Motive, (i, v) => i with { Motive = v }, "The motive it speaks to: hope, acceptance or pleasure.")
        .Required("lever", EnumShapes.Of<Lever>(), i => i.Lever, (i, v) => i with { Lever = v }, "Which of the three levers it pulls.")
        .Required("principle", EnumShapes.Of<InfluencePrinciple>(), i => i.Principle, (i, v) => i with { Principle = v }, "The principle of influence its text rests on; never scarcity.")
        .Optional("removes", Nouns.Barrier, i => i.Removes, (i, v) => i with { Removes = v }, "The barrier it removes, if any.")
        .AsShape("intervention");

    private static readonly Shape<ValueList<ActKind>> Kinds = Shapes.ListOf(Nouns.ActKind, MostKinds);

    private static readonly Shape<RewardConditions> Conditions = Fields.Of(RewardConditions.None)
        .Defaulted("kinds", Kinds, [], c => c.Kinds, (c, v) => c with { Kinds = v }, "The ways of sharing; empty: any.")
        .Defaulted("choices", Shapes.ListOf(Nouns.Choice, MostInner), [], c => c.Choices, (c, v) => c with { Choices = v }, "The choices; empty: any.")
        .Defaulted("phases", Phases, [], c => c.Phases, (c, v) => c with { Phases = v }, "The phases the person is in; empty: any.")
        .Defaulted("occasions", Shapes.ListOf(Nouns.Occasion, MostInner), [], c => c.Occasions, (c, v) => c with { Occasions = v }, "The kinds of occasion it is about; empty: any.")
        .Optional("isPrompted", Shapes.Bool, c => c.IsPrompted, (c, v) => c with { IsPrompted = v }, "Whether a prompt invited it; absent: either way.")
        .AsShape("conditions");

    private static readonly Shape<RewardMultiplier> Multiplier = Fields.Of(new RewardMultiplier { Percent = 100 })
        .Required("percent", Shapes.WholeFrom(0, RewardValidation.MostPercent), m => m.Percent, (m, v) => m with { Percent = v }, "Percent of the amount: 200 doubles it.")
        .Defaulted("when", Conditions, RewardConditions.None, m => m.When, (m, v) => m with { When = v }, "Under which conditions.")
        .Optional("from", TimeShapes.PastDate, m => m.From, (m, v) => m with { From = v }, "The first local date; absent: always.")
        .Optional("until", TimeShapes.PastDate, m => m.Until, (m, v) => m with { Until = v }, "The first local date on which it no longer applies; absent: never.")
        .AsShape("multiplier");

    private static readonly Shape<RewardRule> Rule = Fields.Of(new RewardRule { Id = string.Empty, On = default, Amount = 1 })
        .Required("id", Shapes.Name, r => r.Id, (r, v) => r with { Id = v }, "Names the rule.")
        .Defaulted("version", Shapes.WholeFrom(1, RewardValidation.MostVersion), 1, r => r.Version, (r, v) => r with { Version = v }, "Another amount or condition is another version.")
        .Required("on", EnumShapes.Of<RewardTrigger>(), r => r.On, (r, v) => r with { On = v }, "On which kind of fact.")
        .Defaulted("when", Conditions, RewardConditions.None, r => r.When, (r, v) => r with { When = v }, "Under which conditions.")
        .Required("amount", Shapes.WholeFrom(1, RewardValidation.MostAmount), r => r.Amount, (r, v) => r with { Amount = v }, "How much.")
        .Defaulted("currency", Nouns.Currency, Currency.Points, r => r.Currency, (r, v) => r with { Currency = v }, "The currency it grants.")
        .Defaulted("thing", EnumShapes.Of<RewardThing>(), RewardThing.Content, r => r.Thing, (r, v) => r with { Thing = v }, "What counts as one thing, for which it grants once in each period.")
        .Defaulted("per", EnumShapes.Of<RewardPeriod>(), RewardPeriod.Ever, r => r.Per, (r, v) => r with { Per = v }, "The period in which it grants once for each thing.")
        .Defaulted("multipliers", Shapes.ListOf(Multiplier, MostInner), [], r => r.Multipliers, (r, v) => r with { Multipliers = v }, "For what it grants more or less.")
        .Optional("from", TimeShapes.PastDate, r => r.From, (r, v) => r with { From = v }, "The first local date; absent: always.")
        .Optional("until", TimeShapes.PastDate, r => r.Until, (r, v) => r with { Until = v }, "The first local date on which it no longer grants; absent: never.")
        .Defaulted("isUnexpected", Shapes.Bool, false, r => r.IsUnexpected, (r, v) => r with { IsUnexpected = v }, "Whether nobody is told in advance.")
        .Defaulted("fadesWithHabit", Shapes.Bool, false, r => r.FadesWithHabit, (r, v) => r with { FadesWithHabit = v }, "Whether it grants less the more own acts there were before.")
        .AsShape("rule of rewards");

    private static readonly Shape<RewardCap> Cap = Fields.Of(new RewardCap { Id = string.Empty, Most = 0, Period = default })
        .Required("id", Shapes.Name, c => c.Id, (c, v) => c with { Id = v }, "Names the cap.")
        .Defaulted("rules", Shapes.ListOf(Shapes.Name, MostInner), [], c => c.Rules, (c, v) => c with { Rules = v }, "The rules it binds; empty: all of its currency.")
        .Defaulted("currency", Nouns.Currency, Currency.Points, c => c.Currency, (c, v) => c with { Currency = v }, "The currency it binds.")
        .Defaulted("kinds", Kinds, [], c => c.Kinds, (c, v) => c with { Kinds = v }, "The ways of sharing it binds; empty: all.")
        .Defaulted("counts", EnumShapes.Of<CapMeasure>(), CapMeasure.Amount, c => c.Counts, (c, v) => c with { Counts = v }, "Whether it counts amounts or times.")
        .Required("most", Shapes.Count, c => c.Most, (c, v) => c with { Most = v }, "How much or how often at the most.")
        .Required("period", EnumShapes.Of<RewardPeriod>(), c => c.Period, (c, v) => c with { Period = v }, "In which period.")
        .Defaulted("isRolling", Shapes.Bool, false, c => c.IsRolling, (c, v) => c with { IsRolling = v }, "Whether the period ends on every date anew.")
        .AsShape("cap");

    private static readonly Shape<CurrencyLife> Life = Fields.Of(new CurrencyLife(default, 1, default))
        .Required("currency", Nouns.Currency, l => l.Currency, (l, v) => l with { Currency = v }, "The currency it is about.")
        .Required("days", Shapes.WholeFrom(1, HistoryRules.MostRetentionDays), l => l.Days, (l, v) => l with { Days = v }, "For how many local dates it counts, at the most history.retentionDays.")
        .Required("fading", EnumShapes.Of<RewardFading>(), l => l.Fading, (l, v) => l with { Fading = v }, "Whether it fades day by day, or ends at once.")
        .AsShape("life of a currency");

    private static readonly Shape<Badge> Badge = Fields.Of(new Badge(string.Empty, default, []))
        .Required("id", Shapes.Name, b => b.Id, (b, v) => b with { Id = v }, "Names the badge.")
        .Required("currency", Nouns.Currency, b => b.Currency, (b, v) => b with { Currency = v }, "The currency it counts.")
        .Required("tiers", Shapes.ListOf(Shapes.Count, RewardValidation.MostTiers), b => b.Tiers, (b, v) => b with { Tiers = v }, "How much each tier takes, each more than the one before.")
        .AsShape("badge");

    private static readonly Shape<ArmWeight> Weight = Fields.Of(default(ArmWeight))
        .Required("intervention", Nouns.Intervention, w => w.Intervention, (w, v) => w with { Intervention = v }, "The intervention.")
        .Required("logWeight", Shapes.From(-ArmWeight.Most, ArmWeight.Most), w => w.LogWeight, (w, v) => w with { LogWeight = v }, "Added to its appeal, in units of worth.")
        .AsShape("learned weight");

    /// <summary>All parts, in order.</summary>
    internal static ValueList<PolicyPart> All { get; } = ValueList.From(Each());

    private static IEnumerable<PolicyPart> Each()
    {
        var room = string.Empty;
        foreach (var parameter in Policy.Parameters)
        {
            var name = parameter.Name.Split('.');
            foreach (var part in name[0] == room ? [] : Besides(room))
            {
                yield return part;
            }

            room = name[0];
            yield return Of(room, name[1], ParameterShapes.Of(parameter), parameter.Of, parameter.With, ParameterShapes.About(parameter));
        }

        foreach (var part in Besides(room))
        {
            yield return part;
        }

        yield return Of(
            string.Empty,
            Fields.Of(Policy.Default).Told("agreement", Agreement, p => p.Agreement, (p, v) => p with { Agreement = v }, "The agreement of the employees' representatives, or null (INV-21).").Members[0],
            p => p.Agreement,
            (p, element, faults) => p with { Agreement = element.ValueKind == JsonValueKind.Null ? null : Agreement.Read(element, faults) });
        yield return Of(string.Empty, "guideline", GuidelineFields, p => p.Guideline, (p, v) => p with { Guideline = v }, "What is encouraged, allowed and asked first (M18).");
        yield return List(string.Empty, "occasions", Occasion, p => p.Occasions, (p, v) => p with { Occasions = v }, "What makes an occasion, how long it keeps and whom it concerns (M11).");
        yield return List(string.Empty, "options", Option, p => p.Options, (p, v) => p with { Options = v }, "The ways of sharing that can be offered (M12).");
        yield return List(string.Empty, "interventions", Intervention, p => p.Interventions, (p, v) => p with { Interventions = v }, "What the engine can do for a person.");
    }

    /// <summary>What a room's rules have that is no parameter.</summary>
    private static IEnumerable<PolicyPart> Besides(string room)
    {
        if (room == "prompts")
        {
            yield return Of(
                room, "hours", Nouns.HoursFields, p => p.Prompts.Hours, (p, v) => p with { Prompts = p.Prompts with { Hours = v } }, "The hours in which people may be reached who have neither preference nor pattern.");
        }

        if (room == "choosing")
        {
            yield return List(room, "weights", Weight, p => p.Choosing.Weights, (p, v) => p with { Choosing = p.Choosing with { Weights = v } }, "What was learned: interventions to be drawn more or less often than by their appeal (M26).");
        }

        if (room == "rewards")
        {
            yield return List(room, "rules", Rule, p => p.Rewards.Rules, (p, v) => p with { Rewards = p.Rewards with { Rules = v } }, "What is granted for what.");
            yield return List(room, "caps", Cap, p => p.Rewards.Caps, (p, v) => p with { Rewards = p.Rewards with { Caps = v } }, "How much at the most.");
            yield return List(room, "lives", Life, p => p.Rewards.Lives, (p, v) => p with { Rewards = p.Rewards with { Lives = v } }, "How long what is granted counts; a currency not named counts for ever.");
            yield return List(room, "badges", Badge, p => p.Rewards.Badges, (p, v) => p with { Rewards = p.Rewards with { Badges = v } }, "The badges there are.");
            yield return Of(
                room, "selfReported", Kinds, p => p.Rewards.SelfReported, (p, v) => p with { Rewards = p.Rewards with { SelfReported = v } }, "The ways of sharing that only the person can report.");
        }
    }

    private static PolicyPart List<T>(
        string room, string name, Shape<T> item, Func<Policy, ValueList<T>> get, Func<Policy, ValueList<T>, Policy> set, string about)
        => Of(room, name, Shapes.ListOf(item, MostItems), get, set, about);

    private static PolicyPart Of<T>(string room, string name, Shape<T> shape, Func<Policy, T> get, Func<Policy, T, Policy> set, string about)
    {
        var member = Fields.Of(Policy.Default).Required(name, shape, get, set, about).Members[0];
        return Of(room, member, get, member.Read);
    }

    /// <summary>An object that is merged with what is there where a document says what it is based on.</summary>
    private static PolicyPart Of<T>(string room, string name, Fields<T> fields, Func<Policy, T> get, Func<Policy, T, Policy> set, string about) => Of(
        room,
        new(
            name,
            "an object",
            true,
            (text, policy) => fields.Write(text.Name(name), get(policy)),
            (policy, element, faults) => set(policy, fields.Read(element, faults)))
        {
            Schema = fields.Loose().About(about),
        },
        get,
        (policy, element, faults) => set(policy, fields.Onto(get(policy), element, faults, isPart: true))) with
    {
        Inner = fields.Required(),
    };

    private static PolicyPart Of<T>(string room, Member<Policy> member, Func<Policy, T> get, Func<Policy, JsonElement, Faults, Policy> readOnto) =>
        new(room, member, readOnto, (one, other) => EqualityComparer<T>.Default.Equals(get(one), get(other)));
}
