using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Summaries, notices, hints, thanks and outcomes in English.</summary>
internal static class EnglishMessages
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("summary.prompt", "On {when} you get the message ‘{what}’ through {channel}."),
        new("summary.asked", "You asked, so here is ‘{what}’."),
        new("summary.answer", "We would love to hear how it is for you."),
        new("summary.cadence", "You choose how often you hear from us."),
        new("summary.until", "We will look again on {until} at the earliest."),

        new("otherwise.asked", "Only if your organisation had stopped everything would there be no answer now."),
        new("otherwise.from", "From {when} this no longer stands in the way."),
        new("otherwise.after", "After {when} we would have sent nothing."),
        new("otherwise.more", "What would help: {factors}."),
        new("otherwise.less", "Had we thought that it appealed to you less or was harder for you, we would have sent nothing."),
        new("otherwise.less-motivation", "Had we thought that it appealed to you less, we would have sent nothing."),
        new("otherwise.less-ability", "Had we thought that it was harder for you, we would have sent nothing."),
        new("otherwise.chance", "It was chance: with another draw a message would have come now."),
        new("otherwise.motivation", "getting more out of it, or enjoying it more"),

        new("notice.why-you", "You have been taking part since {since}, by your own choice. This suits where you are now: {phase}."),
        new("notice.why-you.plain", "You are taking part, by your own choice. This suits where you are now: {phase}."),
        new("notice.why-you.asked", "You asked for it yourself."),
        new("notice.why-now.plain", "It is within your working hours, and you did not get too many other messages."),
        new("notice.why-now.asked", "What you ask for yourself, you get straight away."),
        new("notice.data", "We used your sign-up and preferences, your team, working hours and absence, which messages you got and what you did with them, what you took part in, and what you shared or told us yourself. We do not read the text of your posts."),
        new("notice.how-to-stop", "You can pause, get less or stop altogether at any time. You need no reason, and nothing follows from it."),
        new("stop-line", "Rather have less, a break or nothing at all? You can choose that at any time, no reason needed."),

        new("hint.disclosure", "Is there a reward or bonus in it for you? Just mention it when you share, to be open about it."),
        new("hint.employee", "This text comes from your employer. If you share it, let people know that you work there, for instance with ‘where I work’."),

        new("thanks.post.1", "Thank you! Your words show what the work looks like from the inside."),
        new("thanks.post.2", "Good of you to tell this. Anyone who reads it knows a little more about what you all do."),
        new("thanks.comment.1", "Thank you! Your comment turns a post into a conversation."),
        new("thanks.comment.2", "Good of you to comment. Whoever wrote it now knows that it was read."),
        new("thanks.photo.1", "Thank you! Now others can see what normally only you and your colleagues see."),
        new("thanks.photo.2", "Good of you to show this. A photo tells people at once what things are like where you work."),
        new("thanks.told-a-friend.1", "Thank you! A story told at the kitchen table counts just as much."),
        new("thanks.told-a-friend.2", "Nice that you talked about it. Now someone has heard it first-hand."),
        new("thanks.referral.1", "Thank you! Because of you, someone now knows of a place that may suit them."),
        new("thanks.referral.2", "Good of you to think of someone. That is how people and work find each other."),
        new("thanks.idea.1", "Thank you for your idea! Colleagues can build on it now."),
        new("thanks.idea.2", "Good of you to think along. Your idea gives others something to start from."),
        new("thanks.other.1", "Thank you! This shows something of the work as you know it."),
        new("thanks.other.2", "Good of you to do this. Every form counts, this one too."),

        new("outcome.phase-entered.application", "You know why sharing can be worthwhile. Now we would love to show you how others do it."),
        new("outcome.phase-entered.confirmation", "You have a picture of how it can be done. Now there is all the room for what you would like to tell."),
        new("outcome.phase-entered.consolidation", "Sharing is becoming part of your work. We stay close for as long as you like."),
        new("outcome.practice-lapsed", "Things are a bit quieter, and that is fine. We simply pick up where you are now."),
        new("outcome.habit-verified", "Sharing comes naturally to you now. So you will hear less from us."),
        new("outcome.rhythm-reached", "Your rhythm has reached {count} in a row. A nice moment to pause at!"),
        new("outcome.rhythm-ended", "A rhythm may have its rests too. When you feel like it, a new one simply begins."),
        new("outcome.first-act", "You shared something of your own for the first time. A lovely moment!"),
        new("outcome.first-response", "The first response from your own network is in. How nice!"),
        new("outcome.rewarded", "Added for you: {amount} {currency}."),
        new("outcome.reward-expired", "Of what you got earlier, this no longer counts: {amount} {currency}. That is how it was agreed."),
        new("outcome.badge-reached", "You have the badge {badge}, step {tier}. Something to enjoy for a moment!"),
        new("outcome.taken-back", "This is no longer listed, because something it rested on was withdrawn."),

        new("rhythm.begun", "Your rhythm has begun."),
        new("rhythm.weeks", "Your rhythm: {count} {count:week|weeks} in a row."),
        new("rhythm.workdays", "Your rhythm: {count} working {count:day|days} in a row."),
        new("rhythm.days", "Your rhythm: {count} {count:day|days} in a row."),
    ];
}
