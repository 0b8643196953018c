using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Proposals;

/// <summary>A proposal, or why there is none; the evidence in both cases.</summary>
/// <param name="Proposal">The proposal; none where it is refused.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Refusals">Why there is none; nothing where there is one.</param>
public sealed record ProposalResult(Proposal? Proposal, ProposalEvidence Evidence, ValueList<Reason> Refusals);
