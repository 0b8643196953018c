using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

public class DecisionJsonTests
{
    private static readonly string[] Members =
    [
        "person", "id", "decision", "kind", "intervention", "channel", "deliverAt", "validUntil", "until", "missing",
        "phase", "rhythm", "motivation", "ability", "scarcest", "actionLine", "liftedMotivation", "liftedAbility", "liftedScarcest", "limiting", "habitStrength", "climate",
        "reasons", "counterfactual", "randomisation", "policyVersion", "point", "at", "zone", "nextDue", "dayFrom", "dayTo", "ask", "lesson", "motive", "option", "isOverview", "isAsked", "isRewarded", "potentialReach", "maySuggestDraft", "nudge", "items",
        "engineVersion", "zonesVersion",
    ];

    [Fact]
    public void Write_EveryDecision_HasTheSameMembersInTheSameOrder()
    {
        var decisions = Decide();
        Assert.Contains(decisions, decision => decision is Prompt);
        Assert.Contains(decisions, decision => decision is Wait);
        foreach (var decision in decisions)
        {
            var line = DecisionJson.Write(decision);
            Assert.DoesNotContain('\n', line);
            Assert.Equal(Members, JsonDocument.Parse(line).RootElement.EnumerateObject().Select(member => member.Name));
        }
    }

    [Fact]
    public void Write_EveryDecision_SaysWhatItIs()
    {
        foreach (var decision in Decide())
        {
            var line = JsonDocument.Parse(DecisionJson.Write(decision)).RootElement;
            Assert.Equal(decision.Id.Value, line.GetProperty("id").GetString());
            Assert.Equal(decision.Judgement.Fit.Motivation, line.GetProperty("motivation").GetDouble());
            Assert.Equal(decision.Findings.Count, line.GetProperty("reasons").GetArrayLength());
            Assert.Equal((decision as Prompt)?.Intervention.Value, line.GetProperty("intervention").GetString());
            Assert.Equal(decision is Prompt ? "prompt" : "wait", line.GetProperty("decision").GetString());
            Assert.Equal((decision as Prompt)?.Items.Count ?? 0, line.GetProperty("items").GetArrayLength());
        }
    }

    [Fact]
    public void Write_Reasons_NameTheirData()
    {
        foreach (var decision in Decide())
        {
            var reasons = JsonDocument.Parse(DecisionJson.Write(decision)).RootElement.GetProperty("reasons").EnumerateArray().ToArray();
            for (var i = 0; i < reasons.Length; i++)
            {
                var code = decision.Findings[i].Reason.Code;
                Assert.Equal(code.Name, reasons[i].GetProperty("code").GetString());
                Assert.Equal(code.Data.Select(datum => datum.Name), reasons[i].GetProperty("data").EnumerateObject().Select(datum => datum.Name));
            }
        }
    }

    [Fact]
    public void Write_View_SaysWhatIsKnown()
    {
        var (host, _) = Run();
        var view = host.Engine.View(host.State, Instant.FromUtc(2026, 4, 1, 9, 0));
        var line = JsonDocument.Parse(ViewJson.Write(view)).RootElement;
        Assert.Equal(Factors.Count, line.GetProperty("strengths").EnumerateObject().Count());
        Assert.Equal(view.Strengths[Factor.SocialDeviance], line.GetProperty("strengths").GetProperty("social-deviance").GetDouble());
        Assert.Equal(view.HabitStrength, line.GetProperty("habit").GetProperty("strength").GetDouble());
        Assert.Equal(view.Prompts.Contacts.Count, line.GetProperty("contacts").GetInt32());
        Assert.Equal("2026-04-01", line.GetProperty("date").GetString());
    }

    private static List<Decision> Decide() => Run().Decisions;

    private static (Host Host, List<Decision> Decisions) Run()
    {
        var host = new Host();
        var start = Instant.FromUtc(2026, 1, 5, 8, 0);
        var before = host.Engine.Decide(host.State, host.Situation, Moment.Ordinary, start);
        host.Place(start);
        host.Enrol(start, knowsWhy: true, confidence: 0.8);
        host.Situation = host.Situation with { Offers = [new() { Id = new("c"), Kind = Advocacy.Engine.Content.OfferKind.Occasion, Title = "Fête \"1\"" }] };
        host.Run(start, Instant.FromUtc(2026, 4, 1, 8, 0));
        List<Decision> decisions =
        [
            before,
            .. host.Decisions,
            host.Engine.Decide(host.State, host.Situation, Moment.OnRequest, Instant.FromUtc(2026, 4, 1, 9, 0)),
            host.Engine.Decide(host.State, host.Situation with { IsStopped = true }, Moment.Ordinary, Instant.FromUtc(2026, 4, 1, 9, 0)),
        ];
        return (host, decisions);
    }
}
