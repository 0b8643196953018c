using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Content;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>
/// The catalogue of all texts. Families whose nouns hosts may add to (interventions, ways of sharing, channels, barriers, kinds of act, languages)
/// are open: a key of the host's own within them is known too.
/// </summary>
public static class TextKeys
{
    private static readonly ValueList<string> OpenFamilies = ["intervention", "option", "channel", "barrier", "thanks", "basis", "act", "language", "currency", "badge", "angle", "guideline", "occasion"];

    /// <summary>Every key that a complete pack has.</summary>
    public static ValueList<TextKey> All { get; } = ValueList.From(Every());

    /// <summary>How many texts of thanks there are for each kind of act.</summary>
    public const int ThanksVariants = 2;

    /// <summary>The key of a name, one of a host's own noun included; none where there is no such key.</summary>
    public static TextKey? Find(string name)
    {
        Guard.NotNull(name);
        foreach (var key in All)
        {
            if (string.Equals(key.Name, name, StringComparison.Ordinal))
            {
                return key;
            }
        }

        return IsOfHost(name) ? Plain(name) : null;
    }

    /// <summary>The name of the text for a kind of reason.</summary>
    public static string Of(ReasonCode code) => "reason." + Guard.NotNull(code).Name;

    /// <summary>The name of the title of an intervention.</summary>
    public static string TitleOf(InterventionId intervention) => "intervention." + intervention.Value + ".title";

    /// <summary>The name of the text of an intervention.</summary>
    public static string BodyOf(InterventionId intervention) => "intervention." + intervention.Value + ".body";

    private static bool IsOfHost(string name)
    {
        foreach (var family in OpenFamilies)
        {
            if (name.Length > family.Length + 1 && name.StartsWith(family + ".", StringComparison.Ordinal))
            {
                return family switch
                {
                    "intervention" => name.EndsWith(".title", StringComparison.Ordinal) || name.EndsWith(".body", StringComparison.Ordinal),
                    "thanks" or "angle" => name.EndsWith(".1", StringComparison.Ordinal) || name.EndsWith(".2", StringComparison.Ordinal),
                    _ => true,
                };
            }
        }

        return false;
    }

    private static IEnumerable<TextKey> Every()
    {
        foreach (var (code, leftOut) in ReasonTexts.All)
        {
            yield return new(Of(code), ValueList.From(code.Data.Select(datum => datum.Name).Where(name => !leftOut.Contains(name))), leftOut, TextKey.LongestText);
        }

        foreach (var intervention in Catalogue.Interventions.Select(static intervention => intervention.Id).Append(Catalogue.GiveFeedback))
        {
            yield return Plain(TitleOf(intervention));
            yield return Plain(BodyOf(intervention));
        }

        foreach (var option in Catalogue.Options)
        {
            yield return Plain("option." + option.Id);
        }

        foreach (var (family, members) in Families())
        {
            foreach (var member in members)
            {
                yield return Plain(family + "." + member);
            }
        }

        foreach (var key in Sentences())
        {
            yield return key;
        }

        foreach (var key in HoldingKeys.All())
        {
            yield return key;
        }

        foreach (var key in PolicyKeys.All())
        {
            yield return key;
        }
    }

