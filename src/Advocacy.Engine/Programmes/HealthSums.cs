using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>Adds people up, one after another; what is left of a person is a part of sums.</summary>
internal sealed class HealthSums
{
    /// <summary>How many weeks the first and the last of a programme are.</summary>
    internal const int FewWeeks = 4;

    private const int Kinds = (int)HealthCount.ProofNow + 1;

    private readonly HealthWindow window;
    private readonly long[] counts = new long[Kinds];
    private readonly long[] around;
    private readonly long[] active;
    private readonly Dictionary<int, long> acts = [];
    private readonly Dictionary<int, long> days = [];

    internal HealthSums(HealthWindow window) =>
        (this.window, around, active) = (window, new long[window.Weeks], new long[window.Weeks]);

    internal void Add(PersonHealth person)
    {
        Count(HealthCount.People);
        Count(HealthCount.Reported, person.IsReported);
        Count(HealthCount.Muted, person.IsMuted);
        Count(HealthCount.Led, person.IsLed);
        AddWeeks(person);
        AddActs(person);
        AddMessages(person);
        AddFeedback(person);
        AddProof(person);
    }

    internal HealthTally ToTally() => new(
        window, ValueList.Create<long>(counts), ValueList.Create<long>(around), ValueList.Create<long>(active), Spread.Sorted(acts), Spread.Sorted(days));

    private void AddWeeks(PersonHealth person)
    {
        for (var week = 0; week < window.Weeks; week++)
        {
            around[week] += person.IsAround(week) ? 1 : 0;
            active[week] += person.IsActive(week) ? 1 : 0;
        }

        var last = person.Weeks(window.Weeks - FewWeeks, window.Weeks, FewWeeks);
        Count(HealthCount.Around, last.Around > 0);

        var first = person.Weeks(0, window.Weeks - FewWeeks, FewWeeks);
        if (first.Around == FewWeeks && last.Around > 0)
        {
            Count(HealthCount.ActiveAtFirst, first.Active > 0);
            Count(HealthCount.FirstWeeks, first.Around);
            Count(HealthCount.FirstActive, first.Active);
            Count(HealthCount.LastWeeks, last.Around);
            Count(HealthCount.LastActive, last.Active);
        }
    }

    private void AddActs(PersonHealth person)
    {
        if (person.Weeks(0, window.Weeks, window.Weeks).Around >= FewWeeks)
        {
            Spread.Add(acts, person.Acts.Count, 1);
        }

        Count(HealthCount.Actors, person.Acts.Count > 0);
        Count(HealthCount.Acts, person.Acts.Count);
        Count(HealthCount.OfflineActs, person.OfflineActs);
        Count(HealthCount.Comments, person.Comments);
        Count(HealthCount.Responses, person.Responses);
    }

    private void AddMessages(PersonHealth person)
    {
        Count(HealthCount.Invited, person.Invitations > 0);
        Count(HealthCount.Invitations, person.Invitations);
        if (person.ContentMessages > 0)
        {
            Count(HealthCount.SentContent);
            Count(HealthCount.ContentMessages, person.ContentMessages);
            Count(HealthCount.Returns, person.Acts.Count + person.Responses + person.Kindness);
        }

        Count(HealthCount.Choosers, person.Adapted + person.Copied > 0);
        Count(HealthCount.Adapted, person.Adapted);
        Count(HealthCount.Copied, person.Copied);
    }

    private void AddFeedback(PersonHealth person)
    {
        var (ripe, heard) = (0, 0);
        foreach (var act in person.Acts)
        {
            ripe += act.IsRipe ? 1 : 0;
            heard += act.IsRipe && act.DaysToFeedback is not null ? 1 : 0;
            if (act.DaysToFeedback is { } taken)
            {
                Spread.Add(days, taken, 1);
            }
        }

        Count(HealthCount.Awaiting, ripe > 0);
        Count(HealthCount.RipeActs, ripe);
        Count(HealthCount.HeardActs, heard);
        Count(HealthCount.Heard, person.Acts.Exists(static act => act.DaysToFeedback is not null));
    }

    private void AddProof(PersonHealth person)
    {
        if (person.IsInProof)
        {
            Count(HealthCount.Proof);
            Count(HealthCount.ProofBefore, person.ActedBefore);
            Count(HealthCount.ProofNow, person.ActedNow);
        }
    }

    private void Count(HealthCount count, bool isSo) => Count(count, isSo ? 1 : 0);

    private void Count(HealthCount count, int many = 1) => counts[(int)count] += many;
}
