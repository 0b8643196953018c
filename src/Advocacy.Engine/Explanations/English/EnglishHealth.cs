using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>How a programme does, social proof and personal impact in English.</summary>
internal static class EnglishHealth
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("reason.health.content-only", "For each message with content, {returns} {returns:act, reaction or thanks comes|acts, reactions and thanks come} back. Below {least} it is content alone."),
        new("reason.health.ebb", "In their first four weeks people told something in {earlierShare} of the weeks, in the past four weeks in {share}. Below {limitShare} of the beginning it is an ebb."),
        new("reason.health.small-group", "The tenth of people who do the most do {share} of everything; from {limitShare} on that is a small group. The Gini coefficient is {giniShare}; if all were equally keen, chance alone would give {chanceShare}."),
        new("reason.health.over-prompting", "There {prompts:was|were} {prompts} {prompts:invitation|invitations} and {acts} {acts:act|acts}; up to {limit} for one act is fine. Of those taking part {share} chose quiet; up to {limitShare} is fine."),
        new("reason.health.copy-heavy", "Of what was shared from the overview, {share} was copied as it stood. From {limitShare} on it is mostly copying."),
        new("reason.health.no-feedback", "Of what people shared, {share} got feedback or thanks from a colleague. Below {limitShare} that is little."),
        new("reason.health.leader-absent", "Of those taking part {share} heard a leader tell why. Below {limitShare} that is little."),
        new("reason.health.too-few", "This would be about fewer than {least} {least:person|people}. That is not enough to say anything, and keeps everybody’s part their own."),
        new("reason.health.not-reported", "Nothing is known that would tell. That is not enough to say anything."),
        new("reason.norm.static", "Over {days} {days:day|days} of late, {share} of the colleagues who have been taking part for a while told something about work."),
        new("reason.norm.dynamic", "More and more colleagues tell something about work: of those who have been taking part for a while it went from {earlierShare} to {share} in {days} {days:day|days}."),
        new("reason.norm.too-few", "Fewer than {least} {least:person|people} is not enough to say what colleagues do."),
        new("reason.norm.not-recent", "There is no number of the past {days} {days:day|days}, so there is nothing to say about it."),
        new("reason.norm.not-rising", "There is nothing new to say about what colleagues do."),

        new("health-sign.content-only", "content and hope"),
        new("health-sign.ebb", "ebb"),
        new("health-sign.small-group", "a small group"),
        new("health-sign.over-prompting", "too many invitations"),
        new("health-sign.copy-heavy", "mostly copied"),
        new("health-sign.no-feedback", "little feedback"),
        new("health-sign.leader-absent", "leaders unheard"),

        new("health-metric.active", "weeks with an act, of the past four"),
        new("health-metric.gini", "Gini of acts (toward 1: all by one)"),
        new("health-metric.top-tenth", "acts by the tenth who do the most"),
        new("health-metric.adapt-ratio", "adapted rather than copied"),
        new("health-metric.prompts-per-act", "invitations for each act"),
        new("health-metric.mute-rate", "people who chose quiet"),
        new("health-metric.dialogue-ratio", "reactions and comments for each act"),
        new("health-metric.feedback", "acts with feedback or thanks"),
        new("health-metric.feedback-days", "days to feedback or thanks"),
        new("health-metric.offline", "acts told in person"),
        new("health-metric.returns", "what comes back for each message with content"),
        new("health-metric.led", "people who heard a leader tell why"),

        new("advice-step.climate", "climate"),
        new("advice-step.barriers", "what is in the way"),
        new("advice-step.prompts", "invitations"),
        new("advice-step.recognition", "recognition"),
        new("advice-step.competition", "competition"),
        new("advice-step.leaders", "leaders"),
        new("advice-step.workshops", "workshops"),

        new("advice.ask-about-the-climate", "Begin with the climate: ask how free and safe people feel to tell about work, and let them know what you did with the answers."),
        new("advice.ask-what-is-in-the-way", "Ask what is in people’s way: nothing that suits them, unsure whether it is allowed, no time. Take away the biggest of these first."),
        new("advice.bring-occasions", "Bring fewer ready-made items and more occasions from people’s own work: something delivered, a visit, a new colleague."),
        new("advice.leave-room-for-own-words", "Leave room for people’s own words: two angles to choose from, and an open line that only they can fill."),
        new("advice.invite-less", "Invite less, and let people choose how often."),
        new("advice.invite-at-the-right-moment", "Let an invitation follow on something that happened, at a moment people chose themselves."),
        new("advice.thank-soon", "Thank people within days, and name what was good about what they told."),
        new("advice.let-experts-react", "Let an experienced colleague react to people’s first own stories."),
        new("advice.see-the-quiet-ones", "See quiet contributions too, and give those who do the most some peace."),
        new("advice.compete-last", "Keep games and prizes for later, if at all: they mostly help those who are active already."),
        new("advice.ask-leaders-to-tell", "Ask leaders to tell themselves why they share, the tricky things included."),
        new("advice.hold-a-workshop", "Hold a short workshop in which people make something of their own."),

        new("impact.title", "What came of what you shared"),
        new("impact.acts", "You told something about work: {kinds}."),
        new("impact.responses", "People you know responded to it {times}."),
        new("impact.thanks", "A colleague thanked you {times}."),
        new("impact.feedback", "An experienced colleague had kind words for it {times}."),
        new("impact.reach", "Potential reach: up to {count} {count:person|people} you are connected with may have come across it. Nobody knows how many really did, and we do not keep this number."),
        new("impact.nothing-yet", "There is nothing to look back on here, and that is fine."),
        new("impact.yours", "This is for you alone. Nobody else gets to see it."),
    ];
}
