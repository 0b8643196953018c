using System;
using NodaTime;

namespace Advocacy.Engine.Values;

/// <summary>The days of whoever says which date an instant lies in.</summary>
internal readonly struct NumberedDates : IDayNumbers
{
    private readonly Func<Instant, LocalDate> dateOf;

    internal NumberedDates(Func<Instant, LocalDate> dateOf) => this.dateOf = Guard.NotNull(dateOf);

    /// <inheritdoc/>
    public int NumberAt(Instant instant) => LocalDays.NumberOf(dateOf(instant));
}
