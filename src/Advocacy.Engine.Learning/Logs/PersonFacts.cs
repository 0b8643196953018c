using System;
using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>What is known of one person, as far as rows need it: since when they agree to learning, and what happened when.</summary>
internal sealed class PersonFacts
{
    private readonly Happening[] happened;
    private readonly ValueList<Interval> agreed;

    internal PersonFacts(List<Happening> happened, List<Fact> held, Instant until)
    {
        var retracted = new HashSet<FactId>();
        foreach (var fact in held)
        {
            if (fact is Retracted correction)
            {
                retracted.Add(correction.Target);
            }
        }

        agreed = Agreed(held, retracted, until);
        this.happened = agreed.IsEmpty ? [] : Ordered(happened, retracted, until);
    }

    /// <summary>Whether a fact is needed beside what happened: what agreeing to learning depends on, and corrections.</summary>
    internal static bool Decides(Fact fact) => fact is Enrolled or OptedOut or Departed or Objected or Restricted or RestrictionLifted or Retracted
        or ConsentGiven { Form: ConsentForm.Learning } or ConsentWithdrawn { Form: ConsentForm.Learning };

    /// <summary>Since when the person agreed to learning, of a time at which they did; none where not, or where it was taken back since.</summary>
    internal Instant? AgreedSince(Instant at)
    {
        foreach (var span in agreed)
        {
            if (span.Contains(at))
            {
                return span.Start;
            }
        }

        return null;
    }

    /// <summary>What happened after one instant and before another.</summary>
    internal Outcomes Between(Instant from, Instant to)
    {
        var (what, kinds) = (Happened.None, new SortedSet<string>(StringComparer.Ordinal));
        for (var i = FirstAfter(from); i < happened.Length && happened[i].At < to; i++)
        {
            what |= happened[i].What;
            if (happened[i].Kind is { } kind)
            {
                kinds.Add(kind.Value);
            }
        }

        var list = default(ValueList<ActKind>);
        foreach (var kind in kinds)
        {
            list = list.Add(new(kind));
        }

        return new(what, list);
    }

    /// <summary>How many messages were scheduled from one instant on and before another.</summary>
    internal int PromptsBetween(Instant from, Instant to)
    {
        var count = 0;
        for (var i = FirstAfter(from - Duration.Epsilon); i < happened.Length && happened[i].At < to; i++)
        {
            count += happened[i].What == Happened.Prompted ? 1 : 0;
        }

        return count;
    }

    private static Happening[] Ordered(List<Happening> happened, HashSet<FactId> retracted, Instant until)
    {
        var seen = new HashSet<FactId>();
        happened.RemoveAll(one => one.At > until || (retracted.Contains(one.Id) && !IsProtective(one.What)) || !seen.Add(one.Id));
        happened.Sort(static (one, other) => one.At.CompareTo(other.At));
        return [.. happened];
    }

    // What protects the person cannot be retracted; what was sent goes on having been sent.
    private static bool IsProtective(Happened what) => what is Happened.Muted or Happened.OptedOut or Happened.Prompted;

    /// <summary>
    /// When the person agreed. Taking the consent back, or objecting, leaves out all before too; leaving only ends it. Nothing is left of who
    /// had the use of what is held restricted, until that is lifted.
    /// </summary>
    private static ValueList<Interval> Agreed(List<Fact> held, HashSet<FactId> retracted, Instant until)
    {
        held.Sort(FactOrder.Canonical);
        var spans = default(ValueList<Interval>);
        var (isEnrolled, isGiven, isRestricted) = (false, false, false);
        Instant? since = null;
        foreach (var fact in held)
        {
            if (fact is not StandingFact { IsProtective: true } && (fact.At > until || retracted.Contains(fact.Id)))
            {
                continue;
            }

            isEnrolled = fact is Enrolled || (isEnrolled && !Leaves(fact));
            isGiven = fact is ConsentGiven || (isGiven && !Leaves(fact) && fact is not ConsentWithdrawn);
            isRestricted = fact is Restricted || (isRestricted && fact is not RestrictionLifted);
            if (isEnrolled && isGiven)
            {
                since ??= fact.At;
                continue;
            }

            spans = fact is ConsentWithdrawn or Objected ? [] : since is { } from && fact.At > from ? spans.Add(new(from, fact.At)) : spans;
            since = null;
        }

        spans = since is { } last ? spans.Add(new(last, null)) : spans;
        return isRestricted ? [] : spans;
    }

    private static bool Leaves(Fact fact) => fact is OptedOut or Departed or Objected;

    private int FirstAfter(Instant instant)
    {
        var (low, high) = (0, happened.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = happened[middle].At > instant ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>What happened in a window.</summary>
    internal readonly record struct Outcomes(Happened What, ValueList<ActKind> Kinds)
    {
        internal bool Has(Happened what) => (What & what) != Happened.None;
    }
}
