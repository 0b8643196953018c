using System;
using System.Security.Cryptography;
using System.Text;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>
/// Stands in for ids of people: a keyed hash (HMAC-SHA-256, its first 128 bits). Without the secret nobody can tell whose it is; a pseudonym
/// is personal data all the same (GDPR 4(5)).
/// </summary>
public sealed class Pseudonyms
{
    /// <summary>The shortest secret.</summary>
    public const int ShortestSecret = 16;

    private const int Bytes = 16;

    private readonly string secret;

    /// <summary>Pseudonyms under a secret.</summary>
    /// <param name="secret">At least 16 characters that nobody guesses; kept apart from the log, and the same for as long as rows are to be joined.</param>
    /// <exception cref="ArgumentException">The secret is too short.</exception>
    public Pseudonyms(string secret) => this.secret = Check.NotNull(secret).Length >= ShortestSecret
        ? secret
        : throw new ArgumentException(FormattableString.Invariant($"A secret has at least {ShortestSecret} characters."), nameof(secret));

    /// <summary>The pseudonym of a person: 32 hexadecimal digits.</summary>
    public string Of(PersonId person)
    {
        using var algorithm = new HMACSHA256(Encoding.UTF8.GetBytes(secret));
        return Hashes.Text(algorithm.ComputeHash(Encoding.UTF8.GetBytes(person.Value)), Bytes);
    }
}
