namespace Advocacy.Engine.Prompts;

/// <summary>From how many repetitions on a habit is strong enough for fewer messages: what <see cref="BackOff.WeeksFor(double, PromptRules)"/> says of its strength.</summary>
/// <param name="Fortnightly">For one every two weeks.</param>
/// <param name="Monthly">For one every four weeks.</param>
internal readonly record struct HabitSpacing(double Fortnightly, double Monthly)
{
    /// <summary>The interval after so many repetitions, in weeks; 0 as long as they ask for none.</summary>
    internal int WeeksFor(double repetitions) => repetitions >= Monthly ? 4 : repetitions >= Fortnightly ? 2 : 0;
}
