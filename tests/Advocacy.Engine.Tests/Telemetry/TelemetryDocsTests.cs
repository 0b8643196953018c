using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.IO;
using System.Linq;
using System.Reflection;
using Advocacy.Engine.DependencyInjection;
using Advocacy.Engine.Telemetry;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Telemetry;

/// <summary>docs/telemetry.md lists what there is: every instrument with its unit and the tags it really has, every tag, every call.</summary>
public class TelemetryDocsTests
{
    [Fact]
    public void Instruments_InTheTable_AreThoseOfTheCode()
    {
        var (instruments, measured) = Heard();
        Assert.Equal(instruments.Select(instrument => Row(instrument, measured)), Rows("| instrument |"));
    }

    [Fact]
    public void Tags_InTheTable_AreThoseOfTheCode() => Assert.Equal(
        typeof(AdvocacyTelemetry).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.Name.EndsWith("Tag", StringComparison.Ordinal)).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Rows("| tag |").Select(row => row.Split('`')[1]).Order(StringComparer.Ordinal));

    [Fact]
    public void Calls_InTheText_AreThoseOfTheInterface()
    {
        var line = Page().Split('\n').Single(text => text.StartsWith("Calls:", StringComparison.Ordinal));
        Assert.Equal(
            typeof(IAdvocacyEngine).GetMethods().Select(method => Kebab.Of(method.Name)).Order(StringComparer.Ordinal),
            line.Split('`').Where((_, i) => i % 2 == 1).Order(StringComparer.Ordinal));
    }

    private static string Row(Instrument instrument, ILookup<string, string> tags) => string.Join(
        " | ",
        $"| `{instrument.Name}`",
        instrument.GetType().Name.Split('`')[0].ToLowerInvariant(),
        $"`{instrument.Unit}`",
        string.Join(", ", tags[instrument.Name].Distinct().Where(tag => tag != AdvocacyTelemetry.EngineTag).Order(StringComparer.Ordinal).Select(tag => $"`{tag}`")),
        instrument.Description + " |");

    private static IEnumerable<string> Rows(string head) =>
        Page().Split('\n').SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));

    /// <summary>Every instrument there is, and every tag that is heard of it when all calls are made, one of them in vain.</summary>
    private static (List<Instrument> Instruments, ILookup<string, string> Tags) Heard()
    {
        using var instruments = new Instruments();
        using var listening = new Listening(instruments);
        var inForce = new EngineInForce(new(), DateTimeZoneProviders.Tzdb, instruments, new CountingTime(), "tenant-a");
        var history = Histories.Build(11, 40, 60, withRetractions: true, enrolled: true);
        Calls.All(inForce.Current, history.Facts, history.Person, Advocacy.Engine.Decisions.Situation.Ordinary, Advocacy.Engine.Decisions.Moment.OnRequest, history.End);
        Assert.Throws<ArgumentNullException>(() => inForce.Current.Verify(null!));
        inForce.Reload(inForce.Snapshot.Timeline);
        return (listening.Instruments, listening.Measurements.SelectMany(measurement => measurement.Tags.Select(tag => (measurement.Instrument.Name, tag.Key))).ToLookup(pair => pair.Name, pair => pair.Key));
    }

    private static string Page()
    {
        using var reader = new StreamReader(typeof(TelemetryDocsTests).Assembly.GetManifestResourceStream("repository/docs/telemetry.md")!);
        return reader.ReadToEnd();
    }
}
