using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.People;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Rewarding;

/// <summary>Somebody who takes part, with what was granted.</summary>
/// <param name="Case">Who.</param>
/// <param name="View">What was granted.</param>
internal sealed record Rewarded(Case Case, RewardView View)
{
    /// <summary>Everybody who takes part, in the order of their ids: no order of merit.</summary>
    public static List<Rewarded> Of(Prepared prepared, Terminal terminal)
    {
        using var progress = new ProgressBar("Reading ledgers", prepared.Cases.Count, terminal);
        var rewarded = new List<Rewarded>();
        foreach (var person in prepared.Cases)
        {
            if (prepared.Engine.View(person.State, prepared.At).Rewards is { } view)
            {
                rewarded.Add(new(person, view));
            }

            progress.Step();
        }

        return [.. rewarded.OrderBy(one => one.Person.Value, StringComparer.Ordinal)];
    }

    public PersonId Person => Case.Dossier.Employee.Person;

    /// <summary>When something was last granted, by the person's dates.</summary>
    public LocalDate? MostRecent => View.Entries.Where(entry => entry.Granted > 0).Select(entry => (LocalDate?)entry.Date).LastOrDefault();

    /// <summary>How many points were granted on dates of which something holds.</summary>
    public long PointsOn(Predicate<LocalDate> holds) =>
        View.Entries.Where(entry => entry.Currency == Currency.Points && holds(entry.Date)).Sum(entry => entry.Granted);

    public long AmountOf(Currency currency) => Find(currency)?.Amount ?? 0;

    public long ProvisionalOf(Currency currency) => Find(currency)?.Provisional ?? 0;

    private Balance? Find(Currency currency) => View.Balances.FirstOrDefault(balance => balance.Currency == currency);
}
