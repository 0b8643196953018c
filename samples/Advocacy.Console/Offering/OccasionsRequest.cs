using Advocacy.Engine.Values;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Offering;

/// <summary>What was asked for on the command line about occasions.</summary>
/// <param name="Events">The file; none for what happened in the company that comes with the program.</param>
/// <param name="At">The moment as it was given.</param>
/// <param name="Policy">The policy whose occasions are found: a preset or a document.</param>
/// <param name="Language">The language of what employees read.</param>
/// <param name="IsJson">Whether the output is for machines.</param>
/// <param name="KeepsGoing">Whether bad lines are skipped.</param>
internal sealed record OccasionsRequest(InputSource? Events, string At, string Policy, Language Language, bool IsJson, bool KeepsGoing);
