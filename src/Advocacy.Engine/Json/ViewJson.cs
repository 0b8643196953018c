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
            .Member("isRestricted", view.IsRestricted)
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
        WriteRewards(text, view.Rewards);
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

    private static void WriteRewards(JsonText text, RewardView? rewards)
    {
        text.Name("rewards");
        if (rewards is null)
        {
            text.Null();
            return;
        }

        text.BeginObject().Name("balances").BeginList();
        foreach (var balance in rewards.Balances)
        {
            text.BeginObject()
                .Member("currency", balance.Currency.Value)
                .Member("amount", balance.Amount)
                .Member("provisional", balance.Provisional)
                .Member("granted", balance.Granted)
                .EndObject();
        }

        text.EndList().Name("badges").BeginList();
        foreach (var badge in rewards.Badges)
        {
            text.BeginObject()
                .Member("badge", badge.Badge)
                .Member("tier", badge.Tier)
                .Member("count", badge.Count)
                .Member("next", badge.Next)
                .EndObject();
        }

        text.EndList().EndObject();
    }
}
