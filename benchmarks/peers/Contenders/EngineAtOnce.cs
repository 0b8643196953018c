using System;
using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Populations;
using NodaTime;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>The engine, everybody at once: a roster for each part of the crowd, judged by vectors.</summary>
internal sealed class EngineAtOnce() : InProcess("the engine, everybody at once (Roster.JudgeAll)")
{
    private readonly Dictionary<(int From, int Many), Roster> rosters = [];

    // By the place of a channel as a byte, none among them.
    private readonly byte[] channels = new byte[byte.MaxValue + 1];

    private Crowd? crowd;
    private PackedStance[] stances = [];

    protected override void Take(Crowd crowd) => this.crowd = crowd;

    protected override void Ready(int from, int many)
    {
        if (!rosters.TryGetValue((from, many), out var roster))
        {
            roster = rosters[(from, many)] = new(Reference.Engine, many);
            for (var i = 0; i < many; i++)
            {
                roster.Set(i, EntryOf(from + i), Crowd.Now);
            }
        }

        stances = stances.Length == many ? stances : new PackedStance[many];
        roster.JudgeAll(Situation.Ordinary, Crowd.Now, stances);
        for (var place = 0; place < roster.Channels.Count; place++)
        {
            channels[place] = (byte)Reference.PlaceOf(roster.Channels[place]);
        }
    }

    protected override void DecideAll(int from, Span<byte> answers)
    {
        rosters[(from, answers.Length)].JudgeAll(Situation.Ordinary, Crowd.Now, stances);
        ReadOnlySpan<PackedStance> judged = stances.AsSpan(0, answers.Length);
        ReadOnlySpan<byte> places = channels;
        for (var i = 0; i < judged.Length; i++)
        {
            answers[i] = Reference.AnswerOf(judged[i].Closed, judged[i].Limiting, places[(byte)judged[i].ChannelPlace]);
        }
    }

    private RosterEntry EntryOf(int i) => new()
    {
        IsEnrolled = crowd!.Consent[i] != 0,
        Zone = Reference.ZoneOf(crowd.Offset[i]),
        Channels = Reference.ChannelsOf(crowd, i),
        UsedThisWeek = crowd.Messages[i],
        LastMessage = Crowd.Now - Duration.FromMinutes(Math.Round(crowd.SinceLast[i] * 60)),
        Strengths = Strengths.From([crowd.Motivation[i], 0, 0, crowd.Links[0][i], crowd.Links[1][i], crowd.Links[2][i], crowd.Links[3][i], crowd.Links[4][i], crowd.Links[5][i]]),
    };
}
