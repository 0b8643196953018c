using System;
using System.Globalization;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;

namespace Advocacy.Sample.Climates;

/// <summary>How far the stories of some people could travel at the most.</summary>
internal static class ReachRun
{
    public static int Run(long people, long connections, long population, bool isJson, Language language, Terminal terminal)
    {
        var problems = new ProblemLog();
        var result = Reach.Of(people, connections, population);
        foreach (var problem in result.Problems)
        {
            problems.Add("arguments", problem.Code, "--" + problem.Path, problem.Value, problem.Allowed);
        }

        ProblemReport.Write(problems, isJson, keptGoing: false, terminal);
        if (result.Value is not { } reach)
        {
            return ExitCodes.BadInput;
        }

        var why = reach.Why.Explain(TextPacks.Shipped.For(language));
        if (isJson)
        {
            terminal.Output.WriteLine(JsonLine.Of(writer =>
            {
                writer.WriteNumber("potentialContacts", reach.PotentialContacts);
                writer.WriteNumber("potentialPeople", (long)Math.Round(reach.PotentialPeople));
                writer.WriteNumber("population", reach.Population);
                writer.WriteString("why", why);
            }));
            terminal.Output.Flush();
        }
        else
        {
            Write(people, connections, reach, why, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static void Write(long people, long connections, ReachEstimate reach, string why, Screen screen)
    {
        screen.Line("Potential reach of " + Words.Of(people) + " people with " + Words.Of(connections) + " connections each", Screen.Strong);
        Charts.Reach(
        [
            ("potential contacts", (double)reach.PotentialContacts),
            ("different people among them, at the most", Math.Round(reach.PotentialPeople)),
        ],
            screen);
        screen.Line();
        screen.Line(Part(reach));
        screen.Line(why);
    }

    private static string Part(ReachEstimate reach) => reach.Population == 0
        ? "There is nobody to be reached."
        : "At the most " + (reach.PotentialPeople / reach.Population).ToString("P1", CultureInfo.InvariantCulture) + " of the population of " + Words.Of(reach.Population) + ".";
}
