using System;
using System.Globalization;
using Advocacy.Engine.Programmes;
using Advocacy.Sample.Input;
using NodaTime;

namespace Advocacy.Sample.Rewarding;

/// <summary>The month that was asked for, in the zone in which it begins and ends.</summary>
/// <param name="Option">The option it was given with.</param>
/// <param name="Text">The month as it was written; absent: it follows from the moment.</param>
/// <param name="Zone">The zone.</param>
internal sealed record MonthChoice(string Option, string? Text, string Zone)
{
    private const string Arguments = "arguments";

    /// <summary>Reads it; what is wrong is noted.</summary>
    public Month? Read(ProblemLog problems)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone);
        if (zone is null)
        {
            problems.Add(Arguments, InputCodes.Argument, "--zone", Zone, "a time zone such as Europe/Amsterdam");
        }

        if (Text is null)
        {
            return zone is null ? null : new(zone, null);
        }

        if (!DateOnly.TryParseExact(Text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) || first.Year is < 1900 or > 2199)
        {
            problems.Add(Arguments, InputCodes.Argument, Option, Text, "a month such as 2026-07, from 1900 to 2199");
            return null;
        }

        return zone is null ? null : new(zone, ProgrammePeriod.Month(first.Year, first.Month, zone));
    }

    /// <summary>Notes that the month is not one that can be asked for.</summary>
    public void Refuse(ProgrammePeriod period, string allowed, ProblemLog problems) =>
        problems.Add(Arguments, InputCodes.Argument, Option, Month.NameOf(period), allowed);
}
