using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Policies;

/// <summary>What is known about one choice in a policy. It never blocks: what is not allowed is a problem, and validation tells it.</summary>
/// <param name="Kind">What is known, how strong and from whom.</param>
/// <param name="Paths">The parts of the policy it is about, such as <c>prompts.mostPerWeek</c>; at least one.</param>
/// <param name="Reason">What it says of this policy, with the values it has.</param>
public sealed record PolicyAdvice(AdviceKind Kind, ValueList<string> Paths, Reason Reason)
{
    /// <summary>All advice on a policy, in the order of work: climate, barriers, prompts, recognition, competition (M31). None on the default one.</summary>
    /// <param name="policy">The policy, valid or not.</param>
    /// <param name="today">The date on which it is asked; without one nothing is said of how old the agreement is.</param>
    public static ValueList<PolicyAdvice> Of(Policy policy, LocalDate? today = null) =>
        ValueList.From(AdviceSearch.Of(Guard.NotNull(policy), today));
}
