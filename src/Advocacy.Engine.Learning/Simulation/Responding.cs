using System;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>
/// How a simulated person meets what comes: pure functions of who they are, what has become of them, and the rules. Who is moved more, or has
/// more of what is scarce, never does less; who is more tired never sees more.
/// </summary>
internal static class Responding
{
    private const double MostChance = 0.95;
    private const int DaysAfterAct = 3;
    private const int WorkingDaysAWeek = 5;

    private static readonly BehaviorRules Truth = new();

    /// <summary>How strong every driver and link truly is on a day.</summary>
    internal static Strengths StrengthsOn(int day, SimulatedPerson person, in Mind mind, PopulationModel population, ResponseModel rules)
    {
        var moved = (rules.Encouragement * population.DriverSpread * mind.WarmthOn(day, rules)) - (day < mind.ShockUntil ? mind.Shock : 0);
        var strengths = person.Strengths;
        if (moved != 0)
        {
            strengths = strengths
                .With(Factor.Hope, strengths.Hope + moved)
                .With(Factor.Acceptance, strengths.Acceptance + moved)
                .With(Factor.Pleasure, strengths.Pleasure + moved);
        }

        return strengths
            .With(Factor.Hope, Learned(strengths.Hope, mind.Stories, rules))
            .With(Factor.SocialDeviance, Learned(strengths.SocialDeviance, mind.Examples, rules));
    }

    /// <summary>How much more or less likely than at the action line: from 0 to 2, 1 on it.</summary>
    internal static double Pull(in Fit fit, ResponseModel rules) => 2 / (1 + Elementary.Exp(-(fit.Product - rules.ActionLine) / rules.LineWidth));

    /// <summary>How an option truly fits.</summary>
    internal static Fit FitOf(in Strengths strengths, ActOption option) => Fogg.Judge(strengths, option, Truth);

    /// <summary>The chance that a message is seen.</summary>
    internal static double Seeing(int day, SimulatedPerson person, in Mind mind, ResponseModel rules) =>
        person.Seeing * Elementary.Exp(-mind.FatigueOn(day, rules));

    /// <summary>The chance of doing what a message that was seen asks.</summary>
    internal static double TakeUp(int day, in Mind mind, in Fit fit, bool helps, double game, ResponseModel rules) => Math.Min(
        MostChance,
        rules.TakeUp * Pull(fit, rules) * (1 + mind.NoveltyOn(day, rules)) * (helps ? 1 + rules.Help : 1) * game * Elementary.Exp(-mind.FatigueOn(day, rules)));

    /// <summary>How many times likelier fatigue makes leaving, muting and snoozing.</summary>
    internal static double Annoyance(int day, in Mind mind, ResponseModel rules) => 1 + (rules.Annoyance * mind.FatigueOn(day, rules));

    /// <summary>The chance of an act of one's own accord on a working day: of inclination and of habit.</summary>
    internal static double OwnAct(int day, SimulatedPerson person, in Mind mind, in Fit fit, double game, ResponseModel rules)
    {
        var weekly = ((person.OwnActs * Pull(fit, rules)) + (rules.HabitActs * mind.HabitStrength(person.HabitGrowth))) * game;
        var left = day - mind.ActDay <= DaysAfterAct ? rules.AfterAct : 1;
        return 1 - Elementary.Exp(-weekly * left / WorkingDaysAWeek);
    }

    /// <summary>What a game element changes: a novelty that wears off, and what stays, by how active somebody is (M15, M16).</summary>
    /// <param name="days">How many days it has been there; absent: there is none.</param>
    /// <param name="agrees">Whether the person agreed to it.</param>
    /// <param name="lately">Acts in the last four weeks.</param>
    /// <param name="rules">The rules.</param>
    internal static double Game(int? days, bool agrees, int lately, ResponseModel rules)
    {
        const int VeryActive = 4;

        if (days is not { } since)
        {
            return 1;
        }

        if (!agrees)
        {
            return 1 + rules.GameUnwanted;
        }

        var lasting = lately == 0 ? rules.GameInactive : lately >= VeryActive ? rules.GameActive : rules.GameLasting;
        return 1 + lasting + (rules.GameNovelty * Elementary.HalfLife(since, rules.GameHalfLifeDays));
    }

    /// <summary>The chance that somebody in the network responds to an act.</summary>
    internal static double NetworkResponse(SimulatedPerson person, ResponseModel rules) => 1 - Elementary.Exp(-rules.NetworkResponse * person.Connections);

    /// <summary>What keeps a person from sharing most, as they would name it.</summary>
    internal static Barrier BarrierOf(in Fit fit, in Strengths strengths) =>
        fit.Ability < fit.Motivation
            ? fit.Scarcest switch
            {
                Factor.Time => Barrier.NoTime,
                Factor.SocialDeviance => Barrier.NotAllowed,
                Factor.Routine => Barrier.NoHabit,
                _ => Barrier.NotRelevant,
            }
            : strengths.Hope <= strengths.Acceptance ? Barrier.WorthLittle : Barrier.NotAppreciated;

    private static double Learned(double value, int lessons, ResponseModel rules) =>
        value + ((1 - value) * 2 * rules.Lessons * (1 - Elementary.HalfLife(lessons, 1)));
}
