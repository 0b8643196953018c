using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>What is granted, and that nothing is taken for a skip.</summary>
internal static class RewardChecks
{
    internal static ValueList<Check<JudgedMoment>> All { get; } =
    [
        new(
            new("INV-06", "Skip costs nothing.", "The same life with and without one skip more, at once and a month later: phase, rhythm, habit, balances and badges are no lower, and nothing more is forgiven."),
            Skipping),
        new(
            new("INV-21", "Nothing is granted without an agreement and the person's consent.", "What is seen of people who do not agree to rewards, or no longer, and of all under a policy without an agreement, holds no rewards; of the others nothing was granted for what happened when they did not agree."),
            Granting),
    ];

    private static Answer Skipping(JudgedMoment one)
    {
        var skip = new Chose { Id = new("skip"), Person = one.State.Person, At = one.Now, Choice = Choice.Skip };
        var after = one.Engine.Evolve(one.State, skip, one.Now).State;
        var saysSomething = false;
        foreach (var at in new[] { one.Now, one.Now + Duration.FromDays(30) })
        {
            var (without, with) = (one.Engine.View(one.State, at), one.Engine.View(after, at));
            saysSomething |= without.Rhythm.Current > 0 || without.Phase > Phase.Information || without.HabitStrength > 0 || without.Rewards?.Balances.IsEmpty == false;
            if (Lost(without, with) is { } lost)
            {
                return Answer.Broken($"after a skip at {one.Now}, seen at {at}: {lost}");
            }
        }

        return saysSomething ? Answer.Holds : Answer.Nothing;
    }

    private static string? Lost(PersonView without, PersonView with) =>
        with.Phase < without.Phase ? $"the phase {without.Phase} becomes {with.Phase}"
        : with.Rhythm.Current < without.Rhythm.Current ? $"a rhythm of {without.Rhythm.Current} becomes {with.Rhythm.Current}"
        : with.Rhythm.ForgivenUsed > without.Rhythm.ForgivenUsed ? $"{without.Rhythm.ForgivenUsed} forgiven misses become {with.Rhythm.ForgivenUsed}"
        : with.HabitStrength < without.HabitStrength ? "the habit is weaker"
        : without.Rewards?.Balances.Any(balance => !(with.Rewards?.Balances.Any(other => other.Currency == balance.Currency && other.Amount >= balance.Amount) ?? false)) == true ? "a balance is lower"
        : without.Rewards?.Badges.Any(badge => !(with.Rewards?.Badges.Any(other => other.Badge == badge.Badge && other.Tier >= badge.Tier) ?? false)) == true ? "a badge is of a lower tier"
        : null;

    private static Answer Granting(JudgedMoment one)
    {
        var shown = one.Engine.View(one.State, one.Now).Rewards;
        if (!one.AgreesTo(ConsentForm.Rewards) || one.Policy.Agreement is null)
        {
            return Answer.If(shown is null, "rewards are shown that nobody agreed to");
        }

        return shown is null || shown.Entries.IsEmpty ? Answer.Nothing
            : shown.Entries.FirstOrDefault(entry => entry.Granted > 0 && !one.AgreedTo(ConsentForm.Rewards, entry.At)) is { } early
                ? Answer.Broken($"{early.Granted} {early.Currency} of {early.At} are granted, when nobody agreed to it")
                : Answer.Holds;
    }
}
