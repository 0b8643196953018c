using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Programmes;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Climates;

/// <summary>Shows the climate of the groups of an HR export: what may be shown of it, what is not measured, and what follows.</summary>
internal static class ClimateRun
{
    private const string Arguments = "arguments";
    private const int MostColumns = 2;

    public static int Run(ClimateRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        var policy = PolicyChoice.Read(request.Policy, request.Settings, terminal, problems);
        var attestation = Word(request, problems);
        var map = PeopleMap.Read(request.Map, terminal, DateTimeZoneProviders.Tzdb, problems);
        var by = map is null ? [] : Columns(request, map, problems);
        var sums = map is null || by.Count == 0 || problems.Stops(keepsGoing: true) ? null : ClimateAnswers.Sum(request, map, by, terminal, problems);
        if (sums is { Units.IsEmpty: true })
        {
            problems.Add(request.People.Name, InputCodes.Malformed, "rows", string.Empty, "at least one row with an answer");
        }

        var groups = sums is null ? null : ClimateGroups.Of(sums, by, request.People.Name, problems);
        ProblemReport.Write(problems, request.IsJson, !problems.Stops(request.KeepsGoing), terminal);
        if (sums is null || groups is null || problems.Stops(request.KeepsGoing))
        {
            return ExitCodes.BadInput;
        }

        var release = Releases.Of(sums, groups, [], policy.Climate);
        var seen = new ClimateSeen(by, release, Engine.Programmes.Climates.Of(release, attestation, DateOf(request), policy.Climate), attestation);
        if (request.IsJson)
        {
            ClimateJson.Write(seen, request, terminal.Output);
            terminal.Output.Flush();
        }
        else
        {
            ClimatePage.Write(seen, request, policy, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static LocalDate DateOf(ClimateRequest request) => request.On is { } on ? DateText.Read(on) : default;

    private static Attestation? Word(ClimateRequest request, ProblemLog problems)
    {
        var before = problems.All.Count;
        foreach (var (name, text) in new[] { ("--attested", request.Attested), ("--on", request.On) })
        {
            if (text is not null && !DateText.IsDate(text))
            {
                problems.Add(Arguments, InputCodes.Argument, name, text, DateText.Allowed);
            }
        }

        if ((request.Attested is null) != (request.On is null))
        {
            problems.Add(Arguments, InputCodes.Argument, "--on", string.Empty, "--attested and --on together: a word given then counts for some time only");
        }

        return request.Attested is { } attested && problems.All.Count == before ? new("the organisation", DateText.Read(attested)) : null;
    }

    private static IReadOnlyList<string> Columns(ClimateRequest request, PeopleMap map, ProblemLog problems)
    {
        if (map.Measures.Count == 0)
        {
            problems.Add(request.Map.Name, InputCodes.Document, "measures", string.Empty, "at least one measure with its column and scale");
        }

        var by = (request.By ?? map.Team ?? map.Department ?? map.Unit)?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        if (by.Length is 0 or > MostColumns || by.Contains(string.Empty) || by.Distinct().Count() < by.Length)
        {
            problems.Add(Arguments, InputCodes.Argument, "--by", request.By ?? string.Empty, "one or two different columns, by a comma");
            return [];
        }

        foreach (var column in by)
        {
            if (ForbiddenColumns.KindOf(column) is { } kind)
            {
                problems.Add(Arguments, InputCodes.ForbiddenColumn, "--by", column, "a column that does not hold " + kind + ": the engine never takes that in (INV-07)");
            }
        }

        return by;
    }
}
