namespace Advocacy.Sample.Deciding;

/// <summary>How much was read, and what became of it: nothing is dropped silently.</summary>
/// <param name="People">People.</param>
/// <param name="Facts">Different facts taken in.</param>
/// <param name="Duplicates">Facts that said again what another had said.</param>
/// <param name="Later">Facts that had not happened yet by the moment, and were left out.</param>
/// <param name="BadLines">Lines that were skipped because something is wrong with them.</param>
internal readonly record struct Intake(int People, int Facts, int Duplicates, int Later, int BadLines);
