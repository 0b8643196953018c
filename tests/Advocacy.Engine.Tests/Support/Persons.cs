using System;
using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Support;

/// <summary>Lives under the id of another person.</summary>
internal static class Persons
{
    /// <summary>A fact under another person, who is then also the one that enrolled.</summary>
    internal static Fact Under(this Fact fact, PersonId person) => fact is Enrolled enrolled ? enrolled with { Person = person, By = person } : fact with { Person = person };

    /// <summary>A history under another person.</summary>
    /// <param name="history">The history.</param>
    /// <param name="person">The other person.</param>
    /// <param name="prefix">What ids of facts and decisions begin with, where they are to be other facts and decisions.</param>
    /// <param name="later">How much later it is lived.</param>
    internal static History Under(this History history, PersonId person, string prefix = "", Duration later = default) =>
        new(person, [.. history.Facts.Select(fact => Named(fact.Under(person), prefix, later))]);

    private static Fact Named(Fact fact, string prefix, Duration later)
    {
        // Whatever fact names a decision, its line does so under one name.
        var decided = FactJson.Read(FactJson.Write(fact).Replace("\"decision\":\"", "\"decision\":\"" + prefix, StringComparison.Ordinal)).Value!;
        var named = decided with { Id = new(prefix + fact.Id.Value), At = fact.At + later };
        return named switch
        {
            Retracted retracted => retracted with { Target = new(prefix + retracted.Target.Value) },
            Scheduled scheduled => scheduled with { DeliverAt = scheduled.DeliverAt + later, ValidUntil = scheduled.ValidUntil + later },
            Away away => away with { From = away.From + later, To = away.To + later },
            _ => named,
        };
    }
}
