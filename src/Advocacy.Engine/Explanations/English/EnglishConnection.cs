using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Colleagues among one another, in English: thanks, meeting, a question for the team, experts, pairs.</summary>
internal static class EnglishConnection
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("intervention.thank-a-colleague.title", "Who would you like to thank?"),
        new("intervention.thank-a-colleague.body", "Sometimes a colleague makes your day a little lighter: someone who took a look with you, explained something or simply asked how you were. Say what they did and what it meant to you. A message, a card or a few words over coffee, anything goes. It does you both good."),

        new("intervention.meet-a-colleague.title", "Catching up with a colleague"),
        new("intervention.meet-a-colleague.body", "Who do you work with without really knowing them? Over a cup of coffee or a walk you hear what somebody is proud of and what is going on in another team. ‘What did you enjoy this week?’ makes a fine start. If you like the idea, you can choose in your preferences to be paired with a colleague now and then."),

        new("intervention.five-minute-question.title", "A question for your team meeting"),
        new("intervention.five-minute-question.body", "Five minutes at the start of a meeting can bring a team closer together. You could ask this: ‘What have you been proud of lately, big or small?’ Whoever feels like it tells something; listening is just as good. Ask it yourself, or pass it on to whoever leads the meeting."),

        new("intervention.give-feedback.title", "A colleague would love to hear from you"),
        new("intervention.give-feedback.body", "A colleague shared something about work and is curious how you see it. What appealed to you, and what made it feel real? A few lines are plenty, and it is what is good that helps someone along. Not a good time? Then someone else will gladly take a look, and nobody hears about it."),

        new("reason.feedback.asked", "An expert has been asked to take a look at what you shared."),
        new("reason.feedback.nobody-free", "The experts are busy with other things right now. As soon as one of them has room, we will ask them to take a look."),
        new("reason.feedback.thanks", "Thank you for what you shared. It gives others a picture of the work as you know it."),

        new("reason.pairing.paired", "You and a colleague have been paired this month. Whether, when and how you meet is up to the two of you."),
        new("reason.pairing.waits", "There was no pair for you this month. Next time you are among the first."),

        new("outcome.thanked-by-peer", "A colleague has thanked you. Lovely to know that it was noticed!"),
    ];
}
