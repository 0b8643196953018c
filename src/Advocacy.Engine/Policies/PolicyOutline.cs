using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Policies;

/// <summary>
/// What a policy says, line by line: all in which it differs from the default one, and what people want to know of any: how often, when,
/// from which phase on, what is switched on, who agreed, how long it is held, of how many people figures are made.
/// </summary>
public static class PolicyOutline
{
    /// <summary>The rooms of a policy, in the order in which one reads them.</summary>
    public static ValueList<string> Rooms { get; } = ValueList.From(
        new[] { "policy", "agreement", "mechanisms", "prompts", "phases", "interventions", "options", "occasions", "guideline" }
            .Concat(Policy.Parameters.Select(parameter => RoomOf(parameter.Name)))
            .Distinct());

    private static readonly ValueList<string> Essentials =
    [
        "prompts.overviewDay", "prompts.overviewMinute", "prompts.cadenceWeeks", "prompts.mostPerWeek", "prompts.mostOverviewsPerWeek", "prompts.mostPerDay",
        "prompts.firstBackOffWeeks", "prompts.secondBackOffWeeks", "prompts.silentAfterIgnored", "prompts.checkInDays",
        "climate.leastPeople", "health.leastPeople", "history.horizonDays", "history.retentionDays",
    ];

    /// <summary>The lines of a policy, room by room.</summary>
    public static ValueList<PolicyLine> Of(Policy policy)
    {
        Guard.NotNull(policy);
        var lines = new List<PolicyLine>
        {
            new("policy", "version", policy.Version == Policy.Default.Version ? PolicyChange.Usual : PolicyChange.Changed)
            {
                Value = [new("text", policy.Version ?? string.Empty)],
                Usual = [new("text", Policy.Default.Version)],
            },
        };
        lines.AddRange(OfAgreement(policy));
        lines.AddRange(OfParameters(policy));
        lines.AddRange(OfHours(policy.Prompts.Hours));
        lines.AddRange(OfInvitations(policy));
        lines.AddRange(OutlineItems.Of(policy));
        lines.AddRange(OfGuideline(policy.Guideline));
        return ValueList.From(lines.OrderBy(line => Rooms.IndexOf(line.Room)));
    }

    internal static string RoomOf(string parameter) => parameter.Substring(0, parameter.IndexOf('.'));

    /// <summary>The value of a parameter, as a term.</summary>
    internal static PolicyTerm TermOf(RuleParameter<Policy> parameter, Policy policy)
    {
        var value = parameter.Of(policy);
        return parameter.Kind switch
        {
            RuleParameterKind.Flag => PolicyTerm.Switch(value >= 0.5),
            RuleParameterKind.Choice => new("policy." + Kebab.Of(parameter.Name), parameter.TextOf(value)),
            _ => PolicyTerm.Number(parameter.Unit, value),
        };
    }

    private static IEnumerable<PolicyLine> OfAgreement(Policy policy)
    {
        if (policy.Agreement is not { } agreement)
        {
            yield return new("agreement", "agreement", PolicyChange.Usual);
            yield break;
        }

        yield return new("agreement", "agreement", PolicyChange.Added)
        {
            Value =
            [
                new("text", agreement.By ?? string.Empty),
                new("date", NodaTime.Text.LocalDatePattern.Iso.Format(agreement.On)),
                PolicyTerm.Switch(agreement.HasRepresentatives),
            ],
        };
    }

    private static IEnumerable<PolicyLine> OfParameters(Policy policy)
    {
        foreach (var parameter in Policy.Parameters)
        {
            var room = RoomOf(parameter.Name);
            var isUsual = parameter.Of(policy) == parameter.Of(Policy.Default);
            if (!isUsual || room == "mechanisms" || Essentials.Contains(parameter.Name))
            {
                yield return new(room, parameter.Name, isUsual ? PolicyChange.Usual : PolicyChange.Changed)
                {
                    Value = [TermOf(parameter, policy)],
                    Usual = [TermOf(parameter, Policy.Default)],
                };
            }
        }
    }

    private static IEnumerable<PolicyLine> OfHours(WorkingHours hours)
    {
        var usual = Policy.Default.Prompts.Hours;
        yield return new("prompts", "prompts.hours", hours == usual ? PolicyChange.Usual : PolicyChange.Changed) { Value = Terms(hours), Usual = Terms(usual) };

        static ValueList<PolicyTerm> Terms(WorkingHours hours) =>
        [
            .. Enumerable.Range(1, 7).Where(day => hours.Days.Includes((IsoDayOfWeek)day)).Select(day => new PolicyTerm("weekday", NumberText.Format(day))),
            new("time", TimeText(hours.Start)),
            new("time", TimeText(hours.End)),
        ];
    }

    private static string TimeText(LocalTime time) => (time == new LocalTime(time.Hour, time.Minute) ? NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm") : NodaTime.Text.LocalTimePattern.ExtendedIso).Format(time);

    /// <summary>In which phases people are asked for something, as it follows from the interventions.</summary>
    private static IEnumerable<PolicyLine> OfInvitations(Policy policy)
    {
        foreach (var (member, ask) in new[] { ("share", Ask.Share), ("tiny-step", Ask.TinyStep) })
        {
            var (value, usual) = (Phases(policy), Phases(Policy.Default));
            yield return new("phases", "phases", value == usual ? PolicyChange.Usual : PolicyChange.Changed) { Member = member, Value = value, Usual = usual };

            ValueList<PolicyTerm> Phases(Policy of) => ValueList.From(
                from phase in new[] { Phase.Information, Phase.Application, Phase.Confirmation, Phase.Consolidation }
                where of.Interventions.Any(intervention => intervention.Ask == ask && !intervention.RidesAlong && intervention.Phases.Contains(phase))
                select new PolicyTerm("phase", Kebab.Of(phase)));
        }
    }

    private static IEnumerable<PolicyLine> OfGuideline(Guideline guideline)
    {
        foreach (var (member, path, value, usual) in new[]
        {
            ("encouraged", "encouraged", guideline.Encouraged, Guideline.Default.Encouraged),
            ("allowed", "allowed", guideline.Allowed, Guideline.Default.Allowed),
            ("ask-first", "askFirst", guideline.AskFirst, Guideline.Default.AskFirst),
        })
        {
            if (value != usual)
            {
                yield return new("guideline", "guideline." + path, PolicyChange.Changed) { Member = member, Value = Terms(value), Usual = Terms(usual) };
            }
        }

        static ValueList<PolicyTerm> Terms(ValueList<DraftFeature> features) => ValueList.From(features.Select(feature => new PolicyTerm("guideline", feature.Value)));
    }
}
