using System;
using System.Diagnostics.Metrics;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.DependencyInjection;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Telemetry;
using Advocacy.Engine.Tests.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.TimeZones;
using Xunit;

namespace Advocacy.Engine.Tests.DependencyInjection;

public class RegistrationTests
{
    private static readonly PersonState s_nobody = PersonState.Empty(new("p-1"));

    private static readonly Instant s_now = Instant.FromUtc(2026, 8, 18, 8, 0);

    private static readonly Policy s_bad = Policy.Default with { Version = string.Empty, Phases = Policy.Default.Phases with { ActsToConsolidate = -1 } };

    [Fact]
    public void AddAdvocacyEngine_WithoutMore_DecidesUnderTheDefaultPolicy()
    {
        using var provider = new ServiceCollection().AddAdvocacyEngine().BuildServiceProvider(validateScopes: true);
        Assert.Equal("default@1", VersionOf(provider.GetRequiredService<IAdvocacyEngine>()));
    }

    [Fact]
    public void AddAdvocacyEngine_PolicyTimelineOrOptions_AreTaken()
    {
        var timeline = new PolicyTimeline([new(Instant.MinValue, Named("first")), new(s_now, Named("second"))]);
        using var policy = new ServiceCollection().AddAdvocacyEngine(Named("own")).BuildServiceProvider();
        using var both = new ServiceCollection().AddAdvocacyEngine(timeline).AddAdvocacyEngine("tenant-a", timeline).AddAdvocacyEngine("tenant-b", Named("b")).AddAdvocacyEngine("tenant-c").BuildServiceProvider();
        Assert.Equal("own", VersionOf(policy.GetRequiredService<IAdvocacyEngine>()));
        Assert.Equal("second", VersionOf(both.GetRequiredService<IAdvocacyEngine>()));
        Assert.Equal("second", VersionOf(both.GetRequiredKeyedService<IAdvocacyEngine>("tenant-a")));
        Assert.Equal("b", VersionOf(both.GetRequiredKeyedService<IAdvocacyEngine>("tenant-b")));
        Assert.Equal("default@1", VersionOf(both.GetRequiredKeyedService<IAdvocacyEngine>("tenant-c")));
    }

    [Fact]
    public void AddAdvocacyEngine_Twice_RegistersOnceAndComposesWhatIsConfigured()
    {
        var once = new ServiceCollection().AddAdvocacyEngine(options => options.Seed = 1).AddAdvocacyEngine("tenant-a");
        var twice = new ServiceCollection()
            .AddAdvocacyEngine(options => { options.Seed = 1; options.Timeline = new(Named("first")); })
            .AddAdvocacyEngine("tenant-a")
            .AddAdvocacyEngine("tenant-a")
            .AddAdvocacyEngine(options => options.Timeline = new(Named("second")));
        Assert.Equal(Engines(once), Engines(twice));
        Assert.Single(twice, descriptor => descriptor.ServiceType == typeof(IValidateOptions<AdvocacyEngineOptions>));

        using var provider = twice.BuildServiceProvider();
        var decision = Decide(provider.GetRequiredService<IAdvocacyEngine>());
        Assert.Equal(("second", 1UL), (decision.PolicyVersion, decision.Inputs!.Seed));

        static string[] Engines(IServiceCollection services) =>
        [
            .. from descriptor in services
               where descriptor.ServiceType.Assembly == typeof(IAdvocacyEngine).Assembly
               select $"{descriptor.ServiceType.Name} {descriptor.ServiceKey} {descriptor.Lifetime}",
        ];
    }

    [Fact]
    public void AddAdvocacyEngine_TheHostsOwnEngine_StaysInPlace()
    {
        var own = new AdvocacyEngine(Named("own"), 3, DateTimeZoneProviders.Tzdb);
        using var provider = new ServiceCollection().AddSingleton<IAdvocacyEngine>(own).AddAdvocacyEngine().BuildServiceProvider();
        Assert.Same(own, provider.GetRequiredService<IAdvocacyEngine>());
    }

