using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Why sharing is worthwhile and how others do it, in English: the texts themselves.</summary>
internal static class EnglishInterventions
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("intervention.colleague-story.title", "A colleague’s story"),
        new("intervention.colleague-story.body", "A colleague told people something about work and looks back on what came of it. A nice read, even if you have no plans of your own. Nothing is asked of you."),

        new("intervention.why-people-trust-people.title", "Why people trust people"),
        new("intervention.why-people-trust-people.body", "When people want to know what a place is really like, they ask someone who works there. You know the good days and the tricky ones, and that is exactly what makes your story ring true. A few honest lines from you can say more than a polished campaign. No need for perfect: ordinary is just right."),

        new("intervention.why-your-own-network.title", "Your network knows you"),
        new("intervention.why-your-own-network.body", "The people who follow you know you from somewhere: an old classmate, a former client, a neighbour who is looking around. They read your story because it comes from you. That is how a small post sometimes reaches the very person it can help. And it keeps you in touch with people you may well work with one day."),

        new("intervention.why-pride-in-the-work.title", "Pride is worth showing"),
        new("intervention.why-pride-in-the-work.body", "There is a lot of craft in your work that nobody sees from the outside. Tell people what you enjoyed, and suddenly they understand what you do and why you like doing it. Often something nice comes back: a question, a nod of recognition, a compliment. And writing it down lets you enjoy it all over again."),

        new("intervention.colleague-example.title", "How a colleague went about it"),
        new("intervention.colleague-example.body", "Below you can see how a colleague told people something about work. Have a look at how it begins: often it is simply something that happened that day. Take what suits you and leave the rest. Looking is enough."),

        new("intervention.how-a-photo-says-it.title", "A photo says it all"),
        new("intervention.how-a-photo-says-it.body", "You don’t have to be a photographer. Pick something from today: your hands at work, the result, the coffee afterwards. Add one line that only you could write, such as ‘A long time in the making, and today it runs.’ If other people are in it, ask whether they are happy with that. And that is all there is to it."),

        new("intervention.how-a-comment-helps.title", "What a comment can do"),
        new("intervention.how-a-comment-helps.body", "Say a colleague writes about a project that is done. ‘Nice!’ is kind. But tell them what you saw yourself and it comes alive: ‘I was there for the last test. First it went quiet, and then everybody started to laugh.’ A good comment holds something you saw, something you learned or a genuine question. One line is enough, and it makes someone feel seen."),

        new("intervention.how-a-first-post-comes-about.title", "How a first post comes about"),
        new("intervention.how-a-first-post-comes-about.body", "Start with one moment: ‘This morning a client rang to say that it worked.’ Then write down what it did to you: ‘I smiled about that all day.’ End with a thank-you or a question: ‘Thanks to the team! What was your bright spot this week?’ Three lines, and there it is. Whether you share it, and where, is up to you."),

        new("intervention.leaders-example.title", "How would your manager tell it?"),
        new("intervention.leaders-example.body", "Ask your manager what they like to tell people about work. A chat like that often shows that an ordinary, honest story is welcome, even when not everything is finished. After that it is up to you whether you want to tell something, and how."),

        new("intervention.insight-in-impact.title", "Where your story can travel"),
        new("intervention.insight-in-impact.body", "What you tell reaches people your organisation does not know: your friends, old colleagues and peers. And sometimes they pass it on. That is how someone hears of a job that fits, or of an idea to build on. It starts small, with somebody sharing something they enjoy."),

        new("intervention.proud-of-it.title", "What are you proud of?"),
        new("intervention.proud-of-it.body", "Think back to something that worked out, big or small, and to your part in it. That deserves to be seen. Tell people what it was, who it helped and what you liked about it. A few lines are enough to let others share in the fun."),
    ];
}
