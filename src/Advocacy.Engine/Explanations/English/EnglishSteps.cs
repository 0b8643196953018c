using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Invitations, questions and ways of sharing in English.</summary>
internal static class EnglishSteps
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("intervention.tiny-step.title", "In the mood for a small step?"),
        new("intervention.tiny-step.body", "Have you seen something from a colleague today that made you smile? You could leave a short comment, or tell someone about it at home. A minute is plenty, and skipping is fine too."),

        new("intervention.tiny-step-with-words.title", "A small step, with a few words to start"),
        new("intervention.tiny-step-with-words.body", "Would you like to react to something from a colleague, but are you still looking for the words? Try ‘What I like about this is’, ‘I know this one, because’ or ‘How did you come up with it?’ and finish it the way you talk. It takes a minute."),

        new("intervention.weekly-overview.title", "Your overview for this week"),
        new("intervention.weekly-overview.body", "Here is what is going on at work. Is there anything you would enjoy telling people about? Give it your own twist, take it as it is or skip it. It is all good."),

        new("intervention.ready-draft.title", "A first draft is ready for you"),
        new("intervention.ready-draft.body", "We have made a start, so that you don’t begin with a blank page. Make it your story: take out what isn’t right and add something only you know. If it doesn’t suit you, simply leave it."),

        new("intervention.own-moment.title", "Has something good happened?"),
        new("intervention.own-moment.body", "Perhaps there was something these past few days that you like to look back on: a good conversation, something that worked out, a colleague who surprised you. If you feel like it, tell it your way. You choose what, where and when."),

        new("intervention.credit-a-colleague.title", "Who deserves a bit of credit?"),
        new("intervention.credit-a-colleague.body", "Is there a colleague who helped you lately, had a clever idea or simply did good work? Say what you saw and why it made you glad. Check whether they like being named, and that is all there is to it. Nobody in mind right now? That is fine too."),

        new("intervention.something-learned.title", "Learned something new?"),
        new("intervention.something-learned.body", "Now and then you pick up something that others in your field can use: a handy trick, a different way of looking, something that would not work at first and then did. Tell it in your own words, as briefly as you like. A single tip can already help someone along."),

        new("intervention.question-people-ask.title", "What do people ask you about your job?"),
        new("intervention.question-people-ask.body", "At a birthday, at the sports club or from an old classmate: everyone gets a question about their work sometimes. Pick one you enjoy and answer it the way you would across the table. Where you tell it, and to whom, is up to you."),

        new("intervention.react-to-a-colleague.title", "A word for a colleague"),
        new("intervention.react-to-a-colleague.body", "And perhaps a colleague shared something this week that you liked. A short comment makes somebody’s day."),
        new("intervention.you-said-we-did.title", "You said, we did"),
        new("intervention.you-said-we-did.body", "You and your colleagues told us how things are going. Thank you for that! Below is what was done with it. Nothing is asked of you."),
        new("intervention.thanks-along.title", "Thanks along the way"),
        new("intervention.thanks-along.body", "And who made your week a little easier? A quick thank-you to that colleague is a lovely thing to give."),
        new("intervention.tell-it-at-home.title", "Told at the table"),
        new("intervention.tell-it-at-home.body", "And if you would rather tell it to a friend over a meal, that counts just as much."),
        new("intervention.kind-word.title", "A kind word"),
        new("intervention.kind-word.body", "Did you see or read something good by a colleague this week? One sentence under the post, or simply over coffee, often does a lot already. It need not go any further than that one colleague."),

        new("intervention.concrete-occasion.title", "A good occasion"),
        new("intervention.concrete-occasion.body", "Sometimes a story is there for the taking, like the one below. Were you there, or do you know it from close by? Pick one detail that stayed with you and tell people what happened. With that one detail you are nearly there."),

        new("intervention.permission-card.title", "Feel free to talk about this"),
        new("intervention.permission-card.body", "Is it all right to talk about your work? Yes. What you do, what you learn, your team and what you are proud of are yours to tell, in your own words. A doubt or something unfinished is welcome too. Just leave out what is confidential, and check with others whether they are happy to be mentioned. If you would like to talk it over, a colleague will be glad to think along."),

        new("intervention.if-then-plan.title", "A moment of your own, if you like"),
        new("intervention.if-then-plan.body", "Something new comes easier when it hangs on something that is there already. Pick a moment you have anyway, such as the start on Monday or coffee on Friday, and make it your own line: ‘After coffee on Friday I’ll see if there is something nice to tell.’ You choose the moment, and you can let go of it again."),

        new("intervention.small-and-quick.title", "Small is good too"),
        new("intervention.small-and-quick.body", "You don’t need much time to tell people something: one line or one photo is a story already. Think of something from today that you would tell a friend, and write it down just like that. A minute will do."),

        new("intervention.listening.title", "How is it for you?"),
        new("intervention.listening.body", "We are curious how you find it to talk about your work, with colleagues or with others. What makes it pleasant, and what could be different? What you tell us helps to make it better. You can answer later too, or not at all."),

        new("intervention.keep-less-stop.title", "What would you like?"),
        new("intervention.keep-less-stop.body", "It has been quiet here for a while, and that is fine. Would you like to go on hearing from us now and then, a little less often, or not at all? Any answer is a good one, and you can always choose differently later."),

        new("generic.nothing.title", "Something nice to see"),
        new("generic.nothing.body", "Here is something you may like to read or look at. Nothing is asked of you."),
        new("generic.answer.title", "A short question"),
        new("generic.answer.body", "We would love to hear what you think. Answering is up to you."),
        new("generic.tiny-step.title", "A small step"),
        new("generic.tiny-step.body", "If you feel like something small, here is one. A minute is plenty, and skipping is fine too."),
        new("generic.share.title", "Something to tell people about"),
        new("generic.share.body", "Perhaps there is something in it that you would enjoy telling, in your own way and at a time that suits you. Skipping is fine too."),
        new("generic.cadence.title", "What would you like?"),
        new("generic.cadence.body", "Would you like to hear from us now and then, a little less often, or not at all? Any answer is a good one."),

        new("option.adapt-and-share", "Adapt and share"),
        new("option.copy-and-post", "Copy and post"),
        new("option.own-story", "Tell your own story"),
        new("option.photo", "Share a photo"),
        new("option.referral", "Tip someone off about a job"),
        new("option.idea", "Share an idea"),
        new("option.comment", "Leave a comment"),
        new("option.tell-a-friend", "Tell a friend"),

        new("choice.adapt", "Adapt and share"),
        new("choice.copy", "Copy and post"),
        new("choice.skip", "Skip"),
        new("choice.answer", "Happy to tell you"),
        new("cadence.keep", "Keep going"),
        new("cadence.less", "A little less, please"),
        new("cadence.stop", "Nothing more, please"),
    ];
}
