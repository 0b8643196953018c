namespace Advocacy.Engine.People;

/// <summary>What a state amounts to under given policies and zones: derived once, then carried along.</summary>
/// <param name="Standing">The registers, read.</param>
/// <param name="Progress">The checkpoint and all events after it.</param>
/// <param name="Achieved">The levels reached at the newest event; none where nobody asked yet.</param>
/// <param name="Around">What it was derived under.</param>
internal sealed record Head(Standing Standing, Progress Progress, Outcomes.Achievements? Achieved, Surroundings Around);
