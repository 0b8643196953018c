using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Reasons, and what ends a wait, in Dutch.</summary>
internal static class DutchReasons
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("reason.stop.kill-switch", "Je organisatie heeft alle berichten stilgezet."),
        new("reason.stop.incident", "Er speelt iets wat nu voorgaat. Daarom is het even stil."),
        new("reason.stop.none", "Er is niets wat berichten tegenhoudt."),
        new("reason.consent.enrolled", "Je doet mee sinds {since}, uit eigen keuze."),
        new("reason.consent.not-enrolled", "Je doet niet mee, en dat is prima. Je krijgt dus niets van ons."),
        new("reason.consent.opted-out", "Je stopte met meedoen op {since}. Dat respecteren we: het blijft stil."),
        new("reason.consent.objected", "Sinds {since} geldt je bezwaar. Het blijft dus stil."),
        new("reason.available.yes", "Voor zover we weten ben je er en komt het uit."),
        new("reason.available.away", "Je bent er niet tot {until}. Zolang blijft het stil, en er stapelt zich niets op."),
        new("reason.available.paused", "Je zette alles op pauze op {since}. Zolang je pauze duurt, blijft het stil."),
        new("reason.available.muted", "Sinds {since} sturen we uit onszelf niets meer, zoals je vroeg. Vraag je zelf iets, dan krijg je gewoon antwoord."),
        new("reason.available.snoozed", "Je vroeg om even rust, tot {until}."),
        new("reason.available.busy", "Je bent nu ergens mee bezig. Dit kan rustig wachten."),
        new("reason.quiet.within-hours", "Het valt binnen je werktijd, die loopt tot {until}."),
        new("reason.quiet.outside-hours", "Dit is jouw vrije tijd. We wachten tot {opens}."),
        new("reason.quiet.never-open", "Er zijn geen werktijden bekend waarop we je mogen benaderen, dus het blijft stil."),
        new("reason.quiet.unknown-zone", "We weten niet hoe laat het bij jou is (tijdzone: {zone}). Dan sturen we liever niets."),
        new("reason.rest.under-caps", "Er is ruimte voor een bericht. In zeven dagen tijd kreeg je er {used}, bij een maximum van {most}."),
        new("reason.rest.week-cap", "Je hoorde de afgelopen zeven dagen al genoeg van ons: {used} van maximaal {most}. Nu is het even rustig."),
        new("reason.rest.day-cap", "Voor vandaag is het genoeg geweest. We sturen er hooguit {most} per dag."),
        new("reason.rest.after-act", "Je deelde zelf iets, op {acted}. Mooi! Daarom laten we je nu even met rust."),
        new("reason.rest.not-due", "We laten {weeks} iets van ons horen. Het volgende bericht staat gepland voor {due}."),
        new("reason.rest.backed-off", "Onze laatste berichten kwamen misschien niet zo goed uit, en dat is prima. Daarom hoor je nu {weeks} iets van ons, op zijn vroegst rond {due}."),
        new("reason.rest.silent", "Onze berichten pasten de laatste tijd misschien niet zo goed bij je, en dat is prima. We houden het nu stil. Rond {asks} vragen we één keer wat je prettig vindt."),
        new("reason.rest.all-offered-lately", "Alles wat nu bij je past, kwam pas nog langs. Vanaf {free} is er weer iets anders."),
        new("reason.channel.reachable", "Je bent te bereiken via {channel}."),
        new("reason.channel.unreachable", "Er is nu geen kanaal waar je mee akkoord bent en dat ook werkt."),
        new("reason.slot.chosen", "Het moment is {time}, omdat {basis}."),
        new("reason.pull.asked", "Je vroeg er zelf om, dus je krijgt meteen antwoord."),
        new("reason.fogg.above-line", "We denken dat dit nu bij je past: leuk genoeg en makkelijk genoeg."),
        new("reason.fogg.lifted", "Met een klein beetje hulp past dit nu bij je. Waar het bij helpt: {factor}."),
        new("reason.fogg.below-line", "Je nu iets vragen zou te veel zijn, dus dat doen we niet. Wat eerst zou helpen: {factor}."),
        new("reason.habit.fading", "Delen gaat je steeds meer vanzelf af. Daarom komen we {weeks} langs, op zijn vroegst weer rond {due}."),
        new("reason.phase.allows", "Er is iets wat past bij waar je nu bent: {phase}."),
        new("reason.phase.nothing-suits", "Er ligt nu niets wat past bij waar je bent: {phase}. Zomaar iets sturen doen we liever niet."),
        new("reason.climate.allows", "De sfeer op het werk geeft hier ruimte voor: {readiness}."),
        new("reason.climate.too-cold", "Een fijne sfeer om in te delen is eerst aan je organisatie. Nu is er ruimte voor {readiness}, en daarvan ligt er niets klaar."),
        new("reason.novelty.fresh", "Dit is nieuw voor je, of alweer een tijd geleden: ‘{intervention}’."),
        new("reason.valid.out-of-time", "Dit bericht klopte tot {validUntil}. We sturen het dus niet meer."),
        new("reason.valid.no-longer-fits", "Dit bericht past niet meer bij hoe het nu is, dus we sturen het niet: ‘{intervention}’."),
        new("reason.valid.already-handled", "Dit bericht is al afgehandeld."),

        new("missing.kill-switch-released", "Het gaat verder zodra je organisatie de berichten weer aanzet."),
        new("missing.incident-ended", "Het gaat verder zodra je organisatie laat weten dat het weer kan."),
        new("missing.enrolment", "Dat verandert alleen als jij daar ooit zelf voor kiest."),
        new("missing.resumption", "Het gaat verder wanneer jij dat wilt."),
        new("missing.free-moment", "Het kan zodra je even tijd hebt."),
        new("missing.placement", "Het kan zodra bekend is in welke tijdzone je werkt."),
        new("missing.working-hours", "Het kan zodra er werktijden zijn waarop berichten welkom zijn."),
        new("missing.climate", "Het kan zodra je organisatie heeft gezorgd voor meer ruimte en vertrouwen."),
        new("missing.material", "Het kan zodra er een verhaal, een voorbeeld of een aanleiding is die bij je past."),
        new("missing.groundwork", "Het is eerst aan ons om het makkelijker of leuker te maken."),
        new("missing.channel", "Het kan zodra er een kanaal is dat werkt en dat jij prettig vindt."),
    ];
}
