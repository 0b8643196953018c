using System;
using Advocacy.Engine.Policies;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Documents;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Trying;

/// <summary>The policy that was in force, and the one that is held against it.</summary>
/// <param name="Current">The policy that was in force.</param>
/// <param name="Other">The other; none where none was named.</param>
internal sealed record PolicyPair(Policy Current, Policy? Other)
{
    /// <summary>What tells the other policy from the one that was in force, where its version begins alike; else its version.</summary>
    public string OtherName => Other is { } other && other.Version.StartsWith(Current.Version + "+", StringComparison.Ordinal)
        ? other.Version[Current.Version.Length..]
        : Other?.Version ?? string.Empty;

    /// <summary>Reads both; what is wrong with them is noted.</summary>
    public static PolicyPair Read(LearningRequest request, Terminal terminal, ProblemLog problems)
    {
        var current = PolicyChoice.Read(request.PolicyName, request.Settings, terminal, problems);
        if (request.Against is null && request.Changes.Count == 0)
        {
            return new(current, null);
        }

        var other = request.Against is { } name ? PolicyFile.Read(name, terminal, problems) : current;
        var changed = other is null || problems.All.Count > 0 ? null : PolicyChoice.Changed(other, request.Changes, problems, "--change");
        if (changed is not null && changed.Version == current.Version && changed != current)
        {
            problems.Add("arguments", InputCodes.Argument, "--against", changed.Version, "another version than that of the policy that was in force, as it says something else");
        }

        return new(current, changed);
    }
}
