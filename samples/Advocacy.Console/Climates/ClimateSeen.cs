using System.Collections.Generic;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;

namespace Advocacy.Sample.Climates;

/// <summary>What may be shown, and how ready each group is.</summary>
/// <param name="By">The columns.</param>
/// <param name="Release">What may be shown.</param>
/// <param name="Climates">The readiness of each of its groups, in the same order.</param>
/// <param name="Attestation">The organisation's word, if it was given.</param>
internal sealed record ClimateSeen(IReadOnlyList<string> By, Release Release, ValueList<ClimateOfUnit> Climates, Attestation? Attestation);
