namespace Advocacy.Engine.Programmes;

/// <summary>An act, as far as the health of a programme is concerned.</summary>
/// <param name="IsRipe">Whether it is old enough to have got feedback.</param>
/// <param name="DaysToFeedback">After how many whole days a colleague first reacted to it; none where nobody did.</param>
internal readonly record struct HealthAct(bool IsRipe, int? DaysToFeedback);
