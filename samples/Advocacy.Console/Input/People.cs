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

    /// <summary>Adds a fact to the one it is about; notes a problem if there is none.</summary>
    public void Add(SourcedFact sourced)
    {
        if (Find(sourced.Fact.Person) is { } dossier)
        {
            dossier.Facts.Add(sourced);
        }
        else
        {
            problems.AddLine(sourced.File, sourced.Line, new(InputCodes.UnknownPerson, "person", sourced.Fact.Person.Value, "somebody of --people"));
        }
    }
}
