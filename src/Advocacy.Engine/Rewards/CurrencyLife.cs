using NodaTime;

namespace Advocacy.Engine.Rewards;

/// <summary>How long what is granted of a currency counts; of others it counts for ever.</summary>
/// <param name="Currency">The currency it is about.</param>
/// <param name="Days">For how many local dates it counts, from the date on which it was granted; 1 to retention.</param>
/// <param name="Fading">Whether it fades day by day, or ends at once.</param>
public sealed record CurrencyLife(Currency Currency, int Days, RewardFading Fading)
{
    /// <summary>What is left on a date of an amount granted on another: a whole number, rounded down.</summary>
    internal long Left(long amount, LocalDate granted, LocalDate on)
    {
        var age = Period.DaysBetween(granted, on);
        return age >= Days ? 0 : age <= 0 || Fading == RewardFading.AtOnce ? amount : amount * (Days - age) / Days;
    }
}
