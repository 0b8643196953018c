using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>Whether a programme shows a sign, on which figures, and what helps.</summary>
/// <param name="Sign">Which sign it is about.</param>
/// <param name="Verdict">Whether it is there.</param>
/// <param name="Why">The figures and the rule they are held against; or why there is not enough to say.</param>
/// <param name="Advice">What helps, in the order in which to begin (M31); none where the sign is not there.</param>
public sealed record HealthFinding(HealthSign Sign, HealthVerdict Verdict, Reason Why, ValueList<Advice> Advice);
