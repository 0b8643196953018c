using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>A week of a programme.</summary>
/// <param name="Monday">The date it begins on.</param>
/// <param name="Active">The share of those who were there who acted, in whole hundredths; none where they were too few to tell.</param>
public sealed record HealthWeek(LocalDate Monday, double? Active);
