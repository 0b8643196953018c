using Advocacy.Engine.Content;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Decisions;

/// <summary>What is the same for everybody at a moment.</summary>
public sealed record Situation
{
    /// <summary>An ordinary day: nothing on offer, climate unmeasured, no holidays, nothing stopped.</summary>
    public static Situation Ordinary { get; } = new();

    /// <summary>Stories, examples, occasions and items on offer. Of several with one id the one that suits a person best counts.</summary>
    public ValueList<Offer> Offers
    {
        get;
        init => (field, Offering) = (value, new(value));
    }

    /// <summary>How ready the climate of each measured unit is.</summary>
    public ValueList<UnitClimate> Climate { get; init; }

    /// <summary>How ready the climate is where no unit of the person is measured. Default prepare (M21).</summary>
    public Readiness ClimateElsewhere { get; init; } = Readiness.Prepare;

    /// <summary>Holidays of the organisation.</summary>
    public ValueList<Holiday> Holidays { get; init; }

    /// <summary>Channels that do not work now.</summary>
    public ValueList<Channel> ChannelsDown { get; init; }

    /// <summary>An incident that pauses the engine; outranks all but the kill switch (INV-40).</summary>
    public IncidentPause? Incident { get; init; }

    /// <summary>Whether the organisation stopped the engine; outranks everything (INV-40).</summary>
    public bool IsStopped { get; init; }

    /// <summary>What is on offer, by what it is material for.</summary>
    internal Offering Offering { get; private init; } = new([]);

    /// <summary>The climate that counts for a person: of the team, else the department, else the unit.</summary>
    internal Readiness ClimateOf(GroupId? team, GroupId? department, GroupId? unit) =>
        ClimateOf(team) ?? ClimateOf(department) ?? ClimateOf(unit) ?? ClimateElsewhere;

    private Readiness? ClimateOf(GroupId? group)
    {
        if (group is { } known)
        {
            foreach (var measured in Climate)
            {
                if (measured.Unit == known)
                {
                    return measured.Readiness;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a date is a holiday for somebody of these groups.</summary>
    internal bool IsHoliday(LocalDate date, GroupId? team, GroupId? department, GroupId? unit)
    {
        foreach (var holiday in Holidays)
        {
            if (holiday.Date == date && (holiday.Group is not { } group || group == team || group == department || group == unit))
            {
                return true;
            }
        }

        return false;
    }
}
