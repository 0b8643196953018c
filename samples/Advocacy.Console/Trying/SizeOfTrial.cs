namespace Advocacy.Sample.Trying;

/// <summary>How large a trial must be for an effect.</summary>
/// <param name="Effect">The mean effect, in standard deviations of the outcome.</param>
/// <param name="People">How many people find it often enough; none where there are not as many.</param>
/// <param name="PowerOfPeople">How likely the people who are to be had find it; none where no number was given.</param>
/// <param name="IsAsked">Whether it is the effect that was asked for.</param>
internal sealed record SizeOfTrial(double Effect, int? People, double? PowerOfPeople, bool IsAsked);