    private static IEnumerable<(string Family, ValueList<string> Members)> Families()
    {
        yield return ("generic", ["nothing.title", "nothing.body", "answer.title", "answer.body", "tiny-step.title", "tiny-step.body", "share.title", "share.body", "cadence.title", "cadence.body"]);
        yield return ("choice", ["adapt", "copy", "skip", "answer"]);
        yield return ("cadence", ["keep", "less", "stop"]);
        yield return ("missing", ["kill-switch-released", "incident-ended", "enrolment", "restriction-lifted", "resumption", "free-moment", "placement", "working-hours", "climate", "material", "groundwork", "channel"]);
        yield return ("gate", ["stop", "consent", "availability", "quiet-time", "rest", "climate", "phase", "fogg", "novelty", "chance", "channel", "slot"]);
        yield return ("phase", ["information", "application", "confirmation", "consolidation"]);
        yield return ("factor", ["hope", "acceptance", "pleasure", "time", "money", "physical-effort", "mental-effort", "social-deviance", "routine"]);
        yield return ("limiting-factor", ["none", "motivation", "time", "habit", "ability"]);
        yield return ("readiness", ["listen", "prepare", "go"]);
        yield return ("prompt-kind", ["signal", "facilitator", "spark"]);
        yield return ("channel", ["in-app", "teams", "slack", "email"]);
        yield return ("barrier", ["not-relevant", "not-allowed", "not-appreciated", "worth-little", "no-time", "no-habit"]);
        yield return ("basis", ["declared", "observed", "policy", "now", "other"]);
        yield return ("hint", ["disclosure", "employee"]);
        yield return ("health-sign", ["content-only", "ebb", "small-group", "over-prompting", "copy-heavy", "no-feedback", "leader-absent"]);
        yield return ("health-metric", ["active", "gini", "top-tenth", "adapt-ratio", "prompts-per-act", "mute-rate", "dialogue-ratio", "feedback", "feedback-days", "offline", "returns", "led"]);
        yield return ("advice-step", ["climate", "barriers", "prompts", "recognition", "competition", "leaders", "workshops"]);
        yield return ("advice", ["ask-about-the-climate", "ask-what-is-in-the-way", "bring-occasions", "leave-room-for-own-words", "invite-less", "invite-at-the-right-moment", "thank-soon", "let-experts-react", "see-the-quiet-ones", "compete-last", "ask-leaders-to-tell", "hold-a-workshop"]);
        yield return ("overview", ["reaction"]);
        yield return ("draft", ["offer", "label", "confirm"]);
        yield return ("guideline", [.. DraftFeatures()]);
        yield return ("guideline-advice", ["encouraged", "allowed", "ask-first", "blocked"]);
        yield return ("occasion", [.. Catalogue.Occasions.Select(rule => rule.Kind.Value)]);
        foreach (var kind in Catalogue.Occasions.Select(rule => rule.Kind.Value).Append("other"))
        {
            yield return ("angle." + kind, ["1", "2"]);
        }

        yield return ("month", ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]);
        yield return ("weekday", ["1", "2", "3", "4", "5", "6", "7"]);
        yield return ("measure", ["engagement", "connectedness", "well-being-of-use", "brand", "safety", "direction", "relevance", "autonomy", "trust-and-safety"]);
        yield return ("advice", ["direction", "relevance", "autonomy", "trust-and-safety"]);
        yield return ("question", ValueList.From(Foundations.Questions().Select(question => question.Id)));
        foreach (var kind in new[] { "post", "comment", "photo", "told-a-friend", "referral", "idea", "other" })
        {
            yield return ("thanks." + kind, ["1", "2"]);
        }
    }

    private static IEnumerable<string> DraftFeatures()
    {
        var guideline = Guideline.Default;
        foreach (var listed in new[] { guideline.Encouraged, guideline.Allowed, guideline.AskFirst, [DraftFeature.Confidential] })
        {
            foreach (var feature in listed)
            {
                yield return feature.Value;
            }
        }
    }

    private static ValueList<TextKey> Sentences() =>
    [
        Plain("summary.prompt", "when", "channel", "what"), Plain("summary.asked", "what"), Plain("summary.answer"), Plain("summary.cadence"), Plain("summary.until", "until"),
        Plain("otherwise.asked"), Plain("otherwise.from", "when"), Plain("otherwise.after", "when"), Plain("otherwise.more", "factors"),
        Plain("otherwise.less"), Plain("otherwise.less-motivation"), Plain("otherwise.less-ability"), Plain("otherwise.chance"), Plain("otherwise.motivation"),
        Plain("notice.why-you", "since", "phase"), Plain("notice.why-you.plain", "phase"), Plain("notice.why-you.asked"),
        Plain("notice.why-now.plain"), Plain("notice.why-now.asked"), Plain("notice.data"), Plain("notice.how-to-stop"), Plain("stop-line"),
        Plain("outcome.phase-entered.application"), Plain("outcome.phase-entered.confirmation"), Plain("outcome.phase-entered.consolidation"),
        Plain("outcome.practice-lapsed"), Plain("outcome.habit-verified"), Plain("outcome.rhythm-reached", "count"),
        Plain("outcome.rhythm-ended"), Plain("outcome.first-act"), Plain("outcome.first-response"), Plain("outcome.thanked-by-peer"), Plain("outcome.taken-back"),
        Plain("outcome.rewarded", "amount", "currency"), Plain("outcome.reward-expired", "amount", "currency"), Plain("outcome.badge-reached", "badge", "tier"),
        Plain("impact.title"), Plain("impact.acts", "kinds"), Plain("impact.responses", "times"), Plain("impact.thanks", "times"),
        Plain("impact.feedback", "times"), Plain("impact.reach", "count"), Plain("impact.nothing-yet"), Plain("impact.yours"),
        Plain("hint.copies", "count"), Plain("reach.potential", "count"),
        Plain("rhythm.begun"), Plain("rhythm.weeks", "count"), Plain("rhythm.workdays", "count"), Plain("rhythm.days", "count"),
        Plain("format.date", "weekday", "day", "month"), Plain("format.date-year", "weekday", "day", "month", "year"),
        Plain("format.moment", "date", "time"), Plain("format.moment-utc", "date", "time"),
        Plain("format.every-week"), Plain("format.every-weeks", "count"), Plain("format.percent", "number"), Plain("format.decimal"),
        Plain("format.unknown"),
    ];

    private static TextKey Plain(string name, params ValueList<string> placeholders) =>
        new(name, placeholders, [], name.EndsWith(".title", StringComparison.Ordinal) ? TextKey.LongestTitle : TextKey.LongestText);
}
