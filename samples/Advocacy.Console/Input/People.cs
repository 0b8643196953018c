using System.Collections.Generic;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Input;

/// <summary>The people that were read, in the order of their file, each with what is known to have happened.</summary>
internal sealed class People(ProblemLog problems)
{
    private readonly Dictionary<PersonId, Dossier> byId = [];
    private readonly List<Dossier> all = [];

    public IReadOnlyList<Dossier> All => all;

    /// <summary>Takes somebody in; notes a problem for somebody who is there already.</summary>
    public void Add(Employee employee, string file, int line)
    {
        var dossier = new Dossier(employee);
        if (byId.TryAdd(employee.Person, dossier))
        {
            all.Add(dossier);
        }
        else
        {
            problems.AddLine(file, line, new(InputCodes.PersonTwice, "person", employee.Person.Value, "each person once"));
        }
    }

    public Dossier? Find(PersonId person) => byId.GetValueOrDefault(person);

    /// <summary>Adds a fact to the one it is about; notes a problem if there is none, or if its id is another fact's.</summary>
    public void Add(SourcedFact sourced)
    {
        var fact = sourced.Fact;
        if (Find(fact.Person) is not { } dossier)
        {
            Note(sourced, new(InputCodes.UnknownPerson, "person", fact.Person.Value, "somebody of --people"));
        }
        else if (!dossier.Add(sourced))
        {
            Note(sourced, new(InputCodes.Conflict, "id", fact.Id.Value, "one id for one fact: another line says something else under it (INV-15)"));
        }
    }

    private void Note(SourcedFact sourced, Problem problem) => problems.AddLine(sourced.File, sourced.Line, problem);
}
