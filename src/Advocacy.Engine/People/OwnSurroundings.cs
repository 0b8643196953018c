using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.People;

/// <summary>What each person is judged under while a policy is rolled out: as many timelines as there are shares, made once.</summary>
internal sealed class OwnSurroundings
{
    private readonly RollOut? rollOut;
    private readonly ValueList<double> bounds;
    private readonly Surroundings[] arms;

    internal OwnSurroundings(Surroundings common, RollOut? rollOut)
    {
        this.rollOut = rollOut;
        bounds = rollOut?.Bounds() ?? [0];
        arms = new Surroundings[bounds.Count];
        for (var arm = 0; arm < arms.Length; arm++)
        {
            arms[arm] = rollOut is null ? common : common with { Timeline = rollOut.TimelineAt(common.Timeline, bounds[arm]) };
        }
    }

    /// <summary>What a person is judged under.</summary>
    internal Surroundings Of(PersonId person) => arms[rollOut?.ArmOf(person, bounds) ?? 0];
}
