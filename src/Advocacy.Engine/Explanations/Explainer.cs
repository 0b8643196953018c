using System.Collections.Generic;
using System.Globalization;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Explanations;

/// <summary>Reasons, decisions and outcomes to words.</summary>
public static class Explainer
{
    /// <summary>A decision in words.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="pack">The texts.</param>
    /// <param name="zone">The person's zone; without one instants are written in UTC, and that is said.</param>
    /// <param name="hasReward">Whether a reward or bonus is attached to what it asks (INV-29).</param>
    public static Explanation Explain(this Decision decision, TextPack pack, DateTimeZone? zone = null, bool hasReward = false)
    {
        Guard.NotNull(decision);
        var words = new Wording(Guard.NotNull(pack), new(zone, decision.At));
        var prompt = decision as Prompt;
        var explained = new Explanation
        {
            Language = pack.Language,
            Summary = decision switch { Prompt asked => Summary(asked, words), Wait wait => Summary(wait, words), _ => words.Say(decision.Decisive.Reason) },
            Lines = Lines(decision, words),
            Otherwise = decision.Counterfactual is { } turning ? Otherwise(turning, prompt is not null, words) : null,
            Notice = prompt is null ? null : NoticeOf(prompt, words),
            Message = prompt is null ? null : Messages.Render(prompt, pack, hasReward),
        };
        return explained with { IsFallback = words.HasBorrowed || explained.Message?.IsFallback == true };
    }

    /// <summary>A decision in words, in Dutch or English; English for every other language.</summary>
    public static Explanation Explain(this Decision decision, Language language, DateTimeZone? zone = null, bool hasReward = false) =>
        Explain(decision, TextPacks.Shipped, language, zone, hasReward);

    /// <summary>A decision in words, in a language of the host's packs; English where it has none.</summary>
    public static Explanation Explain(
        this Decision decision, TextPacks packs, Language language, DateTimeZone? zone = null, bool hasReward = false)
    {
        var explained = Explain(decision, Guard.NotNull(packs).For(language), zone, hasReward);
        return packs.Has(language) ? explained : explained with
        {
            IsFallback = true,
            Message = explained.Message is null ? null : explained.Message with { IsFallback = true },
        };
    }

    /// <summary>A reason in words.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="pack">The texts.</param>
    /// <param name="zone">The person's zone; without one instants are written in UTC, and that is said.</param>
    /// <param name="now">When it is read: a year is told only where it is another one.</param>
    public static string Explain(this Reason reason, TextPack pack, DateTimeZone? zone = null, Instant? now = null) =>
        new Wording(Guard.NotNull(pack), new(zone, now)).Say(Guard.NotNull(reason));

    /// <summary>
    /// All that is held of a person, in words for that person: the answer to "what do you hold about me?" (GDPR 15). The state itself, as
    /// JSON, is the copy that goes with it.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="now">The moment, at or after the state's newest event.</param>
    /// <param name="pack">The texts.</param>
    /// <param name="around">The policies and the time zones.</param>
    public static Holdings Tell(this PersonState state, Instant now, TextPack pack, Surroundings around) =>
        HoldingsTeller.Tell(state, now, Guard.NotNull(pack), around);

    /// <summary>All that is held of a person, in a language of the host's packs; English where it has none.</summary>
    public static Holdings Tell(this PersonState state, Instant now, TextPacks packs, Language language, Surroundings around)
    {
        var told = Tell(state, now, Guard.NotNull(packs).For(language), around);
        return packs.Has(language) ? told : told with { IsFallback = true };
    }

    /// <summary>A policy in plain words: all in which it differs from the default, and what people want to know of any.</summary>
    /// <param name="policy">The policy, valid or not.</param>
    /// <param name="pack">The texts.</param>
    public static PolicySummary Summarise(this Policy policy, TextPack pack) => PolicyTeller.Tell(Guard.NotNull(policy), Guard.NotNull(pack));

    /// <summary>A policy in plain words, in Dutch or English; English for every other language.</summary>
    public static PolicySummary Summarise(this Policy policy, Language language) => Summarise(policy, TextPacks.Shipped, language);

    /// <summary>A policy in plain words, in a language of the host's packs; English where it has none.</summary>
    public static PolicySummary Summarise(this Policy policy, TextPacks packs, Language language)
    {
        var told = Summarise(policy, Guard.NotNull(packs).For(language));
        return packs.Has(language) ? told : told with { IsFallback = true };
    }

