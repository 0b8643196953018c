using System;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Advocacy.Engine.DependencyInjection;

/// <summary>What the host has of its own, and what stands in for it: the only place in which the engine names a clock or a source of zones.</summary>
internal static class Ambience
{
    /// <summary>The host's clock for durations, else the platform's.</summary>
    internal static TimeProvider TimeOf(IServiceProvider services) =>
#pragma warning disable RS0030 // The edge: only where the host registered none.
        services.GetService<TimeProvider>() ?? TimeProvider.System;
#pragma warning restore RS0030

    /// <summary>
    /// The host's clock. One of NodaTime goes first: who registers it means it, while frameworks register the platform's by themselves.
    /// </summary>
    internal static IClock ClockOf(IServiceProvider services) => services.GetService<IClock>() ?? new TimeProviderClock(TimeOf(services));

    /// <summary>The host's time zones, else those that NodaTime ships.</summary>
    internal static IDateTimeZoneProvider ZonesOf(IServiceProvider services) =>
#pragma warning disable RS0030 // The edge: only where the host registered none.
        services.GetService<IDateTimeZoneProvider>() ?? DateTimeZoneProviders.Tzdb;
#pragma warning restore RS0030
}
