using System.Collections.Generic;

namespace Advocacy.Sample.Input;

/// <summary>One person: where the person works, and the facts that were read.</summary>
internal sealed record Dossier(Employee Employee)
{
    public List<SourcedFact> Facts { get; } = [];
}