    /// <summary>How strong an effect was, in a few words.</summary>
    public static string Explain(this EffectSize effect, TextPack pack)
    {
        var words = new Wording(Guard.NotNull(pack), new(null, null));
        var (least, most) = (Size(Guard.NotNull(effect).Least), Size(effect.Most));
        return words.Say("effect." + Kebab.Of(effect.Measure), ("size", least == most ? least : words.Say("effect.range", ("least", least), ("most", most))));

        string Size(double size) => effect.Measure == EffectMeasure.RelativeChange ? words.Percent(size) : words.Exact(size);
    }

    /// <summary>Who says so, of advice: a law by its name in the language, a paper as it is.</summary>
    /// <param name="kind">The kind of advice.</param>
    /// <param name="pack">The texts.</param>
    public static string ExplainSource(this AdviceKind kind, TextPack pack) => AdviceSources.In(Guard.NotNull(pack), Guard.NotNull(kind).Source);

    /// <summary>The law that is concerned, of advice, by its name in the language; none where none is.</summary>
    /// <param name="kind">The kind of advice.</param>
    /// <param name="pack">The texts.</param>
    public static string? ExplainLaw(this AdviceKind kind, TextPack pack) => Guard.NotNull(kind).Law is { } law ? AdviceSources.In(Guard.NotNull(pack), law) : null;

    /// <summary>What came of what a person shared, in sentences for that person and nobody else; never empty.</summary>
    /// <param name="impact">What came of it.</param>
    /// <param name="pack">The texts.</param>
    public static ValueList<string> Tell(this PersonalImpact impact, TextPack pack) =>
        ImpactTeller.Tell(Guard.NotNull(impact), new Wording(Guard.NotNull(pack), new(null, impact.At)));

    /// <summary>What came about, or was taken back, in words for the person.</summary>
    public static string Explain(this Outcome outcome, TextPack pack)
    {
        Guard.NotNull(outcome);
        var words = new Wording(Guard.NotNull(pack), new(null, null));
        if (outcome.IsTakenBack)
        {
            return words.Say("outcome.taken-back");
        }

        var key = "outcome." + Kebab.Of(outcome.Kind.ToString());
        var mark = outcome.Subject.IndexOf('#');
        var (first, second) = mark < 0 ? (outcome.Subject, string.Empty) : (outcome.Subject.Substring(0, mark), outcome.Subject.Substring(mark + 1));
        return outcome.Kind switch
        {
            OutcomeKind.PhaseEntered => words.Say(key + "." + Kebab.Of(first)),
            OutcomeKind.BadgeReached => words.Say(key, ("badge", words.Noun("badge", first)), ("tier", second)),
            OutcomeKind.Rewarded or OutcomeKind.RewardExpired => words.Say(
                key, ("amount", words.Number(outcome.Amount)), ("currency", words.Currency(outcome.Currency?.Value ?? string.Empty, outcome.Amount))),
            _ => words.Say(key, ("count", outcome.Subject)),
        };
    }

    /// <summary>Thanks right after an own act, which inform and do not grade (M33).</summary>
    /// <param name="kind">The kind of act; one of the host's own without texts is thanked for in general words.</param>
    /// <param name="pack">The texts.</param>
    /// <param name="variant">Which of the texts; any number, such as how many acts there were before.</param>
    public static string Thanks(ActKind kind, TextPack pack, int variant = 0)
    {
        Guard.NotNull(pack);
        var number = "." + (((variant % TextKeys.ThanksVariants) + TextKeys.ThanksVariants) % TextKeys.ThanksVariants + 1).ToString(CultureInfo.InvariantCulture);
        var own = "thanks." + kind.Value + number;
        var isKnown = pack[own] is not null || TextPack.English[own] is not null;
        return new Wording(pack, new(null, null)).Say(isKnown ? own : "thanks.other" + number);
    }

    /// <summary>The rhythm in a line; none where it is not wanted or has not begun.</summary>
    public static string? Line(this RhythmView rhythm, TextPack pack)
    {
        Guard.NotNull(rhythm);
        var words = new Wording(Guard.NotNull(pack), new(null, null));
        var count = rhythm.Current.ToString(CultureInfo.InvariantCulture);
        return !rhythm.IsShown || rhythm.Current < 1 ? null
            : rhythm.Current == 1 ? words.Say("rhythm.begun")
            : words.Say("rhythm." + Kebab.Of(rhythm.Unit.ToString()), ("count", count));
    }

    private static string Summary(Prompt prompt, Wording words)
    {
        var what = words.OfIntervention(TextKeys.TitleOf(prompt.Intervention), prompt.Ask, "title");
        return prompt.IsAsked
            ? words.Say("summary.asked", ("what", what))
            : words.Say("summary.prompt", ("when", words.On(prompt.DeliverAt)), ("channel", words.Noun("channel", prompt.Channel.Value)), ("what", what))
                + " " + Because(prompt, words);
    }

