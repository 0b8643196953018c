using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Explanations;

/// <summary>What happened, as far as it is held, in sentences.</summary>
internal static class HeldHistory
{
    internal static IEnumerable<string> Rest(HoldingScene held)
    {
        var (standing, words) = (held.Standing, held.Words);
        var running = standing.PausedAt(held.Now);
        foreach (var paused in held.Held<Paused>())
        {
            var span = ("span", words.Span(paused.From ?? paused.At, paused.Until));
            yield return held.Say(ReferenceEquals(paused, running) ? "paused" : "paused-otherwise", span);
        }

        if (held.Last<Muted>() is { } muted)
        {
            var isOn = ReferenceEquals(muted, standing.Muted) && !(muted.Until <= held.Now);
            yield return held.Say(isOn ? "muted" : "muted-then", ("span", words.Span(muted.At, muted.Until)));
        }

        if (held.Last<Resumed>() is { } resumed)
        {
            yield return held.Say("resumed", ("at", words.Day(resumed.At)));
        }

        if (held.Progress.Prompts.SnoozedUntil is { } until)
        {
            yield return held.Say("snoozed", ("until", words.Edge(until)));
        }

        foreach (var isSilence in new[] { false, true })
        {
            var spans = new List<string>();
            foreach (var absence in held.Progress.Absences)
            {
                if (absence.IsSilence == isSilence)
                {
                    spans.Add(words.Span(absence.From, absence.To));
                }
            }

            if (spans.Count > 0)
            {
                yield return held.Say(isSilence ? "silenced" : "away", ("spans", string.Join("; ", spans)));
            }
        }
    }

    internal static IEnumerable<string> Messages(HoldingScene held)
    {
        var (prompts, words) = (held.Progress.Prompts, held.Words);
        var contacts = prompts.Contacts;
        if (!contacts.IsEmpty)
        {
            yield return held.Say("messages", ("count", words.Number(contacts.Count)), ("last", words.Day(contacts[contacts.Count - 1].At)));
            yield return held.Say("messages-which", ("messages", held.Tally(Each(contacts, contact => Title(contact, words)))));
            yield return held.Say("messages-through", ("channels", held.Tally(Each(contacts, contact => words.Noun("channel", contact.Channel.Value)))));
            yield return held.Say("messages-stages", ("stages", held.Tally(Became(contacts, words))));
            yield return held.Say("messages-each");
        }

        if (!prompts.EarlierWeeks.IsEmpty)
        {
            yield return held.Say("messages-earlier", ("count", words.Number(prompts.EarlierWeeks.Count)));
        }

        if (held.View.Ignored > 0)
        {
            yield return held.Say("messages-fewer", ("since", prompts.IgnoredAt is { } since ? words.Day(since) : words.Say("format.unknown")));
        }

        if (prompts.LastCheckIn is { } asked)
        {
            yield return held.Say("messages-asked", ("at", words.Day(asked)));
        }
    }

    internal static IEnumerable<string> Did(HoldingScene held)
    {
        var (progress, words) = (held.Progress, held.Words);
        if (progress.Phases.Acts > 0)
        {
            yield return held.Say("acts", ("times", words.Times(progress.Phases.Acts)));
        }

        if (progress.Habits.Unprompted > 0)
        {
            yield return held.Say("acts-unprompted", ("times", words.Times(progress.Habits.Unprompted)));
        }

        if (progress.Prompts.LastAct is { } last)
        {
            yield return held.Say("acts-last", ("at", words.Day(last)));
        }

        List<string> kinds = [.. Each(held.Held<Acted>(), act => words.Noun("act", act.Kind.Value))];
        if (kinds.Count > 0)
        {
            yield return held.Say("acts-kinds", ("kinds", held.Tally(kinds)));
        }

        List<string> choices = [.. Each(held.Held<Chose>(), chose => Quoted(words.Member("choice", chose.Choice.ToString())))];
        if (choices.Count > 0)
        {
            yield return held.Say("choices", ("choices", held.Tally(choices)));
        }
    }

