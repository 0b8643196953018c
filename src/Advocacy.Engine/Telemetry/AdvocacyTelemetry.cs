namespace Advocacy.Engine.Telemetry;

/// <summary>Every name the engine measures and traces under. They stay as they are; docs/telemetry.md says what each means.</summary>
public static class AdvocacyTelemetry
{
    /// <summary>The meter and the source of activities.</summary>
    public const string Name = "Advocacy.Engine";

    /// <summary>Counts decisions, by kind and decisive reason.</summary>
    public const string Decisions = "advocacy.engine.decisions";

    /// <summary>Counts facts that were given to be taken in one by one, by verdict.</summary>
    public const string Facts = "advocacy.engine.facts";

    /// <summary>How long after it happened a fact came.</summary>
    public const string Lateness = "advocacy.engine.fact.lateness";

    /// <summary>How long a call took.</summary>
    public const string Duration = "advocacy.engine.call.duration";

    /// <summary>How many facts or people a call was about.</summary>
    public const string Batch = "advocacy.engine.call.batch";

    /// <summary>Counts attempts to put other policies in force.</summary>
    public const string Reloads = "advocacy.engine.reloads";

    /// <summary>Begins the name of every activity; the call follows.</summary>
    public const string ActivityPrefix = "advocacy.engine.";

    /// <summary>Tag: which call, such as <c>decide</c>.</summary>
    public const string CallTag = "advocacy.call";

    /// <summary>Tag: the name the engine was registered under; absent for the one without.</summary>
    public const string EngineTag = "advocacy.engine.name";

    /// <summary>Tag: <c>wait</c>, or the kind of the prompt.</summary>
    public const string KindTag = "advocacy.decision.kind";

    /// <summary>Tag: the code of the decisive reason, without its data.</summary>
    public const string ReasonTag = "advocacy.decision.reason";

    /// <summary>Tag: the version of the policy that was decided under.</summary>
    public const string PolicyTag = "advocacy.policy.version";

    /// <summary>Tag: what became of a fact, such as <c>accepted</c>.</summary>
    public const string VerdictTag = "advocacy.fact.verdict";

    /// <summary>Tag: whether a decision was found to be right still, or to follow from its inputs.</summary>
    public const string HoldsTag = "advocacy.holds";

    /// <summary>Tag: <c>taken</c> or <c>refused</c>.</summary>
    public const string OutcomeTag = "advocacy.reload.outcome";

    /// <summary>Tag: the type of the exception a call ended with; absent where it ended well.</summary>
    public const string ErrorTag = "error.type";
}
