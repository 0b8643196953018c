using System.Collections.Generic;
using System.IO;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>
/// The states of many people as one stream of bytes: each as <see cref="StateBinary"/> writes it, one after another, then how many there were
/// and a hash of it all. One at a time is held, so that a million people take no more memory than one.
/// </summary>
public static class StateFile
{
    /// <summary>Writes states into a stream, one after another.</summary>
    /// <param name="stream">Where to; the caller opens and closes it.</param>
    /// <param name="states">The states, in the order in which they are read back. Read once.</param>
    /// <returns>How many there were.</returns>
    public static long Write(Stream stream, IEnumerable<PersonState> states)
    {
        using var writer = new StateFileWriter(Guard.NotNull(stream));
        writer.Begin();
        foreach (var state in Guard.NotNull(states))
        {
            writer.Add(StateBinary.Write(state));
        }

        return writer.End();
    }

    /// <summary>Reads a stream record by record. What is wrong with one is told with it, and reading goes on after it.</summary>
    /// <param name="stream">Where from; the caller opens and closes it, and enumerates once.</param>
    public static IEnumerable<StateRecord> Read(Stream stream) => Records(Guard.NotNull(stream));

    private static IEnumerable<StateRecord> Records(Stream stream)
    {
        using var reader = new StateFileReader(stream);
        while (reader.Next() is { } record)
        {
            yield return record;
        }
    }
}
