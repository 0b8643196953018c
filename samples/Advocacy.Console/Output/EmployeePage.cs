using Advocacy.Engine;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Values;
using Advocacy.Sample.Deciding;

namespace Advocacy.Sample.Output;

/// <summary>One employee explained in full: the answer in words, and what the models say.</summary>
internal static class EmployeePage
{
    public static void Write(AdvocacyEngine engine, Case person, Decision decision, Language language, Screen screen)
    {
        ExplanationPage.Write(decision.Explain(language, person.Zone), screen);
        DrawPage.Write(decision.Randomisation, screen);
        StatePage.Write(engine.View(person.State, decision.At), screen);
    }
}
