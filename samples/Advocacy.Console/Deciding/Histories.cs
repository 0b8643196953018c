using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Deciding;

/// <summary>Makes of what was read what each person's state is at a moment.</summary>
internal sealed class Histories(AdvocacyEngine engine, Surroundings around, Instant at, WhatIf whatIf, ProblemLog problems)
{
    private int taken;
    private int duplicates;
    private int later;

    /// <summary>Everybody's state from the facts up to the moment; facts that the engine refuses are noted as problems.</summary>
    public List<Case> Replay(IReadOnlyList<Dossier> dossiers, ProgressBar progress)
    {
        var cases = new List<Case>(dossiers.Count);
        foreach (var dossier in dossiers)
        {
            cases.Add(Replay(dossier));
            progress.Step();
        }

        return cases;
    }

    /// <summary>What was read, once everything has been replayed.</summary>
    public Intake Intake(int people) => new(people, taken, duplicates, later, problems.BadLineCount);

    private Case Replay(Dossier dossier)
    {
        var person = dossier.Employee.Person;
        var facts = new List<Fact>(dossier.Facts.Count + 5);
        foreach (var sourced in dossier.Facts)
        {
            if (sourced.Fact.At <= at)
            {
                facts.Add(sourced.Fact);
            }
        }

        later += dossier.Facts.Count - facts.Count;
        var read = facts.Count;
        facts.AddRange(WhatIfs.FactsOf(whatIf, person, facts, at));
        facts.Add(dossier.Employee.AsFact());
        var added = facts.Count - read;
        var replayed = engine.Replay(PersonState.Empty(person), facts, at);
        taken += replayed.AcceptedCount - added;
        duplicates += replayed.DuplicateCount;
        foreach (var refusal in replayed.Refused)
        {
            Note(dossier, refusal);
        }

        return new(dossier, facts, replayed.State, ZoneOf(replayed.State));
    }

    private void Note(Dossier dossier, Refusal refusal)
    {
        var source = dossier.Facts.First(sourced => ReferenceEquals(sourced.Fact, refusal.Fact));
        problems.AddLine(source.File, source.Line, refusal.Verdict switch
        {
            Rejected rejected => rejected.Problem,
            var verdict => new(InputCodes.Refused, "fact", refusal.Fact.Id.Value, "a fact that can be taken in (" + verdict.GetType().Name + ")"),
        });
    }

    private DateTimeZone ZoneOf(PersonState state)
    {
        var placed = state.Registers.AsSpan();
        for (var i = placed.Length - 1; i >= 0; i--)
        {
            if (placed[i] is Placed { Zone: var zone })
            {
                return around.ZoneOf(zone) ?? DateTimeZone.Utc;
            }
        }

        return DateTimeZone.Utc;
    }
}
