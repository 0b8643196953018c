using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;

namespace Advocacy.Sample.Timelines;

/// <summary>Plays a script and tells what came by.</summary>
internal static class TimelineRun
{
    private const string Arguments = "arguments";

    public static int Run(TimelineRequest request, Terminal terminal)
    {
        var problems = new ProblemLog();
        var timeline = Play(request, terminal, problems);
        ProblemReport.Write(problems, request.IsJson, keptGoing: false, terminal);
        if (timeline is null)
        {
            return ExitCodes.BadInput;
        }

        if (request.IsJson)
        {
            TimelineJson.Write(timeline, terminal.Output);
        }
        else
        {
            TimelineTable.Write(timeline, request.Language, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static Timeline? Play(TimelineRequest request, Terminal terminal, ProblemLog problems)
    {
        var script = ScriptReader.Read(request.Script, terminal, problems);
        var policy = PolicyChoice.Read(request.Policy, request.Settings, problems);
        var person = request.Person;
        if (person is not null && !Ids.IsValid(person))
        {
            problems.Add(Arguments, InputCodes.Argument, "--person", person, Ids.Allowed);
        }

        var from = FirstDay(request, script, problems);
        if (problems.Stops(keepsGoing: false) || script is null)
        {
            return null;
        }

        var played = person is null ? script : script with { Employee = script.Employee with { Person = new(person) } };
        return Timeline.Play(played, from, request.Weeks ?? script.Weeks, policy, request.Seed, DateTimeZoneProviders.Tzdb);
    }

    private static LocalDate FirstDay(TimelineRequest request, Script? script, ProblemLog problems)
    {
        if (request.From is { } given)
        {
            if (DateText.IsDate(given))
            {
                return DateText.Read(given);
            }

            problems.Add(Arguments, InputCodes.Argument, "--from", given, DateText.Allowed);
        }
        else if (script is { From: null })
        {
            problems.Add(Arguments, InputCodes.Argument, "--from", string.Empty, DateText.Allowed + ", here or in the script");
        }

        return script?.From ?? default;
    }
}
