using Advocacy.Engine.People;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>Somebody who is enrolled and agreed to at least one form.</summary>
/// <param name="Person">Whom it is about.</param>
/// <param name="Team">The team, if known.</param>
/// <param name="Zone">The zone in which the person's dates are told.</param>
/// <param name="Forms">What the person agreed to.</param>
/// <param name="Entries">What was granted to the person.</param>
internal sealed record Participant(PersonId Person, GroupId? Team, DateTimeZone Zone, ValueList<ConsentForm> Forms, ValueList<LedgerEntry> Entries)
{
    /// <summary>What held and holds for the person.</summary>
    internal Standing? Standing { get; init; }

    /// <summary>The department, if known.</summary>
    internal GroupId? Department { get; init; }

    /// <summary>The larger unit, if known.</summary>
    internal GroupId? Unit { get; init; }

    /// <summary>Whether the person may appear on boards: scores are points, so it takes both consents.</summary>
    internal bool IsOnBoards => AgreesTo(ConsentForm.Leaderboard) && AgreesTo(ConsentForm.Rewards);

    /// <summary>When the person last agreed to what boards take; none if not on them.</summary>
    internal Instant? OnBoardsSince => Chronology.Later(Standing?.ConsentedAt(ConsentForm.Leaderboard), Standing?.ConsentedAt(ConsentForm.Rewards));

    internal bool AgreesTo(ConsentForm form) => Forms.Contains(form);

    /// <summary>How much of a currency was granted from an instant up to another.</summary>
    internal long Granted(Currency currency, Instant from, Instant to)
    {
        var granted = 0L;
        foreach (var entry in Entries)
        {
            granted += entry.Currency == currency && entry.At >= from && entry.At < to ? entry.Granted : 0;
        }

        return granted;
    }
}
