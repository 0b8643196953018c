using System;
using System.Collections.Generic;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Choosing;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Content;
using Advocacy.Engine.Habits;
using Advocacy.Engine.Phases;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>Everything an organisation may choose: the rules of all rooms in one document.</summary>
public sealed record Policy
{
    /// <summary>The cautious policy that ships: nothing but invitations, and few of them (domain §4).</summary>
    public static Policy Default { get; } = new() { Version = "default@1" };

    /// <summary>Names this policy and its version; another content needs another version. 1 to 200 characters.</summary>
    public required string Version { get; init; }

    /// <summary>Motivation, ability and the action line.</summary>
    public BehaviorRules Behavior { get; init; } = new();

    /// <summary>The phases of lasting change.</summary>
    public PhaseRules Phases { get; init; } = new();

    /// <summary>Habit and rhythm.</summary>
    public HabitRules Habits { get; init; } = new();

    /// <summary>When, how often and through what people are reached.</summary>
    public PromptRules Prompts { get; init; } = new();

    /// <summary>What is relevant to whom.</summary>
    public ContentRules Content { get; init; } = new();

    /// <summary>When the climate of a unit has earned the right to ask.</summary>
    public ClimateRules Climate { get; init; } = new();

    /// <summary>The order of candidates, and the draw among them.</summary>
    public ChoosingRules Choosing { get; init; } = new();

    /// <summary>What is granted for what, where points, badges or leagues are switched on.</summary>
    public RewardRules Rewards { get; init; } = new();

    /// <summary>Boards, awards and recognition of many people.</summary>
    public ProgrammeRules Programmes { get; init; } = new();

    /// <summary>The health of a programme, and social proof.</summary>
    public HealthRules Health { get; init; } = new();

    /// <summary>How long facts can be late and how long they count.</summary>
    public HistoryRules History { get; init; } = new();

    /// <summary>What else is switched on.</summary>
    public Mechanisms Mechanisms { get; init; } = new();

    /// <summary>The agreement of the employees' representatives, if there is one.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>What is encouraged, allowed and asked first.</summary>
    public Guideline Guideline { get; init; } = Guideline.Default;

    /// <summary>What makes an occasion, how long it keeps and whom it concerns.</summary>
    public ValueList<OccasionRule> Occasions { get; init; } = Catalogue.Occasions;

    /// <summary>The ways of sharing that can be offered.</summary>
    public ValueList<ActOption> Options { get; init; } = Catalogue.Options;

    /// <summary>What the engine can do for a person.</summary>
    public ValueList<Intervention> Interventions { get; init; } = Catalogue.Interventions;

    /// <summary>Whether anything is granted at all: something that rests on it is switched on, and its agreement is recorded (INV-21).</summary>
    internal bool Grants => Mechanisms is { Points: true } or { Badges: true } or { Leagues: true } && Agreement is not null;

    /// <summary>Whether people are shown what they have of a currency: without points only what badges count. Leagues may count points all the same.</summary>
    internal bool Shows(Currency currency) => Mechanisms.Points || (Mechanisms.Badges && Rewards.IsForBadges(currency));

    /// <summary>Whether there are awards, with an agreement: they go by facts, and need nothing to be granted (INV-21).</summary>
    internal bool HasAwards => Mechanisms.MonthlyAward && Agreement is not null;

    /// <summary>Whether anything may be drawn by lot: that is switched on, and its agreement is recorded (INV-21).</summary>
    internal bool Learns => Mechanisms.Learning && Agreement is not null;

    /// <summary>Every number, name and switch in it, by name: <c>room.parameter</c>.</summary>
    public static ValueList<RuleParameter<Policy>> Parameters { get; } =
    [
        .. Of("behavior", BehaviorRules.Parameters, p => p.Behavior, (p, rules) => p with { Behavior = rules }),
        .. Of("phases", PhaseRules.Parameters, p => p.Phases, (p, rules) => p with { Phases = rules }),
        .. Of("habits", HabitRules.Parameters, p => p.Habits, (p, rules) => p with { Habits = rules }),
        .. Of("prompts", PromptRules.Parameters, p => p.Prompts, (p, rules) => p with { Prompts = rules }),
        .. Of("content", ContentRules.Parameters, p => p.Content, (p, rules) => p with { Content = rules }),
        .. Of("climate", ClimateRules.Parameters, p => p.Climate, (p, rules) => p with { Climate = rules }),
        .. Of("choosing", ChoosingRules.Parameters, p => p.Choosing, (p, rules) => p with { Choosing = rules }),
        .. Of("rewards", RewardRules.Parameters, p => p.Rewards, (p, rules) => p with { Rewards = rules }),
        .. Of("programmes", ProgrammeRules.Parameters, p => p.Programmes, (p, rules) => p with { Programmes = rules }),
        .. Of("health", HealthRules.Parameters, p => p.Health, (p, rules) => p with { Health = rules }),
        .. Of("history", HistoryRules.Parameters, p => p.History, (p, rules) => p with { History = rules }),
        .. Of("mechanisms", Mechanisms.Parameters, p => p.Mechanisms, (p, rules) => p with { Mechanisms = rules }),
    ];

    /// <summary>The policy that switches on what the most active source recommends, as far as the invariants allow.</summary>
    /// <param name="agreement">The agreement it rests on.</param>
    public static Policy Activating(Agreement agreement) => ActivatingToBeAgreed with { Agreement = Guard.NotNull(agreement) };

    /// <summary>The same without an agreement: nothing to judge anybody under, but what a document can be based on.</summary>
    internal static Policy ActivatingToBeAgreed => Default with
    {
        Version = "activating@1",
        Mechanisms = new() { Points = true, Badges = true, Leagues = true, MonthlyAward = true, RhythmShown = true },
    };

    /// <summary>
    /// A policy of the engine's own gates at their plainest, to hold engines against one another: office hours, three messages in seven
    /// dates, a day between two, no rhythm, motivation of one driver, and one way of sharing that demands everything of every link.
    /// </summary>
    public static Policy Reference { get; } = new()
    {
        Version = "reference@1",
        Behavior = new() { HopeWeight = 1, AcceptanceWeight = 0, PleasureWeight = 0, ActionLine = 0.25 },
        Prompts = new()
        {
            CadenceWeeks = 0,
            MostPerWeek = 3,
            MostPerDay = 3,
            CooldownHours = 24,
            RestAfterActDays = 0,
            TemplateRestDays = 0,
            SilentAfterIgnored = 10,
            FortnightlyAtStrength = 1,
            MonthlyAtStrength = 1,
        },
        Occasions = [],
        Options = Catalogue.ReferenceOptions,
        Interventions = Catalogue.ReferenceInterventions,
    };

    private static IEnumerable<RuleParameter<Policy>> Of<T>(
        string room, ValueList<RuleParameter<T>> parameters, Func<Policy, T> get, Func<Policy, T, Policy> set)
    {
        foreach (var parameter in parameters)
        {
            yield return parameter.Within(room, get, set);
        }
    }
}
