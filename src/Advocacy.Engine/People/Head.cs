namespace Advocacy.Engine.People;

/// <summary>What a state amounts to under given policies and zones: derived once, then carried along.</summary>
/// <param name="Standing">The registers, read.</param>
/// <param name="Progress">The checkpoint and all events after it.</param>
/// <param name="Achieved">The levels reached at the newest event; none where nobody asked yet.</param>
/// <param name="Around">What it was derived under.</param>
internal sealed record Head(Standing Standing, Progress Progress, Outcomes.Achievements? Achieved, Surroundings Around)
{
    /// <summary>What a state amounts to of which that is not known: all its events are folded again.</summary>
    internal static Head Of(PersonState state, Surroundings around)
    {
        var standing = new Standing(state.Registers, new(state.Tombstones, around.Horizon), around.ZoneOf);
        return new(standing, Fold.All(state.Checkpoint, state.Events, standing, around), null, around);
    }
}
