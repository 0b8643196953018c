using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Occasions, angles, the guideline and what else goes with content, in English.</summary>
internal static class EnglishContent
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("reason.occasion.none", "Nothing to tell comes of this kind of event: {event}."),
        new("reason.occasion.not-yet", "This happens on {opens}. After that it may be something to tell."),
        new("reason.occasion.stale", "This was news until {until}."),
        new("reason.content.confidential", "This is confidential, so it stays inside."),
        new("reason.content.under-embargo", "This may be told from {until}."),

        new("overview.reaction", "Rather react than share? A comment under what a colleague shared counts just as much."),
        new("hint.copies", "{count} {count:person has|people have} posted these very words. In your own words it stands out more."),
        new("reach.potential", "Potential reach: up to {count} {count:contact|contacts}, if everybody in your network happens to see it. Only you see this number."),
        new("draft.offer", "Looking for a start? You can have a suggestion written by AI. It says so, and nothing goes out until you have made it your own."),
        new("draft.label", "Suggestion written by AI"),
        new("draft.confirm", "These are my words now"),

        new("guideline-advice.encouraged", "Lovely, this is what makes a story"),
        new("guideline-advice.allowed", "Fine, go ahead"),
        new("guideline-advice.ask-first", "Good to ask about first"),
        new("guideline-advice.blocked", "This stays inside for now"),
        new("guideline.own-experience", "Something you did or saw yourself"),
        new("guideline.own-words", "Your own words and tone"),
        new("guideline.thanks-to-colleagues", "Thanks or credit to colleagues"),
        new("guideline.something-learned", "Something you learned, also from what went wrong"),
        new("guideline.dilemma", "Something you are still figuring out"),
        new("guideline.behind-the-scenes", "A look behind the scenes"),
        new("guideline.question-to-readers", "A question to whoever reads it"),
        new("guideline.own-opinion", "Your own opinion, about your employer too"),
        new("guideline.photo-of-work", "A photo of the work, without people who can be recognised"),
        new("guideline.vacancy", "A vacancy"),
        new("guideline.public-news", "News that is already out"),
        new("guideline.other-people", "Other people: ask whether they like the idea"),
        new("guideline.client-by-name", "A client or partner by name: ask whether they like the idea"),
        new("guideline.internal-figures", "Figures that are not public: ask whether they can go out"),
        new("guideline.unannounced-work", "Work that is not announced yet: ask when it can be told"),
        new("guideline.confidential", "Something confidential"),

        new("occasion.project-delivered", "a project delivered"),
        new("occasion.client-visit", "a visit"),
        new("occasion.vacancy", "a vacancy"),
        new("occasion.collaboration", "working together"),
        new("occasion.event", "an event"),
        new("occasion.team-day", "a day out with the team"),
        new("occasion.team-meeting", "a team meeting"),
        new("occasion.new-colleague", "a new colleague"),
        new("occasion.success", "a success"),
        new("occasion.proud-moment", "a moment to be proud of"),

        new("angle.project-delivered.1", "What was the trickiest bit, and how did you get past it?"),
        new("angle.project-delivered.2", "Who will notice the difference, and what changes for them?"),
        new("angle.client-visit.1", "Which question from the visitor made you think?"),
        new("angle.client-visit.2", "What did you show that people outside never get to see?"),
        new("angle.vacancy.1", "What do you enjoy about working in this team?"),
        new("angle.vacancy.2", "Whom would you love to have next to you, and why?"),
        new("angle.collaboration.1", "What did the other side see that you had overlooked?"),
        new("angle.collaboration.2", "What works well together, and what are you still finding out?"),
        new("angle.event.1", "Which idea did you take home?"),
        new("angle.event.2", "Whom did you meet, and what did you talk about?"),
        new("angle.team-day.1", "Which moment made you laugh?"),
        new("angle.team-day.2", "What did you learn about a colleague that you did not know?"),
        new("angle.team-meeting.1", "Which question came up that others may recognise?"),
        new("angle.team-meeting.2", "What small thing will you do differently from now on?"),
        new("angle.new-colleague.1", "What do you remember of your own first week?"),
        new("angle.new-colleague.2", "What would you like somebody new to know about your team?"),
        new("angle.success.1", "Who helped make this happen, perhaps out of sight?"),
        new("angle.success.2", "What went wrong first, and what did you learn from that?"),
        new("angle.proud-moment.1", "Why does this one mean something to you?"),
        new("angle.proud-moment.2", "How would you explain it to a friend?"),
        new("angle.other.1", "What struck you most about this?"),
        new("angle.other.2", "What would you tell a friend about it?"),
    ];
}
