namespace Advocacy.Sample.Rights;

/// <summary>Which two ids turn out to be of one person.</summary>
/// <param name="One">One id, as it was given.</param>
/// <param name="Other">The other.</param>
/// <param name="Into">The id to go on under.</param>
internal sealed record MergeQuestion(string One, string Other, string Into);
