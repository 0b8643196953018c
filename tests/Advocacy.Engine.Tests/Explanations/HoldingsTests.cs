using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Explanations;

/// <summary>
/// What do you hold about me? Everything: whatever changes in a state, changes what is told, unless it is named here why not.
/// </summary>
public class HoldingsTests
{
    /// <summary>What only keeps the books of what is told, or is told of all messages in one sentence.</summary>
    private static readonly Dictionary<string, string> ToldOtherwise = new()
    {
        ["Phases.PracticeAt"] = "when what fades was last counted: the sentence on practice says that it fades",
        ["Contact.Decision"] = "a code; what is known of each message is said once",
        ["Contact.ValidUntil"] = "said once of each message",
        ["Contact.Items"] = "said once of each message",
        ["Contact.Nudge"] = "said once of each message",
        ["Contact.Ask"] = "said once of each message",
        ["Contact.Lesson"] = "said once of each message",
        ["Contact.IsOverview"] = "said once of each message, and by its title",
        ["Contact.Learned"] = "said once of each message",
        ["Contact.IsSettled"] = "that the time to answer is over follows from its end, said once of each message",
        ["Enrolled.By"] = "always the person (INV-02)",
    };

    private static readonly Type[] StandingKinds = [.. Kinds(typeof(StandingFact))];

    public static TheoryData<string> Paths => [.. PathsOf(typeof(Progress), "")];

    public static TheoryData<string> MessagePaths => [.. PathsOf(typeof(Contact), "")];

    public static TheoryData<string> StandingProperties =>
        [.. from kind in StandingKinds from path in PathsOf(kind, "") where path is not ("Id" or "Person" or "At") select kind.Name + "." + path];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Tell_AnythingElseInProgress_TellsSomethingElse(string path)
    {
        var (full, other) = (Get(HeldSamples.Full, path), Get(HeldSamples.Other, path));
        Assert.False(Equals(full, other), $"Say in {nameof(HeldSamples)} what else {path} can be.");
        var changed = (Progress)With(HeldSamples.Full, path, other);
        AssertTold(path, HeldSamples.Earlier, HeldSamples.Of(changed, HeldSamples.Registers, []));
    }

    [Theory]
    [MemberData(nameof(MessagePaths))]
    public void Tell_AnythingElseInAMessage_TellsSomethingElse(string path)
    {
        var contacts = HeldSamples.Full.Prompts.Contacts;
        var (full, other) = (Get(contacts[1], path), Get(HeldSamples.OtherMessage, path));
        Assert.False(Equals(full, other), $"Say in {nameof(HeldSamples)} what else {path} can be.");
        var changed = HeldSamples.Full with { Prompts = HeldSamples.Full.Prompts with { Contacts = contacts.With(1, (Contact)With(contacts[1], path, other)) } };
        AssertTold("Contact." + path, HeldSamples.Earlier, HeldSamples.Of(changed, HeldSamples.Registers, []));
    }

    [Theory]
    [InlineData(nameof(Absence.From))]
    [InlineData(nameof(Absence.To))]
    [InlineData(nameof(Absence.IsSilence))]
    public void Tell_AnotherAbsence_TellsSomethingElse(string path)
    {
        Assert.Equal(3, typeof(Absence).GetProperties().Length);
        var (absences, other) = (HeldSamples.Full.Absences, HeldSamples.OtherAbsence);
        var changed = path switch { "From" => absences[0] with { From = other.From }, "To" => absences[0] with { To = other.To }, _ => absences[0] with { IsSilence = other.IsSilence } };
        AssertTold("Absence." + path, HeldSamples.Earlier, HeldSamples.Of(HeldSamples.Full with { Absences = absences.With(0, changed) }, HeldSamples.Registers, []));
    }