    internal static IEnumerable<string> Received(HoldingScene held)
    {
        var (progress, words) = (held.Progress, held.Words);
        if (progress.Phases.Acknowledgements > 0)
        {
            yield return held.Say("acknowledged", ("times", words.Times(progress.Phases.Acknowledgements)));
        }

        if (progress.Responses > 0)
        {
            yield return held.Say("responses", ("times", words.Times(progress.Responses)));
        }

        if (progress.Thanks > 0)
        {
            yield return held.Say("thanked", ("times", words.Times(progress.Thanks)));
        }

        List<string> awards = [.. Each(held.Held<AwardGranted>(), static award => award.Award)];
        if (awards.Count > 0)
        {
            yield return held.Say("awards", ("awards", held.Tally(awards)));
        }
    }

    internal static IEnumerable<string> Seen(HoldingScene held)
    {
        var (phases, words) = (held.Progress.Phases, held.Words);
        if (phases.Stories > 0)
        {
            yield return held.Say("stories", ("count", words.Number(phases.Stories)));
        }

        if (phases.Examples > 0)
        {
            yield return held.Say("examples", ("count", words.Number(phases.Examples)));
        }

        if (phases.Stories > 0 || phases.Examples > 0)
        {
            yield return held.Say("seen-in-part");
        }
    }

    internal static IEnumerable<string> Facts(HoldingScene held)
    {
        var (state, events, words) = (held.State, held.State.Events, held.Words);
        if (!state.Registers.IsEmpty)
        {
            yield return held.Say("facts-standing", ("facts", held.Tally(Each(state.Registers, fact => Kind(fact, words)))));
        }

        if (!events.IsEmpty)
        {
            yield return held.Say("facts-events", ("facts", held.Tally(Each(events, fact => Kind(fact, words)))));
            yield return held.Say(
                "facts-dates", ("oldest", words.Day(events[0].At)), ("newest", words.Day(events[events.Count - 1].At)));
        }

        if (!state.Tombstones.IsEmpty)
        {
            yield return held.Say("taken-back", ("count", words.Number(state.Tombstones.Count)));
        }
    }

    internal static IEnumerable<string> Keeping(HoldingScene held)
    {
        var (state, words, history) = (held.State, held.Words, held.Around.History);
        yield return held.Say("keeping-standing", ("days", words.Number(2 * history.HorizonDays)), ("retention", words.Number(history.RetentionDays)));
        yield return held.Say("keeping-events", ("days", words.Number(2 * history.HorizonDays)));
        yield return held.Say("keeping-retention", ("days", words.Number(history.RetentionDays)));
        if (state.Newest is { } newest)
        {
            yield return held.Say("keeping-newest", ("newest", words.Day(newest)), ("until", words.Day(newest + Duration.FromDays(history.RetentionDays))));
        }

        yield return held.Say("keeping-totals");
        if (state.Checkpoint.Through is { } through)
        {
            yield return held.Say("keeping-through", ("at", words.Day(through)));
        }

        if (state.Checkpoint.SweptAt is { } swept)
        {
            yield return held.Say("keeping-swept", ("at", words.Day(swept)));
        }

        if (state.Stamp.Length > 0)
        {
            yield return held.Say("keeping-stamp", ("stamp", state.Stamp));
        }
    }

    private static string Kind(Fact fact, Wording words) => words.Member("fact", fact.GetType().Name);

    private static string Title(Contact contact, Wording words) =>
        contact.Intervention.Value.Length == 0 ? words.Say("message.unknown") : Quoted(words.Title(contact.Intervention));

    private static string Quoted(string text) => "‘" + text + "’";

    /// <summary>How far each came, and what is known besides. That one was not seen or not answered is told to nobody: see the page of this room.</summary>
    private static IEnumerable<string> Became(ValueList<Contact> contacts, Wording words)
    {
        foreach (var contact in contacts)
        {
            yield return words.Member("message", contact.Stage.ToString());
        }

        foreach (var (key, isSo) in new (string Key, Predicate<Contact> IsSo)[]
        {
            ("opened", static contact => contact.Opening == Opening.Seen),
            ("answered", static contact => contact.IsAnswered),
            ("asked-for", static contact => !contact.IsProactive),
        })
        {
            foreach (var contact in contacts)
            {
                if (isSo(contact))
                {
                    yield return words.Member("message", key);
                }
            }
        }
    }

    private static IEnumerable<string> Each<T>(IEnumerable<T> items, Func<T, string> textOf)
    {
        foreach (var item in items)
        {
            yield return textOf(item);
        }
    }
}
