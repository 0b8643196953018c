using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Populations;

/// <summary>
/// Everybody as numbers: what the judgement before any choice asks of each (<see cref="Decider.Judge"/>), judged for all in one pass, with
/// vectors, bit for bit (INV-37). Each person takes 88 bytes. What is said of a person holds for the local date at which it was said, and is
/// stale from then on.
/// </summary>
/// <remarks>One call at a time: what is shared between threads is inside a call.</remarks>
public sealed class Roster
{
    private const int AtOnce = 1 << 6;
    private const int MostClasses = 1 << 20;
    private const Hindrances TakenAnew = Hindrances.Stopped | Hindrances.WeekCap | Hindrances.Cooldown | Hindrances.UnknownZone | Hindrances.OutsideHours | Hindrances.NeverOpen;

    private readonly DecisionSettings settings;
    private readonly Levels levels;
    private readonly Lot[] lots;
    private readonly Names<HoursClass> classes = new(MostClasses);
    private readonly Names<ValueList<Channel>> wishes = new(short.MaxValue);
    private readonly Names<Channel> channels = new(sbyte.MaxValue);

    /// <summary>A roster of people of whom nothing has been said yet: all are stale.</summary>
    /// <param name="engine">The engine that judges.</param>
    /// <param name="count">How many people, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public Roster(AdvocacyEngine engine, int count)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        settings = engine.Settings;
        (levels, lots) = (new(count), new Lot[count]);