    [Fact]
    public void Tell_EverythingOfAState_IsTold()
    {
        var state = HeldSamples.Everything;
        Dictionary<string, PersonState> others = new()
        {
            ["Person"] = new(new("p-18"), state.Registers, state.Log, state.Tombstones, state.Checkpoint, state.Newest, state.Stamp, null),
            ["Registers"] = new(state.Person, [], state.Log, state.Tombstones, state.Checkpoint, state.Newest, state.Stamp, null),
            ["Events"] = new(state.Person, state.Registers, EventLog.Empty, state.Tombstones, state.Checkpoint, state.Newest, state.Stamp, null),
            ["Tombstones"] = new(state.Person, state.Registers, state.Log, [], state.Checkpoint, state.Newest, state.Stamp, null),
            ["Checkpoint"] = new(state.Person, state.Registers, state.Log, state.Tombstones, Progress.Start, state.Newest, state.Stamp, null),
            ["Newest"] = new(state.Person, state.Registers, state.Log, state.Tombstones, state.Checkpoint, null, state.Stamp, null),
            ["Stamp"] = new(state.Person, state.Registers, state.Log, state.Tombstones, state.Checkpoint, state.Newest, "activating@1", null),
        };
        Assert.Equal(typeof(PersonState).GetProperties().Select(property => property.Name).Order(), others.Keys.Order());
        Assert.All(others, other => AssertTold(other.Key, state, other.Value));
    }

