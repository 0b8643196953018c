using Advocacy.Engine.Learning.OffPolicy;

namespace Advocacy.Sample.Trying;

/// <summary>What a log says of a policy that did not draw it.</summary>
/// <param name="Name">What the policy does, or its version.</param>
/// <param name="Report">What it would bring.</param>
internal sealed record PolicyFinding(string Name, OffPolicyReport Report);
