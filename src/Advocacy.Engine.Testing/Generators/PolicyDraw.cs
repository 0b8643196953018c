using System;
using Advocacy.Engine.Policies;

namespace Advocacy.Engine.Testing.Generators;

/// <summary>Draws policies that are valid.</summary>
internal static class PolicyDraw
{
    /// <summary>The default policy with about a third of its numbers drawn anew within their bounds, each where the whole stays valid.</summary>
    internal static Policy Build(int seed)
    {
        var random = new Random(seed);
        var policy = Policy.Default with { Version = FormattableString.Invariant($"random@{seed}") };
        foreach (var parameter in Policy.Parameters)
        {
            var number = parameter.Least + (random.NextDouble() * (parameter.Most - parameter.Least));
            if (random.Next(3) == 0 && parameter.With(policy, number) is var changed && PolicyValidation.Validate(changed).IsEmpty)
            {
                policy = changed;
            }
        }

        return policy;
    }
}
