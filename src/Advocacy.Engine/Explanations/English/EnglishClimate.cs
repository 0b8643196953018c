using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Climate, reach and released figures in English, for whoever works on them; and the questions of the assessment.</summary>
internal static class EnglishClimate
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("reason.readiness.go", "Readiness stands at {score}. From {line} on there is room for invitations to share."),
        new("reason.readiness.prepare", "Readiness stands at {score}. From {line} on there is room for invitations; until then there is for examples and small steps."),
        new("reason.readiness.listen", "Readiness stands at {score}, below {line}. So this is a time to listen, and to tell what was done with what was heard."),
        new("reason.readiness.unsafe", "It is not safe enough yet to speak up here: {score}, with {line} as the line. So there is listening, whatever else is measured."),
        new("reason.readiness.unknown", "Too little is measured to put readiness in a number."),
        new("reason.readiness.not-measured", "Not measured, here or in a larger unit: {measure}. Without it there are invitations only where the organisation vouches for it."),
        new("reason.readiness.measured", "Measured: {measure}, at {score}, by {people} {people:person|people} of {unit}."),
        new("reason.readiness.attested", "The organisation vouches for what is not measured, until {to}."),
        new("reason.readiness.attestation-over", "The organisation vouched for what is not measured from {from} until {to}. Today lies outside that."),
        new("reason.foundation.measured", "How it stands with {measure}: {score}, by {people} {people:person|people}."),
        new("reason.foundation.not-measured", "Too few people answered to show how it stands with {measure}."),
        new("reason.barrier.estimated", "By what people said, ‘{barrier}’ is {share} of what keeps them from sharing."),
        new("reason.barrier.assumed", "Too few people have said something yet. Until then we take ‘{barrier}’ to be {share} of it."),
        new("reason.reach.potential", "Potentially {potential} of {population} {population:person|people} could see it, through {contacts} {contacts:connection|connections}. Networks of colleagues overlap, so it may well be fewer."),
        new("reason.release.refused", "Not shown, so that nobody’s answers can be told apart. A figure is made of the answers of at least {least} {least:person|people}, and so is all that can be worked out by comparing figures."),
        new("reason.release.not-asked", "Nobody has answered this."),
        new("measure.engagement", "engagement with the work"),
        new("measure.connectedness", "connectedness"),
        new("measure.well-being-of-use", "well-being of use"),
        new("measure.brand", "the brand"),
        new("measure.safety", "safety to speak up"),
        new("measure.direction", "direction"),
        new("measure.relevance", "relevance"),
        new("measure.autonomy", "autonomy"),
        new("measure.trust-and-safety", "trust and safety"),
        new("advice.trust-and-safety", "Begin with safety. Leaders go first, and show work that is not finished, a slip included. Keep the guideline light, and thank people for honest stories before polished ones."),
        new("advice.direction", "Tell the vision in plain words, and have every leader tell the same story. When something is decided, explain why, and what it was weighed against."),
        new("advice.relevance", "Bring it close. Talk in each team about what the strategy means for the work of this week. Put a real dilemma on the table, and ask for a reaction."),
        new("advice.autonomy", "Leave what, when and how to people themselves. Offer several angles on a subject, and welcome everybody’s own tone and timing."),
        new("question.direction.1", "I know where we want to go as an organisation."),
        new("question.direction.2", "When something is decided, I hear why."),
        new("question.direction.3", "Our leaders each tell a different story about where we are going."),
        new("question.relevance.1", "I can explain what our plans mean for my own work."),
        new("question.relevance.2", "In my team we talk openly about the dilemmas in our plans."),
        new("question.relevance.3", "What the organisation talks about is far away from my work."),
        new("question.autonomy.1", "I decide for myself what I tell about my work, and when."),
        new("question.autonomy.2", "I can tell about my work in my own words."),
        new("question.autonomy.3", "What I may tell about work is laid down word for word."),
        new("question.trust-and-safety.1", "I dare to tell something about work that is not perfect yet."),
        new("question.trust-and-safety.2", "Our leaders set an example by being open themselves."),
        new("question.trust-and-safety.3", "When a story of mine turns out clumsy, I keep hearing about it."),
    ];
}
