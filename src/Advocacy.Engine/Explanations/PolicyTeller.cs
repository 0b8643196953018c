using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Explanations;

/// <summary>Tells what a policy says.</summary>
internal sealed class PolicyTeller
{
    private readonly Wording words;

    private PolicyTeller(Wording words) => this.words = words;

    internal static PolicySummary Tell(Policy policy, TextPack pack)
    {
        var words = new Wording(pack, new(null, null));
        var teller = new PolicyTeller(words);
        var sections = PolicyOutline.Of(policy)
            .GroupBy(line => line.Room, StringComparer.Ordinal)
            .Select(room => new SummarySection(room.Key, words.Say("policy-room." + room.Key), ValueList.From(teller.Lines([.. room]))));
        var summary = new PolicySummary { Language = pack.Language, Title = words.Say("policy.title"), Sections = ValueList.From(sections) };
        return summary with { IsFallback = words.HasBorrowed };
    }

    private IEnumerable<SummaryLine> Lines(List<PolicyLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line is not { Change: PolicyChange.Added, Item: { } item })
            {
                yield return new(line.Path, line.Change, Sentence(line));
                continue;
            }

            // What was added is told at once, with all there is to it.
            var members = new List<string>();
            for (; i + 1 < lines.Count && lines[i + 1] is { Change: PolicyChange.Added } next && next.Item == item && next.Member.Length > 0; i++)
            {
                members.Add(words.Say("policy.member", ("member", Member(next)), ("value", Listed(next.Value))));
            }

            var (list, name) = (("list", words.Say("policy-list." + item.Kind)), ("item", Name(item)));
            yield return new(line.Path, line.Change, members.Count == 0
                ? words.Say("policy.item.added", list, name)
                : words.Say("policy.item.added-with", list, name, ("members", string.Join("; ", members))));
        }
    }

    private string Sentence(PolicyLine line) => line switch
    {
        { Item: { } item } => OfItem(line, item),
        { Path: "version" } => words.Say("policy.version", ("value", Listed(line.Value))),
        { Path: "agreement" } => Agreement(line.Value),
        { Path: "prompts.hours" } => Told("policy.prompts.hours", line, Hours),
        { Path: "rewards.selfReported" } or { Room: "guideline" } => Told("policy." + line.Room + "." + line.Member, line, Listed),
        { Path: "phases" } => Told("policy.phases." + line.Member, line, Listed),
        { Value: { Count: 1 } value } when value[0] is { Kind: "switch" } isOn => words.Say(PolicyKeys.Of(line.Path) + (isOn.Text == "true" ? ".on" : ".off")),
        _ => Told(PolicyKeys.Of(line.Path), line, Listed),
    };

    private string Told(string key, PolicyLine line, Func<ValueList<PolicyTerm>, string> text)
    {
        var said = words.Say(key, ("value", text(line.Value)));
        return line.Change == PolicyChange.Usual ? said : words.Say("policy.changed", ("line", said), ("usual", text(line.Usual)));
    }

    private string Agreement(ValueList<PolicyTerm> terms) => terms.IsEmpty
        ? words.Say("policy.agreement.none")
        : words.Say(terms[2].Text == "true" ? "policy.agreement.with" : "policy.agreement.without", ("by", terms[0].Text), ("on", Term(terms[1])));

    private string OfItem(PolicyLine line, PolicyTerm item)
    {
        var list = ("list", words.Say("policy-list." + item.Kind));
        return line.Change switch
        {
            PolicyChange.Removed => words.Say("policy.item.removed", list, ("item", Name(item))),
            PolicyChange.Reordered => words.Say("policy.item.reordered", list, ("value", words.Listed([.. line.Value.Select(Name)]))),
            _ => words.Say("policy.item.changed", list, ("item", Name(item)), ("member", Member(line)), ("value", Listed(line.Value)), ("usual", Listed(line.Usual))),
        };
    }

    private string Member(PolicyLine line)
    {
        var member = words.Say("policy-member." + line.Member);
        return line.Place == 0 ? member : words.Say("policy.member.multiplied", ("member", member), ("place", words.Number(line.Place)));
    }

    private string Name(PolicyTerm item) => item.Kind switch
    {
        "intervention" or "weight" => words.Title(new(item.Text)),
        "reward-life" => words.Noun("currency", item.Text),
        "reward-rule" or "reward-cap" => item.Text,
        _ => words.Noun(item.Kind, item.Text),
    };

    private string Hours(ValueList<PolicyTerm> terms)
    {
        var days = WorkingDays.None;
        var times = new List<string>();
        foreach (var term in terms)
        {
            if (term.Kind == "weekday")
            {
                days |= (WorkingDays)(1 << (int.Parse(term.Text, CultureInfo.InvariantCulture) - 1));
            }
            else
            {
                times.Add(term.Text);
            }
        }

        return words.Say("format.hours", ("days", words.Days(days)), ("from", times[0]), ("until", times[1]));
    }

    private string Listed(ValueList<PolicyTerm> terms)
    {
        var texts = new List<string>();
        for (var i = 0; i < terms.Count; i++)
        {
            // How much a driver or link is lifted belongs to it.
            if (i > 0 && terms[i] is { Kind: "share" } && terms[i - 1] is { Kind: "factor" })
            {
                texts[texts.Count - 1] += " " + Term(terms[i]);
            }
            else
            {
                texts.Add(Term(terms[i]));
            }
        }

        return texts.Count == 0 ? words.Say("policy.nothing") : words.Listed(texts);
    }

    private string Term(PolicyTerm term) => term.Kind switch
    {
        "text" or "time" => term.Text,
        "date" => words.Date(NodaTime.Text.LocalDatePattern.Iso.Parse(term.Text).Value),
        "switch" => words.Say("policy.switch." + term.Text),

        // The names of phases are parts of sentences, and have commas.
        "phase" => words.Say("policy.quoted", ("value", words.Noun(term.Kind, term.Text))),
        _ when PolicyUnits.IsKnown(term.Kind) => Number(term.Kind, term.Text),
        _ => words.Noun(term.Kind, term.Text),
    };

    private string Number(string unit, string number)
    {
        if (!NumberText.TryParse(number, out var value))
        {
            return words.Say("format.unknown");
        }

        return PolicyUnits.IsShare(unit) ? words.Percent(value)
            : unit == "percent" ? words.Say("format.percent", ("number", words.Exact(value)))
            : unit == "ISO day of the week" ? words.Noun("weekday", number)
            : unit == "hour" && value is >= 0 and < 24 ? DateWords.Time(new LocalTime((int)value, 0))
            : unit == "minutes after midnight" && value is >= 0 and < 1440 ? DateWords.Time(LocalTime.FromMinutesSinceMidnight((int)value))
            : PolicyUnits.NounOf(unit) is { } noun ? words.Say("unit." + noun + (value == 1 ? ".one" : string.Empty), ("count", words.Exact(value)))
            : words.Exact(value);
    }
}
