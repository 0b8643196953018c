using System.Collections.Generic;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.Deciding;

/// <summary>What a what-if adds, and how it is told.</summary>
internal static class WhatIfs
{
    /// <summary>The name of a what-if; none where nothing is supposed.</summary>
    public static string? LabelOf(WhatIf whatIf) => whatIf switch
    {
        WhatIf.Enrolled => AsIfEnrolled.Label,
        WhatIf.Consented => AsIfConsented.Label,
        _ => null,
    };

    /// <summary>What is supposed, in words.</summary>
    public static string SaidOf(WhatIf whatIf) => whatIf == WhatIf.Consented ? AsIfConsented.Said : AsIfEnrolled.Said;

    /// <summary>The facts it adds, in memory only.</summary>
    public static IReadOnlyList<Fact> FactsOf(WhatIf whatIf, PersonId person, IReadOnlyList<Fact> facts, Instant at) => whatIf switch
    {
        WhatIf.Enrolled => [AsIfEnrolled.Of(person, facts, at)],
        WhatIf.Consented => AsIfConsented.Of(AsIfEnrolled.Of(person, facts, at)),
        _ => [],
    };

    public static Situation Of(WhatIf whatIf, Situation situation) =>
        whatIf == WhatIf.None ? situation : situation with { Climate = [], ClimateElsewhere = Readiness.Go };
}
