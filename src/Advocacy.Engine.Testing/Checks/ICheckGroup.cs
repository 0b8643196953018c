using System.Collections.Generic;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>Checks that are tried on the same cases.</summary>
internal interface ICheckGroup
{
    /// <summary>The laws of its checks.</summary>
    IEnumerable<Invariant> Invariants { get; }

    /// <summary>Tries every check on as many cases as are drawn.</summary>
    IEnumerable<InvariantResult> Check(Subject subject, int cases, ulong seed);

    /// <summary>Tries one check on one case.</summary>
    /// <param name="subject">What is checked.</param>
    /// <param name="id">The law.</param>
    /// <param name="place">Where the case is drawn from.</param>
    InvariantResult Again(Subject subject, string id, string place);
}
