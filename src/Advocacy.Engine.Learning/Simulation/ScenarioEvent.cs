using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>Something that happens in a scenario.</summary>
public abstract record ScenarioEvent
{
    private ScenarioEvent()
    {
    }

    /// <summary>From now on there is more, or less, to tell about.</summary>
    /// <param name="Week">The first week, counted from 1.</param>
    /// <param name="Content">How much there is.</param>
    public sealed record Supply(int Week, ContentSupply Content) : ScenarioEvent;

    /// <summary>From now on the climate is another.</summary>
    /// <param name="Week">The first week, counted from 1.</param>
    /// <param name="Readiness">How ready it is.</param>
    public sealed record Climate(int Week, Readiness Readiness) : ScenarioEvent;

    /// <summary>A part of the people come into other teams, lose half of their habit, and have less reason to share for a while.</summary>
    /// <param name="Week">The week, counted from 1.</param>
    /// <param name="Share">How many of them.</param>
    /// <param name="Shock">By how much each driver falls for them.</param>
    /// <param name="Weeks">For how many weeks.</param>
    public sealed record Reorganisation(int Week, double Share, double Shock, int Weeks) : ScenarioEvent;

    /// <summary>Days off for everybody.</summary>
    /// <param name="Dates">The dates on which nobody works.</param>
    public sealed record Holidays(ValueList<LocalDate> Dates) : ScenarioEvent;

    /// <summary>A part of the people are away for whole weeks, besides their ordinary leave.</summary>
    /// <param name="Week">The first week, counted from 1.</param>
    /// <param name="Share">How many of them.</param>
    /// <param name="Weeks">For how many weeks.</param>
    public sealed record Leave(int Week, double Share, int Weeks) : ScenarioEvent;

    /// <summary>New colleagues start.</summary>
    /// <param name="Week">The week, counted from 1.</param>
    /// <param name="People">How many people start in it.</param>
    public sealed record Hires(int Week, int People) : ScenarioEvent;

    /// <summary>Those who did not enrol are invited once more, and a part of them do.</summary>
    /// <param name="Week">The week, counted from 1.</param>
    /// <param name="Share">How many of them.</param>
    public sealed record Invitation(int Week, double Share) : ScenarioEvent;

    /// <summary>An incident pauses the engine.</summary>
    /// <param name="Week">The week on whose Monday it begins, counted from 1.</param>
    /// <param name="Days">For how many days.</param>
    public sealed record Incident(int Week, int Days) : ScenarioEvent;
}
