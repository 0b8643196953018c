using System;
using System.Linq;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Tests.Values;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Prompts;

public class ChannelsTests
{
    private static readonly PromptRules s_rules = new();
    private static readonly Instant s_now = Instant.FromUtc(2026, 1, 6, 10, 0);
    private static readonly Channel[] s_all = [Channel.InApp, Channel.Teams, Channel.Slack, Channel.Email, new("bell")];

    private static readonly Gen<ValueList<Channel>> s_some =
        from bits in Gen.Choose(0, 31) from shuffled in Gen.Shuffle(s_all) select ValueList.From(shuffled.Where(channel => (bits & (1 << Array.IndexOf(s_all, channel))) != 0));

    [Fact]
    public void Pick_AnyWishes_IsTheFirstThatIsAllowedUpAndRested() => Law.Holds(
        "the first wanted channel that may and can be used, else in-app",
        Arb.From(
            from wanted in s_some
            from allowed in s_some
            from down in s_some
            from contacts in Some.Many(from channel in Gen.Elements(s_all) from days in Gen.Choose(-2, 40) from failed in Gen.Elements(true, false) select (channel, days, failed), 6)
            select (wanted, allowed, down: down.Count > 2 ? [] : down, contacts)),
        sample =>
        {
            var state = PromptState.New;
            for (var i = 0; i < sample.contacts.Count; i++)
            {
                var (channel, days, failed) = sample.contacts[i];
                state = state with { Contacts = state.Contacts.Add(Message(i, channel, s_now - Duration.FromDays(days), failed)) };
            }

            state = state with { Contacts = ValueList.From(state.Contacts.OrderBy(contact => contact.At).ThenBy(contact => contact.Decision.Value, StringComparer.Ordinal)) };
            bool IsResting(Channel channel) => channel != Channel.InApp
                && state.Contacts.LastOrDefault(contact => contact.Channel == channel && contact.At <= s_now) is { Stage: ContactStage.NotDelivered } last
                && s_now - last.At < Duration.FromDays(28);
            Channel? expected = null;
            foreach (var channel in sample.wanted.Append(Channel.InApp))
            {
                expected ??= sample.allowed.Contains(channel) && !sample.down.Contains(channel) && !IsResting(channel) ? channel : null;
            }

            Assert.Equal(expected, Channels.Pick(sample.wanted, sample.allowed.Contains, sample.down, state, s_now, s_rules));
        },
        500,
        ("none", sample => sample.allowed.IsEmpty, 0.01),
        ("a failure", sample => sample.contacts.Any(contact => contact.failed && contact.days is >= 0 and < 28), 0.3));

    [Fact]
    public void Pick_AfterAFailedDelivery_FallsBackUntilTheChannelHasRested()
    {
        var state = PromptState.New with { Contacts = [Message(0, Channel.Teams, s_now, failed: true)] };
        ValueList<Channel> wanted = [Channel.Teams, Channel.Email];
        Assert.Equal(Channel.Email, Channels.Pick(wanted, _ => true, [], state, s_now + Duration.FromDays(28) - Duration.Epsilon, s_rules));
        Assert.Equal(Channel.Teams, Channels.Pick(wanted, _ => true, [], state, s_now + Duration.FromDays(28), s_rules));
        Assert.Equal(Channel.InApp, Channels.Pick(wanted, channel => channel == Channel.InApp || channel == Channel.Teams, [], state, s_now, s_rules));
        Assert.Null(Channels.Pick(wanted, _ => false, [], state, s_now, s_rules));
    }

    [Fact]
    public void Pick_InAppThatFailed_DoesNotRest()
    {
        var state = PromptState.New with { Contacts = [Message(0, Channel.InApp, s_now, failed: true)] };
        Assert.Equal(Channel.InApp, Channels.Pick([], _ => true, [], state, s_now, s_rules));
        Assert.Null(Channels.Pick([], _ => true, [Channel.InApp], state, s_now, s_rules));
    }

    private static Contact Message(int number, Channel channel, Instant at, bool failed) => new()
    {
        Decision = new("d-" + number),
        At = at,
        ValidUntil = at,
        Channel = channel,
        Stage = failed ? ContactStage.NotDelivered : ContactStage.Sent,
    };
}
