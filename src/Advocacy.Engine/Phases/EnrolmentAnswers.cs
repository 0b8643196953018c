namespace Advocacy.Engine.Phases;

/// <summary>The answers to the two optional questions at enrolment.</summary>
/// <param name="KnowsWhy">Whether the person knows why sharing is worthwhile.</param>
/// <param name="Confidence">How confident the person is, 0 to 1.</param>
public readonly record struct EnrolmentAnswers(bool KnowsWhy, double Confidence);
