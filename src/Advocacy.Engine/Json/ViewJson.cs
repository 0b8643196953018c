using Advocacy.Engine.People;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>A person's state at a moment as JSON: what a host shows, and what a person asks to see (GDPR 15).</summary>
public static class ViewJson
{
    /// <summary>The line of a view; what is not known is null.</summary>
    public static string Write(PersonView view)
    {
        Guard.NotNull(view);
        var text = new JsonText().BeginObject()
            .Member("person", view.Person.Value)
            .Member("at", view.At)
            .Member("date", view.Date)
            .Member("isEnrolled", view.IsEnrolled)
            .NameOf<Phase>("phase", view.Phase);
        WriteEvidence(text, view.Evidence);
        text.Member("motivation", view.Motivation).Name("strengths").BeginObject();
        for (var factor = 0; factor < Factors.Count; factor++)
        {
            text.Member(Kebab.Of((Factor)factor), view.Strengths[(Factor)factor]);
        }

        text.EndObject();
        text.Name("habit").BeginObject()
            .Member("strength", view.HabitStrength)
            .Member("repetitions", view.Repetitions)
            .Member("isVerified", view.IsHabitVerified)
            .EndObject();
        WriteRhythm(text, view.Rhythm);
        WriteContact(text, view);
        return text.EndObject().ToString();
    }

    private static void WriteEvidence(JsonText text, PhaseState evidence) => text
        .Name("evidence").BeginObject()
        .Member("stories", evidence.Stories)
        .Member("examples", evidence.Examples)
        .Member("knowsWhy", evidence.KnowsWhy)
        .Member("confidence", evidence.Confidence)
        .Member("acts", evidence.Acts)
        .Member("acknowledgements", evidence.Acknowledgements)
        .Member("offeredWeeks", evidence.OfferedWeeks)
        .Member("practice", evidence.Practice)
        .Member("practiceAt", evidence.PracticeAt)
        .Member("isConsolidated", evidence.IsConsolidated)
        .Member("consolidations", evidence.Consolidations)
        .EndObject();

    private static void WriteRhythm(JsonText text, RhythmView rhythm) => text
        .Name("rhythm").BeginObject()
        .NameOf<Habits.RhythmUnit>("unit", rhythm.Unit)
        .Member("current", rhythm.Current)
        .Member("longest", rhythm.Longest)
        .Member("forgivenUsed", rhythm.ForgivenUsed)
        .Member("pausedPeriods", rhythm.PausedPeriods)
        .Member("lastKept", rhythm.LastKept)
        .Member("isRepairable", rhythm.IsRepairable)
        .Member("isShown", rhythm.IsShown)
        .EndObject();

    private static void WriteContact(JsonText text, PersonView view) => text
        .Name("caps").BeginObject()
        .Member("usedThisWeek", view.UsedThisWeek)
        .Member("overviewsThisWeek", view.OverviewsThisWeek)
        .Member("usedToday", view.UsedToday)
        .EndObject()
        .Member("ignored", view.Ignored)
        .Member("contacts", view.Prompts.Contacts.Count)
        .Member("lastAct", view.Prompts.LastAct)
        .Member("lastCheckIn", view.Prompts.LastCheckIn)
        .Member("snoozedUntil", view.Prompts.SnoozedUntil);
}
