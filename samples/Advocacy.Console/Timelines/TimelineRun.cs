using Advocacy.Engine.People;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Sample.Timelines;

/// <summary>Plays a script and tells what came by.</summary>
internal static class TimelineRun
{
    private const string Arguments = "arguments";

    private static readonly LocalDate LastDay = new(2199, 12, 31);

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
        var policy = PolicyChoice.Read(request.Policy, request.Settings, terminal, problems);
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

        var weeks = request.Weeks ?? script.Weeks;
        if (from.PlusWeeks(weeks) > LastDay)
        {
            problems.Add(Arguments, InputCodes.Argument, "--from", LocalDatePattern.Iso.Format(from), "a day whose weeks end by 2199-12-31");
            return null;
        }

        var played = person is null ? script : script with { Employee = script.Employee with { Person = new(person) } };
        var timeline = Timeline.Play(played, from, weeks, policy, request.Seed, DateTimeZoneProviders.Tzdb);
        foreach (var refusal in timeline.Refusals)
        {
            Note(refusal, request.Script, problems);
        }

        return problems.Stops(keepsGoing: false) ? null : timeline;
    }

    private static void Note(Refusal refusal, InputSource script, ProblemLog problems)
    {
        var problem = refusal.Verdict switch
        {
            Rejected rejected => rejected.Problem,
            WithoutEffect without => without.Problem,
            var verdict => new(InputCodes.Refused, "fact", refusal.Fact.Id.Value, "a fact that can be taken in (" + verdict.GetType().Name + ")"),
        };
        problems.Add(script.Name, problem.Code, "events at " + InstantText.Of(refusal.Fact.At) + ": " + problem.Path, problem.Value, problem.Allowed);
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
