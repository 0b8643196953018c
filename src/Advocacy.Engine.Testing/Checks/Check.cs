using System;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>How one law is checked on one case.</summary>
/// <param name="Invariant">The law that is checked.</param>
/// <param name="Judge">What a case says of it.</param>
internal sealed record Check<TCase>(Invariant Invariant, Func<TCase, Answer> Judge)
{
    /// <summary>Why a policy does not promise it; none where it does.</summary>
    internal Func<Subject, string?> NotPromised { get; init; } = static _ => null;

    /// <summary>What a case says; what throws breaks the law.</summary>
    internal Answer Of(TCase one)
    {
        try
        {
            return Judge(one);
        }
        catch (Exception thrown)
        {
            return Answer.Broken($"{thrown.GetType().Name}: {thrown.Message}");
        }
    }
}
