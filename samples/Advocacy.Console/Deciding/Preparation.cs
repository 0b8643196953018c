using System.Collections.Generic;
using Advocacy.Engine;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Advocacy.Sample.SampleData;
using NodaTime;

namespace Advocacy.Sample.Deciding;

/// <summary>Reads and checks everything before anything is done.</summary>
internal static class Preparation
{
    private const string Arguments = "arguments";

    /// <summary>What is needed to do the work; none if something that was given is wrong, which is then noted.</summary>
    public static Prepared? Prepare(RunRequest request, Terminal terminal, ProblemLog problems)
    {
        if (!InstantText.TryReadKnown(request.At, out var at))
        {
            problems.Add(Arguments, InputCodes.Argument, "--at", request.At, InstantText.AllowedKnown);
        }

        var zones = DateTimeZoneProviders.Tzdb;
        var policy = PolicyChoice.Read(request.Policy, request.Settings, terminal, problems);
        var situation = request.Situation is { } source ? ReadSituation(source, terminal, problems)
            : request.Input is null ? SampleSituation.Now
            : Situation.Ordinary;
        var people = request.Input is { } input ? PeopleReader.Read(input, terminal, zones, problems) : SampleCompany.Create(zones).People;
        var chosen = Chosen(request, people, problems);
        if (problems.Stops(request.KeepsGoing))
        {
            return null;
        }

        var engine = new AdvocacyEngine(policy, request.Seed ?? 1, zones);
        var around = new Surroundings(new(policy), zones);
        var histories = new Histories(engine, around, at, request.WhatIf, problems);
        using var progress = new ProgressBar("Taking facts in", chosen.Count, terminal);
        var cases = histories.Replay(chosen, progress);
        return problems.Stops(request.KeepsGoing)
            ? null
            : new(engine, policy, around, WhatIfs.Of(request.WhatIf, situation), at, cases, histories.Intake(cases.Count));
    }

    private static IReadOnlyList<Dossier> Chosen(RunRequest request, People people, ProblemLog problems)
    {
        if (request.Person is not { } person)
        {
            return people.All;
        }

        var found = Ids.IsValid(person) ? people.Find(new(person)) : null;
        if (found is null && !problems.Stops(keepsGoing: true))
        {
            problems.Add(Arguments, InputCodes.UnknownPerson, "--person", person, request.Input is null ? "somebody of the company that comes with the program: p-01 to p-60" : "somebody of --people");
        }

        return found is null ? [] : [found];
    }

    private static Situation ReadSituation(InputSource source, Terminal terminal, ProblemLog problems)
    {
        if (source.ReadAll(terminal, problems) is not { } json)
        {
            return Situation.Ordinary;
        }

        var read = SituationJson.Read(json);
        foreach (var problem in read.Problems)
        {
            problems.Add(source.Name, problem.Code, problem.Path, problem.Value, problem.Allowed);
        }

        return read.Value ?? Situation.Ordinary;
    }
}
