using System;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.People;

/// <summary>
/// That somebody was erased, so that a fact that arrives late does not bring them back: a broker delivers anew what it delivered before, and
/// an old enrolment is never too late; and outbox and HR system go on reporting. It tells who only to somebody who holds the key and asks about that very person. Once
/// the person enrolled anew it is theirs, and only tells since when; in any case the host drops it, with the key, once nothing can be
/// delivered late any more (GDPR article 17 leaves no room to keep it for longer).
/// </summary>
public sealed record ErasureMark
{
    private const int LeastKeyBytes = 32;

    /// <summary>A mark as it was stored.</summary>
    /// <param name="mark">The keyed hash.</param>
    /// <param name="erasedAt">When the person was erased.</param>
    /// <param name="until">From when on the mark is to be dropped.</param>
    /// <param name="backSince">Since when the person is back; none as long as they are not.</param>
    public ErasureMark(string mark, Instant erasedAt, Instant until, Instant? backSince = null) =>
        (Mark, ErasedAt, Until, BackSince) = (Guard.NotNull(mark), erasedAt, until, backSince);

    /// <summary>HMAC-SHA-256 of the person's id, in hexadecimal digits.</summary>
    public string Mark { get; }

    /// <summary>When the person was erased. Only an own enrolment of later tells that somebody came back.</summary>
    public Instant ErasedAt { get; }

    /// <summary>From when on the mark is to be dropped: nothing can be delivered late any more.</summary>
    public Instant Until { get; }

    /// <summary>Since when the person is back: nothing of before is theirs any more. None as long as they did not enrol anew.</summary>
    public Instant? BackSince { get; private init; }

    /// <summary>A mark of a person.</summary>
    /// <param name="person">Who is erased.</param>
    /// <param name="key">A random key of the host's, of at least 32 bytes, held apart from the marks.</param>
    /// <param name="erasedAt">When.</param>
    /// <param name="deliveredWithin">How late anything can still be delivered.</param>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public static ErasureMark Of(PersonId person, ReadOnlySpan<byte> key, Instant erasedAt, Duration deliveredWithin) =>
        new(MarkOf(person, key), erasedAt, erasedAt + deliveredWithin);

    /// <summary>
    /// Whether a fact is to be dropped unread: any fact about the erased person, whenever it happened, but an own enrolment after the
    /// erasure; and of who came back by one, any fact of before it.
    /// </summary>
    /// <param name="fact">The fact that arrived.</param>
    /// <param name="key">The key the mark was made with.</param>
    /// <param name="received">When it arrived.</param>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public bool Refuses(Fact fact, ReadOnlySpan<byte> key, Instant received) =>
        received < Until
        && (BackSince is { } since ? Guard.NotNull(fact).At < since : !IsComingBack(Guard.NotNull(fact)))
        && string.Equals(Mark, MarkOf(fact.Person, key), StringComparison.Ordinal);

    /// <summary>
    /// The mark after a fact that it did not refuse was taken in: after an own enrolment it tells since when the person is back. Then it
    /// belongs in their own row, and goes on refusing what is of before. The same mark after any other fact, and of anybody else.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="key">The key the mark was made with.</param>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public ErasureMark After(Fact fact, ReadOnlySpan<byte> key) =>
        BackSince is null && IsComingBack(Guard.NotNull(fact)) && string.Equals(Mark, MarkOf(fact.Person, key), StringComparison.Ordinal)
            ? this with { BackSince = fact.At }
            : this;

    private bool IsComingBack(Fact fact) => fact is Enrolled enrolled && enrolled.By == enrolled.Person && enrolled.At > ErasedAt;

    private static string MarkOf(PersonId person, ReadOnlySpan<byte> key) => key.Length >= LeastKeyBytes
        ? Fingerprint.KeyedHexOf(person.Value, key.ToArray())
        : throw new ArgumentException("At least 32 bytes.", nameof(key));
}