        // Of whom nothing has been said: no zone, no channel.
        classes.PlaceOf(new(null, WorkingHours.Office));
        wishes.PlaceOf([]);
    }

    /// <summary>How many people.</summary>
    public int Count => lots.Length;

    /// <summary>The channels that stances have named so far.</summary>
    public ValueList<Channel> Channels => channels.All;

    /// <summary>Says what is so for a person, from the person's state; until the end of the person's date, or until something ends or begins before.</summary>
    /// <param name="place">The person's place.</param>
    /// <param name="state">The state.</param>
    /// <param name="situation">What is the same for everybody.</param>
    /// <param name="now">The moment; at or after the state's newest event.</param>
    public void Set(int place, PersonState state, Situation situation, Instant now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(situation);
        AdvocacyEngine.Within(now);
        var frame = new Frame(state, situation, Moment.Ordinary, settings.Around);
        var glance = new Glance(frame, now);
        var bars = Bars.Of(glance);
        var rules = glance.Policy.Prompts;
        lots[place] = new()
        {
            Until = Nanoseconds.Of(Reading.EndOfTied(frame, glance)),
            Cooled = Caps.CooledDownAt(glance.Progress.Prompts, glance.Own, rules) is { } at ? Nanoseconds.Of(at) : long.MinValue,
            Closed = bars.All & ~TakenAnew,
            Hours = ClassOf(frame.Zone, glance.Openings.Hours, glance.Standing.Placed),
            Channels = (short)wishes.PlaceOf(Reading.Reachable(glance)),
            Used = Small(bars.Used),
            Most = Small(bars.Most),
        };
        var strengths = glance.StrengthsNow();
        levels.Set(place, strengths, Fogg.Motivation(strengths, glance.Policy.Behavior));
    }

    /// <summary>Says what is so for a person of whom there is no state; until the end of the person's date.</summary>
    /// <param name="place">The person's place.</param>
    /// <param name="entry">What is known.</param>
    /// <param name="now">The moment.</param>
    public void Set(int place, RosterEntry entry, Instant now)
    {
        ArgumentNullException.ThrowIfNull(entry);
        AdvocacyEngine.Within(now);
        var policy = settings.Around.PolicyAt(now);
        var (rules, zone) = (policy.Prompts, settings.Around.ZoneOf(entry.Zone));
        var today = LocalDays.DateAt(now, zone ?? DateTimeZone.Utc, rules.DayStartHour);
        var tomorrow = LocalDays.StartOf(today.PlusDays(1), zone ?? DateTimeZone.Utc, rules.DayStartHour);
        lots[place] = new()
        {
            Until = Nanoseconds.Of(Chronology.Earlier(tomorrow, settings.Around.Timeline.NextChangeAfter(now))),
            Cooled = rules.CooldownHours > 0 && entry.LastMessage is { } last ? Nanoseconds.Of(last + Duration.FromHours(rules.CooldownHours)) : long.MinValue,
            Closed = (entry.IsEnrolled ? Hindrances.None : Hindrances.NotEnrolled) | (entry.UsedToday >= rules.MostPerDay ? Hindrances.DayCap : Hindrances.None),
            Hours = ClassOf(zone, entry.Hours ?? rules.Hours, null),
            Channels = (short)wishes.PlaceOf(entry.IsEnrolled ? entry.Channels : []),
            Used = Small(entry.UsedThisWeek),
            Most = Small(rules.MostPerWeek),
        };
        levels.Set(place, entry.Strengths, Fogg.Motivation(entry.Strengths, policy.Behavior));
    }

    /// <summary>Judges everybody.</summary>
    /// <param name="situation">What is the same for everybody.</param>
    /// <param name="now">The moment; at or after those at which people were set.</param>
    /// <param name="stances">Where the answers go, one a person.</param>
    /// <param name="threads">How many threads work at it, from 1.</param>
    /// <param name="cancellation">Ends it between two parts; what was answered stays answered.</param>
    /// <exception cref="ArgumentException">There are not as many answers as people.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void JudgeAll(Situation situation, Instant now, Memory<PackedStance> stances, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        AdvocacyEngine.Within(now);
        if (stances.Length != Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {stances.Length} for {Count} people."), nameof(stances));
        }

        var tables = new Tables(settings.Around.Timeline, situation, now, classes.All, wishes.All, channels);
        Parts.Run(Count, threads, (from, count) => Judge(from, MemoryMarshal.Cast<PackedStance, ulong>(stances.Span.Slice(from, count)), tables), cancellation);
    }

    private void Judge(int from, Span<ulong> stances, Tables tables)
    {
        for (var done = 0; done < stances.Length; done += AtOnce)
        {
            var some = stances.Slice(done, Math.Min(AtOnce, stances.Length - done));
            levels.Judge(from + done, tables.Demands, tables.ActionLine, some);
            Add(lots.AsSpan(from + done, some.Length), tables, some);
        }
    }

    /// <summary>Adds what keeps the engine from coming by, and the channel.</summary>
    // Made fast as it is in Levels, and for the same reason.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Add(ReadOnlySpan<Lot> some, Tables tables, Span<ulong> stances)
    {
        var (now, stopped) = (tables.Now, (ulong)tables.Stopped);
        ReadOnlySpan<ulong> hours = tables.Hours;
        ReadOnlySpan<ulong> channels = tables.Channels;
        for (var i = 0; i < stances.Length; i++)
        {
            ref readonly var lot = ref some[i];
            stances[i] |= stopped | (ulong)lot.Closed | hours[lot.Hours] | channels[lot.Channels]
                | (Jumpless.One(lot.Used >= lot.Most) * (ulong)Hindrances.WeekCap)
                | (Jumpless.One(lot.Cooled > now) * (ulong)Hindrances.Cooldown)
                | (Jumpless.One(lot.Until <= now) * PackedStance.Stale);
        }
    }

    private int ClassOf(DateTimeZone? zone, WorkingHours hours, Placed? placed)
    {
        var plain = classes.PlaceOf(new(zone, hours));
        return placed is null or { Team: null, Department: null, Unit: null } ? plain : classes.PlaceOf(new(zone, hours, placed.Team, placed.Department, placed.Unit, plain));
    }

    private static byte Small(int number) => (byte)Math.Min(number, byte.MaxValue);
}
