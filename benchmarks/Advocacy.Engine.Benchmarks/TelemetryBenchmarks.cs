using System;
using System.Diagnostics.Metrics;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.DependencyInjection;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Telemetry;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>The measured engine while nobody listens, and while somebody does, against the bare one: the same view and the same wait.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("Telemetry")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class TelemetryBenchmarks : IDisposable
{
    private PersonState bareState = null!;

    private PersonState plainState = null!;

    private PersonState measuredState = null!;

    private IAdvocacyEngine bare = null!;

    private IAdvocacyEngine plain = null!;

    private IAdvocacyEngine measured = null!;

    private ServiceProvider provider = null!;

    private ServiceProvider plainProvider = null!;

    private MeterListener listener = null!;

    private long heard;

    [GlobalSetup]
    public void Setup()
    {
        bare = Lives.Engine;
        (plainProvider, provider) = (Registered(hasTelemetry: false), Registered(hasTelemetry: true));
        (plain, measured) = (plainProvider.GetRequiredService<IAdvocacyEngine>(), provider.GetRequiredService<IAdvocacyEngine>());
        (bareState, plainState, measuredState) = (StateBy(bare), StateBy(plain), StateBy(measured));
        listener = new()
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == AdvocacyTelemetry.Name)
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => heard++);
        listener.SetMeasurementEventCallback<double>((_, _, _, _) => heard++);
    }

    /// <summary>Only here does anybody listen.</summary>
    [GlobalSetup(Targets = [nameof(ViewHeard), nameof(DecideHeard)])]
    public void SetupListening()
    {
        Setup();
        listener.Start();
        ViewHeard();
        if (heard == 0)
            throw new InvalidOperationException("The benchmark measures something else than it says.");
    }

    [GlobalCleanup]
    public void Dispose()
    {
        listener.Dispose();
        provider.Dispose();
        plainProvider.Dispose();
        GC.SuppressFinalize(this);
    }

    [BenchmarkCategory("view")]
    [Benchmark(Baseline = true, Description = "View, the bare engine")]
    public PersonView View() => bare.View(bareState, Lives.Now);

    [BenchmarkCategory("view")]
    [Benchmark(Description = "View, registered without telemetry")]
    public PersonView ViewPlain() => plain.View(plainState, Lives.Now);

    [BenchmarkCategory("view")]
    [Benchmark(Description = "View, nobody listens")]
    public PersonView ViewUnheard() => measured.View(measuredState, Lives.Now);

    [BenchmarkCategory("view")]
    [Benchmark(Description = "View, somebody listens")]
    public PersonView ViewHeard() => measured.View(measuredState, Lives.Now);

    [BenchmarkCategory("decide")]
    [Benchmark(Baseline = true, Description = "Decide, the bare engine")]
    public Decision Decide() => bare.Decide(bareState, Lives.Situation, Moment.Ordinary, Lives.Now);

    [BenchmarkCategory("decide")]
    [Benchmark(Description = "Decide, nobody listens")]
    public Decision DecideUnheard() => measured.Decide(measuredState, Lives.Situation, Moment.Ordinary, Lives.Now);

    [BenchmarkCategory("decide")]
    [Benchmark(Description = "Decide, somebody listens")]
    public Decision DecideHeard() => measured.Decide(measuredState, Lives.Situation, Moment.Ordinary, Lives.Now);

    /// <summary>The same state, made by the engine that is asked: what it amounts to is carried along for that engine only.</summary>
    private static PersonState StateBy(IAdvocacyEngine engine) => engine.Replay(PersonState.Empty(Lives.Person), Lives.Facts(200), Lives.Now).State;

    private static ServiceProvider Registered(bool hasTelemetry) => new ServiceCollection()
        .AddAdvocacyEngine(options => (options.Timeline, options.Seed, options.Zones, options.HasTelemetry) = (new(Policy.Default), 7, DateTimeZoneProviders.Tzdb, hasTelemetry))
        .BuildServiceProvider();
}
