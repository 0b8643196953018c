using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Sample.Input;
using NodaTime;

namespace Advocacy.Sample.Deciding;

/// <summary>One person with everything that had happened by the moment.</summary>
/// <param name="Dossier">What was read.</param>
/// <param name="Facts">What had happened, with what a what-if adds.</param>
/// <param name="State">What it amounts to.</param>
/// <param name="Zone">The zone in which times are shown: the person's, or UTC where it is not known.</param>
internal sealed record Case(Dossier Dossier, IReadOnlyList<Fact> Facts, PersonState State, DateTimeZone Zone);
