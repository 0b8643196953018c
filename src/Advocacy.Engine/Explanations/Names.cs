using Advocacy.Engine.Behavior;
using Advocacy.Engine.Climate;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>The engine's nouns in words, worded so that they fit into a sentence.</summary>
public static class Names
{
    /// <summary>A phase, as what somebody in it does.</summary>
    public static string NameOf(this TextPack pack, Phase phase) => In(pack).Member("phase", phase.ToString());

    /// <summary>A driver or link, as what would help.</summary>
    public static string NameOf(this TextPack pack, Factor factor) => In(pack).Member("factor", factor.ToString());

    /// <summary>What limits somebody most.</summary>
    public static string NameOf(this TextPack pack, LimitingFactor factor) => In(pack).Member("limiting-factor", factor.ToString());

    /// <summary>A readiness, as what there is room for.</summary>
    public static string NameOf(this TextPack pack, Readiness readiness) => In(pack).Member("readiness", readiness.ToString());

    /// <summary>What a gate is about.</summary>
    public static string NameOf(this TextPack pack, Gate gate) => In(pack).Member("gate", gate.ToString());

    /// <summary>What ends a wait that no instant ends.</summary>
    public static string NameOf(this TextPack pack, Missing missing) => In(pack).Member("missing", missing.ToString());

    /// <summary>A channel; one of the host's own without a text is named as it is.</summary>
    public static string NameOf(this TextPack pack, Channel channel) => In(pack).Noun("channel", channel.Value);

    /// <summary>What keeps somebody from sharing, in that person's own words; one of the host's own without a text is named as it is.</summary>
    public static string NameOf(this TextPack pack, Barrier barrier) => In(pack).Noun("barrier", barrier.Value);

    /// <summary>The label of a way of sharing; one of the host's own without a text is named as it is.</summary>
    public static string NameOf(this TextPack pack, ActOption option) => In(pack).Noun("option", Guard.NotNull(option).Id);

    /// <summary>What is measured of a climate.</summary>
    public static string NameOf(this TextPack pack, Measure measure) => In(pack).Member("measure", measure.ToString());

    /// <summary>What to begin with where a foundation is the weakest; empty for a measure that is none.</summary>
    public static string AdviceOn(this TextPack pack, Measure foundation) => In(pack).Member("advice", foundation.ToString());

    /// <summary>The words of a question of the assessment that ships; one of the host's own without a text is named as it is.</summary>
    public static string WordsOf(this TextPack pack, Question question) => In(pack).Noun("question", Guard.NotNull(question).Id);

    private static Wording In(TextPack pack) => new(Guard.NotNull(pack), new(null, null));
}
