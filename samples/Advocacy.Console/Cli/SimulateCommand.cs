using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Advocacy.Engine.Learning.Simulation;
using Advocacy.Sample.Simulating;

namespace Advocacy.Sample.Cli;

/// <summary>The command simulate.</summary>
internal static class SimulateCommand
{
    public const string Name = "simulate";

    public static Command Build(Terminal terminal)
    {
        var scenario = new Argument<string>("SCENARIO") { Description = "One that ships (see --list), or a file (JSON).", DefaultValueFactory = _ => "ordinary" };
        var list = new Option<bool>("--list") { Description = "Only tells which scenarios there are." };
        var people = SharedOptions.Whole("--people", "How many people work there on the first day, 1 to 1000000; else the scenario's.", 1, 1_000_000);
        var weeks = SharedOptions.Weeks("the scenario's");
        var policy = SharedOptions.Document("--policy", "The policy to begin from, a preset or a document; else the scenario's first.");
        var settings = SharedOptions.Settings();
        var against = SharedOptions.Document("--against", "The policy to hold against it: differences are of this one from that.");
        var changes = SharedOptions.Changes();
        var seed = SharedOptions.Seed("The same seed is the same people with the same luck.");
        var charts = Metrics();
        var week = SharedOptions.Whole("--week", "Of which week everything is shown; else of the last.", 1, 520);
        var figures = SharedOptions.Figures();
        var log = SharedOptions.File("--log", "A file for the log of the first policy, to learn from: a row for each decision point of who agreed to that (.csv, else JSON Lines).");
        var history = new Option<string>("--history") { Description = "A folder for what a host would have stored of them: decisions.jsonl and facts.jsonl.", HelpName = "FOLDER" };
        var format = SharedOptions.Format();
        var command = new Command(Name, "Invented people live for weeks under a policy, and then the same people, with the same luck, under another. Never what a programme will bring about.")
        {
            scenario, list, people, weeks, policy, settings, against, changes, seed, charts, week, figures, log, history, format,
        };

        // On a thread of its own, so that Ctrl-C reaches it as a cancellation.
        command.SetAction((parsed, cancellation) => Task.Run(
            () => parsed.GetValue(list)
                ? ScenarioList.Run(SharedOptions.IsJson(parsed.GetValue(format)), terminal)
                : SimulateRun.Run(
                    new()
                    {
                        Scenario = parsed.GetRequiredValue(scenario),
                        People = parsed.GetValue(people),
                        Weeks = parsed.GetValue(weeks),
                        Policy = parsed.GetValue(policy),
                        Settings = parsed.GetValue(settings) ?? [],
                        Against = parsed.GetValue(against),
                        Changes = parsed.GetValue(changes) ?? [],
                        Seed = parsed.GetValue(seed),
                        Charts = [.. parsed.GetRequiredValue(charts).Select(MetricWords.Of).Distinct()],
                        Week = parsed.GetValue(week),
                        Figures = parsed.GetValue(figures),
                        Log = parsed.GetValue(log),
                        History = parsed.GetValue(history),
                        IsJson = SharedOptions.IsJson(parsed.GetValue(format)),
                    },
                    terminal,
                    cancellation),
            CancellationToken.None));
        return command;
    }

    private static Option<string[]> Metrics()
    {
        var option = new Option<string[]>("--chart")
        {
            Description = "What is shown week by week; may be given several times.",
            HelpName = "METRIC",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [MetricWords.NameOf(SimulationMetric.ActiveRate), MetricWords.NameOf(SimulationMetric.Prompts)],
        };
        return option.AcceptOnlyFromAmong([.. MetricWords.Names]);
    }
}