    /// <summary>Facts are drawn; two that differ in one property alone are told differently.</summary>
    [Theory]
    [MemberData(nameof(StandingProperties))]
    public void Tell_AnythingElseInAStandingFact_TellsSomethingElse(string property)
    {
        var (kind, path) = (StandingKinds.Single(kind => kind.Name == property.Split('.')[0]), property[(property.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        var drawn = FactGen.Of(kind, new("p-17")).Generator.Sample(60, 30).ToArray();
        var pairs =
            from pair in drawn.Zip(drawn.Skip(1))
            where !Equals(Get(pair.First, path), Get(pair.Second, path))
            let other = (StandingFact)With(pair.First, path, Get(pair.Second, path))
            select (One: Alone((StandingFact)pair.First), Two: Alone(other));
        var differs = pairs.Any(pair => HeldSamples.Text(pair.One) != HeldSamples.Text(pair.Two));
        Assert.True(differs != ToldOtherwise.ContainsKey(property), property);
    }

    [Fact]
    public void Tell_EveryKindOfFact_IsToldByName()
    {
        var kinds = Kinds(typeof(Fact)).ToArray();
        Assert.Equal(kinds.Select(kind => kind.Name).Order(), FactGen.Kinds.Keys.Select(kind => kind.Name).Order());
        foreach (var kind in kinds)
        {
            var fact = FactGen.Of(kind, new("p-17")).Generator.Sample(1, 20)[0];
            var state = fact is StandingFact standing ? Alone(standing) : HeldSamples.Of(Progress.Start, [], [(EventFact)fact]);
            var key = "fact." + string.Concat(kind.Name.Select((character, place) => (char.IsUpper(character) && place > 0 ? "-" : "") + char.ToLowerInvariant(character)));
            Assert.All(Samples.Packs, pack =>
                Assert.Contains(pack[key]!, string.Concat(HeldSamples.Tell(state, pack).Parts.Single(part => part.Kind == HeldKind.Facts).Sentences), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Tell_MorePointsThanAnIntHolds_TellsAllOfThem()
    {
        var rewards = HeldSamples.Full.Rewards with { Entries = [], Corrections = [], Earlier = [new(Currency.Points, 3_000_000_000)] };
        var state = HeldSamples.Of(HeldSamples.Full with { Rewards = rewards }, HeldSamples.Registers, []);
        Assert.Contains("3,000,000,000", HeldSamples.Text(HeldSamples.Tell(state, TextPack.English)), StringComparison.Ordinal);
    }

    /// <summary>Nobody is told how motivated or able the engine thinks they are, nor how many messages they left unanswered.</summary>
    [Fact]
    public void Tell_WhatWouldRate_IsLeftOut()
    {
        var full = HeldSamples.Full;
        Progress[] rated =
        [
            full with { Behavior = full.Behavior.Observe(Factor.Acceptance, 0.1, full.Behavior.Observed[(int)Factor.Acceptance]!.Value.At) },
            full with { Phases = full.Phases with { Practice = 99 } },
            full with { Prompts = full.Prompts with { Ignored = 77 } },
            full with { Prompts = full.Prompts with { Contacts = full.Prompts.Contacts.With(0, full.Prompts.Contacts[0] with { Opening = Opening.NotSeen }) } },
        ];
        Assert.All(rated, progress => Assert.Equal(HeldSamples.Text(HeldSamples.Earlier), HeldSamples.Text(HeldSamples.Of(progress, HeldSamples.Registers, []))));
    }

    /// <summary>A text that is never said is no text: a pack of keys shows which are.</summary>
    [Fact]
    public void Tell_EverySentence_IsSaidOfSomebody()
    {
        var keys = TextKeys.All.Where(key => key.Name.StartsWith("holding.", StringComparison.Ordinal)).ToArray();
        var pack = TextPack.Dutch.With(keys.Select(key => new TextEntry(key.Name, $"«{key.Name}»")));
        var verified = HeldSamples.Full with { Habits = HeldSamples.Full.Habits with { Repetitions = 500, Unprompted = 50, Automaticity = 7 } };
        PersonState[] people =
        [
            HeldSamples.Of(Progress.Start with { Rhythm = HeldSamples.Other.Rhythm }, [], []), HeldSamples.Everything, HeldSamples.Left, HeldSamples.Unknown,
            HeldSamples.Of(verified with { Rhythm = verified.Rhythm with { Earlier = verified.Rhythm.Earlier with { SinceMiss = 0 } } }, HeldSamples.Registers, []),
        ];
        var said = string.Concat(people.Select(person => HeldSamples.Text(HeldSamples.Tell(person, pack))));
        Found.Nothing(keys.Select(key => key.Name).Where(name => !said.Contains($"«{name}»", StringComparison.Ordinal)));
    }

    [Fact]
    public void Tell_AnybodyOfRandomHistories_IsWholeAndTheSameInBothLanguages() => Law.Holds(
        "everybody is told what is held",
        Histories.Any(120).Generator.Select(history => Scenario(history)).ToArbitrary(),
        one =>
        {
            var told = Samples.Packs.Select(pack => one.State.Tell(one.Now, pack, HeldSamples.Around)).ToArray();
            Assert.All(told, holdings =>
            {
                Assert.False(holdings.IsFallback);
                Assert.Equal(holdings.Parts.Select(part => part.Kind).Distinct().Order(), holdings.Parts.Select(part => part.Kind));
                Assert.All(holdings.Parts.SelectMany(part => part.Sentences), sentence => Assert.True(IsWhole(sentence), sentence));
            });
            Assert.Equal(Shape(told[0]), Shape(told[1]));
            Assert.Equal(one.State.Registers.Any(fact => fact is Enrolled), one.Told.Contains("notice-1", StringComparison.Ordinal));
        },
        60,
        ("messages", one => one.State.Checkpoint.Prompts.Contacts.Count > 0, 0.3),
        ("taken back", one => !one.State.Tombstones.IsEmpty, 0.3),
        ("absent", one => one.State.Checkpoint.Absences.Count > 0, 0.2));

    [Theory]
    [InlineData("nl", "nl", false)]
    [InlineData("en-GB", "en", false)]
    [InlineData("fy", "en", true)]
    public void Tell_ByTheEngine_IsInTheLanguageAskedElseInEnglish(string asked, string told, bool isFallback)
    {
        var engine = new AdvocacyEngine(Policy.Default, 7, DateTimeZoneProviders.Tzdb);
        var holdings = engine.Tell(HeldSamples.Everything, Samples.Tuesday, new Language(asked));
        Assert.Equal((new(told), isFallback), (holdings.Language, holdings.IsFallback));
        Assert.Equal(HeldSamples.Text(HeldSamples.Tell(HeldSamples.Everything, TextPacks.Shipped.For(new(told)))), HeldSamples.Text(holdings));
        Assert.Equal(holdings, engine.Tell(HeldSamples.Everything, Samples.Tuesday.ToDateTimeOffset(), new Language(asked)));
    }

    [Fact]
    public void Tell_PackThatLacksTexts_BorrowsFromEnglishAndSaysSo() =>
        Assert.True(HeldSamples.Tell(HeldSamples.Unknown, TextPack.Empty(Language.Dutch)).IsFallback);

    /// <summary>Where the zone is not known, times are in UTC, and that is said.</summary>
    [Fact]
    public void Tell_UnknownZone_SaysUtc()
    {
        var progress = Progress.Start with { Prompts = PromptState.New with { SnoozedUntil = Instant.FromUtc(2026, 8, 20, 8, 30) } };
        Assert.Contains("donderdag 20 augustus om 08:30 (UTC)", HeldSamples.Text(HeldSamples.Of(progress, [], [])), StringComparison.Ordinal);
    }

    private static (PersonState State, Instant Now, string Told) Scenario(Advocacy.Engine.Testing.History history)
    {
        var now = history.End + Duration.FromDays(3);
        var state = new AdvocacyEngine(Policy.Default, 7, DateTimeZoneProviders.Tzdb).Replay(PersonState.Empty(history.Person), history.Facts, now).State;
        return (state, now, HeldSamples.Text(state.Tell(now, TextPack.Dutch, HeldSamples.Around)));
    }

    private static PersonState Alone(StandingFact fact) => HeldSamples.Of(
        Progress.Start,
        fact is Enrolled
            ? [fact]
            : [new Enrolled { Id = new("always"), Person = new("p-17"), At = Instant.FromUtc(2025, 1, 1, 0, 0), By = new("p-17"), Notice = "n", Channels = [Channel.InApp] }, fact],
        []);

    private static void AssertTold(string path, PersonState one, PersonState other)
    {
        var isTold = HeldSamples.Text(one) != HeldSamples.Text(other);
        Assert.True(isTold || ToldOtherwise.ContainsKey(path), $"{path} is held and not told.");
        Assert.False(isTold && ToldOtherwise.ContainsKey(path), $"{path} is told after all.");
    }

    private static string Shape(Holdings holdings) => string.Join(' ', holdings.Parts.Select(part => $"{part.Kind}:{part.Sentences.Count}"));

    private static bool IsWhole(string said) => Regex.IsMatch(said, @"^\S.*[.!?]$") && !Regex.IsMatch(said, @"[{}]|  | [.,]|NaN|\(\)|: \.|‘’");

    private static IEnumerable<Type> Kinds(Type parent) => typeof(Fact).Assembly.GetTypes().Where(type => type.IsSealed && type.IsSubclassOf(parent));

    /// <summary>The ways to every value in a record that is not itself made of others.</summary>
    private static IEnumerable<string> PathsOf(Type type, string before) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite
        from path in IsMadeOfOthers(property.PropertyType) ? PathsOf(property.PropertyType, before + property.Name + ".") : [before + property.Name]
        select path;

    private static bool IsMadeOfOthers(Type type) =>
        type == typeof(BehaviorState) || type == typeof(PhaseState) || type == typeof(HabitState) || type == typeof(RhythmState) || type == typeof(RhythmTally)
        || type == typeof(PromptState) || type == typeof(Preferences);

    private static object? Get(object from, string path) =>
        path.Split('.').Aggregate((object?)from, static (value, name) => value!.GetType().GetProperty(name)!.GetValue(value));

    /// <summary>A copy of a record with another value somewhere in it.</summary>
    private static object With(object record, string path, object? value)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var property = record.GetType().GetProperty(dot < 0 ? path : path[..dot])!;
        var copy = record.GetType().GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.Invoke(record, null)!;
        property.SetValue(copy, dot < 0 ? value : With(property.GetValue(record)!, path[(dot + 1)..], value));
        return copy;
    }
}
