using System;
using System.Collections.Generic;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>
/// All the engine holds of one person in few bytes: the canonical line of <see cref="StateJson"/>, packed, with a version and a hash, so that
/// what was damaged is refused. Equal states give equal bytes on every build.
/// </summary>
public static class StateBinary
{
    /// <summary>How many bytes stand before what is packed.</summary>
    internal const int HeadBytes = 3;

    private const byte Version = 1;
    private const int HashBytes = 8;

    /// <summary>The bytes of a state: "AS", the version, the packed line, and the first 8 bytes of the SHA-256 of all that.</summary>
    public static byte[] Write(PersonState state)
    {
        var line = PackLine.Write(StateJson.Write(state));
        var bytes = new List<byte>(HeadBytes + line.Length + HashBytes) { (byte)'A', (byte)'S', Version };
        bytes.AddRange(line);
        var hash = Fingerprint.Of(bytes.ToArray());
        for (var shift = 64 - 8; shift >= 0; shift -= 8)
        {
            bytes.Add((byte)(hash >> shift));
        }

        return bytes.ToArray();
    }

    /// <summary>Reads a state that was written by this version or an older one.</summary>
    /// <returns>The state, or all that is wrong: bytes that were damaged, or of a version not known here, or a state that contradicts itself.</returns>
    public static JsonResult<PersonState> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadBytes + HashBytes || bytes[0] != 'A' || bytes[1] != 'S')
        {
            return Refused(ProblemCodes.BytesDamaged, string.Empty, "the bytes of a state");
        }

        var packed = bytes.Slice(0, bytes.Length - HashBytes);
        var hash = 0UL;
        foreach (var one in bytes.Slice(packed.Length))
        {
            hash = (hash << 8) | one;
        }

        // What was damaged is so in any version; of a version not known here it is said only of what is whole.
        if (hash != Fingerprint.Of(packed.ToArray()))
        {
            return Refused(ProblemCodes.BytesDamaged, string.Empty, "the bytes of a state as they were written");
        }

        if (bytes[2] != Version)
        {
            return Refused(ProblemCodes.SchemaUnknown, NumberText.Format(bytes[2]), NumberText.Format(Version));
        }

        return PackLine.Read(packed.Slice(HeadBytes).ToArray()) is { } line
            ? StateJson.Read(line)
            : Refused(ProblemCodes.BytesDamaged, string.Empty, "the bytes of a state as they were written");
    }

    /// <summary>Whether bytes begin as those of a state do.</summary>
    internal static bool Begins(ReadOnlySpan<byte> bytes) => bytes.Length >= HeadBytes && bytes[0] == 'A' && bytes[1] == 'S';

    private static JsonResult<PersonState> Refused(string code, string value, string allowed) => new(null, [new(code, "$", value, allowed)]);
}
