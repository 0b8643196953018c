using Advocacy.Engine.Policies;

namespace Advocacy.Engine.DependencyInjection;

/// <summary>
/// Policies in force together, and what was built from them. Never changes; another one takes its place. Who decides and asks for the shadow
/// takes both from one of these: a decision of one timeline is not read beside the past of another.
/// </summary>
public sealed class InForce
{
    internal InForce(PolicyTimeline timeline, RollOut? rollOut, IAdvocacyEngine engine, ShadowPolicy? shadow)
    {
        Timeline = timeline;
        RollOut = rollOut;
        Engine = engine;
        Shadow = shadow;
    }

    /// <summary>Which policy is in force when.</summary>
    public PolicyTimeline Timeline { get; }

    /// <summary>The policy that is being rolled out; none if none is.</summary>
    public RollOut? RollOut { get; }

    /// <summary>The engine of both.</summary>
    public IAdvocacyEngine Engine { get; }

    /// <summary>A policy beside both, for decisions of this engine; none where there is none.</summary>
    public ShadowPolicy? Shadow { get; }
}
