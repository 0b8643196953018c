using System;
using System.Security.Cryptography;
using System.Text;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Rewarding;

/// <summary>Names people on tickets by a keyed hash: HMAC-SHA256 of their id, the first 20 hexadecimal digits.</summary>
/// <param name="secret">The key, which the host keeps.</param>
internal sealed class Pseudonyms(string secret)
{
    /// <summary>For who only looks how it works.</summary>
    public const string ExampleSecret = "an example, which everybody knows";

    private const int Digits = 20;

    private readonly byte[] key = Encoding.UTF8.GetBytes(secret);

    public string Of(PersonId person) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(person.Value)))[..Digits];
}
