using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using Advocacy.Engine.Telemetry;

namespace Advocacy.Engine.Tests.Telemetry;

/// <summary>One measurement, as a listener hears it; tags in the order of their names.</summary>
internal sealed record Measurement(Instrument Instrument, double Value, (string Key, object? Value)[] Tags)
{
    internal object? this[string tag] => Tags.SingleOrDefault(held => held.Key == tag).Value;

    /// <summary>All of it but how long something took, which differs from run to run.</summary>
    public override string ToString() => string.Join(
        ' ', [Instrument.Name, Instrument.Name == AdvocacyTelemetry.Duration ? "" : FormattableString.Invariant($"{Value}"), .. Tags.Select(tag => $"{tag.Key}={tag.Value}")]);
}

/// <summary>Listens to the instruments of one container, and to no others that live in the same process.</summary>
internal sealed class Listening : IDisposable
{
    private readonly MeterListener meters = new();
    private readonly ActivityListener activities;

    internal Listening(Instruments instruments, bool toMeasurements = true, bool toActivities = true)
    {
        if (toMeasurements)
        {
            var meter = instruments.Duration.Meter;
            meters.InstrumentPublished = (instrument, listener) =>
            {
                if (ReferenceEquals(instrument.Meter, meter))
                {
                    Instruments.Add(instrument);
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
            meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
            meters.Start();
        }

        activities = new()
        {
            ShouldListenTo = source => toActivities && ReferenceEquals(source, instruments.Source),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Activities.Add,
        };
        ActivitySource.AddActivityListener(activities);
    }

    internal List<Instrument> Instruments { get; } = [];

    internal List<Measurement> Measurements { get; } = [];

    internal List<Activity> Activities { get; } = [];

    internal IEnumerable<Measurement> Of(string instrument) => Measurements.Where(measurement => measurement.Instrument.Name == instrument);

    public void Dispose()
    {
        meters.Dispose();
        activities.Dispose();
    }

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var held = new (string Key, object? Value)[tags.Length];
        for (var i = 0; i < tags.Length; i++)
            held[i] = (tags[i].Key, tags[i].Value);

        Measurements.Add(new(instrument, value, [.. held.OrderBy(tag => tag.Key, StringComparer.Ordinal)]));
    }
}

/// <summary>A stopwatch that advances a millisecond each time it is read, and counts that.</summary>
internal sealed class CountingTime : TimeProvider
{
    internal int Reads { get; private set; }

    public override long TimestampFrequency => 1000;

    public override long GetTimestamp() => ++Reads;

    public override DateTimeOffset GetUtcNow() => throw new NotSupportedException("What is measured takes a while; what time it is, is nobody's concern.");
}
