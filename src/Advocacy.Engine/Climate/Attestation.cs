using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Climate;

/// <summary>The organisation's word, with a date, that the climate is right where it is not measured (M21).</summary>
/// <param name="By">Who attests: a role or a body, not a person's name.</param>
/// <param name="On">The date from which it counts.</param>
public sealed record Attestation(string By, LocalDate On)
{
    /// <summary>The first date on which it no longer counts.</summary>
    public LocalDate Until(ClimateRules rules) => On.PlusDays(Guard.NotNull(rules).AttestationDays);

    /// <summary>Whether it counts on a date.</summary>
    public bool CountsOn(LocalDate date, ClimateRules rules) => On <= date && date < Until(rules);
}
