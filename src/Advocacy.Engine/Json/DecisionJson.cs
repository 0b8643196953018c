using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>Decisions as JSON, one line each: what a host logs.</summary>
public static class DecisionJson
{
    /// <summary>The line of a decision. All members are on every line; those that a prompt or a wait does not have are null.</summary>
    public static string Write(Decision decision)
    {
        Guard.NotNull(decision);
        var text = new JsonText().BeginObject().Member("person", decision.Person.Value).Member("id", decision.Id.Value);
        WriteAnswer(text, decision as Prompt, decision as Wait);
        WriteJudgement(text, decision.Judgement);
        WriteReasons(text, decision.Findings);
        text.Member("policyVersion", decision.PolicyVersion)
            .Name("point").BeginObject().Member("date", decision.Point.Date).Member("place", decision.Point.Place).EndObject()
            .Member("at", decision.At)
            .Member("zone", decision.Zone)
            .Member("nextDue", decision.NextDue);
        WriteContent(text, decision as Prompt);
        return text.Member("engineVersion", decision.EngineVersion).Member("zonesVersion", decision.ZonesVersion).EndObject().ToString();
    }

    private static void WriteAnswer(JsonText text, Prompt? prompt, Wait? wait) => text
        .Member("decision", prompt is null ? "wait" : "prompt")
        .NameOf("kind", prompt?.Kind)
        .Member("intervention", prompt?.Intervention.Value)
        .Member("channel", prompt?.Channel.Value)
        .Member("deliverAt", prompt?.DeliverAt)
        .Member("validUntil", prompt?.ValidUntil)
        .Member("until", wait?.Until)
        .NameOf("missing", wait?.Missing);

    private static void WriteJudgement(JsonText text, Judgement judgement) => text
        .NameOf<Phase>("phase", judgement.Phase)
        .Member("rhythm", judgement.Rhythm)
        .Member("motivation", judgement.Fit.Motivation)
        .Member("ability", judgement.Fit.Ability)
        .NameOf<Factor>("scarcest", judgement.Fit.Scarcest)
        .Member("actionLine", judgement.Fit.ActionLine)
        .Member("liftedMotivation", judgement.LiftedFit.Motivation)
        .Member("liftedAbility", judgement.LiftedFit.Ability)
        .NameOf<LimitingFactor>("limiting", judgement.Limiting)
        .Member("habitStrength", judgement.HabitStrength)
        .NameOf<Readiness>("climate", judgement.Climate);

    private static void WriteContent(JsonText text, Prompt? prompt)
    {
        text.NameOf("ask", prompt?.Ask)
            .NameOf("lesson", prompt?.Lesson)
            .NameOf("motive", prompt?.Motive)
            .Member("option", prompt?.Option)
            .Member("isOverview", prompt?.IsOverview)
            .Member("isAsked", prompt?.IsAsked)
            .Name("items").BeginList();
        foreach (var item in prompt?.Items ?? [])
        {
            text.BeginObject().Member("id", item.Id.Value).Member("title", item.Title).EndObject();
        }

        text.EndList();
    }

    private static void WriteReasons(JsonText text, ValueList<Finding> findings)
    {
        text.Name("reasons").BeginList();
        foreach (var finding in findings)
        {
            text.BeginObject()
                .Member("code", finding.Reason.Code.Name)
                .NameOf<Gate>("gate", finding.Gate)
                .Member("isOpen", finding.IsOpen)
                .Member("opensAt", finding.OpensAt)
                .NameOf("missing", finding.Missing)
                .Name("data").BeginObject();
            for (var i = 0; i < finding.Reason.Values.Count; i++)
            {
                WriteDatum(text, finding.Reason.Code.Data[i].Name, finding.Reason.Values[i]);
            }

            text.EndObject().EndObject();
        }

        text.EndList();
    }

    private static JsonText WriteDatum(JsonText text, string name, ReasonValue value) => value.Kind switch
    {
        ReasonValueKind.Number when !double.IsNaN(value.Number) && !double.IsInfinity(value.Number) => text.Member(name, value.Number),
        ReasonValueKind.Number => text.Name(name).Null(),
        ReasonValueKind.Instant => text.Member(name, value.Instant),
        ReasonValueKind.Date => text.Member(name, value.Date),
        _ => text.Member(name, value.Text),
    };
}
