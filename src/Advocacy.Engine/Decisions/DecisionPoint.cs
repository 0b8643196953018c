using System.Globalization;
using Advocacy.Engine.Values;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Decisions;

/// <summary>
/// A local date and a place in it. Within a point an answer stands until the instant it names itself. Every working day has one point in
/// which the engine may take the initiative: its open window.
/// </summary>
/// <param name="Date">The person's date; for an open window the date it starts on.</param>
/// <param name="Place">0: the open window; −1: quiet time; 1 to 1440: the minute of the day, plus one, in which the person asked.</param>
public readonly record struct DecisionPoint(LocalDate Date, int Place)
{
    /// <summary>The open window of a date.</summary>
    public static DecisionPoint Open(LocalDate date) => new(date, 0);

    /// <summary>Quiet time on a date.</summary>
    public static DecisionPoint Quiet(LocalDate date) => new(date, -1);

    /// <summary>The minute in which the person asked.</summary>
    public static DecisionPoint Asked(LocalDateTime at) => new(at.Date, (at.Hour * 60) + at.Minute + 1);

    /// <summary>The id of a person's decision at this point: deciding twice cannot send twice (INV-48).</summary>
    public DecisionId IdFor(PersonId person) =>
        new("d-" + Fingerprint.HexOf(person.Value + "\n" + LocalDatePattern.Iso.Format(Date) + "\n" + Place.ToString(CultureInfo.InvariantCulture)));
}
