using Advocacy.Engine.Values;

namespace Advocacy.Engine.Policies;

/// <summary>
/// A share of all people, drawn by a hash of who they are: the same people on every machine and at all times. A larger share under the same
/// salt holds everybody a smaller one does; shares under different salts have nothing to do with one another.
/// </summary>
/// <param name="Salt">What the draw is for; another salt draws anew.</param>
/// <param name="Share">The share of people, from nobody to everybody.</param>
public sealed record Cohort(string Salt, Score Share)
{
    /// <summary>What the draw is for; another salt draws anew.</summary>
    public string Salt { get; init; } = Guard.NotNull(Salt);

    /// <summary>Whether a person is among the share.</summary>
    public bool Holds(PersonId person) => PlaceOf(person, Salt) < Share.Value;

    /// <summary>
    /// Where a person lies between 0 and 1 under a salt: the first 53 bits of the SHA-256 of salt, line feed and id, as many as a number holds
    /// exactly. An id has no line feed, so that no two pairs hash the same text.
    /// </summary>
    internal static double PlaceOf(PersonId person, string salt) =>
        (Fingerprint.Of(salt + "\n" + person.Value) >> 11) * (1.0 / (1UL << 53));
}
