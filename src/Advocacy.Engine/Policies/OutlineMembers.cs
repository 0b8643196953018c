using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Content;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Policies;

/// <summary>The parts of what stands in lists, each as terms. What is off or empty has no term.</summary>
internal static class OutlineMembers
{
    internal static IEnumerable<OutlineMember> Of(Intervention item) =>
    [
        One("kind", "prompt-kind-name", Kebab.Of(item.Kind)),
        One("ask", "ask", Kebab.Of(item.Ask)),
        One("lesson", "lesson", item.Lesson == Lesson.None ? string.Empty : Kebab.Of(item.Lesson)),
        Flag("is-overview", "isOverview", item.IsOverview),
        Flag("rides-along", "ridesAlong", item.RidesAlong),
        One("needs", "material", item.Needs == Material.None ? string.Empty : Kebab.Of(item.Needs)),
        new("lifts", "lifts", 0, ValueList.From(item.Lifts.SelectMany(lift => new PolicyTerm[] { new("factor", Kebab.Of(lift.Factor)), PolicyTerm.Number("share", lift.Amount) }))),
        Count("effort", "effort", "minutes", item.Effort),
        new("phases", "phases", 0, Nouns("phase", item.Phases, phase => Kebab.Of(phase))),
        One("climate", "readiness", Kebab.Of(item.Climate)),
        One("climate-up-to", "readiness", Kebab.Of(item.ClimateUpTo), "climateUpTo"),
        One("motive", "factor", Kebab.Of(item.Motive)),
        One("lever", "lever", Kebab.Of(item.Lever)),
        One("principle", "principle", Kebab.Of(item.Principle)),
        One("removes", "barrier", item.Removes?.Value ?? string.Empty),
    ];

    internal static IEnumerable<OutlineMember> Of(ActOption item) =>
    [
        One("act-kind", "act", item.Kind.Value, "kind"),
        One("choice", "choice", item.Choice is { } choice ? Kebab.Of(choice) : string.Empty),
        One("only-for", "occasion", item.OnlyFor?.Value ?? string.Empty, "onlyFor"),
        Flag("is-tiny", "isTiny", item.IsTiny),
        Count("minutes", "minutes", "minutes", item.Minutes),
        Count("money", "money", "share", item.Money),
        Count("physical-effort", "physicalEffort", "share", item.PhysicalEffort),
        Count("mental-effort", "mentalEffort", "share", item.MentalEffort),
        Count("social-deviance", "socialDeviance", "share", item.SocialDeviance),
        Count("routine", "routine", "share", item.Routine),
    ];

    internal static IEnumerable<OutlineMember> Of(OccasionRule item) =>
    [
        new("events", "events", 0, Nouns("text", item.Events, name => name)),
        Count("shelf-life-days", "shelfLifeDays", "days", item.ShelfLifeDays),
        One("up-to", "proximity", Kebab.Of(item.UpTo), "upTo"),
        Flag("is-for-participants", "isForParticipants", item.IsForParticipants),
        One("perspective", "perspective", Kebab.Of(item.Perspective)),
    ];

    internal static IEnumerable<OutlineMember> Of(ArmWeight item) => [Count("log-weight", "logWeight", "worth", item.LogWeight)];

    internal static IEnumerable<OutlineMember> Of(RewardRule item) =>
    [
        One("on", "reward-trigger", Kebab.Of(item.On)),
        Count("amount", "amount", "plain", item.Amount),
        One("currency", "currency", item.Currency.Value),
        .. Of(item.When, "when", 0),
        One("thing", "reward-thing", Kebab.Of(item.Thing)),
        One("per", "reward-period", Kebab.Of(item.Per)),
        On("from", "from", item.From),
        On("until", "until", item.Until),
        Flag("is-unexpected", "isUnexpected", item.IsUnexpected),
        Flag("fades-with-habit", "fadesWithHabit", item.FadesWithHabit),
        Count("version", "version", "plain", item.Version),
        .. item.Multipliers.SelectMany((multiplier, i) => Of(multiplier, "multipliers[" + i.ToString(CultureInfo.InvariantCulture) + "]", i + 1)),
    ];

    internal static IEnumerable<OutlineMember> Of(RewardCap item) =>
    [
        Count("most", "most", "plain", item.Most),
        One("counts", "cap-measure", Kebab.Of(item.Counts)),
        One("currency", "currency", item.Currency.Value),
        One("period", "reward-period", Kebab.Of(item.Period)),
        Flag("is-rolling", "isRolling", item.IsRolling),
        new("rules", "rules", 0, Nouns("text", item.Rules, rule => rule)),
        new("kinds", "kinds", 0, Nouns("act", item.Kinds, kind => kind.Value)),
    ];

    internal static IEnumerable<OutlineMember> Of(CurrencyLife item) =>
    [
        Count("days", "days", "days", item.Days),
        One("fading", "reward-fading", Kebab.Of(item.Fading)),
    ];

    internal static IEnumerable<OutlineMember> Of(Badge item) =>
    [
        One("currency", "currency", item.Currency.Value),
        new("tiers", "tiers", 0, ValueList.From(item.Tiers.Select(tier => PolicyTerm.Number("plain", tier)))),
    ];

    internal static ValueList<PolicyTerm> Nouns<T>(string kind, ValueList<T> items, Func<T, string> nameOf) => ValueList.From(items.Select(item => new PolicyTerm(kind, nameOf(item))));

    private static IEnumerable<OutlineMember> Of(RewardMultiplier item, string path, int place) =>
    [
        Count("percent", path + ".percent", "percent", item.Percent, place),
        .. Of(item.When, path + ".when", place),
        On("from", path + ".from", item.From, place),
        On("until", path + ".until", item.Until, place),
    ];

    private static IEnumerable<OutlineMember> Of(RewardConditions when, string path, int place) =>
    [
        new("kinds", path + ".kinds", place, Nouns("act", when.Kinds, kind => kind.Value)),
        new("choices", path + ".choices", place, Nouns("choice", when.Choices, choice => Kebab.Of(choice))),
        new("phases", path + ".phases", place, Nouns("phase", when.Phases, phase => Kebab.Of(phase))),
        new("occasions", path + ".occasions", place, Nouns("occasion", when.Occasions, kind => kind.Value)),
        new("is-prompted", path + ".isPrompted", place, when.IsPrompted is { } isPrompted ? [PolicyTerm.Switch(isPrompted)] : []),
    ];

    private static OutlineMember One(string name, string kind, string value, string? path = null) => new(name, path ?? name, 0, value.Length == 0 ? [] : [new(kind, value)]);

    private static OutlineMember Flag(string name, string path, bool isOn) => new(name, path, 0, isOn ? [PolicyTerm.Switch(true)] : []);

    private static OutlineMember Count(string name, string path, string unit, double number, int place = 0) => new(name, path, place, [PolicyTerm.Number(unit, number)]);

    private static OutlineMember On(string name, string path, LocalDate? date, int place = 0) =>
        new(name, path, place, date is { } on ? [new("date", NodaTime.Text.LocalDatePattern.Iso.Format(on))] : []);
}
