using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>
/// What is shown of a round of answers, with what it was made from. The groups are for showing. The whole is for the host alone to keep, and
/// to hand in with every later release of the round.
/// </summary>
/// <param name="Round">The asking that the answers come from.</param>
/// <param name="LeastPeople">Of how many people a figure is made at the least.</param>
/// <param name="Groups">What is shown, in the order it was asked for.</param>
/// <param name="Basis">The sums it was made from: not for showing.</param>
public sealed record Release(string Round, int LeastPeople, ValueList<ReleasedGroup> Groups, AnswerSums Basis)
{
    /// <summary>A group by its id; none if it was not asked for.</summary>
    public ReleasedGroup? Find(GroupId id)
    {
        foreach (var group in Groups)
        {
            if (group.Group.Id == id)
            {
                return group;
            }
        }

        return null;
    }
}
