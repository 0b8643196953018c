using System;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using History = Advocacy.Engine.Testing.History;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>Everything that can be observed of a person, against looking it up in the whole sorted list.</summary>
public class StateOracleTests
{
    private static readonly AdvocacyEngine s_engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    private static readonly Surroundings s_around = new(new PolicyTimeline(Policy.Default), DateTimeZoneProviders.Tzdb);

    [Fact]
    public void INV_14_View_AnyHistory_IsWhatTheWholeListSays() => Law.Holds(
        "INV-14 a view is what the whole list says",
        Looked(Histories.Any()),
        looked => Compare(looked.History, looked.Days),
        200,
        ("something is folded into the checkpoint", looked => Replayed(looked.History).Checkpoint.Through is not null, 0.5),
        ("taken back within the horizon", looked => Told(looked.History) is var told && told.All.Count > told.Facts.Count, 0.3),
        ("left", looked => !Oracle(looked).IsEnrolled, 0.1),
        ("paused", looked => Oracle(looked).Paused is not null, 0.02));

    [Fact]
    public void INV_14_View_AnyChronicle_IsWhatTheWholeListSays() => Law.Holds(
        "INV-14 a view of a long history is what the whole list says",
        Looked(Chronicles.Any()),
        looked => Compare(looked.History, looked.Days),
        150,
        ("something is folded into the checkpoint", looked => Replayed(looked.History).Checkpoint.Through is not null, 0.5),
        ("taken back within the horizon", looked => Told(looked.History) is var told && told.All.Count > told.Facts.Count, 0.1),
        ("ignored", looked => Oracle(looked).Ignored > 0, 0.2),
        ("a habit grows", looked => Oracle(looked).HabitStrength > 0.4, 0.1),
        ("a habit fades", looked => Oracle(looked).Repetitions % 1 > 0, 0.2),
        ("verified", looked => Oracle(looked).IsHabitVerified, 0.01),
        ("left", looked => !Oracle(looked).IsEnrolled, 0.05),
        ("a message this week", looked => CapsOracle.Of(Told(looked.History), Now(looked)).Used(Oracle(looked).Date, 7, false) > 0, 0.2));

    private static Arbitrary<(History History, int Days)> Looked(Arbitrary<History> histories) => Arb.From(
        histories.Generator.Zip(Gen.Frequency((2, Gen.Choose(0, 6)), (1, Gen.Choose(7, 80)))).Select(pair => (pair.Item1, pair.Item2)),
        looked => histories.Shrinker(looked.Item1).Select(history => (history, looked.Item2)));

    private static void Compare(History history, int days)
    {
        var state = Replayed(history);
        var told = Told(history);
        var now = history.End + Duration.FromDays(days);
        var oracle = new StateOracle(told, now);
        var caps = CapsOracle.Of(told, now);
        var view = s_engine.View(state, now);
        Assert.Equal((history.Person, now, oracle.Date), (view.Person, view.At, view.Date));
        Assert.Equal(oracle.IsEnrolled, view.IsEnrolled);
        Assert.Equal(
            (caps.Used(oracle.Date, 7, false), caps.Used(oracle.Date, 7, true), caps.Used(oracle.Date, 1, false)),
            (view.UsedThisWeek, view.OverviewsThisWeek, view.UsedToday));
        Assert.Equal(oracle.Ignored, view.Ignored);
        Assert.Equal((oracle.LastAct, oracle.LastCheckIn, oracle.SnoozedUntil), (view.Prompts.LastAct, view.Prompts.LastCheckIn, view.Prompts.SnoozedUntil));
        Assert.Equal(oracle.Observations, view.Prompts.Observations);
        Assert.Equal(told.Messages.Select(message => message.Decision.Value).Order(StringComparer.Ordinal), view.Prompts.Contacts.Select(contact => contact.Decision.Value).Order(StringComparer.Ordinal));
        Assert.Equal(oracle.Repetitions, view.Repetitions, 1e-9);
        Assert.Equal(oracle.HabitStrength, view.HabitStrength, 1e-12);
        Assert.Equal(oracle.IsHabitVerified, view.IsHabitVerified);
        Assert.Equal(PhaseOracle.At(told, now).Phase, view.Phase);
        Assert.Equal(RhythmOracle.Of(told, now).On(oracle.Date).Current, view.Rhythm.Current);
        Assert.All(Enum.GetValues<Factor>(), factor => Assert.Equal(FoggOracle.Strength(told, factor, now), view.Strengths[factor], 1e-12));
        CompareStanding(oracle, new Advocacy.Engine.People.History(state, s_around).Standing, now);
    }

    private static void CompareStanding(StateOracle oracle, Standing standing, Instant now)
    {
        Assert.All(Enum.GetValues<ConsentForm>(), form => Assert.Equal(oracle.ConsentsTo(form), standing.ConsentsTo(form)));
        Assert.All(new[] { Channel.InApp, Channel.Teams, Channel.Slack, Channel.Email }, channel => Assert.Equal(oracle.Allows(channel), standing.Allows(channel)));
        Assert.Equal(oracle.Placed, standing.PlacedAt(now));
        Assert.Equal(oracle.Paused, standing.PausedAt(now));
        Assert.Equal(oracle.Muted, standing.Muted);
    }

    private static PersonState Replayed(History history) => s_engine.Replay(PersonState.Empty(history.Person), history.Facts, history.End).State;

    private static Told Told(History history) => new(history.Facts, Policy.Default);

    private static Instant Now((History History, int Days) looked) => looked.History.End + Duration.FromDays(looked.Days);

    private static StateOracle Oracle((History History, int Days) looked) => new(Told(looked.History), Now(looked));
}
