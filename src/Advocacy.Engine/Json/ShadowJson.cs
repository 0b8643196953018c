using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>A decision and its shadow as one JSON line for a log; written only.</summary>
public static class ShadowJson
{
    /// <summary>
    /// The canonical line: whom it is about, both decisions as <see cref="DecisionJson"/> writes them, and in what they differ. What both were
    /// made from stands with the decision in a <see cref="DecisionLog"/>, whose <see cref="DecisionLog.Erase"/> finds these lines too.
    /// </summary>
    public static string Write(ShadowDecision decision)
    {
        Guard.NotNull(decision);
        var text = new JsonText().BeginObject().Name("person").Value(decision.Acting.Person.Value);
        DecisionShapes.All.Write(text.Name("acting"), DecisionDraft.Of(decision.Acting));
        DecisionShapes.All.Write(text.Name("shadow"), DecisionDraft.Of(decision.Shadow));
        text.Name("differs").BeginList();
        foreach (var aspect in decision.Differs)
        {
            text.Value(Kebab.Of(aspect));
        }

        return text.EndList().EndObject().ToString();
    }
}
