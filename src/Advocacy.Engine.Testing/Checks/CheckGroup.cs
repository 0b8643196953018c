using System;
using System.Collections.Generic;
using System.Linq;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>Checks that are tried on the same cases.</summary>
/// <param name="cases">Where the cases come from.</param>
/// <param name="prepare">What the checks look at: the case with what the engine says of it, asked at most once.</param>
/// <param name="checks">The checks.</param>
internal sealed class CheckGroup<T, TCase>(ICases<T> cases, Func<Subject, T, TCase> prepare, IReadOnlyList<Check<TCase>> checks) : ICheckGroup
{
    public IEnumerable<Invariant> Invariants => checks.Select(check => check.Invariant);

    public IEnumerable<InvariantResult> Check(Subject subject, int count, ulong seed)
    {
        var promised = checks.Where(check => check.NotPromised(subject) is null).ToList();
        var found = promised.ToDictionary(check => check, check => new InvariantResult(check.Invariant, InvariantStatus.Untested, 0, 0));
        foreach (var place in cases.Places(subject, count, seed))
        {
            var drawn = cases.At(subject, place);
            var prepared = prepare(subject, drawn);
            foreach (var check in promised.Where(check => found[check].Status != InvariantStatus.Broken))
            {
                found[check] = After(found[check], subject, check, place, drawn, check.Of(prepared));
            }
        }

        return checks.Select(check => found.TryGetValue(check, out var result)
            ? result
            : new(check.Invariant, InvariantStatus.NotPromised, 0, 0) { Note = check.NotPromised(subject) });
    }

    public InvariantResult Again(Subject subject, string id, string place)
    {
        var check = checks.First(check => check.Invariant.Id == id);
        var drawn = cases.At(subject, place);
        return After(new(check.Invariant, InvariantStatus.Untested, 0, 0), subject, check, place, drawn, check.Of(prepare(subject, drawn)));
    }

    private InvariantResult After(InvariantResult before, Subject subject, Check<TCase> check, string place, T drawn, Answer answer)
    {
        var counted = before with { Cases = before.Cases + 1, Meaningful = before.Meaningful + (answer.SaysSomething ? 1 : 0) };
        return answer.Because is { } because
            ? counted with { Status = InvariantStatus.Broken, Counterexample = Smallest(subject, check, place, drawn, because) }
            : counted with { Status = counted.Meaningful > 0 ? InvariantStatus.Holds : InvariantStatus.Untested };
    }

    /// <summary>Goes to the first smaller case that breaks the law too, again and again, until there is none or enough were tried.</summary>
    private Counterexample Smallest(Subject subject, Check<TCase> check, string place, T drawn, string because)
    {
        var (smallest, shrinks, tries, isSmaller) = (drawn, 0, 0, true);
        while (isSmaller)
        {
            isSmaller = false;
            foreach (var smaller in cases.Smaller(smallest))
            {
                if (tries++ >= cases.MostTries)
                {
                    break;
                }

                if (check.Of(prepare(subject, smaller)).Because is { } still)
                {
                    (smallest, because, shrinks, isSmaller) = (smaller, still, shrinks + 1, true);
                    break;
                }
            }
        }

        return new($"{smallest}", because, shrinks, $"{check.Invariant.Id}@{place}");
    }
}
