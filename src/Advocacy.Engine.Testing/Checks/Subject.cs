using System;
using System.Collections.Concurrent;
using System.Linq;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>What is checked.</summary>
internal sealed class Subject(Func<IAdvocacyEngine> build, Policy policy, TextPacks texts)
{
    private readonly ConcurrentDictionary<Language, ILookup<string, Problem>> problems = [];

    /// <summary>The engine that is asked.</summary>
    internal IAdvocacyEngine Engine { get; } = build();

    /// <summary>Another one, built alike.</summary>
    internal IAdvocacyEngine Twin { get; } = build();

    internal Policy Policy { get; } = policy;

    internal TextPacks Texts { get; } = texts;

    /// <summary>What is wrong with the text under a key; none where nothing is.</summary>
    internal Problem? ProblemOf(TextPack pack, string key) =>
        problems.GetOrAdd(pack.Language, _ => pack.Validate(Policy).ToLookup(problem => problem.Path, StringComparer.Ordinal))[key].FirstOrDefault();
}
