using Advocacy.Engine.Programmes;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Sample.Rewarding;

/// <summary>A month that was asked for, or none, and its zone.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Asked">The month; none where it follows from the moment.</param>
internal sealed record Month(DateTimeZone Zone, ProgrammePeriod? Asked)
{
    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM");

    /// <summary>The month that was asked for, or the one that an instant lies in.</summary>
    public ProgrammePeriod Of(Instant instant) => Asked ?? ProgrammePeriod.MonthOf(instant, Zone);

    /// <summary>The month that was asked for, or the last one that is over at an instant.</summary>
    public ProgrammePeriod OverAt(Instant instant) => Asked ?? ProgrammePeriod.MonthOf(Of(instant).Start - Duration.Epsilon, Zone);

    /// <summary>The month as it is written.</summary>
    public static string NameOf(ProgrammePeriod period) => Pattern.Format(period.First);
}
