using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Decisions to messages.</summary>
public static class Messages
{
    private const string Referral = "referral";

    /// <summary>The message of a prompt.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="pack">The texts.</param>
    /// <param name="hasReward">Whether a reward or bonus is attached to what it asks; a referral is hinted at in any case (INV-29).</param>
    public static RenderedMessage Render(this Prompt prompt, TextPack pack, bool hasReward = false)
    {
        Guard.NotNull(prompt);
        var words = new Wording(Guard.NotNull(pack), new(null, null));
        var message = new RenderedMessage
        {
            Language = pack.Language,
            Title = words.OfIntervention(TextKeys.TitleOf(prompt.Intervention), prompt.Ask, "title"),
            Body = words.OfIntervention(TextKeys.BodyOf(prompt.Intervention), prompt.Ask, "body"),
            Items = ValueList.From(prompt.Items.Select(item => ItemOf(item, prompt, words))),
            Reaction = prompt.IsOverview && !prompt.Items.Any(item => item.InvitesReaction) ? words.Say("overview.reaction") : null,
            Nudge = prompt.Nudge is { } nudge ? words.OfIntervention(TextKeys.BodyOf(nudge), Ask.TinyStep, "body") : null,
            Reach = prompt.PotentialReach is { } reach ? words.Say("reach.potential", ("count", words.Number(reach))) : null,
            DraftOffer = prompt.MaySuggestDraft ? words.Say("draft.offer") : null,
            Choices = prompt.IsOverview ? [] : ChoicesOf(prompt, words),
            StopLine = words.Say("stop-line"),
            Hints = HintsOf(prompt, hasReward, words),
        };
        return message with { IsFallback = words.HasBorrowed };
    }

    /// <summary>The message of a decision; none for a wait.</summary>
    public static RenderedMessage? Render(this Decision decision, TextPack pack, bool hasReward = false) =>
        Guard.NotNull(decision) is Prompt prompt ? Render(prompt, pack, hasReward) : null;

    /// <summary>The message of a decision in Dutch or English, in English for every other language; none for a wait.</summary>
    public static RenderedMessage? Render(this Decision decision, Language language, bool hasReward = false) =>
        Render(decision, TextPacks.Shipped, language, hasReward);

    /// <summary>The message of a decision in a language of the host's packs, English where it has none; none for a wait.</summary>
    public static RenderedMessage? Render(this Decision decision, TextPacks packs, Language language, bool hasReward = false)
    {
        var message = Render(decision, Guard.NotNull(packs).For(language), hasReward);
        return message is null || packs.Has(language) ? message : message with { IsFallback = true };
    }

    /// <summary>The message to an expert. It says nothing of whose act it is: the host shows the act with it, as long as the plan does.</summary>
    /// <param name="ask">The step.</param>
    /// <param name="pack">The texts.</param>
    public static RenderedMessage Render(this AskExpert ask, TextPack pack)
    {
        Guard.NotNull(ask);
        var words = new Wording(Guard.NotNull(pack), new(null, null));
        var message = new RenderedMessage
        {
            Language = pack.Language,
            Title = words.OfIntervention(TextKeys.TitleOf(Catalogue.GiveFeedback), Ask.Answer, "title"),
            Body = words.OfIntervention(TextKeys.BodyOf(Catalogue.GiveFeedback), Ask.Answer, "body"),
            Choices = ChoicesOf(Ask.Answer, words),
            StopLine = words.Say("stop-line"),
        };
        return message with { IsFallback = words.HasBorrowed };
    }

    private static RenderedItem ItemOf(OfferedItem item, Prompt prompt, Wording words) => new()
    {
        Id = item.Id,
        Title = item.Title,
        Why = item.Why,
        Angles = prompt.Ask == Ask.Share ? AnglesOf(item, words) : item.Angles,
        Slots = item.Slots,
        Choices = prompt.IsOverview ? ChoicesOf(prompt, words) : [],
        Hints = prompt.IsOverview && item.Copies is { } copies ? [words.Say("hint.copies", ("count", words.Number(copies)))] : [],
    };

    /// <summary>The organisation's angles, and where there are fewer than two, those of its kind (M10).</summary>
    private static ValueList<string> AnglesOf(OfferedItem item, Wording words)
    {
        const int Fewest = 2;
        var angles = new List<string>(item.Angles);
        for (var variant = 1; angles.Count < Fewest; variant++)
        {
            angles.Add(words.Angle(item.Occasion?.Value ?? string.Empty, variant));
        }

        return ValueList.From(angles);
    }

    /// <summary>In an overview adapt comes first; none is preselected, and skipping is always there (M09).</summary>
    private static ValueList<RenderedChoice> ChoicesOf(Prompt prompt, Wording words)
    {
        return prompt.Ask switch
        {
            Ask.Share when prompt.IsOverview => [Of(Choice.Adapt), Of(Choice.Copy), Of(Choice.Skip)],
            Ask.Share or Ask.TinyStep when prompt.Option is { } option => [new(option, words.Noun("option", option)), Of(Choice.Skip)],
            _ => ChoicesOf(prompt.Ask, words),
        };

        RenderedChoice Of(Choice choice) => ChoiceOf(choice, words);
    }

    /// <summary>What can be chosen where there is no way of sharing to choose.</summary>
    private static ValueList<RenderedChoice> ChoicesOf(Ask ask, Wording words)
    {
        return ask switch
        {
            Ask.Share or Ask.TinyStep => [ChoiceOf(Choice.Skip, words)],
            Ask.Answer => [new("answer", words.Say("choice.answer")), ChoiceOf(Choice.Skip, words)],
            Ask.Cadence => [Answer("keep"), Answer("less"), Answer("stop")],
            _ => [],
        };

        RenderedChoice Answer(string answer) => new(answer, words.Say("cadence." + answer));
    }

    private static RenderedChoice ChoiceOf(Choice choice, Wording words) => new(Kebab.Of(choice.ToString()), words.Member("choice", choice.ToString()), choice);

    /// <summary>Items, drafts and what is to be copied are the employer's text; that is to be said where it is passed on (INV-29).</summary>
    private static ValueList<string> HintsOf(Prompt prompt, bool hasReward, Wording words)
    {
        var hints = new List<string>();
        var asksToShare = prompt.Ask is Ask.Share or Ask.TinyStep;
        if (asksToShare && (prompt.IsOverview || !prompt.Items.IsEmpty))
        {
            hints.Add(words.Say("hint.employee"));
        }

        if (hasReward || prompt.IsRewarded || (asksToShare && (prompt.Option == Referral || prompt.Items.Any(item => item.HasBonus))))
        {
            hints.Add(words.Say("hint.disclosure"));
        }

        return ValueList.From(hints);
    }
}
