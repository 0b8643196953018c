using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>The keys of what is told of a policy: a text for every parameter, so that a new one is told too.</summary>
internal static class PolicyKeys
{
    /// <summary>The key of a parameter's sentence, which a switch has two of.</summary>
    internal static string Of(string parameter) => "policy." + Kebab.Of(parameter);

    internal static IEnumerable<TextKey> All()
    {
        foreach (var parameter in Policy.Parameters)
        {
            foreach (var key in OfParameter(parameter))
            {
                yield return key;
            }
        }

        foreach (var key in Sentences)
        {
            yield return key;
        }

        foreach (var unit in PolicyUnits.All)
        {
            yield return Text("unit." + unit, "count");
            yield return Text("unit." + unit + ".one", "count");
        }

        foreach (var (family, members) in Nouns())
        {
            foreach (var member in members)
            {
                yield return Text(family + "." + member);
            }
        }
    }

    private static ValueList<TextKey> Sentences =>
    [
        Text("policy.title"), Text("policy.version", "value"), Text("policy.agreement.none"), Text("policy.agreement.with", "by", "on"),
        Text("policy.agreement.without", "by", "on"), Text("policy.prompts.hours", "value"), Text("policy.phases.share", "value"), Text("policy.phases.tiny-step", "value"),
        Text("policy.changed", "line", "usual"), Text("policy.item.added", "list", "item"), Text("policy.item.added-with", "list", "item", "members"),
        Text("policy.item.removed", "list", "item"), Text("policy.item.changed", "item", "list", "member", "value", "usual"),
        Text("policy.item.reordered", "list", "value"), Text("policy.member", "member", "value"), Text("policy.quoted", "value"), Text("policy.member.multiplied", "member", "place"),
        Text("policy.guideline.encouraged", "value"), Text("policy.guideline.allowed", "value"), Text("policy.guideline.ask-first", "value"),
        Text("policy.rewards.self-reported", "value"), Text("policy.nothing"), Text("policy.switch.true"), Text("policy.switch.false"),
        Text("effect.standardised-difference", "size"), Text("effect.relative-change", "size"), Text("effect.range", "least", "most"), Text("format.group"),
    ];

    private static IEnumerable<TextKey> OfParameter(RuleParameter<Policy> parameter)
    {
        var key = Of(parameter.Name);
        return parameter.Kind switch
        {
            RuleParameterKind.Flag => [Text(key + ".on"), Text(key + ".off")],
            RuleParameterKind.Choice => [Text(key, "value"), .. parameter.Names.Select(name => Text(key + "." + name))],
            _ => [Text(key, "value")],
        };
    }

    private static IEnumerable<(string Family, ValueList<string> Members)> Nouns()
    {
        yield return ("policy-room", PolicyOutline.Rooms);
        yield return ("policy-list", ["intervention", "option", "occasion", "reward-rule", "reward-cap", "reward-life", "badge", "weight"]);
        yield return ("policy-member",
        [
            "kind", "ask", "lesson", "is-overview", "rides-along", "needs", "lifts", "effort", "phases", "climate", "climate-up-to", "motive", "lever", "principle", "removes",
            "act-kind", "choice", "only-for", "is-tiny", "minutes", "money", "physical-effort", "mental-effort", "social-deviance", "routine",
            "events", "shelf-life-days", "up-to", "is-for-participants", "perspective",
            "on", "amount", "currency", "kinds", "choices", "occasions", "is-prompted", "thing", "per", "from", "until", "is-unexpected", "fades-with-habit", "version", "percent",
            "most", "counts", "period", "is-rolling", "rules", "days", "fading", "tiers", "log-weight",
        ]);
        yield return (AdviceSources.Family, AdviceSources.Members);
        yield return ("prompt-kind-name", Kebab.NamesOf<PromptKind>());
        yield return ("ask", Kebab.NamesOf<Ask>());
        yield return ("lesson", Kebab.NamesOf<Lesson>().Skip(1));
        yield return ("material", Kebab.NamesOf<Material>().Skip(1));
        yield return ("lever", Kebab.NamesOf<Lever>());
        yield return ("principle", Kebab.NamesOf<InfluencePrinciple>());
        yield return ("proximity", Kebab.NamesOf<Proximity>());
        yield return ("perspective", Kebab.NamesOf<Perspective>());
        yield return ("reward-trigger", Kebab.NamesOf<RewardTrigger>());
        yield return ("reward-thing", Kebab.NamesOf<RewardThing>());
        yield return ("reward-period", Kebab.NamesOf<RewardPeriod>());
        yield return ("cap-measure", Kebab.NamesOf<CapMeasure>());
        yield return ("reward-fading", Kebab.NamesOf<RewardFading>());
    }

    private static TextKey Text(string name, params ValueList<string> placeholders) =>
        new(name, placeholders, [], name == "policy.title" ? TextKey.LongestTitle : TextKey.LongestText);
}
