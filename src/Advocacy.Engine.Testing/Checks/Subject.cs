using System;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>What is checked.</summary>
internal sealed class Subject(Func<IAdvocacyEngine> build, Policy policy, TextPacks texts)
{
    /// <summary>The engine that is asked.</summary>
    internal IAdvocacyEngine Engine { get; } = build();

    /// <summary>Another one, built alike.</summary>
    internal IAdvocacyEngine Twin { get; } = build();

    internal Policy Policy { get; } = policy;

    internal TextPacks Texts { get; } = texts;
}
