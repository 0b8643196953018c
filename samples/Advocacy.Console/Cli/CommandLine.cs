using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Advocacy.Sample.SampleData;

namespace Advocacy.Sample.Cli;

/// <summary>The program's commands.</summary>
internal static class CommandLine
{
    /// <summary>Runs what the arguments ask for.</summary>
    public static int Run(string[] arguments, Terminal terminal)
    {
        var parsed = Build(terminal).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            var problems = new ProblemLog();
            foreach (var error in parsed.Errors)
            {
                problems.Add("arguments", InputCodes.Argument, NameOf(error), string.Empty, InOneLine(error.Message));
            }

            ProblemReport.Write(problems, isJson: false, keptGoing: false, terminal);
            return ExitCodes.BadInput;
        }

        try
        {
            return parsed.InvokeAsync(InvocationOf(terminal)).GetAwaiter().GetResult();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            terminal.Error.WriteLine("The program failed, which is a fault of its own: " + failure);
            return ExitCodes.Failed;
        }
    }

    /// <summary>Long work is told of Ctrl-C, and has a while to end well.</summary>
    private static InvocationConfiguration InvocationOf(Terminal terminal) => new()
    {
        Output = terminal.Output,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
    };

    private static string NameOf(ParseError error) => error.SymbolResult switch
    {
        OptionResult option => option.Option.Name,
        CommandResult command => command.Command.Name,
        _ => "arguments",
    };

    private static string InOneLine(string message) =>
        string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static RootCommand Build(Terminal terminal)
    {
        var language = SharedOptions.Language();
        var root = new RootCommand(
            "Decides for every employee whether to invite them to tell about their work, how, when and why, or to stay silent until when. "
            + "Without a command: this week's plan of a small invented company.")
        {
            language,
            DecideCommand.Build(terminal),
            VerifyCommand.Build(terminal),
            ExplainCommand.Build(terminal),
            StateCommand.Build(terminal),
            TimelineCommand.Build(terminal),
            OverviewCommand.Build(terminal),
            OccasionsCommand.Build(terminal),
            RewardsCommand.Build(terminal),
            BoardCommand.Build(terminal),
            AwardCommand.Build(terminal),
            RecogniseCommand.Build(terminal),
            ClimateCommand.Build(terminal),
            ReachCommand.Build(terminal),
            HealthCommand.Build(terminal),
            ImpactCommand.Build(terminal),
            ExpertsCommand.Build(terminal),
            PairsCommand.Build(terminal),
            SimulateCommand.Build(terminal),
            SampleSizeCommand.Build(terminal),
            EvaluateCommand.Build(terminal),
            BacktestCommand.Build(terminal),
            ProposeCommand.Build(terminal),
            PolicyCommand.Build(terminal),
            RightsCommand.Build(terminal),
            StatesCommand.Build(terminal),
        };
        root.SetAction(parsed => ShowCase.Run(SharedOptions.LanguageOf(parsed.GetValue(language)), terminal));
        Help.AddTo(root);
        return root;
    }
}
