using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>The engine under its reference policy, and its answers as numbers.</summary>
internal static class Reference
{
    private const int MostPlaces = 32;

    private static readonly byte[] ByHindrance = HindrancesAsAnswers();
    private static readonly byte[] ByLimiting = Array.ConvertAll(Enum.GetValues<LimitingFactor>(), KindOf);

    /// <summary>The zones of the crowd, by hours from UTC.</summary>
    public static string ZoneOf(int offset) => "Etc/GMT" + (offset == 0 ? string.Empty : (offset > 0 ? "-" : "+") + Math.Abs(offset));

    public static AdvocacyEngine Engine { get; } = new(Policy.Reference, 7, DateTimeZoneProviders.Tzdb);

    /// <summary>The channels of a person, the most wanted first.</summary>
    public static ValueList<Channel> ChannelsOf(Crowd crowd, int i)
    {
        var channels = new List<Channel>(Answers.Channels);
        foreach (var (has, channel) in new[] { (crowd.HasSlack[i], Channel.Slack), (crowd.HasTeams[i], Channel.Teams), (crowd.HasEmail[i], Channel.Email) })
        {
            if (has != 0)
            {
                channels.Add(channel);
            }
        }

        return ValueList.From(channels);
    }

    /// <summary>The answer for a person: what hinders first, else the kind that answers to what limits, and the channel.</summary>
    /// <param name="closed">What hinders, whose places are in the order of the gates.</param>
    /// <param name="limiting">What limits.</param>
    /// <param name="channel">0 Slack, 1 Teams, 2 e-mail.</param>
    public static byte AnswerOf(Hindrances closed, LimitingFactor limiting, int channel)
    {
        // Without a jump that would be guessed wrong for every third person.
        var isInvited = -Unsafe.BitCast<bool, byte>(closed == Hindrances.None);
        return (byte)((isInvited & (ByLimiting[(int)limiting] + channel)) | (~isInvited & ByHindrance[BitOperations.TrailingZeroCount((uint)closed)]));
    }

    public static int PlaceOf(Channel channel) => channel == Channel.Slack ? 0 : channel == Channel.Teams ? 1 : 2;

    private static byte KindOf(LimitingFactor limiting) => Stance.KindFor(limiting) switch
    {
        PromptKind.Signal => Answers.Signal,
        PromptKind.Spark => Answers.Spark,
        _ => Answers.Facilitator,
    };

    private static byte[] HindrancesAsAnswers()
    {
        var answers = new byte[MostPlaces + 1];
        answers.AsSpan().Fill(byte.MaxValue);
        foreach (var (hindrance, answer) in new[]
        {
            (Hindrances.NotEnrolled, Answers.NoConsent), (Hindrances.OutsideHours, Answers.Quiet), (Hindrances.WeekCap, Answers.Cap),
            (Hindrances.Cooldown, Answers.Cooldown), (Hindrances.Unreachable, Answers.NoChannel),
        })
        {
            answers[BitOperations.TrailingZeroCount((uint)hindrance)] = answer;
        }

        return answers;
    }
}
