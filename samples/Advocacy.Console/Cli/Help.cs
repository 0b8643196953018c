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
          3  it was done, and the answer is no: nothing can be learned, a change is refused, a limit is passed
        130  somebody ended it before its time, as with Ctrl-C
        """;

    private const string RootExamples = """
        Examples:
          Advocacy.Console
          Advocacy.Console --language nl
          Advocacy.Console rewards
          Advocacy.Console decide --help

        """;

    private const string DecideExamples = """
        Examples:
          Everybody, in the engine's own formats:
            Advocacy.Console decide --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00
          An HR export and a log of acts, as if everybody had enrolled:
            Advocacy.Console decide --people hr-export.csv --map maps/hr-export.json \
              --facts activity.csv --facts-map maps/activity.json --at 2026-08-18T10:00+02:00 --as-if-enrolled
          One person who asks what they could share, explained in Dutch:
            Advocacy.Console decide --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00 \
              --person p-17 --pull --language nl
          What if fewer messages were allowed, as JSON Lines, facts from standard input:
            cat facts.jsonl | Advocacy.Console decide --people people.jsonl --facts - --at 2026-08-18T10:00+02:00 \
              --set prompts.mostPerWeek=1 --format json
          With a log that can be verified and explained later:
            Advocacy.Console decide --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00 --log decisions.jsonl

        """;

    private const string VerifyExamples = """
        Examples:
          Advocacy.Console verify --log decisions.jsonl
          A log made under another policy:
            Advocacy.Console verify --log decisions.jsonl --set prompts.mostPerWeek=1

        """;

    private const string ExplainExamples = """
        Examples:
          Advocacy.Console explain --log decisions.jsonl --id d-0123456789abcdef0123456789abcdef --language nl

        """;

    private const string StateExamples = """
        Examples:
          Advocacy.Console state --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00 --person p-17
          Advocacy.Console state --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00 --format json

        """;

    private const string TimelineExamples = """
        Examples:
          A year with one employee:
            Advocacy.Console timeline
          Twelve weeks of somebody who only opens what they are sent:
            Advocacy.Console timeline --person p-17 --from 2026-01-05 --weeks 12 --script scripts/only-opens.json
          As JSON Lines:
            Advocacy.Console timeline --script scripts/answers-both-questions.json --format json

        """;

    private const string RewardsExamples = """
        Examples:
          Everybody of a small invented company, and one of them in Dutch:
            Advocacy.Console rewards
            Advocacy.Console rewards --person p-11 --language nl
          What other rules would have granted:
            Advocacy.Console rewards preview --rules performance
          A log of acts without any consent, as if everybody had agreed, with the sum of a year:
            Advocacy.Console rewards --people hr-export.csv --map maps/hr-export.json --facts activity.csv \
              --facts-map maps/activity.json --as-if-consented --at 2023-12-31T23:59:59+01:00 --year 2023

        """;

    private const string PreviewExamples = """
        Examples:
          Advocacy.Console rewards preview --rules performance
          Advocacy.Console rewards preview --rules team --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00 --format json

        """;

    private const string BoardExamples = """
        Examples:
          Advocacy.Console board
          Advocacy.Console board --person p-11 --month 2026-07 --strategy dense
          Advocacy.Console board --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00 --person p-17

        """;

    private const string AwardExamples = """
        Examples:
          Advocacy.Console award
          Advocacy.Console award --period 2026-07 --kind raffle --seed "lottery of 1 August 2026: 7 12 21 30 44" --key secret.txt
          Advocacy.Console award --period 2026-07 --kind most-shared --format json

        """;

    private const string RecogniseExamples = """
        Examples:
          Advocacy.Console recognise
          Advocacy.Console recognise --period 2026-07 --form shout-out --language nl

        """;

    private const string ClimateExamples = """
        Examples:
          By department, from an HR export:
            Advocacy.Console climate --people hr-export.csv --map maps/hr-export.json --by Department
          By role within department, of no fewer than 12 people, as JSON Lines:
            Advocacy.Console climate --people hr-export.csv --map maps/hr-export.json --by "Department,JobRole" --k 12 --format json
          With the organisation's word on what is not measured:
            Advocacy.Console climate --people hr-export.csv --map maps/hr-export.json --attested 2026-06-01 --on 2026-08-18

        """;

    private const string ReachExamples = """
        Examples:
          Advocacy.Console reach --people 50 --connections 500 --population 100000

        """;

    private const string HealthExamples = """
        Examples:
          Advocacy.Console health
          Advocacy.Console health --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00 --language nl
          A log of acts without any enrolment, as if everybody had enrolled:
            Advocacy.Console health --people hr-export.csv --map maps/hr-export.json --facts activity.csv \
              --facts-map maps/activity.json --at 2026-08-18T10:00+02:00 --as-if-enrolled

        """;

    private const string ImpactExamples = """
        Examples:
          Advocacy.Console impact --person p-11
          Advocacy.Console impact --person p-11 --connections 480 --language nl

        """;

    private const string ExpertsExamples = """
        Examples:
          Advocacy.Console experts
          Advocacy.Console experts --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00 \
            --requests requests.jsonl --situation situation.json --format json
          What if a request went to the next expert after two working days:
            Advocacy.Console experts --set programmes.expertWorkingDays=2

        """;

    private const string PairsExamples = """
        Examples:
          Advocacy.Console pairs
          Advocacy.Console pairs --period 2026-09 --language nl

        """;

    private const string OverviewExamples = """
        Examples:
          Advocacy.Console overview
          Advocacy.Console overview --person p-11 --connections 480 --language nl
          What is on offer in a company of your own:
            Advocacy.Console overview --people people.jsonl --facts facts.jsonl --at 2026-08-18T10:00+02:00 \
              --situation situation.json --person p-17

        """;

    private const string OccasionsExamples = """
        Examples:
          Advocacy.Console occasions
          Advocacy.Console occasions --events events.jsonl --at 2026-08-18T10:00+02:00 --language nl
          As JSON Lines, events from standard input:
            cat events.jsonl | Advocacy.Console occasions --events - --at 2026-08-18T10:00+02:00 --format json

        """;

    private const string PolicyExamples = """
        Examples:
          Begin one, check it, and see what it changes:
            Advocacy.Console policy default > acme.json
            Advocacy.Console policy check acme.json
            Advocacy.Console policy diff default acme.json
          What is known about it, and what it does in plain Dutch:
            Advocacy.Console policy advise acme.json
            Advocacy.Console policy summary acme.json --language nl
          The schema, for an editor:
            Advocacy.Console policy schema > policy.schema.json
          An old document in the newest form:
            Advocacy.Console policy migrate old.json > new.json

        """;

    private const string RightsExamples = """
        Examples:
          Advocacy.Console rights export --person p-11
          Advocacy.Console rights export --person p-11 --language nl --format json
          Advocacy.Console rights export --person p-11 --format json | Advocacy.Console rights import -
          Advocacy.Console rights sweep --set history.retentionDays=60 content.skipRestDays=60
          Advocacy.Console rights merge p-11 p-14 --into p-11
          Advocacy.Console rights export --person p-11 --also p-14
          Advocacy.Console rights erase --log decisions.jsonl --person p-17 > without.jsonl
          Advocacy.Console rights erase --log decisions.jsonl --person p-11 p-14 > without.jsonl

        """;

    private const string StatesExamples = """
        Examples:
          What a host stores, one state a line, as one file of few bytes, and back:
            Advocacy.Console states pack states.jsonl --out people.bin
            Advocacy.Console states unpack people.bin --out states.jsonl
          All files of a folder; what can be saved of a file that was damaged:
            Advocacy.Console states pack exports --out people.bin
            Advocacy.Console states unpack people.bin --out states.jsonl --keep-going

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

    /// <summary>Who asks for help may leave out what is required.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(parseResult.CommandResult.Command.Name switch
        {
            DecideCommand.Name => DecideExamples,
            VerifyCommand.Name => VerifyExamples,
            ExplainCommand.Name => ExplainExamples,
            StateCommand.Name => StateExamples,
            TimelineCommand.Name => TimelineExamples,
            RewardsCommand.Name => RewardsExamples,
            PreviewCommand.Name => PreviewExamples,
            BoardCommand.Name => BoardExamples,
            AwardCommand.Name => AwardExamples,
            RecogniseCommand.Name => RecogniseExamples,
            ClimateCommand.Name => ClimateExamples,
            ReachCommand.Name => ReachExamples,
            HealthCommand.Name => HealthExamples,
            ImpactCommand.Name => ImpactExamples,
            ExpertsCommand.Name => ExpertsExamples,
            PairsCommand.Name => PairsExamples,
            SimulateCommand.Name => LearningExamples.Simulate,
            SampleSizeCommand.Name => LearningExamples.SampleSize,
            EvaluateCommand.Name => LearningExamples.Evaluate,
            BacktestCommand.Name => LearningExamples.Backtest,
            ProposeCommand.Name => LearningExamples.Propose,
            PolicyCommand.Name or PolicyCommand.Check or PolicyCommand.Schema or PolicyCommand.Preset or PolicyCommand.Diff or PolicyCommand.Migrate or PolicyCommand.Advise or PolicyCommand.Summary => PolicyExamples,
            OverviewCommand.Name => OverviewExamples,
            OccasionsCommand.Name => OccasionsExamples,
            RightsCommand.Name or ExportCommand.Name or ImportCommand.Name or SweepCommand.Name or MergeCommand.Name or EraseCommand.Name => RightsExamples,
            StatesCommand.Name or StatesCommand.Pack or StatesCommand.Unpack => StatesExamples,
            _ => RootExamples,
        });
        output.WriteLine(ExitCodesText);
        return code;
    }
}
