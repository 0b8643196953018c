namespace Advocacy.Sample.Cli;

/// <summary>Examples of the commands by which an organisation learns from its own draws.</summary>
internal static class LearningExamples
{
    public const string Simulate = """
        Examples:
          Which scenarios there are, and one of them, smaller and shorter than it is, with figures for a report:
            Advocacy.Console simulate --list
            Advocacy.Console simulate over-prompting --people 300 --weeks 12 --svg figures
          What one change of the policy that ships does, and what one's own policy does:
            Advocacy.Console simulate ordinary --policy default --change prompts.cadenceWeeks=2
            Advocacy.Console simulate ordinary --policy default --against acme.json --seed 7
          A scenario of one's own, as JSON Lines:
            Advocacy.Console simulate our-company.json --format json
          A log to learn from, and the history it comes from:
            Advocacy.Console simulate ordinary --policy activating --set mechanisms.learning=true --log log.jsonl --history history

        """;

    public const string SampleSize = """
        Examples:
          Advocacy.Console sample-size --days 60 --availability 0.6 --effect 0.1
          Five points a day, an effect that grows from nothing until day 28, with the 40 people there are:
            Advocacy.Console sample-size --days 42 --points 5 --availability 0.7 --effect 0.1 --initial 0 --turning-day 28 --people 40

        """;

    public const string Evaluate = """
        Examples:
          What prompts do, from a log; and whether that changes as people go on:
            Advocacy.Console evaluate --log log.jsonl
            Advocacy.Console evaluate --log log.jsonl --outcome acted --moderators week
          From decisions and facts as a host keeps them, held on to as a log without ids:
            Advocacy.Console evaluate --log decisions.jsonl --facts facts.jsonl --policy acme.json --key secret.txt --out log.csv
          What a change would be worth:
            Advocacy.Console evaluate --log log.jsonl --policy acme.json --change choosing.promptProbability=0.4

        """;

    public const string Backtest = """
        Examples:
          On a small invented company:
            Advocacy.Console backtest --change prompts.mostPerWeek=1
          On a host's own decisions and facts; in CI, that a change of the document changes no more than it is meant to:
            Advocacy.Console backtest --log decisions.jsonl --facts facts.jsonl --policy acme.json --against next.json
            Advocacy.Console backtest --log decisions.jsonl --facts facts.jsonl --policy acme.json --against next.json --at-most 0.02

        """;

    public const string Propose = """
        Examples:
          Weights and probabilities from a log, as a document with its evidence beside it, or why not:
            Advocacy.Console propose --log log.jsonl --policy acme.json --out next.json
          Whether one's own change is worth it:
            Advocacy.Console propose --log log.jsonl --policy acme.json --change choosing.promptProbability=0.4

        """;
}
