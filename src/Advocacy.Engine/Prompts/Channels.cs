using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Prompts;

/// <summary>Through what a person is reached: the most wanted channel that is allowed and works.</summary>
public static class Channels
{
    /// <summary>
    /// The first of the wanted channels that is allowed, not down, and not resting after a message that could not be delivered; then
    /// in-app, which needs only enrolment; none where nothing is left.
    /// </summary>
    /// <param name="wanted">Channels in the person's order.</param>
    /// <param name="isAllowed">Whether the person agreed to a channel.</param>
    /// <param name="down">Channels that do not work now.</param>
    /// <param name="state">The messages held.</param>
    /// <param name="now">The moment.</param>
    /// <param name="rules">The rules.</param>
    public static Channel? Pick(
        ValueList<Channel> wanted, Predicate<Channel> isAllowed, ValueList<Channel> down, PromptState state, Instant now, PromptRules rules)
    {
        return Pick(Allowed(wanted, Guard.NotNull(isAllowed)), down, state, now, rules);
    }

    /// <summary>The wanted channels a person agreed to, and in-app, which needs only enrolment, after them where it is not among them.</summary>
    internal static ValueList<Channel> Allowed(ValueList<Channel> wanted, Predicate<Channel> isAllowed) =>
        (wanted.Contains(Channel.InApp) ? wanted : wanted.Add(Channel.InApp)).Where(isAllowed);

    /// <summary>The first of the channels a person allows that works; none where none does.</summary>
    internal static Channel? Pick(ValueList<Channel> allowed, ValueList<Channel> down, PromptState state, Instant now, PromptRules rules)
    {
        foreach (var channel in allowed)
        {
            if (!down.Contains(channel) && !IsResting(channel, state, now, rules))
            {
                return channel;
            }
        }

        return null;
    }

    /// <summary>Whether a channel is allowed, not down, and not resting after a message that could not be delivered.</summary>
    internal static bool IsOpen(
        Channel channel, Predicate<Channel> isAllowed, ValueList<Channel> down, PromptState state, Instant now, PromptRules rules) =>
        isAllowed(channel) && !down.Contains(channel) && !IsResting(channel, state, now, rules);

    /// <summary>Whether a channel rests after a message that could not be delivered on it.</summary>
    internal static bool IsResting(Channel channel, PromptState state, Instant now, PromptRules rules)
    {
        var first = (Guard.NotNull(state).Among & ContactTrait.NotDelivered) == 0 ? -1 : state.Contacts.Count - 1;
        for (var i = first; i >= 0; i--)
        {
            var contact = state.Contacts[i];
            if (contact.Channel == channel && contact.At <= now)
            {
                return channel != Channel.InApp
                    && contact.Stage == ContactStage.NotDelivered
                    && contact.At + Duration.FromDays(Guard.NotNull(rules).ChannelRestDays) > now;
            }
        }

        return false;
    }
}
