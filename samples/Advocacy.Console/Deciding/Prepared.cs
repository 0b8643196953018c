using System.Collections.Generic;
using Advocacy.Engine;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using NodaTime;

namespace Advocacy.Sample.Deciding;

/// <summary>Everything that is needed to decide or look, free of problems.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Policy">Its policy.</param>
/// <param name="Around">The same policy, and the time zones.</param>
/// <param name="Situation">What is the same for everybody.</param>
/// <param name="At">The moment.</param>
/// <param name="Cases">The people.</param>
/// <param name="Intake">What was read.</param>
internal sealed record Prepared(
    AdvocacyEngine Engine, Policy Policy, Surroundings Around, Situation Situation, Instant At, IReadOnlyList<Case> Cases, Intake Intake);
