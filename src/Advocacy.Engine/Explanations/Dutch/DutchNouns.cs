using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Nouns in Dutch, worded so that they fit into a sentence.</summary>
internal static class DutchNouns
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("gate.stop", "aan of uit"),
        new("gate.consent", "meedoen"),
        new("gate.availability", "aanwezig"),
        new("gate.quiet-time", "werktijd"),
        new("gate.rest", "rust"),
        new("gate.climate", "sfeer"),
        new("gate.phase", "waar je bent"),
        new("gate.fogg", "zin en gemak"),
        new("gate.novelty", "afwisseling"),
        new("gate.chance", "het lot"),
        new("gate.channel", "bereikbaar"),
        new("gate.slot", "moment"),

        new("phase.information", "ontdekken waarom"),
        new("phase.application", "kijken hoe anderen het doen"),
        new("phase.confirmation", "zelf doen, op jouw manier"),
        new("phase.consolidation", "er een gewoonte van maken"),

        new("factor.hope", "zien wat het oplevert"),
        new("factor.acceptance", "merken dat het gewaardeerd wordt"),
        new("factor.pleasure", "er plezier in hebben"),
        new("factor.time", "wat meer tijd"),
        new("factor.money", "minder kosten"),
        new("factor.physical-effort", "minder gedoe"),
        new("factor.mental-effort", "weten wat je kunt vertellen"),
        new("factor.social-deviance", "weten dat er ruimte voor is en dat het mag"),
        new("factor.routine", "een vast moment"),

        new("limiting-factor.none", "niets staat in de weg"),
        new("limiting-factor.motivation", "zin"),
        new("limiting-factor.time", "tijd"),
        new("limiting-factor.habit", "een vast moment"),
        new("limiting-factor.ability", "gemak"),

        new("readiness.listen", "luisteren en verhalen"),
        new("readiness.prepare", "voorbeelden en kleine stapjes"),
        new("readiness.go", "uitnodigingen om te delen"),

        new("prompt-kind.signal", "Een klein geheugensteuntje is genoeg."),
        new("prompt-kind.facilitator", "Het maakt delen een stukje makkelijker."),
        new("prompt-kind.spark", "Het laat zien waarom delen de moeite waard kan zijn."),

        new("currency.points", "punten"),
        new("currency.team-points", "punten voor het team"),
        new("currency.acts", "keer gedeeld"),
        new("currency.ways", "manieren van delen"),
        new("currency.points.one", "punt"),
        new("currency.team-points.one", "punt voor het team"),
        new("currency.acts.one", "keer gedeeld"),
        new("currency.ways.one", "manier van delen"),
        new("badge.storyteller", "verteller"),
        new("badge.explorer", "ontdekker"),
        new("channel.in-app", "de app"),
        new("channel.teams", "Teams"),
        new("channel.slack", "Slack"),
        new("channel.email", "e-mail"),

        new("barrier.not-relevant", "Ik weet niet waar ik over zou vertellen"),
        new("barrier.not-allowed", "Ik weet niet of het mag"),
        new("barrier.not-appreciated", "Ik weet niet of het gewaardeerd wordt"),
        new("barrier.worth-little", "Ik denk niet dat het veel uitmaakt"),
        new("barrier.no-time", "Ik heb er nu geen tijd voor"),
        new("barrier.no-habit", "Ik denk er gewoon niet aan"),

        new("basis.declared", "je dat zelf koos"),
        new("basis.observed", "je rond die tijd vaker iets leest of deelt"),
        new("basis.policy", "dat het gebruikelijke moment is"),
        new("basis.now", "het nu uitkomt"),
        new("basis.other", "dat goed uitkwam"),
    ];
}