    private static string Because(Prompt prompt, Wording words) => prompt.Ask switch
    {
        Ask.Answer => words.Say("summary.answer"),
        Ask.Cadence => words.Say("summary.cadence"),
        _ => words.Member("prompt-kind", prompt.Kind.ToString()),
    };

    /// <summary>Why not, and until when or what ends it, what decided first; the same is not said twice.</summary>
    private static string Summary(Wait wait, Wording words)
    {
        var said = words.Say(wait.Decisive.Reason);
        var until = wait.Until is { } instant && words.On(instant) is var when && !said.Contains(when) ? " " + words.Say("summary.until", ("until", when)) : string.Empty;
        var missing = wait.Missing is { } thing ? " " + words.Member("missing", thing.ToString()) : string.Empty;
        return wait.Decisive.Missing is null ? said + until + missing : said + missing + until;
    }

    private static ValueList<ExplainedFinding> Lines(Decision decision, Wording words)
    {
        var lines = new ExplainedFinding[decision.Findings.Count];
        var decisive = DecisivePlace(decision);
        for (var i = 0; i < lines.Length; i++)
        {
            var finding = decision.Findings[i];
            var text = words.Say(finding.Reason);
            lines[i] = new(
                finding.Gate,
                words.Member("gate", finding.Gate.ToString()),
                finding.Missing is { } missing ? text + " " + words.Member("missing", missing.ToString()) : text,
                finding.IsOpen,
                i == decisive);
        }

        return ValueList.From(lines);
    }

    private static string Otherwise(Counterfactual turning, bool isPrompt, Wording words)
    {
        if (isPrompt && turning.Gate == Gate.Stop)
        {
            return words.Say("otherwise.asked");
        }

        var sentences = new List<string>();
        if (turning.Gate == Gate.Chance)
        {
            sentences.Add(words.Say("otherwise.chance"));
        }

        if (turning.At is { } at)
        {
            sentences.Add(words.Say(isPrompt ? "otherwise.after" : "otherwise.from", ("when", words.On(at))));
        }

        foreach (var missing in turning.Missing)
        {
            sentences.Add(words.Member("missing", missing.ToString()));
        }

        if (!turning.Shifts.IsEmpty)
        {
            sentences.Add(words.Say(isPrompt ? LessOf(turning.Shifts) : "otherwise.more", ("factors", MoreOf(turning.Shifts, words))));
        }

        return string.Join(" ", sentences);
    }

    private static string LessOf(ValueList<Shift> shifts) =>
        shifts.Count > 1 ? "otherwise.less" : shifts[0].Link is null ? "otherwise.less-motivation" : "otherwise.less-ability";

    private static string MoreOf(ValueList<Shift> shifts, Wording words)
    {
        var names = new List<string>();
        foreach (var shift in shifts)
        {
            names.Add(shift.Link is { } link ? words.Member("factor", link.ToString()) : words.Say("otherwise.motivation"));
        }

        return string.Join("; ", names);
    }

    private static int DecisivePlace(Decision decision)
    {
        for (var i = 0; i < decision.Findings.Count; i++)
        {
            if (!decision.Findings[i].IsOpen)
            {
                return i;
            }
        }

        return decision.Findings.Count - 1;
    }

    private static Notice NoticeOf(Prompt prompt, Wording words)
    {
        var phase = ("phase", words.Member("phase", prompt.Judgement.Phase.ToString()));
        var enrolled = Find(prompt, PromptReasons.Enrolled);
        var slot = Find(prompt, PromptReasons.Slot);
        var chance = Find(prompt, DecisionReasons.ChanceInvited);
        return new(
            prompt.IsAsked ? words.Say("notice.why-you.asked")
                : enrolled is not null ? words.Say("notice.why-you", ("since", words.Datum(enrolled, "since")), phase)
                : words.Say("notice.why-you.plain", phase),
            (prompt.IsAsked ? words.Say("notice.why-now.asked") : slot is null ? words.Say("notice.why-now.plain") : words.Say(slot))
                + (chance is null ? string.Empty : " " + words.Say(chance)),
            words.Say("notice.data"),
            words.Say("notice.how-to-stop"));
    }

    private static Reason? Find(Decision decision, ReasonCode code)
    {
        foreach (var finding in decision.Findings)
        {
            if (finding.Reason.Code == code)
            {
                return finding.Reason;
            }
        }

        return null;
    }
}
