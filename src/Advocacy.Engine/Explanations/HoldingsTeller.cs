using System;
using System.Collections.Generic;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Explanations;

/// <summary>Tells all that is held of a person.</summary>
internal static class HoldingsTeller
{
    private static readonly ValueList<(HeldKind Kind, Func<HoldingScene, IEnumerable<string>> Sentences)> Parts =
    [
        (HeldKind.TakingPart, HeldStanding.TakingPart),
        (HeldKind.Reach, HeldStanding.Reach),
        (HeldKind.Consent, HeldStanding.Consent),
        (HeldKind.Wishes, HeldStanding.Wishes),
        (HeldKind.Work, HeldStanding.Work),
        (HeldKind.Rest, HeldHistory.Rest),
        (HeldKind.Messages, HeldHistory.Messages),
        (HeldKind.Said, HeldReading.Said),
        (HeldKind.Did, HeldHistory.Did),
        (HeldKind.Received, HeldHistory.Received),
        (HeldKind.Content, HeldContent.Sentences),
        (HeldKind.Rewards, HeldRewards.Sentences),
        (HeldKind.Seen, HeldHistory.Seen),
        (HeldKind.Gathered, HeldReading.Gathered),
        (HeldKind.Rhythm, HeldReading.Rhythm),
        (HeldKind.Facts, HeldHistory.Facts),
        (HeldKind.Keeping, HeldHistory.Keeping),
        (HeldKind.Never, static held => [held.Say("never-who"), held.Say("never-what"), held.Say("never-mark")]),
        (HeldKind.Rights, static held => [held.Say("rights-copy"), held.Say("rights-correct"), held.Say("rights-stop")]),
    ];

    internal static Holdings Tell(PersonState state, Instant now, TextPack pack, Surroundings around)
    {
        var held = new HoldingScene(state, now, pack, around);
        var told = new List<HeldPart>();
        foreach (var (kind, sentencesOf) in Parts)
        {
            var sentences = ValueList.From(sentencesOf(held));
            if (!sentences.IsEmpty)
            {
                told.Add(new(kind, held.Say(Kebab.Of(kind) + ".title"), sentences));
            }
        }

        var holdings = new Holdings { Language = pack.Language, Title = held.Say("title"), Parts = ValueList.From(told) };
        return holdings with { IsFallback = held.Words.HasBorrowed };
    }
}
