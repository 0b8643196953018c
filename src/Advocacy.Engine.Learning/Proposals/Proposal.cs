using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Proposals;

/// <summary>
/// A changed policy for a person to decide on. Nothing applies it: it comes into force when somebody writes it as a document, has it checked
/// and agreed to where that is needed, and puts it on a timeline.
/// </summary>
/// <param name="Policy">The whole changed policy.</param>
/// <param name="Changes">What is another in it, the version aside; by path in ordinal order.</param>
public sealed record Proposal(Policy Policy, ValueList<ProposedChange> Changes);
