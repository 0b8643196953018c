using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Reasons about boards, awards and recognition in English.</summary>
internal static class EnglishProgrammes
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("reason.programme.off", "Your organisation has not switched this on."),
        new("reason.programme.not-in", "You are not taking part in this, and that is fine. So there is nothing to show."),
        new("reason.programme.from-next", "Nice that you are joining in. You will be part of it from {from}."),
        new("reason.programme.too-few", "Too small a group is taking part to show anything. That keeps everybody’s part their own."),
        new("reason.programme.not-over", "The month is still going. There is something to see from {from}."),
        new("reason.programme.not-final", "Something may still come in. From {from} this stands."),
        new("reason.programme.let-go", "This was a while ago. Who did what back then is no longer kept, so there is nothing to show."),
        new("reason.programme.tangible-off", "Your organisation has chosen not to give vouchers or other things here."),
        new("reason.programme.budget-spent", "Everything there was to give this month has found its way to somebody."),
        new("reason.programme.nobody", "There is nobody to choose from this time."),
        new("reason.award.most-shared", "What you shared set off the most reactions this month. Thank you for telling your story."),
        new("reason.award.raffle", "Your ticket was drawn from all who joined in. Anybody can check the draw."),
        new("reason.award.peer-chosen", "Your colleagues picked what you shared. Lovely to see."),
        new("reason.award.surprise", "Just because: thank you for what you told about your work."),
        new("reason.recognition.shared", "Told something about work on {on} ({kind}). Naming exactly that makes the best thank-you."),
        new("reason.recognition.resonated", "Told something about work on {on} that others responded to ({kind}). Tell what it meant to them."),
        new("reason.recognition.idea", "Came up with an idea on {on}. Tell what is good about it."),
        new("reason.recognition.thanked", "Was thanked by a colleague on {on}. Ask what for, and pass it on."),
        new("reason.recognition.feedback", "Got kind words from an expert on {on}. Tell what was good about it."),
        new("reason.recognition.took-part", "Joined in on {on}. Say that it was good to have them there."),
    ];
}
