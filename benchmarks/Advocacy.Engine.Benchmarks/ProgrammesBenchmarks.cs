using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;

namespace Advocacy.Engine.Benchmarks;

/// <summary>
/// Many people: 100,000 answers of 24 teams and what may be shown of them, and 1,000 people read for boards and pairs. The baselines add up
/// one mean a team, without a look at who could be told from it, and take the states one after the other.
/// </summary>
[MemoryDiagnoser]
[BenchmarkCategory("Programmes")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ProgrammesBenchmarks
{
    private const int Answers = 100_000;
    private const int Teams = 24;
    private const int People = 1_000;

    private readonly ClimateRules rules = Policy.Default.Climate;

    private readonly ProgrammePeriod month = ProgrammePeriod.Month(2026, 8, DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]);

    private ValueList<Question> questions;

    private UnitAnswer[] answers = [];

    private AnswerSums sums = null!;

    private ReleaseRequest request = null!;

    private ValueList<Release> earlier;

    private PersonState[] states = [];

    private Participants participants = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        questions = Foundations.Questions();
        var teams = Enumerable.Range(0, Teams).Select(team => new GroupId("team-" + team.ToString("D2", CultureInfo.InvariantCulture))).ToArray();
        answers = [.. Enumerable.Range(0, Answers).Select(number => new UnitAnswer([teams[random.Next(Teams)]], questions[number % questions.Count].Id, random.Next(1, 6)))];
        sums = AnswerSums.Of(questions, answers);
        var everybody = new GroupId("everybody");
        request = new("2026-08", [new(everybody, [null]), .. teams.Select(team => new ReleaseGroup(team, [team], everybody))]);
        earlier = [Releases.Of(sums, request with { Groups = [request.Groups[0]] }, [], rules)];
        states = [.. Enumerable.Range(0, People).Select(StateOf)];
        participants = Lives.Engine.TakePart(states, Lives.Now);
        if (Pairs().Pairs.IsEmpty)
            throw new InvalidOperationException("The benchmark measures something else than it says.");
    }

    [BenchmarkCategory("answers")]
    [Benchmark(Baseline = true, Description = "means by hand")]
    public double ByHand() => answers.GroupBy(answer => (answer.Unit[0], answer.Question)).Sum(group => group.Average(answer => answer.Answer));

    [BenchmarkCategory("answers")]
    [Benchmark(Description = "AnswerSums.Of, 100,000 answers")]
    public AnswerSums Summed() => AnswerSums.Of(questions, answers);

    [BenchmarkCategory("answers")]
    [Benchmark(Description = "Releases.Of, 25 groups")]
    public Release Released() => Releases.Of(sums, request, [], rules);

    [BenchmarkCategory("answers")]
    [Benchmark(Description = "Releases.Of, after another")]
    public Release ReleasedAgain() => Releases.Of(sums, request, earlier, rules);

    [BenchmarkCategory("people")]
    [Benchmark(Baseline = true, Description = "states one after the other")]
    public int StatesByHand() => states.Count(state => state.Registers.Any(fact => fact is Enrolled));

    [BenchmarkCategory("people")]
    [Benchmark(Description = "TakePart, 1,000 people")]
    public Participants TakePart() => Lives.Engine.TakePart(states, Lives.Now);

    [BenchmarkCategory("people")]
    [Benchmark(Description = "Pairings.Make, 1,000 people")]
    public PairingRound Pairs() => Pairings.Make(month, [], participants);

    private static PersonState StateOf(int number)
    {
        var id = new PersonId("p-" + number.ToString(CultureInfo.InvariantCulture));
        var consent = new ConsentGiven { Id = new("f-consent"), Person = id, At = Lives.Now - Duration.FromDays(60), Form = ConsentForm.Pairing };
        IEnumerable<Fact> facts = Lives.Facts(20).Select(fact => fact is Enrolled enrolled ? enrolled with { Person = id, By = id } : fact with { Person = id });
        return Lives.Engine.Replay(PersonState.Empty(id), facts.Append(consent), Lives.Now).State;
    }
}
