using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.People;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Rewarding;

/// <summary>
/// Shows the boards of one person. A host puts people into leagues when a month begins, and holds the leagues; here that is done again,
/// from who had agreed by then.
/// </summary>
internal static class BoardRun
{
    private const string Arguments = "arguments";

    public static int Run(RunRequest request, MonthChoice choice, Terminal terminal)
    {
        var problems = new ProblemLog();
        RewardPreparation.Needs("leagues", mechanisms => mechanisms.Leagues, request, terminal, problems);
        var month = choice.Read(problems);
        if (request is { Person: null, Input: not null })
        {
            problems.Add(Arguments, InputCodes.Argument, "--person", string.Empty, "who looks: a board is what one person sees");
        }

        var prepared = RewardPreparation.Prepare(request with { Person = null }, problems, ready => Check(choice, month, request, ready, problems), terminal);
        if (prepared is null || month is null)
        {
            return ExitCodes.BadInput;
        }

        var boards = Look(prepared, month.Of(prepared.At), request, terminal);
        if (request.IsJson)
        {
            terminal.Output.WriteLine(BoardJson.Of(boards, prepared, request));
            terminal.Output.Flush();
            terminal.Error.WriteLine(RunHeader.Of(prepared.Intake));
        }
        else
        {
            BoardPage.Write(boards, prepared, request, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static void Check(MonthChoice choice, Month? month, RunRequest request, Prepared prepared, ProblemLog problems)
    {
        var retention = Duration.FromDays(prepared.Policy.History.RetentionDays);
        if (month?.Of(prepared.At) is { } period && (period.Start > prepared.At || period.Start < prepared.At - retention))
        {
            choice.Refuse(period, "a month that has begun by --at, and that the ledger holds whole: " + Words.Of(prepared.Policy.History.RetentionDays) + " days", problems);
        }

        if (request.Person is { } person && !prepared.Cases.Any(one => one.Dossier.Employee.Person.Value == person))
        {
            var allowed = request.Input is null ? "somebody of the company that comes with the program: p-01 to p-60" : "somebody of --people";
            problems.Add(Arguments, InputCodes.UnknownPerson, "--person", person, allowed);
        }
    }

    private static BoardsSeen Look(Prepared prepared, ProgrammePeriod period, RunRequest request, Terminal terminal)
    {
        var people = Participants.Of(prepared.Cases.Select(one => one.State), prepared.At, prepared.Around);
        var leagues = Leagues.Assign(period, AtStart(prepared, period, terminal));
        var teams = Teams.Freeze(period, people);
        return request.Person is { } person
            ? Look(new(person), period, leagues, teams, people)
            : FirstWithBoard(prepared, period, leagues, teams, people);
    }

    /// <summary>Of the invented company, the first by id who has something to see; else the first.</summary>
    private static BoardsSeen FirstWithBoard(
        Prepared prepared, ProgrammePeriod period, ProgrammeResult<ValueList<League>> leagues, ProgrammeResult<TeamResult> teams, Participants people)
    {
        var seen = prepared.Cases.Select(one => Look(one.Dossier.Employee.Person, period, leagues, teams, people)).ToList();
        return seen.Find(boards => boards is { League: not null, Teams: not null }) ?? seen[0];
    }

    private static BoardsSeen Look(
        PersonId person, ProgrammePeriod period, ProgrammeResult<ValueList<League>> leagues, ProgrammeResult<TeamResult> teams, Participants people)
    {
        var places = leagues.IsEmpty ? null : Leagues.Freeze(leagues.Value.FirstOrDefault(league => league.Has(person)) ?? leagues.Value[0], people);
        var league = places?.Value is { } result ? Boards.Of(person, result, people) : null;
        var team = teams.Value is { } placed ? Boards.Of(person, placed, people) : null;
        return new(person, period)
        {
            League = league?.Value,
            WhyNoLeague = league is null ? places?.Why ?? leagues.Why : league.Why,
            Teams = team?.Value,
            WhyNoTeams = team is null ? teams.Why : team.Why,
        };
    }

    /// <summary>Who took part when the month began: who agreed later is in from the next.</summary>
    private static Participants AtStart(Prepared prepared, ProgrammePeriod period, Terminal terminal)
    {
        using var progress = new ProgressBar("Putting people into leagues", prepared.Cases.Count, terminal);
        var start = Instant.Max(period.Start, FactCheck.Earliest);
        var states = new List<PersonState>(prepared.Cases.Count);
        foreach (var person in prepared.Cases)
        {
            var facts = person.Facts.Where(fact => fact.At <= start);
            states.Add(prepared.Engine.Replay(PersonState.Empty(person.Dossier.Employee.Person), facts, start).State);
            progress.Step();
        }

        return Participants.Of(states, start, prepared.Around);
    }
}
