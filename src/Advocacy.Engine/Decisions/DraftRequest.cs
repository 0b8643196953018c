using Advocacy.Engine.Values;

namespace Advocacy.Engine.Decisions;

/// <summary>What a host may ask an AI to suggest, for a prompt that allows it; nothing about the person is in it but who is to confirm.</summary>
public sealed record DraftRequest
{
    internal DraftRequest(PersonId person, DecisionId decision, OfferedItem? item, string? option) =>
        (Person, Decision, Item, Option) = (person, decision, item, option);

    /// <summary>Who confirms it.</summary>
    public PersonId Person { get; }

    /// <summary>The decision it is for.</summary>
    public DecisionId Decision { get; }

    /// <summary>The content it is about, with its angles and what the person fills in; absent where it is about something of the person's own.</summary>
    public OfferedItem? Item { get; }

    /// <summary>The way of sharing, by its id in the policy; absent: any.</summary>
    public string? Option { get; }

    /// <summary>What may be asked for an item of a prompt; none where the policy or the person allows no suggestion, or the item is not in it.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="item">The item; absent: for the prompt as a whole, where it holds no content.</param>
    public static DraftRequest? For(Prompt prompt, ContentId? item = null)
    {
        if (!Guard.NotNull(prompt).MaySuggestDraft)
        {
            return null;
        }

        if (item is null)
        {
            return prompt.Items.IsEmpty ? new(prompt.Person, prompt.Id, null, prompt.Option) : null;
        }

        foreach (var offered in prompt.Items)
        {
            if (offered.Id == item)
            {
                return new(prompt.Person, prompt.Id, offered, prompt.Option);
            }
        }

        return null;
    }
}
