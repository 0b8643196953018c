using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>What holds for a person until they change it, in sentences.</summary>
internal static class HeldStanding
{
    private static readonly ValueList<ConsentForm> Forms =
    [
        ConsentForm.Recognition, ConsentForm.Leaderboard, ConsentForm.Rewards, ConsentForm.Learning,
        ConsentForm.Feedback, ConsentForm.StoryInside, ConsentForm.StoryOutside, ConsentForm.AiDrafts, ConsentForm.Pairing,
    ];

    internal static IEnumerable<string> TakingPart(HoldingScene held)
    {
        var (standing, words) = (held.Standing, held.Words);
        yield return held.Say("person", ("person", held.State.Person.Value));
        if (standing.Enrolled is not { } enrolled)
        {
            yield return held.Say("not-enrolled");
        }
        else
        {
            yield return held.Say(standing.IsEnrolled ? "enrolled" : "enrolled-then", ("since", words.Day(enrolled.At)));
            yield return held.Say("notice", ("notice", enrolled.Notice));
            yield return held.Say("enrolled-channels", ("channels", Channels(enrolled.Channels, held)));
            if (enrolled.Slot is { } slot)
            {
                yield return held.Say("enrolled-slot", ("time", DateWords.Time(slot)));
            }
        }

        foreach (var (key, left) in new (string Key, StandingFact? Left)[] { ("opted-out", standing.OptedOut), ("objected", standing.Objected), ("departed", standing.Departed) })
        {
            if (left is not null)
            {
                yield return held.Say(standing.Enrolled is { } since && FactOrder.Canonical.Compare(left, since) < 0 ? key + "-then" : key, ("since", words.Day(left.At)));
            }
        }

        foreach (var sentence in Restriction(held))
        {
            yield return sentence;
        }
    }

    private static IEnumerable<string> Restriction(HoldingScene held)
    {
        if (held.Last<Restricted>() is { } restricted)
        {
            yield return held.Say(held.Standing.Restricted is null ? "restricted-then" : "restricted", ("since", held.Words.Day(restricted.At)));
        }
    }

    internal static IEnumerable<string> Reach(HoldingScene held)
    {
        ValueList<Channel> known = held.Standing.Enrolled is null ? [] : [Channel.InApp, .. held.Standing.Enrolled.Channels];
        var said = new List<string>();
        foreach (var fact in held.Held<StandingFact>())
        {
            var (channel, key) = fact switch
            {
                ChannelAllowed allowed when ReferenceEquals(allowed, held.Last<ChannelAllowed>(other => other.Channel == allowed.Channel)) => (allowed.Channel, "channel-allowed"),
                ChannelWithdrawn withdrawn when ReferenceEquals(withdrawn, held.Last<ChannelWithdrawn>(other => other.Channel == withdrawn.Channel)) => (withdrawn.Channel, "channel-withdrawn"),
                _ => (default, string.Empty),
            };
            if (key.Length > 0)
            {
                known = known.Add(channel);
                said.Add(held.Say(key, ("channel", held.Words.Noun("channel", channel.Value)), ("since", held.Words.Day(fact.At))));
            }
        }

        if (!known.IsEmpty)
        {
            var open = Distinct(known).Where(held.Standing.Allows);
            yield return open.IsEmpty ? held.Say("unreachable") : held.Say("reachable", ("channels", Channels(open, held)));
        }

        foreach (var sentence in said)
        {
            yield return sentence;
        }
    }

    internal static IEnumerable<string> Consent(HoldingScene held)
    {
        foreach (var form in Forms)
        {
            var given = held.Last<ConsentGiven>(fact => fact.Form == form);
            var withdrawn = held.Last<ConsentWithdrawn>(fact => fact.Form == form);
            var what = ("what", held.Words.Member("consent", form.ToString()));
            if (given is not null)
            {
                yield return held.Say(held.Standing.ConsentsTo(form) ? "yes" : "yes-then", what, ("since", held.Words.Day(given.At)));
            }

            if (withdrawn is not null)
            {
                yield return held.Say(given is not null && FactOrder.Canonical.Compare(given, withdrawn) > 0 ? "no-then" : "no", what, ("since", held.Words.Day(withdrawn.At)));
            }
        }

        yield return held.Say("no-otherwise");
    }

