using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>What is granted, and that nothing is taken for a skip.</summary>
internal static class RewardChecks
{
    internal static ValueList<Check<JudgedMoment>> All { get; } =
    [
        new(
            new("INV-06", "Skip costs nothing.", "The same life with and without one skip more, at once and a month later: phase, rhythm, habit and balances are no lower."),
            Skipping),
        new(
            new("INV-21", "Nothing is granted without an agreement and the person's consent.", "What is seen of people without consent to rewards, and of all under a policy without an agreement, holds no rewards."),
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
            saysSomething |= without.Rhythm.Current > 0 || without.Phase > Phase.Information || without.HabitStrength > 0;
            var lost = with.Phase < without.Phase ? $"the phase {without.Phase} becomes {with.Phase}"
                : with.Rhythm.Current < without.Rhythm.Current ? $"a rhythm of {without.Rhythm.Current} becomes {with.Rhythm.Current}"
                : with.HabitStrength < without.HabitStrength ? "the habit is weaker"
                : without.Rewards?.Balances.Any(balance => !(with.Rewards?.Balances.Any(other => other.Currency == balance.Currency && other.Amount >= balance.Amount) ?? false)) == true ? "a balance is lower"
                : null;
            if (lost is not null)
            {
                return Answer.Broken($"after a skip at {one.Now}, seen at {at}: {lost}");
            }
        }

        return saysSomething ? Answer.Holds : Answer.Nothing;
    }

    private static Answer Granting(JudgedMoment one)
    {
        var consents = one.Scenario.History.Facts.Any(fact => fact is ConsentGiven { Form: ConsentForm.Rewards });
        return consents && one.Policy.Mechanisms.NeedAgreement && one.Policy.Agreement is not null
            ? Answer.Nothing
            : Answer.If(one.Engine.View(one.State, one.Now).Rewards is null, "rewards are shown that nobody agreed to");
    }
}
