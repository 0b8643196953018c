using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using Advocacy.Sample.Output;
using NodaTime;
using Spectre.Console;

namespace Advocacy.Sample.Timelines;

/// <summary>What to say of each entry of a timeline: who, what, and how it looks.</summary>
internal sealed class TimelineWords(Timeline timeline, TextPack pack)
{
    private int acts;

    public (string Who, string What, Style? Style) Of(TimelineEntry entry) => entry switch
    {
        TimelineEntry.Decided { Decision: Prompt prompt } => ("engine", Said(prompt), Screen.Invite),
        TimelineEntry.Decided { Decision: var wait } => ("engine", wait.Explain(pack, timeline.Zone).Summary, Screen.Quiet),
        TimelineEntry.Ended ended => ("engine", "at the end: " + ended.Decision.Explain(pack, timeline.Zone).Summary, Screen.Strong),
        TimelineEntry.HeldBack held => ("host", "holds it back: " + string.Join(" ", held.Reasons.Select(Explained(held.At))), Screen.Warning),
        TimelineEntry.Thanked => ("host", "thanks at once: " + Explainer.Thanks(ActKind.Post, pack, acts++), null),
        TimelineEntry.CameAbout came => ("engine", "so: " + came.Outcome.Explain(pack), Screen.Strong),
        TimelineEntry.Reported { Fact: Sent } => ("host", "sends it", null),
        TimelineEntry.Reported { Fact: Expired } => ("host", "reports that it was not sent", null),
        TimelineEntry.Reported { Fact: var fact } => (DoerOf(fact), Deed(fact), null),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, "A kind of entry without words."),
    };

    private static string DoerOf(Fact fact) => fact switch
    {
        Placed => "HR",
        PeerThanked => "colleague",
        FeedbackReceived => "expert",
        NetworkResponded => "network",
        _ => "person",
    };

    /// <summary>The message's title, how it comes, and the reason.</summary>
    private string Said(Prompt prompt)
    {
        var title = prompt.Render(pack).Title;
        var items = prompt.Items.IsEmpty ? string.Empty : " (" + string.Join("; ", prompt.Items.Select(item => item.Title)) + ")";
        return "invites: " + title + items + " [" + prompt.Intervention.Value + ", " + Words.Of(prompt.Kind) + ", " + prompt.Channel.Value
            + ", " + Words.Of(prompt.DeliverAt, timeline.Zone, prompt.At) + DrawPage.Said(prompt) + "] " + Why.Of(prompt).Explain(pack, timeline.Zone, prompt.At);
    }

    private Func<Reason, string> Explained(Instant at) => reason => reason.Explain(pack, timeline.Zone, at);

    private string Deed(Fact fact) => fact switch
    {
        Placed placed => "works in " + placed.Zone + (placed.Team is { } team ? ", team " + team.Value : string.Empty),
        Enrolled enrolled => "enrols" + Answers(enrolled),
        Away away => "reports leave until " + Words.Of(away.To, timeline.Zone, away.At),
        OptedOut => "opts out",
        ConsentGiven given => "agrees to: " + Words.Of(given.Form),
        ConsentWithdrawn withdrawn => "no longer agrees to: " + Words.Of(withdrawn.Form),
        Departed => "stops working here",
        Restricted => "asks that nothing is used",
        RestrictionLifted => "may be used again",
        Seen seen => seen.Opening == Opening.Seen ? "opens it" : "does not open it",
        Dismissed => "closes it",
        Chose { Choice: Choice.Adapt } => "chooses to adapt and share",
        Chose { Choice: Choice.Copy } => "chooses to copy and post",
        Chose chose => "skips" + (chose.Barrier is { } barrier ? ": " + barrier.Value : string.Empty),
        Acted acted => "shares: " + acted.Kind.Value + (acted.Decision is null ? ", unprompted" : string.Empty),
        PeerThanked => "thanks for it",
        FeedbackReceived => "gives positive feedback on it",
        NetworkResponded => "responds to it",
        UnderstoodWhy => "says to know why",
        ConfidenceReported reported => "says to be " + Words.Share(reported.Confidence.Value) + " confident",
        ListeningAnswered => "answers",
        AutomaticityReported reported => "says it goes by itself, " + reported.Automaticity.ToString(System.Globalization.CultureInfo.InvariantCulture) + " of 7",
        _ => Kind(fact),
    };

    private static string Answers(Enrolled enrolled) =>
        (enrolled.KnowsWhy is { } knows ? ", knows why: " + (knows ? "yes" : "no") : string.Empty)
        + (enrolled.Confidence is { } confidence ? ", confident: " + Words.Share(confidence.Value) : string.Empty);

    private static string Kind(Fact fact) => string.Concat(fact.GetType().Name.Select((character, place) =>
        char.IsUpper(character) ? (place == 0 ? string.Empty : " ") + char.ToLowerInvariant(character) : character.ToString()));
}
