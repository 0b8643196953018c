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
public class TelemetryBenchmarks
{
    private PersonState state = null!;

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
        state = Lives.State(200);
        bare = Lives.Engine;
        (plainProvider, provider) = (Registered(hasTelemetry: false), Registered(hasTelemetry: true));
        (plain, measured) = (plainProvider.GetRequiredService<IAdvocacyEngine>(), provider.GetRequiredService<IAdvocacyEngine>());
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
    public void Cleanup()
    {
        listener.Dispose();
        provider.Dispose();
        plainProvider.Dispose();
    }

    [BenchmarkCategory("view")]
    [Benchmark(Baseline = true, Description = "View, the bare engine")]
    public PersonView View() => bare.View(state, Lives.Now);

    [BenchmarkCategory("view")]
    [Benchmark(Description = "View, registered without telemetry")]
    public PersonView ViewPlain() => plain.View(state, Lives.Now);

    [BenchmarkCategory("view")]
    [Benchmark(Description = "View, nobody listens")]
    public PersonView ViewUnheard() => measured.View(state, Lives.Now);

    [BenchmarkCategory("view")]
    [Benchmark(Description = "View, somebody listens")]
    public PersonView ViewHeard() => measured.View(state, Lives.Now);

    [BenchmarkCategory("decide")]
    [Benchmark(Baseline = true, Description = "Decide, the bare engine")]
    public Decision Decide() => bare.Decide(state, Lives.Situation, Moment.Ordinary, Lives.Now);

    [BenchmarkCategory("decide")]
    [Benchmark(Description = "Decide, nobody listens")]
    public Decision DecideUnheard() => measured.Decide(state, Lives.Situation, Moment.Ordinary, Lives.Now);

    [BenchmarkCategory("decide")]
    [Benchmark(Description = "Decide, somebody listens")]
    public Decision DecideHeard() => measured.Decide(state, Lives.Situation, Moment.Ordinary, Lives.Now);

    private static ServiceProvider Registered(bool hasTelemetry) => new ServiceCollection()
        .AddAdvocacyEngine(options => (options.Timeline, options.Seed, options.Zones, options.HasTelemetry) = (new(Policy.Default), 7, DateTimeZoneProviders.Tzdb, hasTelemetry))
        .BuildServiceProvider();
}
