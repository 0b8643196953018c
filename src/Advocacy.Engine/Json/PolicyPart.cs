using System;
using System.Text.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>One part of a policy as it stands in a document: under which room, how it gets in and out, and when it is the same in two policies.</summary>
/// <param name="Room">The room whose rules it belongs to; empty for what stands beside the rooms.</param>
/// <param name="Member">The member, all of which must be there.</param>
/// <param name="ReadOnto">Reads it where it may be a part only, of which the rest is as it was.</param>
/// <param name="IsSame">Whether two policies have the same.</param>
internal sealed record PolicyPart(
    string Room, Member<Policy> Member, Func<Policy, JsonElement, Faults, Policy> ReadOnto, Func<Policy, Policy, bool> IsSame)
{
    /// <summary>The members that a whole one must have; none for what has no members.</summary>
    internal ValueList<string> Inner { get; init; }
}
