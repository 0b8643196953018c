using System.Collections.Generic;
using Advocacy.Engine;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Deciding;

/// <summary>Reads and checks everything before anything is done.</summary>
internal static class Preparation
{
    private const string Arguments = "arguments";

    /// <summary>What is needed to do the work; none if something that was given is wrong, which is then noted.</summary>
    public static Prepared? Prepare(RunRequest request, Terminal terminal, ProblemLog problems)
    {
        if (!InstantText.TryRead(request.At, out var at) || at < FactCheck.Earliest || at >= FactCheck.Latest)
        {
            problems.Add(Arguments, InputCodes.Argument, "--at", request.At, InstantText.Allowed + ", from 1900 to 2199");
        }

        var zones = DateTimeZoneProviders.Tzdb;
        var policy = PolicyChoice.Read(request.Policy, request.Settings, problems);
        var situation = request.Situation is { } source ? ReadSituation(source, terminal, problems) : Situation.Ordinary;
        var people = PeopleReader.Read(request.Input, terminal, zones, problems);
        var chosen = Chosen(request.Person, people, problems);
        if (problems.Stops(request.KeepsGoing))
        {
            return null;
        }

        var engine = new AdvocacyEngine(policy, request.Seed, zones);
        var histories = new Histories(engine, new(new(policy), zones), at, request.IsAsIfEnrolled, problems);
        using var progress = new ProgressBar("Taking facts in", chosen.Count, terminal);
        var cases = histories.Replay(chosen, progress);
        return problems.Stops(request.KeepsGoing)
            ? null
            : new(engine, policy, request.IsAsIfEnrolled ? AsIfEnrolled.Of(situation) : situation, at, cases, histories.Intake(cases.Count));
    }

    private static IReadOnlyList<Dossier> Chosen(string? person, People people, ProblemLog problems)
    {
        if (person is null)
        {
            return people.All;
        }

        var found = Ids.IsValid(person) ? people.Find(new(person)) : null;
        if (found is null && !problems.Stops(keepsGoing: true))
        {
            problems.Add(Arguments, InputCodes.UnknownPerson, "--person", person, "somebody of --people");
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
