using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>What is known about choices in a policy in English, for those who make and approve it.</summary>
internal static class EnglishAdvice
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("reason.policy.climate-gate", "The line of the climate lies at {share}, below the middle of the scale. Invitations then also come where people do not yet feel free to tell. Without safety nothing comes of sharing."),
        new("reason.policy.attestation", "The organisation vouches for {days} {days:day|days} for what is not measured. Half a year is long enough to ask people themselves."),
        new("reason.policy.no-listening", "Nobody is ever asked how it is for them. Asking, and showing what was done with the answer, keeps the conversation going."),
        new("reason.policy.few-people", "Figures are made from {count} {count:person|people} on. With fewer than ten a colleague is easier to recognise, all the more as figures follow one another."),
        new("reason.policy.action-line", "Who has said nothing yet comes to {share}, and the line lies at {line}. So these people are never invited to share."),
        new("reason.policy.no-remedy", "Nothing helps against “{barrier}”. Who names it gets no help that fits."),
        new("reason.policy.copy-first", "Copying comes before adapting. Own words convince more, and a programme that mostly copies dries up."),
        new("reason.policy.ai-drafts", "There are drafts made by software. Keep the label on them, and let people change and decide: their voice is the story."),
        new("reason.policy.many-messages", "There can be {count} {count:message|messages} in a week. Messages bring more people to act, and more to unsubscribe."),
        new("reason.policy.several-a-day", "There can be {count} {count:message|messages} in a day. Few and predictable works better than many and scattered."),
        new("reason.policy.back-off", "Who does not respond gets messages more often or for longer than usual; quiet comes after {count}. Mostly unsubscribing comes of that."),
        new("reason.policy.fading", "Up to {share} of a habit, messages come more often than usual. What a message does wears off in weeks, and a habit grows from the person."),
        new("reason.policy.repeats", "The same message may come again at once. What has only just come by does little when repeated."),
        new("reason.policy.evening-hours", "People can also be reached in the evening, at night or in the weekend. Eleven hours of rest always remain; more rest is your choice."),
        new("reason.policy.kept-short", "What happened counts for {days} {days:day|days}, and how the programme does is looked at over {needed} {needed:day|days}. Whether it ebbs stays partly unseen."),
        new("reason.policy.no-feedback", "Nobody needs to answer what people share. Honest, positive feedback is just what makes people want to do more."),
        new("reason.policy.daily-rhythm", "The rhythm counts in days. That presses more than weeks do, and a day without does a habit no harm."),
        new("reason.policy.no-forgiveness", "A rhythm forgives nothing, or cannot be repaired. Who sees a run end does less afterwards; being able to repair it softens that."),
        new("reason.policy.rhythm-shown", "The rhythm is also shown to people who did not ask for it. A run mostly helps those who want one."),
        new("reason.policy.known-rewards", "People know beforehand what sharing earns ({count} {count:rule|rules}). A reward known beforehand makes people do less of their own accord."),
        new("reason.policy.rewards-for-response", "What others do with a post earns points ({count} {count:rule|rules}). Then a large network wins, and who does not win drops out."),
        new("reason.policy.points-do-not-fade", "Under {count} {count:rule|rules} the points stay the same, even when sharing is a habit. Points that fade then leave people their own motives."),
        new("reason.policy.disclosure", "What people share may earn a reward. Whoever reads it is entitled to know."),
        new("reason.policy.points-stay", "Points or badges are switched on. If they go away later, people do less than before: begin only if they can stay."),
        new("reason.policy.boards", "There are groups of at most {count} {count:person|people} who see each other’s places. That helps those who did little, and slows those who did much already."),
        new("reason.policy.large-leagues", "A group can have {count} {count:person|people}. The larger it is, the fewer come anywhere near the top."),
        new("reason.policy.award", "Each month there {count:is|are} {count} {count:award|awards}. An award for doing best is hardest on those who do not win."),
        new("reason.policy.tangible-awards", "An award may be a thing. That weighs more on people’s own motives than thanks or a moment in the sun."),
        new("reason.policy.no-representatives", "There is no works council or other representation; {by} decided. So ask people themselves, and record what they said."),
        new("reason.policy.learning", "For those who said yes, chance decides now and then whether a message comes. Effects are small: work out beforehand how many people it takes, and explain why lots are drawn."),
        new("reason.policy.agreement-old", "The agreement is of {since}, more than three years ago. Those who sit there now may not have had a say."),
        new("advice-source.ai-act-50", "AI Act 50"),
        new("advice-source.working-time-directive-3", "Directive 2003/88/EC, article 3"),
        new("advice-source.gdpr-7", "GDPR 7"),
        new("advice-source.removing-points", "Thom et al. 2012, on removing points"),
        new("advice-source.works-councils-act-27", "Works Councils Act (WOR), article 27"),
        new("advice-source.advertising-codes", "advertising codes"),
    ];
}
