using Advocacy.Engine.Values;

namespace Advocacy.Engine.Behavior;

/// <summary>One thing the engine can do for a person, as data: what it asks, teaches and lifts, and when it suits.</summary>
public sealed record Intervention
{
    /// <summary>Names it; texts are found by it.</summary>
    public required InterventionId Id { get; init; }

    /// <summary>Which of Fogg's prompts it is.</summary>
    public required PromptKind Kind { get; init; }

    /// <summary>What it asks of the person.</summary>
    public required Ask Ask { get; init; }

    /// <summary>What it teaches when seen.</summary>
    public Lesson Lesson { get; init; }

    /// <summary>Whether it is the weekly overview, with the three choices under each item.</summary>
    public bool IsOverview { get; init; }

    /// <summary>Whether it only rides in an overview as a nudge and is never a message of its own.</summary>
    public bool RidesAlong { get; init; }

    /// <summary>What it must have to offer.</summary>
    public Material Needs { get; init; }

    /// <summary>What it lifts, per driver or link.</summary>
    public ValueList<Lift> Lifts { get; init; }

    /// <summary>How long it takes to take in. Minutes, 0 to 60.</summary>
    public double Effort { get; init; } = 1;

    /// <summary>The phases it suits.</summary>
    public required ValueList<Phase> Phases { get; init; }

    /// <summary>The least readiness of the climate it needs.</summary>
    public Readiness Climate { get; init; }

    /// <summary>The most readiness it still makes sense at: listening prompts end where invitations begin.</summary>
    public Readiness ClimateUpTo { get; init; } = Readiness.Go;

    /// <summary>Whether it asks for an act: then motivation and ability must carry it. Telling, showing and asking need neither.</summary>
    public bool AsksForAct => Ask is Ask.Share or Ask.TinyStep;

    /// <summary>Whether it can suggest a way of sharing: one of the choices under an overview, a tiny step for a tiny step.</summary>
    public bool Suits(ActOption option) =>
        AsksForAct && IsOverview == Guard.NotNull(option).Choice.HasValue && (Ask == Ask.TinyStep) == option.IsTiny;

    /// <summary>The motive it speaks to: hope, acceptance or pleasure (INV-23).</summary>
    public required Factor Motive { get; init; }

    /// <summary>Which of the three levers it pulls (M20).</summary>
    public required Lever Lever { get; init; }

    /// <summary>The principle of influence its text rests on (M25); never scarcity (INV-23).</summary>
    public required InfluencePrinciple Principle { get; init; }

    /// <summary>The barrier it removes, if any.</summary>
    public Barrier? Removes { get; init; }

    /// <summary>
    /// How heavy it is: the lightest sufficient one is taken. A signal is lighter than any facilitator, a facilitator than any spark,
    /// and within a kind the sum of lifts counts. From 0.
    /// </summary>
    public double Weight
    {
        get
        {
            var weight = (int)Kind * (double)Factors.Count;
            foreach (var lift in Lifts)
            {
                weight += lift.Amount;
            }

            return weight;
        }
    }
}
