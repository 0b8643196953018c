using System;
using System.Diagnostics.Metrics;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Telemetry;
using Advocacy.Engine.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Advocacy.Engine.DependencyInjection;

/// <summary>
/// Registers engines: as <see cref="IAdvocacyEngine"/>, with its <see cref="EngineInForce"/> and <see cref="AdvocacyNow"/>, all singletons.
/// Calling twice registers once; what is configured later is added to what was configured before, as options do.
/// </summary>
public static class AdvocacyEngineServices
{
    /// <summary>Registers the engine under <see cref="Policy.Default"/>, or what the options say that are configured elsewhere.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddAdvocacyEngine(this IServiceCollection services) => services.AddAdvocacyEngine(static _ => { });

    /// <summary>Registers the engine under one policy.</summary>
    /// <param name="services">The services.</param>
    /// <param name="policy">The policy.</param>
    public static IServiceCollection AddAdvocacyEngine(this IServiceCollection services, Policy policy) => services.AddAdvocacyEngine(new PolicyTimeline(policy));

    /// <summary>Registers the engine under policies that came into force one after another.</summary>
    /// <param name="services">The services.</param>
    /// <param name="timeline">Which policy was in force when.</param>
    public static IServiceCollection AddAdvocacyEngine(this IServiceCollection services, PolicyTimeline timeline)
    {
        Guard.NotNull(timeline);
        return services.AddAdvocacyEngine(options => options.Timeline = timeline);
    }

    /// <summary>Registers the engine.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">What it is built from.</param>
    public static IServiceCollection AddAdvocacyEngine(this IServiceCollection services, Action<AdvocacyEngineOptions> configure)
    {
        AddCommon(services, Options.DefaultName, configure);
        services.TryAddSingleton(provider => InForceOf(provider, null));
        services.TryAddSingleton<IAdvocacyEngine>(provider => new ForwardingEngine(provider.GetRequiredService<EngineInForce>()));
        services.TryAddSingleton(provider => new AdvocacyNow(provider.GetRequiredService<IAdvocacyEngine>(), Ambience.ClockOf(provider)));
        return services;
    }

    /// <summary>Registers a named engine under <see cref="Policy.Default"/>, or what the options of that name say that are configured elsewhere.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, for instance of a tenant: the key of the services.</param>
    public static IServiceCollection AddAdvocacyEngine(this IServiceCollection services, string name) => services.AddAdvocacyEngine(name, static _ => { });

    /// <summary>Registers a named engine under one policy.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, for instance of a tenant: the key of the services.</param>
    /// <param name="policy">The policy.</param>
    public static IServiceCollection AddAdvocacyEngine(this IServiceCollection services, string name, Policy policy) =>
        services.AddAdvocacyEngine(name, new PolicyTimeline(policy));

    /// <summary>Registers a named engine under policies that came into force one after another.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, for instance of a tenant: the key of the services.</param>
    /// <param name="timeline">Which policy was in force when.</param>
    public static IServiceCollection AddAdvocacyEngine(this IServiceCollection services, string name, PolicyTimeline timeline)
    {
        Guard.NotNull(timeline);
        return services.AddAdvocacyEngine(name, options => options.Timeline = timeline);
    }

    /// <summary>Registers a named engine, which shares nothing with others but the clock, the zones and the instruments of the container.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, for instance of a tenant: the key of the services.</param>
    /// <param name="configure">What it is built from.</param>
    /// <exception cref="ArgumentException">The name is empty, too long or holds control characters.</exception>
    public static IServiceCollection AddAdvocacyEngine(this IServiceCollection services, string name, Action<AdvocacyEngineOptions> configure)
    {
        AddCommon(services, Text.Id(name, nameof(name)), configure);
        services.TryAddKeyedSingleton(name, static (provider, key) => InForceOf(provider, (string)key!));
        services.TryAddKeyedSingleton<IAdvocacyEngine>(name, static (provider, key) => new ForwardingEngine(provider.GetRequiredKeyedService<EngineInForce>(key)));
        services.TryAddKeyedSingleton(name, static (provider, key) => new AdvocacyNow(provider.GetRequiredKeyedService<IAdvocacyEngine>(key), Ambience.ClockOf(provider)));
        return services;
    }

    private static void AddCommon(IServiceCollection services, string name, Action<AdvocacyEngineOptions> configure)
    {
        Guard.NotNull(services);
        Guard.NotNull(configure);
        services.AddOptions<AdvocacyEngineOptions>(name).Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AdvocacyEngineOptions>, AdvocacyEngineOptionsValidation>());
        services.TryAddSingleton(static provider => new Instruments(provider.GetService<IMeterFactory>()));
    }

    private static EngineInForce InForceOf(IServiceProvider provider, string? name)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<AdvocacyEngineOptions>>().Get(name ?? Options.DefaultName);
        return new(
            options,
            options.Zones ?? Ambience.ZonesOf(provider),
            options.HasTelemetry ? provider.GetRequiredService<Instruments>() : null,
            Ambience.TimeOf(provider),
            name);
    }
}