    internal static IEnumerable<string> Wishes(HoldingScene held)
    {
        if (held.Last<PreferencesSet>() is not { } set)
        {
            yield break;
        }

        var (wished, words) = (set.Preferences, held.Words);
        yield return held.Say("wished", ("since", words.Day(set.At)));
        if (wished.Hours is { } hours)
        {
            yield return held.Say("wished-hours", ("hours", words.Hours(hours)));
        }

        if (wished.Slot is { } slot)
        {
            yield return held.Say("wished-slot", ("time", DateWords.Time(slot)));
        }

        if (wished.CadenceWeeks is { } weeks)
        {
            yield return held.Say("wished-cadence", ("weeks", words.Weeks(weeks)));
        }

        if (wished.MostPerWeek is { } most)
        {
            yield return held.Say("wished-most", ("count", words.Number(most)));
        }

        if (!wished.Channels.IsEmpty)
        {
            yield return held.Say("wished-channels", ("channels", Channels(wished.Channels, held)));
        }

        if (!wished.Topics.IsEmpty)
        {
            yield return held.Say("wished-topics", ("topics", words.Listed(Texts(wished.Topics, static topic => topic.Value))));
        }

        if (!wished.Formats.IsEmpty)
        {
            yield return held.Say("wished-formats", ("formats", words.Listed(Texts(wished.Formats, static format => format.Value))));
        }

        if (wished.Language is { } language)
        {
            yield return held.Say("wished-language", ("language", words.Noun("language", language.Code)));
        }

        yield return held.Say(wished.OccasionsAtOnce ? "wished-occasions" : "wished-no-occasions");
        yield return held.Say(wished.ShowRhythm ? "wished-rhythm" : "wished-no-rhythm");
    }

    internal static IEnumerable<string> Work(HoldingScene held)
    {
        foreach (var placed in held.Held<Placed>())
        {
            var isNow = ReferenceEquals(placed, held.Placed);
            var place = ("place", Place(placed, held));
            yield return isNow && placed.At == FactCheck.Earliest
                ? held.Say("placed-always", place)
                : held.Say(isNow ? "placed" : "placed-otherwise", ("since", held.Words.Day(placed.At)), place);
        }
    }

    private static string Place(Placed placed, HoldingScene held)
    {
        var words = held.Words;
        var parts = new List<string>();
        foreach (var (key, group) in new[] { ("team", placed.Team), ("department", placed.Department), ("unit", placed.Unit) })
        {
            if (group is { } known)
            {
                parts.Add(words.Say("place." + key, ("name", known.Value)));
            }
        }

        parts.Add(words.Say("place.zone", ("name", placed.Zone)));
        if (placed.Pattern is { } pattern)
        {
            parts.Add(words.Say("place.hours", ("hours", words.Hours(pattern))));
        }

        foreach (var role in placed.Roles)
        {
            parts.Add(words.Say("place.role", ("name", words.Member("role", role.ToString()))));
        }

        return string.Join("; ", parts);
    }

    private static string Channels(ValueList<Channel> channels, HoldingScene held) =>
        held.Words.Listed(Texts(Distinct(channels), channel => held.Words.Noun("channel", channel.Value)));

    private static ValueList<Channel> Distinct(ValueList<Channel> channels)
    {
        ValueList<Channel> distinct = [];
        foreach (var channel in channels)
        {
            distinct = distinct.Contains(channel) ? distinct : distinct.Add(channel);
        }

        return distinct;
    }

    private static List<string> Texts<T>(ValueList<T> items, Func<T, string> textOf)
    {
        var texts = new List<string>(items.Count);
        foreach (var item in items)
        {
            texts.Add(textOf(item));
        }

        return texts;
    }
}
