using System;
using System.Collections.Generic;
using RulesEngine.Models;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>Microsoft's RulesEngine from NuGet: rules as texts, compiled by it, all asked of every person; the first that holds counts.</summary>
internal sealed class MicrosoftRulesEngine() : InProcess("RulesEngine (NuGet), one by one", 20, 20_000)
{
    private const string Called = "reference";
    private const int Holds = 5;
    private const int Kinds = 3;

    private readonly RulesEngine.RulesEngine engine = new([Rules]);
    private Asked[] people = [];

    private static Workflow Rules => new()
    {
        WorkflowName = Called,
        GlobalParams = [new() { Name = "ability", Expression = "Math.Min(Math.Min(Math.Min(p.Time, p.Money), Math.Min(p.Physical, p.Mental)), Math.Min(p.Social, p.Routine))" }],
        Rules =
        [
            RuleOf("no consent", "!p.Consents"),
            RuleOf("quiet", "p.Hour < 9 || p.Hour >= 17 || p.Weekday > 5"),
            RuleOf("cap", "p.Messages >= 3"),
            RuleOf("cooldown", "p.SinceLast < 24"),
            RuleOf("no channel", "!p.HasSlack && !p.HasTeams && !p.HasEmail"),
            RuleOf("signal", "p.Motivation * ability >= 0.25"),
            RuleOf("facilitator", "p.Motivation * ability < 0.25 && p.Motivation >= ability"),
            RuleOf("spark", "p.Motivation * ability < 0.25 && p.Motivation < ability"),
            RuleOf("slack", "p.HasSlack"),
            RuleOf("teams", "p.HasTeams"),
            RuleOf("email", "p.HasEmail"),
        ],
    };

    protected override void Take(Crowd crowd) => people = Array.ConvertAll(Person.Rows(crowd), static person => new Asked(person));

    protected override void DecideAll(int from, Span<byte> answers)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            // It answers at once; there is no call of it that is not a task.
            answers[i] = AnswerOf(engine.ExecuteAllRulesAsync(Called, [new RuleParameter("p", people[from + i])]).AsTask().GetAwaiter().GetResult());
        }
    }

    private static Rule RuleOf(string name, string expression) => new() { RuleName = name, Expression = expression };

    private static byte AnswerOf(List<RuleResultTree> results)
    {
        var first = results.FindIndex(static result => result.IsSuccess);
        if (first < Holds)
        {
            return (byte)first;
        }

        var kind = (first - Holds) switch { 0 => Answers.Signal, 1 => Answers.Facilitator, _ => Answers.Spark };
        return (byte)(kind + results.FindIndex(Holds + Kinds, static result => result.IsSuccess) - Holds - Kinds);
    }
}
