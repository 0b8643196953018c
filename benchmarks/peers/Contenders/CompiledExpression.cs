using System;
using System.Linq.Expressions;

namespace Advocacy.Engine.Peers.Contenders;

/// <summary>The same rules as an expression tree that is compiled while the program runs: what a rules engine on .NET does at its best.</summary>
internal sealed class CompiledExpression() : InProcess("a compiled expression tree")
{
    private readonly Func<Person, byte> decide = Compile();

    private Person[] rows = [];

    protected override void Take(Crowd crowd) => rows = Person.Rows(crowd);

    protected override void DecideAll(int from, Span<byte> answers)
    {
        var people = rows.AsSpan(from, answers.Length);
        for (var i = 0; i < people.Length; i++)
        {
            answers[i] = decide(people[i]);
        }
    }

    private static Func<Person, byte> Compile()
    {
        var person = Expression.Parameter(typeof(Person), "person");
        var ability = Expression.Variable(typeof(double), "ability");
        MemberExpression Of(string name) => Expression.Field(person, name);
        static Expression Number(double value) => Expression.Constant(value);
        static Expression Least(Expression first, Expression second) =>
            Expression.Call(typeof(Math).GetMethod(nameof(Math.Min), [typeof(double), typeof(double)])!, first, second);
        static Expression Answer(int value) => Expression.Constant(value);
        static Expression If(Expression test, Expression then, Expression otherwise) => Expression.Condition(test, then, otherwise);

        var isQuiet = Expression.OrElse(
            Expression.OrElse(Expression.LessThan(Expression.Convert(Of("Hour"), typeof(int)), Answer(9)), Expression.GreaterThanOrEqual(Expression.Convert(Of("Hour"), typeof(int)), Answer(17))),
            Expression.GreaterThan(Expression.Convert(Of("Weekday"), typeof(int)), Answer(5)));
        var isReachable = Expression.OrElse(Expression.OrElse(Of("HasSlack"), Of("HasTeams")), Of("HasEmail"));
        var kind = If(
            Expression.GreaterThanOrEqual(Expression.Multiply(Of("Motivation"), ability), Number(0.25)),
            Answer(Answers.Signal),
            If(Expression.GreaterThanOrEqual(Of("Motivation"), ability), Answer(Answers.Facilitator), Answer(Answers.Spark)));
        var channel = If(Of("HasSlack"), Answer(0), If(Of("HasTeams"), Answer(1), Answer(2)));
        var prompt = Expression.Block(
            [ability],
            Expression.Assign(
                ability,
                Least(Least(Least(Of("Time"), Of("Money")), Least(Of("Physical"), Of("Mental"))), Least(Of("Social"), Of("Routine")))),
            Expression.Add(kind, channel));
        var rules = If(
            Expression.Not(Of("Consents")),
            Answer(Answers.NoConsent),
            If(
                isQuiet,
                Answer(Answers.Quiet),
                If(
                    Expression.GreaterThanOrEqual(Expression.Convert(Of("Messages"), typeof(int)), Answer(3)),
                    Answer(Answers.Cap),
                    If(
                        Expression.LessThan(Of("SinceLast"), Number(24)),
                        Answer(Answers.Cooldown),
                        If(Expression.Not(isReachable), Answer(Answers.NoChannel), prompt)))));
        return Expression.Lambda<Func<Person, byte>>(Expression.Convert(rules, typeof(byte)), person).Compile();
    }
}
