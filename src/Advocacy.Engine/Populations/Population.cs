using System;
using System.Collections.Generic;
using System.Threading;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Populations;

/// <summary>
/// Everybody at once: decides for all people of an organisation in one pass, with the answers of <see cref="IAdvocacyEngine.Decide"/> in brief,
/// bit for bit (INV-37). Of each person a row of 64 bytes is held, which says what is so over a stretch of time; a state is read again only
/// when its row no longer holds: it changed, a day or a window of hours is over, what everybody is offered changed. Where states are held is
/// the host's own affair.
/// </summary>
/// <remarks>One call at a time: what is shared between threads is inside a call.</remarks>
public sealed class Population
{
    private readonly DecisionSettings settings;
    private readonly Func<int, PersonState> stateOf;
    private readonly Row[] rows;
    private readonly Names<Channel> channels = new(sbyte.MaxValue);
    private Scene scene = new(Situation.Ordinary, new(Situation.Ordinary), null);

    /// <summary>A population of which nothing has been read yet.</summary>
    /// <param name="engine">The engine that decides.</param>
    /// <param name="count">How many people, from 0.</param>
    /// <param name="stateOf">The state of the person at a place, from 0; asked for when a row no longer holds, from several threads at once where more than one is used.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public Population(AdvocacyEngine engine, int count, Func<int, PersonState> stateOf)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(stateOf);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        (settings, this.stateOf, rows) = (engine.Settings, stateOf, new Row[count]);
        Array.Fill(rows, Row.Unread);
    }

    /// <summary>How many people.</summary>
    public int Count => rows.Length;

    /// <summary>The channels that answers have named so far.</summary>
    public ValueList<Channel> Channels => channels.All;

    /// <summary>Says that the state of a person changed: it is read again before the next answer.</summary>
    /// <param name="place">The person's place.</param>
    public void Changed(int place) => rows[place] = Row.Unread;

    /// <summary>Decides for everybody.</summary>
    /// <param name="situation">What is the same for everybody. Where it is another than before, every state is read again.</param>
    /// <param name="moments">What is so for each person, none where nothing is known; empty where that is so for all. Who has a moment is decided for one by one.</param>
    /// <param name="now">The moment; at or after the newest event of every state. Where it is before the last one, every state is read again.</param>
    /// <param name="answers">Where the answers go, one a person.</param>
    /// <param name="threads">How many threads work at it, from 1.</param>
    /// <param name="cancellation">Ends it between two parts; what was answered stays answered.</param>
    /// <exception cref="ArgumentException">There are not as many moments or answers as people.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void DecideAll(
        Situation situation, ReadOnlyMemory<Moment?> moments, Instant now, Memory<PackedAnswer> answers, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        AdvocacyEngine.Within(now);
        HasOneEach(answers.Length, nameof(answers));
        HasOneEach(moments.IsEmpty ? Count : moments.Length, nameof(moments));
        if (!scene.IsOf(situation) || now < scene.DecidedAt)
        {
            Array.Fill(rows, Row.Unread);
        }

        scene = scene.At(situation, now);

        Parts.Run(Count, threads, (from, count) => Decide(from, moments.Span, now, answers.Span.Slice(from, count)), cancellation);
    }

    /// <summary>The whole decision for one person, with its reasons in words and data.</summary>
    /// <param name="place">The person's place.</param>
    /// <param name="situation">What is the same for everybody.</param>
    /// <param name="moment">What is so for this person.</param>
    /// <param name="now">The moment.</param>
    public Decision Decide(int place, Situation situation, Moment moment, Instant now)
    {
        AdvocacyEngine.Within(now);
        return Decider.Decide(stateOf(place), situation, moment, now, settings);
    }

    /// <summary>An answer with the names of what it has places of.</summary>
    /// <param name="answer">An answer of this population.</param>
    /// <param name="now">The moment it was given for.</param>
    public Answer Read(PackedAnswer answer, Instant now) => new()
    {
        Closed = answer.Closed,
        Kind = answer.Kind,
        Intervention = answer.InterventionPlace < 0 ? null : settings.Around.PolicyAt(now).Interventions[answer.InterventionPlace].Id,
        Channel = answer.ChannelPlace < 0 ? null : channels[answer.ChannelPlace],
        Earliest = answer.Earliest,
        Probability = answer.Probability,
    };

    /// <summary>
    /// Whom to ask again by an instant, the first one first, as of the last time everybody was decided for: a host that asks nobody else until
    /// then misses nothing. Who has no place in it, however far one looks, is to be asked when a fact comes, or what everybody is offered changes.
    /// </summary>
    /// <param name="until">The last instant that counts.</param>
    /// <exception cref="InvalidOperationException">Nobody has been decided for yet.</exception>
    public IReadOnlyList<DueRow> NextDue(Instant until)
    {
        var decidedAt = scene.DecidedAt ?? throw new InvalidOperationException("Decide for everybody first.");
        var (now, last) = (Nanoseconds.Of(decidedAt), Nanoseconds.Of(until));
        var due = new List<(long At, int Place)>();
        for (var place = 0; place < rows.Length; place++)
        {
            var at = rows[place].NextDue(now);
            if (at <= last && at != Nanoseconds.Never)
            {
                due.Add((at, place));
            }
        }

        due.Sort();
        return due.ConvertAll(static one => new DueRow(one.Place, Nanoseconds.At(one.At)!.Value));
    }

    private void Decide(int from, ReadOnlySpan<Moment?> moments, Instant now, Span<PackedAnswer> into)
    {
        var at = Nanoseconds.Of(now);
        var some = rows.AsSpan(from, into.Length);
        moments = moments.IsEmpty ? moments : moments.Slice(from, into.Length);
        var (i, plain) = (0, PlainFrom(0, moments, into.Length));
        while (i < into.Length)
        {
            i += Row.Answer(some[i..plain], at, into[i..plain]);
            if (i < plain)
            {
                some[i] = Reading.Of(FrameOf(from + i, Moment.Ordinary), now, scene.Turns, channels, settings);
                into[i] = some[i].At(at);
                i++;
            }
            else if (i < into.Length)
            {
                into[i] = Reading.Packed(new Resolution(FrameOf(from + i, moments[i]!), now, settings), channels);
                plain = PlainFrom(++i, moments, into.Length);
            }
        }
    }

    /// <summary>Up to which place nobody has a moment, from a place on.</summary>
    private static int PlainFrom(int from, ReadOnlySpan<Moment?> moments, int count)
    {
        if (moments.IsEmpty)
        {
            return count;
        }

        var upTo = from;
        while (upTo < count && (moments[upTo] is not { } moment || moment == Moment.Ordinary))
        {
            upTo++;
        }

        return upTo;
    }

    private Frame FrameOf(int place, Moment moment) => new(stateOf(place), scene.Situation, moment, settings.Around);

    private void HasOneEach(int many, string parameter)
    {
        if (many != Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {many} for {Count} people."), parameter);
        }
    }
}
