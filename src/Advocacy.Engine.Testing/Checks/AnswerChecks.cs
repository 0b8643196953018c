using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>One answer to one question, with its reasons and its name.</summary>
internal static class AnswerChecks
{
    internal static ValueList<Check<JudgedMoment>> All { get; } =
    [
        new(
            new("INV-12", "Every decision carries its reasons, and can be made again from its inputs.", "A finding for every gate, in order, the first that is closed decisive; Verify makes the same decision."),
            Reasons),
        new(
            new("INV-13", "Same inputs, same decision.", "Two engines built alike replay the same facts and decide."),
            Sameness),
        new(
            new("INV-38", "A repeated call never changes the answer, a duplicate never anything.", "The same call twice, some minutes later in the same decision point, after recording the answer; the last fact delivered once more."),
            Repeating),
        new(
            new("INV-48", "A decision's id is a function of person and decision point.", "The same point on another day's offers has the same id, another point and another person have others."),
            Naming),
    ];

    private static Answer Reasons(JudgedMoment one)
    {
        var findings = one.Decision.Findings;
        if (findings.IsEmpty)
        {
            return Answer.Broken($"{one.Decision.Told()} without a finding");
        }

        if (!findings.Select(finding => finding.Gate).SequenceEqual(findings.Select(finding => finding.Gate).OrderBy(gate => gate)))
        {
            return Answer.Broken("the findings are not in the order of the gates");
        }

        if (one.Decision is Prompt != findings.All(finding => finding.IsOpen))
        {
            return Answer.Broken($"{one.Decision.Told()} where {findings.Count(finding => !finding.IsOpen)} findings are closed");
        }

        return Answer.If(one.Engine.Verify(one.Decision).Holds, $"made again from its inputs, {one.Decision.Told()} comes out otherwise");
    }

    private static Answer Sameness(JudgedMoment one)
    {
        var other = one.Scenario.Decide(one.Twin);
        return Answer.If(one.Decision.Equals(other), $"one engine gives {one.Decision.Told()}, another that was built alike {other.Told()}");
    }

    private static Answer Repeating(JudgedMoment one)
    {
        var (first, moment) = (one.Decision, one.Scenario.Moment);
        if (!first.Equals(one.At(one.Now)))
        {
            return Answer.Broken($"asked twice at {one.Now}, there is {first.Told()}, then {one.At(one.Now).Told()}");
        }

        foreach (var minutes in new[] { 1, 7, 90 })
        {
            var later = one.Now + Duration.FromMinutes(minutes);
            var second = one.At(later);
            var isSame = second.Point != first.Point || (first, second) switch
            {
                (Prompt { IsAsked: true }, _) => first.Id == second.Id,
                (Prompt prompt, _) when later >= prompt.ValidUntil => true,
                (Prompt prompt, Prompt again) => (prompt.Id, prompt.Intervention, prompt.Kind, prompt.Channel, prompt.Option) == (again.Id, again.Intervention, again.Kind, again.Channel, again.Option),
                (Wait { Until: { } until }, _) when later < until => second is Wait wait && wait.Until == until && wait.Id == first.Id,
                (Wait { Until: not null }, _) => true,
                _ => second is Wait && second.Id == first.Id,
            };
            if (!isSame)
            {
                return Answer.Broken($"at {one.Now} there is {first.Told()}, at {later} in the same decision point {second.Told()}");
            }
        }

        if (first is Prompt { IsAsked: false } recorded)
        {
            var after = one.Engine.Decide(one.Engine.Evolve(one.State, recorded.AsScheduled(), one.Now).State, one.Scenario.Situation, moment, one.Now);
            if (!(first with { Inputs = null }).Equals(after with { Inputs = null }))
            {
                return Answer.Broken($"recorded, {first.Told()} becomes {after.Told()}");
            }
        }

        var twice = one.Scenario.History.Facts.Skip(Math.Max(0, one.Scenario.History.Facts.Count - 1));
        return Answer.If(
            twice.All(fact => one.Engine.Evolve(one.State, fact, one.Now).State.Equals(one.State)), $"delivered once more, {twice} changes the state");
    }

    private static Answer Naming(JudgedMoment one)
    {
        var otherwise = one.Engine.Decide(one.State, Situation.Ordinary, one.Scenario.Moment, one.Now);
        if (otherwise.Point == one.Decision.Point && otherwise.Id != one.Decision.Id)
        {
            return Answer.Broken($"{one.Decision.Point.Date:R}, place {one.Decision.Point.Place}, has two ids, {one.Decision.Id} and {otherwise.Id}");
        }

        var tomorrow = one.At(one.Now + Duration.FromDays(3));
        if (tomorrow.Point != one.Decision.Point && tomorrow.Id == one.Decision.Id)
        {
            return Answer.Broken($"{one.Decision.Point.Date:R} and {tomorrow.Point.Date:R} have one id");
        }

        var other = one.Engine.Decide(PersonState.Empty(new("somebody-else")), one.Scenario.Situation, one.Scenario.Moment, one.Now);
        return Answer.If(other.Id != one.Decision.Id, $"two people have the id {other.Id}");
    }
}
