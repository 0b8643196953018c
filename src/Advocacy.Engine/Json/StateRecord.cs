using Advocacy.Engine.People;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>One record of a file of states, read.</summary>
/// <param name="Number">The number of the record, from 1; 0 for what is wrong with the file before its first record.</param>
/// <param name="State">The state; none where there are problems.</param>
/// <param name="Problems">All that is wrong with the record; empty if nothing is.</param>
public sealed record StateRecord(long Number, PersonState? State, ValueList<Problem> Problems);
