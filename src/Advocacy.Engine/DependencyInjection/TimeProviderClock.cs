using System;
using NodaTime;

namespace Advocacy.Engine.DependencyInjection;

/// <summary>The platform's clock, for hosts that have no other.</summary>
internal sealed class TimeProviderClock : IClock
{
    private readonly TimeProvider time;

    internal TimeProviderClock(TimeProvider time) => this.time = time;

    /// <inheritdoc/>
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
