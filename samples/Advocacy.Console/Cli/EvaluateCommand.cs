using System;
using System.CommandLine;
using System.Linq;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Sample.Rewarding;
using Advocacy.Sample.Trying;

namespace Advocacy.Sample.Cli;

/// <summary>The command evaluate.</summary>
internal static class EvaluateCommand
{
    public const string Name = "evaluate";

    public static Command Build(Terminal terminal)
    {
        var input = LearningOptions.OfRows();
        var outcomes = Names("--outcome", "Which outcomes are asked about; else acted, turned-away and reward.", [.. Enum.GetValues<LogOutcome>().Select(Kinds.NameOf)]);
        outcomes.DefaultValueFactory = _ => [Kinds.NameOf(LogOutcome.Acted), Kinds.NameOf(LogOutcome.TurnedAway), Kinds.NameOf(LogOutcome.Reward)];
        var covariates = LogCovariates.All.Select(covariate => covariate.Name).ToArray();
        var moderators = Names("--moderators", "By what the effect of a prompt may differ.", covariates);
        var controls = Names("--controls", "What takes noise out of outcomes; else motivation, habitStrength and recentPrompts, as far as they vary; without a name, none.", covariates);
        var rows = SharedOptions.File("--out", "A file for the rows, to be kept: CSV where it ends with .csv, else JSON Lines.");
        var command = new Command(Name, "Whether a log can be learned from, what prompts do against silence, and what other policies would bring: each with how sure that is.")
        {
            outcomes, moderators, controls, rows,
        };
        input.AddTo(command);
        command.SetAction(parsed => EvaluateRun.Run(
            new()
            {
                Input = input.Read(parsed),
                Outcomes = [.. parsed.GetRequiredValue(outcomes).Distinct().Select(name => Enum.GetValues<LogOutcome>().Single(outcome => Kinds.NameOf(outcome) == name))],
                Moderators = [.. (parsed.GetValue(moderators) ?? []).Distinct()],
                Controls = parsed.GetResult(controls) is { Implicit: false } ? parsed.GetRequiredValue(controls).Distinct().ToList() : null,
                Out = parsed.GetValue(rows),
            },
            terminal));
        return command;
    }

    private static Option<string[]> Names(string name, string description, string[] all)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "NAME", Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = true };
        return option.AcceptOnlyFromAmong(all);
    }
}
