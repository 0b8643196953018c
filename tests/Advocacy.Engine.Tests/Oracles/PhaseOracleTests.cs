using System;
using System.Linq;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;
using History = Advocacy.Engine.Testing.History;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>The phase and its evidence against a count over the whole list of facts.</summary>
public class PhaseOracleTests
{
    private const int Parts = 40;

    private static readonly AdvocacyEngine s_engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

    [Fact]
    public void INV_34_View_AnyChronicle_IsWhatACountGives() => Law.Holds(
        "INV-34 the phase is what a count of the evidence gives",
        Chronicles.Any(),
        Compare,
        80,
        ("consolidated", history => Counted(history).IsConsolidated, 0.2),
        ("lapsed", history => Counted(history) is { IsConsolidated: false, Consolidations: > 0 }, 0.03),
        ("consolidated anew", history => Counted(history).Consolidations > 1, 0.01),
        ("application", history => Counted(history).Phase == Phase.Application, 0.01),
        ("a lesson of which nobody can tell", history => Counted(history).Stories % 1 > 0 || Counted(history).Examples % 1 > 0, 0.2));

    [Fact]
    public void INV_34_View_AnyHistory_IsWhatACountGives() => Law.Holds(
        "INV-34 the phase is what a count gives, also of what makes little sense",
        Histories.Any(),
        Compare,
        40,
        ("an offer reached the person", history => Counted(history).OfferedWeeks > 0, 0.3),
        ("consolidated", history => Counted(history).IsConsolidated, 0.2));

    /// <summary>Compares also part of the way: what was there and then lapsed shows only then.</summary>
    private static void Compare(History history)
    {
        for (var part = 1; part <= Parts; part++)
        {
            Compare(history with { Facts = [.. history.Facts.Take(history.Facts.Count * part / Parts)] }, part % 4 == 0 ? 30 : 3);
        }
    }

    private static void Compare(History history, int daysLater)
    {
        var now = history.End + Duration.FromDays(daysLater);
        var expected = PhaseOracle.At(new(history.Facts, Policy.Default), now);
        var view = s_engine.View(s_engine.Replay(PersonState.Empty(history.Person), history.Facts, history.End).State, now);
        var evidence = view.Evidence;
        var left = evidence.Practice * Math.Pow(0.5, (evidence.OfferedWeeks - evidence.PracticeAt) / Policy.Default.Phases.PracticeHalfLifeWeeks);
        Assert.Equal(expected.Stories, evidence.Stories, 1e-9);
        Assert.Equal(expected.Examples, evidence.Examples, 1e-9);
        Assert.Equal(expected.Practice, left, 1e-9);
        Assert.Equal(
            expected with { Stories = 0, Examples = 0, Practice = 0 },
            new()
            {
                Phase = view.Phase,
                KnowsWhy = evidence.KnowsWhy,
                Confidence = evidence.Confidence,
                Acts = evidence.Acts,
                Acknowledgements = evidence.Acknowledgements,
                OfferedWeeks = evidence.OfferedWeeks,
                IsConsolidated = evidence.IsConsolidated,
                Consolidations = evidence.Consolidations,
            });
    }

    private static PhaseReading Counted(History history) => PhaseOracle.At(new(history.Facts, Policy.Default), history.End);
}
