using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Advocacy.Sample.Cli;

/// <summary>The help of System.CommandLine, with examples and exit codes after it.</summary>
internal sealed class Help(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
{
    private const string ExitCodesText = """
        Exit codes:
          0  everything that was asked is done
          1  the program itself failed
          2  something that was given is wrong: all of it is listed on the error stream, and nothing was done
        """;

    private const string RootExamples = """
        Examples:
          advocacy-console
          advocacy-console --language nl
          advocacy-console decide --help

        """;

    private const string DecideExamples = """
        Examples:
          Everybody, in the engine's own formats:
            advocacy-console decide --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00
          An HR export and a log of acts, as if everybody had enrolled:
            advocacy-console decide --people hr-export.csv --map maps/hr-export.json \
              --facts activity.csv --facts-map maps/activity.json --at 2026-08-18T10:00+02:00 --as-if-enrolled
          One person who asks what they could share, explained in Dutch:
            advocacy-console decide --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00 \
              --person p-17 --pull --language nl
          What if fewer messages were allowed, as JSON Lines, facts from standard input:
            cat facts.jsonl | advocacy-console decide --people people.jsonl --facts - --at 2026-08-18T10:00+02:00 \
              --set prompts.mostPerWeek=1 --format json

        """;

    private const string StateExamples = """
        Examples:
          advocacy-console state --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00 --person p-17
          advocacy-console state --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00 --format json

        """;

    private const string TimelineExamples = """
        Examples:
          A year with one employee:
            advocacy-console timeline
          Twelve weeks of somebody who only opens what they are sent:
            advocacy-console timeline --person p-17 --from 2026-01-05 --weeks 12 --script scripts/only-opens.json
          As JSON Lines:
            advocacy-console timeline --script scripts/answers-both-questions.json --format json

        """;

    /// <summary>Puts examples into the help of a program and all its commands.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: SynchronousCommandLineAction usual } help)
            {
                help.Action = new Help(usual);
            }
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(parseResult.CommandResult.Command.Name switch
        {
            DecideCommand.Name => DecideExamples,
            StateCommand.Name => StateExamples,
            TimelineCommand.Name => TimelineExamples,
            _ => RootExamples,
        });
        output.WriteLine(ExitCodesText);
        return code;
    }
}
