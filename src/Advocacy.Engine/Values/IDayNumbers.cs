using NodaTime;

namespace Advocacy.Engine.Values;

/// <summary>Numbers the days of a person, as <see cref="LocalDays.NumberOf"/> does.</summary>
internal interface IDayNumbers
{
    /// <summary>The number of the person's date at an instant.</summary>
    int NumberAt(Instant instant);
}
