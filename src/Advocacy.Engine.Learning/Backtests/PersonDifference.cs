using NodaTime;

namespace Advocacy.Engine.Learning.Backtests;

/// <summary>How much would have been otherwise for one person; in the order of the log, and no ranking (INV-11).</summary>
/// <param name="Person">The id of the person, or a pseudonym.</param>
/// <param name="Points">How many decision points there are.</param>
/// <param name="Different">At how many the other policy would not have done the same.</param>
/// <param name="First">The first of these; none if there is none. What comes after it is no longer what would have happened.</param>
public sealed record PersonDifference(string Person, int Points, int Different, LocalDate? First);
