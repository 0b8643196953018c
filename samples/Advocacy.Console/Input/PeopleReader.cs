using System.Linq;
using NodaTime;

namespace Advocacy.Sample.Input;

/// <summary>Reads all files that were given, noting all that is wrong with them.</summary>
internal static class PeopleReader
{
    public static People Read(InputRequest request, Terminal terminal, IDateTimeZoneProvider zones, ProblemLog problems)
    {
        var people = new People(problems);
        if (request.Facts.Append(request.People).Count(source => source.IsStandardInput) > 1)
        {
            problems.Add("arguments", InputCodes.Argument, "--facts", InputSource.StandardInput, "standard input for one file only");
            return people;
        }

        var map = request.Map is { } mapped ? PeopleMap.Read(mapped, terminal, zones, problems) : null;
        var factsMap = request.FactsMap is { } acts ? FactsMap.Read(acts, terminal, problems) : null;
        ReadPeople(request, map, people, terminal, problems);
        if (people.All.Count == 0 && problems.Stops(keepsGoing: true))
        {
            // Without people every fact would be about somebody unknown.
            return people;
        }

        foreach (var source in request.Facts)
        {
            ReadFacts(source, request, factsMap, people, terminal, problems);
        }

        return people;
    }

    private static void ReadPeople(InputRequest request, PeopleMap? map, People people, Terminal terminal, ProblemLog problems)
    {
        if (map is not null)
        {
            PeopleCsv.Read(request.People, map, people, terminal, problems);
        }
        else if (request.Map is null)
        {
            PeopleJsonLines.Read(request.People, people, terminal, problems);
        }
    }

    private static void ReadFacts(InputSource source, InputRequest request, FactsMap? map, People people, Terminal terminal, ProblemLog problems)
    {
        if (request.FactsMap is null || source.IsNamedJson)
        {
            FactsJsonLines.Read(source, people, terminal, problems);
        }
        else if (map is not null)
        {
            FactsCsv.Read(source, map, people, terminal, problems);
        }
    }
}
