using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Telemetry;

/// <summary>The instruments of one container. They are listened to by name, so that nobody needs to know this object.</summary>
internal sealed class Instruments : IDisposable
{
    private static readonly ValueList<double> CallSeconds = [1e-5, 2.5e-5, 5e-5, 1e-4, 2.5e-4, 5e-4, 1e-3, 2.5e-3, 5e-3, 1e-2, 2.5e-2, 5e-2, 0.1, 0.5, 1, 5];

    /// <summary>A second, ten, a minute, five, a quarter, an hour, six; one day, two, a week, one horizon, two, sixty days.</summary>
    private static readonly ValueList<double> LateSeconds = [1, 10, 60, 300, 900, 3600, 21_600, 86_400, 172_800, 604_800, 1_209_600, 2_419_200, 5_184_000];

    private readonly Meter meter;
    private readonly bool isOwned;

    /// <summary>Makes the instruments, of the container's factory where it has one.</summary>
    internal Instruments(IMeterFactory? factory = null)
    {
        var options = new MeterOptions(AdvocacyTelemetry.Name) { Version = DecisionSettings.EngineVersion };
        meter = factory?.Create(options) ?? new Meter(options);
        isOwned = factory is null;
        Source = new(AdvocacyTelemetry.Name, DecisionSettings.EngineVersion);
        Decisions = meter.CreateCounter<long>(AdvocacyTelemetry.Decisions, "{decision}", "Decisions, by kind and decisive reason.");
        Facts = meter.CreateCounter<long>(AdvocacyTelemetry.Facts, "{fact}", "Facts given to Evolve, by verdict.");
        Lateness = meter.CreateHistogram(AdvocacyTelemetry.Lateness, "s", "How long after it happened a fact came that was neither known nor wrong.", null, Advice(LateSeconds));
        Duration = meter.CreateHistogram(AdvocacyTelemetry.Duration, "s", "How long a call took.", null, Advice(CallSeconds));
        Batch = meter.CreateHistogram<long>(AdvocacyTelemetry.Batch, "{item}", "How many facts Replay was given, and how many people take part.");
        Reloads = meter.CreateCounter<long>(AdvocacyTelemetry.Reloads, "{reload}", "Attempts to put other policies in force.");
    }

    internal ActivitySource Source { get; }

    internal Counter<long> Decisions { get; }

    internal Counter<long> Facts { get; }

    internal Histogram<double> Lateness { get; }

    internal Histogram<double> Duration { get; }

    internal Histogram<long> Batch { get; }

    internal Counter<long> Reloads { get; }

    /// <summary>Whether anybody listens to a call; where nobody does, nothing is computed.</summary>
    internal bool IsListenedTo =>
        Source.HasListeners() || Duration.Enabled || Decisions.Enabled || Facts.Enabled || Lateness.Enabled || Batch.Enabled;

    /// <inheritdoc/>
    public void Dispose()
    {
        Source.Dispose();
        if (isOwned)
        {
            meter.Dispose();
        }
    }

    private static InstrumentAdvice<double> Advice(ValueList<double> bounds) => new() { HistogramBucketBoundaries = new List<double>(bounds) };
}