    [Fact]
    public void Tenants_Reloaded_ShareNothing()
    {
        using var provider = new ServiceCollection().AddAdvocacyEngine().AddAdvocacyEngine("tenant-a").AddAdvocacyEngine("tenant-b", options => options.Seed = 5).BuildServiceProvider();
        Assert.Empty(provider.GetRequiredKeyedService<EngineInForce>("tenant-a").Reload(new PolicyTimeline(Named("a"))));
        Assert.Equal("a", VersionOf(provider.GetRequiredKeyedService<IAdvocacyEngine>("tenant-a")));
        Assert.Equal("default@1", VersionOf(provider.GetRequiredKeyedService<IAdvocacyEngine>("tenant-b")));
        Assert.Equal("default@1", VersionOf(provider.GetRequiredService<IAdvocacyEngine>()));
        Assert.Equal(5UL, Decide(provider.GetRequiredKeyedService<IAdvocacyEngine>("tenant-b")).Inputs!.Seed);
        Assert.Null(provider.GetKeyedService<IAdvocacyEngine>("tenant-c"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    public void AddAdvocacyEngine_ANameThatIsNone_Throws(string name) => Assert.Throws<ArgumentException>(() => new ServiceCollection().AddAdvocacyEngine(name));

    [Fact]
    public void Start_WithBadPolicies_NamesAllProblemsOfAllEngines()
    {
        using var provider = new ServiceCollection()
            .AddAdvocacyEngine(options =>
            {
                options.Timeline = new(s_bad);
                options.Shadow = s_bad;
                options.RollOut = new() { Policy = s_bad, Salt = "s", Steps = [] };
            })
            .AddAdvocacyEngine("tenant-a")
            .AddAdvocacyEngine("tenant-b", s_bad)
            .AddAdvocacyEngine("tenant-c", options => options.Timeline = null!)
            .BuildServiceProvider();
        var thrown = Assert.Throws<AggregateException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        var failures = thrown.InnerExceptions.Cast<OptionsValidationException>().SelectMany(exception => exception.Failures).ToArray();
        string[] expected =
        [
            "The engine: AE2010 version", "The engine: AE1001 phases.actsToConsolidate", "The engine: AE2010 shadow.version", "The engine: AE1001 shadow.phases.actsToConsolidate",
            "The engine: AE2010 rollOut.version", "The engine: AE1001 rollOut.phases.actsToConsolidate", "The engine: AE2010 rollOut.steps",
            "The engine 'tenant-b': AE2010 version", "The engine 'tenant-b': AE1001 phases.actsToConsolidate", "The engine 'tenant-c': AE2010 timeline",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), failures.Select(Head).Order(StringComparer.Ordinal));
        Assert.All(failures, failure => Assert.Contains(failure, string.Join('\n', thrown.InnerExceptions.Select(exception => exception.Message)), StringComparison.Ordinal));
        Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IAdvocacyEngine>);

        // "The engine: AE1001 path: 'value', allowed: …" up to the path.
        static string Head(string failure)
        {
            var parts = failure.Split(": ");
            return parts[0] + ": " + parts[1];
        }
    }

    [Fact]
    public void ReadPolicies_OfADocument_AreTakenOrToldAtTheStart()
    {
        var document = PolicyJson.Write(Named("document"));
        using var good = new ServiceCollection().AddAdvocacyEngine(options => options.ReadPolicies(document)).BuildServiceProvider();
        using var bad = new ServiceCollection().AddAdvocacyEngine(options => options.ReadPolicies("{\n\"schema\": 2, \"periods\": 1, \"shema\": 3}")).BuildServiceProvider();
        using var mended = new ServiceCollection().AddAdvocacyEngine(options => options.ReadPolicies("{}")).AddAdvocacyEngine(Named("mended")).BuildServiceProvider();
        Assert.Equal("document", VersionOf(good.GetRequiredService<IAdvocacyEngine>()));
        Assert.Equal("mended", VersionOf(mended.GetRequiredService<IAdvocacyEngine>()));
        var thrown = Assert.Throws<OptionsValidationException>(() => bad.GetRequiredService<IStartupValidator>().Validate());
        Assert.All(thrown.Failures, failure => Assert.StartsWith("The engine: 2:", failure, StringComparison.Ordinal));
    }

    [Fact]
    public void Zones_OfOptionsThenContainer_AreTaken()
    {
        var few = new DateTimeZoneCache(new FewZones());
        using var container = new ServiceCollection().AddSingleton<IDateTimeZoneProvider>(few).AddAdvocacyEngine().BuildServiceProvider();
        using var options = new ServiceCollection().AddSingleton<IDateTimeZoneProvider>(few).AddAdvocacyEngine(own => own.Zones = DateTimeZoneProviders.Tzdb).BuildServiceProvider();
        using var neither = new ServiceCollection().AddAdvocacyEngine().BuildServiceProvider();
        Assert.Equal("few", Decide(container.GetRequiredService<IAdvocacyEngine>()).ZonesVersion);
        Assert.Equal(DateTimeZoneProviders.Tzdb.VersionId, Decide(options.GetRequiredService<IAdvocacyEngine>()).ZonesVersion);
        Assert.Equal(DateTimeZoneProviders.Tzdb.VersionId, Decide(neither.GetRequiredService<IAdvocacyEngine>()).ZonesVersion);
    }

    [Fact]
    public void Clock_OfNodaTimeThenOfThePlatform_IsTaken()
    {
        var (noda, platform) = (new FixedClock(s_now), new FixedTime(s_now + Duration.FromDays(1)));
        using var both = new ServiceCollection().AddSingleton<IClock>(noda).AddSingleton<TimeProvider>(platform).AddAdvocacyEngine("tenant-a").BuildServiceProvider();
        using var one = new ServiceCollection().AddSingleton<TimeProvider>(platform).AddAdvocacyEngine().BuildServiceProvider();
        using var none = new ServiceCollection().AddAdvocacyEngine().BuildServiceProvider();
        Assert.Equal(s_now, both.GetRequiredKeyedService<AdvocacyNow>("tenant-a").Now);
        Assert.Equal(s_now + Duration.FromDays(1), one.GetRequiredService<AdvocacyNow>().Now);
        var earliest = SystemClock.Instance.GetCurrentInstant();
        Assert.InRange(none.GetRequiredService<AdvocacyNow>().Now, earliest, earliest + Duration.FromHours(1));
    }

    [Fact]
    public void Telemetry_SwitchedOffOrOn_IsMeasuredOrNot()
    {
        using var provider = new ServiceCollection().AddAdvocacyEngine().AddAdvocacyEngine("silent", options => options.HasTelemetry = false).BuildServiceProvider();
        using var listening = new Listening(provider.GetRequiredService<Instruments>());
        provider.GetRequiredKeyedService<IAdvocacyEngine>("silent").TakePart([s_nobody], s_now);
        provider.GetRequiredKeyedService<EngineInForce>("silent").Reload(new PolicyTimeline(Policy.Default));
        Assert.Empty(listening.Measurements);
        provider.GetRequiredService<IAdvocacyEngine>().TakePart([s_nobody], s_now);
        Assert.NotEmpty(listening.Measurements);
    }

    [Fact]
    public void Telemetry_WithAFactoryOfTheContainer_IsMadeByIt()
    {
        using var factory = new Meters();
        using var provider = new ServiceCollection().AddSingleton<IMeterFactory>(factory).AddAdvocacyEngine().BuildServiceProvider();
        provider.GetRequiredService<IAdvocacyEngine>();
        Assert.Equal(AdvocacyTelemetry.Name, factory.Made?.Name);
        Assert.Same(factory.Made, provider.GetRequiredService<Instruments>().Duration.Meter);
    }

    internal static Policy Named(string version) => Policy.Default with { Version = version };

    private static Decision Decide(IAdvocacyEngine engine) => engine.Decide(s_nobody, Situation.Ordinary, Moment.Ordinary, s_now);

    private static string VersionOf(IAdvocacyEngine engine) => Decide(engine).PolicyVersion;

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }

    private sealed class FixedTime(Instant now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToDateTimeOffset();
    }

    private sealed class FewZones : IDateTimeZoneSource
    {
        public string VersionId => "few";

        public System.Collections.Generic.IEnumerable<string> GetIds() => ["UTC"];

        public DateTimeZone ForId(string id) => DateTimeZone.Utc;

        public string GetSystemDefaultId() => "UTC";
    }

    private sealed class Meters : IMeterFactory
    {
        internal Meter? Made { get; private set; }

        public Meter Create(MeterOptions options) => Made = new(options);

        public void Dispose() => Made?.Dispose();
    }
}
