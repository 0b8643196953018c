using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// Everybody who takes part at a moment: enrolled, not restricted, and agreeing to a form. Whoever is not has left no trace in it, so that nothing made of
/// it can show who is out, or how many (INV-05); who withdrew is out of all that is made from then on (INV-20).
/// </summary>
public sealed class Participants
{
    private static readonly ValueList<ConsentForm> FormsOfProgrammes =
        [ConsentForm.Recognition, ConsentForm.Leaderboard, ConsentForm.Rewards, ConsentForm.StoryInside, ConsentForm.StoryOutside, ConsentForm.Feedback, ConsentForm.Pairing];

    private readonly Participant[] byId;
    private readonly Surroundings around;

    internal Participants(IEnumerable<Participant> people, Instant now, Surroundings around)
    {
        byId = [.. people];
        Array.Sort(byId, (one, other) => string.CompareOrdinal(one.Person.Value, other.Person.Value));
        for (var i = 1; i < byId.Length; i++)
        {
            if (byId[i].Person == byId[i - 1].Person)
            {
                throw new ArgumentException("A person is there twice: " + byId[i].Person, nameof(people));
            }
        }

        Now = now;
        this.around = around;
        Policy = around.PolicyAt(now);
    }

    /// <summary>The moment at which they take part.</summary>
    public Instant Now { get; }

    /// <summary>How many take part in anything.</summary>
    internal int Count => byId.Length;

    /// <summary>The policy in force at the moment.</summary>
    internal Policy Policy { get; }

    internal ProgrammeRules Rules => Policy.Programmes;

    /// <summary>Whether leagues and boards are switched on, with an agreement (INV-21).</summary>
    internal bool HaveLeagues => Policy is { Mechanisms.Leagues: true, Agreement: not null };

    /// <summary>Whether awards are switched on, with an agreement (INV-21).</summary>
    internal bool HaveAwards => Policy.HasAwards;

    /// <summary>Reads who takes part from the states of any number of people; in any order.</summary>
    /// <param name="states">Everybody's state, each person once.</param>
    /// <param name="now">The moment.</param>
    /// <param name="around">The policies by which people are held beside one another, and the time zones.</param>
    /// <param name="rollOut">What is rolled out, so that each is read under a timeline of their own; absent: nothing.</param>
    /// <exception cref="ArgumentException">A person is there twice.</exception>
    public static Participants Of(IEnumerable<PersonState> states, Instant now, Surroundings around, RollOut? rollOut = null) =>
        Of(states, now, around, new OwnSurroundings(Guard.NotNull(around), rollOut).Of);

    /// <summary>The same where people's states are folded under policies of their own.</summary>
    /// <param name="states">Everybody's state, each person once.</param>
    /// <param name="now">The moment.</param>
    /// <param name="around">The policies by which people are held beside one another, and the time zones.</param>
    /// <param name="aroundOf">What a person's own state is read under.</param>
    internal static Participants Of(IEnumerable<PersonState> states, Instant now, Surroundings around, Func<PersonId, Surroundings> aroundOf)
    {
        var people = new List<Participant>();
        foreach (var state in Guard.NotNull(states))
        {
            var history = new History(state, aroundOf(state.Person));
            var forms = history.Standing.MayBeUsed ? FormsOfProgrammes.Where(history.Standing.ConsentsTo) : [];
            if (!forms.IsEmpty)
            {
                people.Add(new(
                    state.Person,
                    history.Standing.PlacedAt(now)?.Team,
                    Circumstances.ZoneAt(now, history.Standing, around),
                    forms,
                    history.Progress.Rewards.Entries.Where(entry => entry.At <= now))
                {
                    Standing = history.Standing,
                    Department = history.Standing.PlacedAt(now)?.Department,
                    Unit = history.Standing.PlacedAt(now)?.Unit,
                });
            }
        }

        return new(people, now, around);
    }

    /// <summary>Whether the results of a period no longer change.</summary>
    internal bool AreFinalFor(ProgrammePeriod period) => Now >= FinalAt(period);

    internal Instant FinalAt(ProgrammePeriod period) => period.End + Duration.FromDays(Rules.GraceDays);

    /// <summary>The first date on which the results of a period no longer change.</summary>
    internal LocalDate FinalOn(ProgrammePeriod period) => period.Next.PlusDays(Rules.GraceDays);

    /// <summary>Whether what was granted from an instant on is all held; of older there are only sums.</summary>
    internal bool HoldFrom(Instant instant) => instant >= Now - around.Retention;

    /// <summary>The policy in force when a period begins: what counts in it does not change with a later one.</summary>
    internal Policy PolicyOf(ProgrammePeriod period) => around.PolicyAt(period.Start);

    /// <summary>From when somebody is in who was not in a period: the month after opting in, which may be later than the one after it.</summary>
    internal LocalDate InFrom(Participant person, ProgrammePeriod period) =>
        person.OnBoardsSince is { } since && around.ZoneOf(period.Zone) is { } zone
            ? LocalDate.Max(period.Next, ProgrammePeriod.MonthOf(since, zone).Next)
            : period.Next;

    /// <summary>Whether somebody had agreed to rewards when something happened.</summary>
    internal bool HadAgreed(Fact fact) => Find(fact.Person)?.Standing?.MayEarnAt(fact.At) == true;

    /// <summary>Those of whom something holds, in the order of their ids.</summary>
    internal IEnumerable<Participant> Where(Predicate<Participant> holds)
    {
        foreach (var participant in byId)
        {
            if (holds(participant))
            {
                yield return participant;
            }
        }
    }

    /// <summary>A person, if taking part in anything.</summary>
    internal Participant? Find(PersonId person) =>
        ById.PlaceOf<Participant, PersonId>(byId, person, static (one, sought) => string.CompareOrdinal(one.Person.Value, sought.Value)) is >= 0 and var place ? byId[place] : null;
}
