using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>
/// One decision point of one person, as a trial needs it: whether a prompt could have come, whether one did, with which probability, and
/// what the person did then.
/// </summary>
/// <param name="Person">Which person, from 0.</param>
/// <param name="Date">The person's date of the point.</param>
/// <param name="Week">The week, counted from 1.</param>
/// <param name="IsAvailable">Whether nothing stood in the way of a prompt: enrolled, there, within hours, and not resting.</param>
/// <param name="IsPrompted">Whether a prompt was decided on.</param>
/// <param name="Probability">The probability with which a prompt was to come; 1 or 0 where nothing was drawn.</param>
/// <param name="Intervention">Which one, if one was.</param>
/// <param name="Phase">The phase before it.</param>
/// <param name="HabitStrength">The strength of the habit before it, as the engine reads it.</param>
/// <param name="Outcome">Whether the person acted on that date or one of the two after it.</param>
public sealed record SimulatedPoint(
    int Person,
    LocalDate Date,
    int Week,
    bool IsAvailable,
    bool IsPrompted,
    double Probability,
    InterventionId? Intervention,
    Phase Phase,
    double HabitStrength,
    bool Outcome);
