using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Reasons, and what ends a wait, in English.</summary>
internal static class EnglishReasons
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("reason.stop.kill-switch", "Your organisation has switched all messages off."),
        new("reason.stop.incident", "Something else comes first right now, so we are keeping quiet for a while."),
        new("reason.stop.none", "Nothing is holding messages back."),
        new("reason.consent.enrolled", "You have been taking part since {since}, by your own choice."),
        new("reason.consent.not-enrolled", "You are not taking part, and that is fine. So you get nothing from us."),
        new("reason.consent.opted-out", "You stopped taking part on {since}. We respect that and stay quiet."),
        new("reason.consent.objected", "Your objection has been in force since {since}, so we stay quiet."),
        new("reason.available.yes", "As far as we know you are around and this is a fine time."),
        new("reason.available.away", "You are away until {until}. We stay quiet until then, and nothing piles up."),
        new("reason.available.paused", "You paused everything on {since}. We stay quiet for as long as your pause lasts."),
        new("reason.available.muted", "We have sent nothing of our own accord since {since}, as you asked. If you ask for something yourself, you get an answer as usual."),
        new("reason.available.snoozed", "You asked for a little peace and quiet until {until}."),
        new("reason.available.busy", "You are in the middle of something. This can easily wait."),
        new("reason.quiet.within-hours", "It is within your working hours, which run until {until}."),
        new("reason.quiet.outside-hours", "This is your own time. We wait until {opens}."),
        new("reason.quiet.never-open", "We know of no working hours in which you may be reached, so we stay quiet."),
        new("reason.quiet.unknown-zone", "We do not know what time it is where you are (time zone: {zone}). In that case we would rather send nothing."),
        new("reason.rest.under-caps", "There is room for a message. In seven days you had {used}, with a maximum of {most}."),
        new("reason.rest.week-cap", "You have heard enough from us these past seven days: {used} of at most {most}. Time for some quiet."),
        new("reason.rest.day-cap", "That is enough for today. We send at most {most} a day."),
        new("reason.rest.after-act", "You shared something yourself on {acted}. Lovely! So we are leaving you in peace for a bit."),
        new("reason.rest.not-due", "You hear from us {weeks}. The next message is planned for {due}."),
        new("reason.rest.backed-off", "Our recent messages may not have come at a good time, and that is fine. So you now hear from us {weeks}, around {due} at the earliest."),
        new("reason.rest.silent", "Our messages may not have suited you lately, and that is fine. We are keeping quiet now. Around {asks} we will ask just once what you would like."),
        new("reason.rest.all-offered-lately", "Everything that suits you now came by only recently. From {free} there will be something else."),
        new("reason.channel.reachable", "You can be reached through {channel}."),
        new("reason.channel.unreachable", "Right now there is no channel that you agreed to and that works."),
        new("reason.slot.chosen", "The moment is {time}, because {basis}."),
        new("reason.pull.asked", "You asked for this yourself, so you get an answer straight away."),
        new("reason.fogg.above-line", "We think this suits you now: enjoyable enough and easy enough."),
        new("reason.fogg.lifted", "With a little help this suits you now. What it helps with: {factor}."),
        new("reason.fogg.below-line", "Asking you for something now would be too much, so we do not. What would help first: {factor}."),
        new("reason.habit.fading", "Sharing comes more and more naturally to you. So we drop by {weeks}, around {due} at the earliest."),
        new("reason.phase.allows", "There is something that suits where you are now: {phase}."),
        new("reason.phase.nothing-suits", "There is nothing at hand that suits where you are now: {phase}. We would rather not send you just anything."),
        new("reason.climate.allows", "The climate at work leaves room for this: {readiness}."),
        new("reason.climate.too-cold", "Making it pleasant to share is up to your organisation first. For now there is room for {readiness}, and nothing of that kind is at hand."),
        new("reason.novelty.fresh", "This is new to you, or it has been a while: ‘{intervention}’."),
        new("reason.valid.out-of-time", "This message was right until {validUntil}. So we will not send it any more."),
        new("reason.valid.no-longer-fits", "This message no longer suits how things are, so we will not send it: ‘{intervention}’."),
        new("reason.valid.already-handled", "This message has already been dealt with."),

        new("missing.kill-switch-released", "It goes on as soon as your organisation switches messages back on."),
        new("missing.incident-ended", "It goes on as soon as your organisation says the time is right."),
        new("missing.enrolment", "That only changes if you ever choose so yourself."),
        new("missing.resumption", "It goes on whenever you like."),
        new("missing.free-moment", "It can happen once you have a moment."),
        new("missing.placement", "It can happen once your time zone is known."),
        new("missing.working-hours", "It can happen once there are working hours in which messages are welcome."),
        new("missing.climate", "It can happen once your organisation has made more room and built more trust."),
        new("missing.material", "It can happen once there is a story, an example or an occasion that suits you."),
        new("missing.groundwork", "It is up to us first to make it easier or more fun."),
        new("missing.channel", "It can happen once there is a channel that works and that you like."),
    ];
}
