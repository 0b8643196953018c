using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>The pairs of a period, and who waits for the next.</summary>
/// <param name="Pairs">The pairs, in the order of their ids.</param>
/// <param name="Waiting">Who waits, in the order of ids: the odd one out, or who met everybody lately. Told to that person only.</param>
public sealed record PairingRound(ValueList<Pair> Pairs, ValueList<PersonId> Waiting);
