using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>How a programme does, social proof and personal impact in Dutch.</summary>
internal static class DutchHealth
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("reason.health.content-only", "Op elk bericht met inhoud {returns:komt|komen} {returns} {returns:verhaal, reactie of bedankje|verhalen, reacties en bedankjes} terug. Onder de {least} blijft het bij inhoud alleen."),
        new("reason.health.ebb", "In hun eerste vier weken vertelden mensen in {earlierShare} van de weken iets, de afgelopen vier weken in {share}. Onder de {limitShare} van het begin noemen we het eb."),
        new("reason.health.small-group", "De tien procent die het meest doet, doet {share} van alles; vanaf {limitShare} is dat een klein groepje. De Gini-coëfficiënt is {giniShare}; als iedereen er evenveel zin in had, gaf het toeval al {chanceShare}."),
        new("reason.health.over-prompting", "Er {prompts:was|waren} {prompts} {prompts:uitnodiging|uitnodigingen} en {acts} keer vertelde iemand iets; tot {limit} voor één keer is prima. Van wie meedoet koos {share} voor rust; tot {limitShare} is prima."),
        new("reason.health.copy-heavy", "Van wat er uit het overzicht is gedeeld, is {share} letterlijk overgenomen. Vanaf {limitShare} is het vooral kopiëren."),
        new("reason.health.no-feedback", "Van wat mensen deelden, kreeg {share} feedback of dank van een collega. Onder de {limitShare} is dat weinig."),
        new("reason.health.leader-absent", "Van wie meedoet hoorde {share} een leidinggevende vertellen waarom. Onder de {limitShare} is dat weinig."),
        new("reason.health.too-few", "Dit zou over minder dan {least} {least:persoon|mensen} gaan. Dat is te weinig om iets te zeggen, en zo blijft ieders aandeel van diegene zelf."),
        new("reason.health.not-reported", "Er is niets bekend waaruit dit blijkt. Dat is te weinig om iets te zeggen."),
        new("reason.norm.static", "Van de collega’s die al een tijdje meedoen vertelde {share} onlangs, in {days} {days:dag|dagen} tijd, iets over het werk."),
        new("reason.norm.dynamic", "Steeds meer collega’s vertellen iets over het werk: van wie al een tijdje meedoet ging het in {days} {days:dag|dagen} van {earlierShare} naar {share}."),
        new("reason.norm.too-few", "Minder dan {least} {least:persoon|mensen} is te weinig om te zeggen wat collega’s doen."),
        new("reason.norm.not-recent", "Er is geen cijfer van de afgelopen {days} {days:dag|dagen}, dus valt er niets over te zeggen."),
        new("reason.norm.not-rising", "Er valt niets nieuws te zeggen over wat collega’s doen."),

        new("health-sign.content-only", "inhoud en hoop"),
        new("health-sign.ebb", "eb"),
        new("health-sign.small-group", "een klein groepje"),
        new("health-sign.over-prompting", "te veel uitnodigingen"),
        new("health-sign.copy-heavy", "vooral gekopieerd"),
        new("health-sign.no-feedback", "weinig feedback"),
        new("health-sign.leader-absent", "leidinggevenden onhoorbaar"),

        new("health-metric.active", "weken waarin iemand iets vertelde, van de afgelopen vier"),
        new("health-metric.gini", "Gini van wat er is verteld (richting 1: alles door één)"),
        new("health-metric.top-tenth", "verteld door de tien procent die het meest doet"),
        new("health-metric.adapt-ratio", "aangepast in plaats van gekopieerd"),
        new("health-metric.prompts-per-act", "uitnodigingen per keer dat iemand iets vertelt"),
        new("health-metric.mute-rate", "mensen die voor rust kozen"),
        new("health-metric.dialogue-ratio", "reacties per keer dat iemand iets vertelt"),
        new("health-metric.feedback", "verteld en feedback of dank gekregen"),
        new("health-metric.feedback-days", "dagen tot feedback of dank"),
        new("health-metric.offline", "persoonlijk verteld"),
        new("health-metric.returns", "wat er terugkomt op elk bericht met inhoud"),
        new("health-metric.led", "mensen die een leidinggevende hoorden vertellen waarom"),

        new("advice-step.climate", "klimaat"),
        new("advice-step.barriers", "wat in de weg zit"),
        new("advice-step.prompts", "uitnodigingen"),
        new("advice-step.recognition", "waardering"),
        new("advice-step.competition", "competitie"),
        new("advice-step.leaders", "leidinggevenden"),
        new("advice-step.workshops", "workshops"),

        new("advice.ask-about-the-climate", "Begin bij het klimaat: vraag hoe vrij en veilig mensen zich voelen om over hun werk te vertellen, en laat weten wat je met de antwoorden deed."),
        new("advice.ask-what-is-in-the-way", "Vraag wat mensen in de weg zit: niets dat bij ze past, twijfel of het mag, geen tijd. Haal het grootste daarvan het eerst weg."),
        new("advice.bring-occasions", "Bied minder kant-en-klare berichten en meer aanleidingen uit het eigen werk: iets opgeleverd, een bezoek, een nieuwe collega."),
        new("advice.leave-room-for-own-words", "Geef ruimte voor eigen woorden: twee invalshoeken om uit te kiezen, en een open regel die alleen zij kunnen invullen."),
        new("advice.invite-less", "Nodig minder uit, en laat mensen kiezen hoe vaak."),
        new("advice.invite-at-the-right-moment", "Laat een uitnodiging volgen op iets dat is gebeurd, op een moment dat mensen zelf kozen."),
        new("advice.thank-soon", "Bedank mensen binnen een paar dagen, en noem wat er goed was aan hun verhaal."),
        new("advice.let-experts-react", "Laat een ervaren collega reageren op de eerste eigen verhalen."),
        new("advice.see-the-quiet-ones", "Zie ook de stille bijdragen, en gun wie het meest doet wat rust."),
        new("advice.compete-last", "Bewaar spel en prijzen voor later, of laat ze weg: ze helpen vooral wie al actief is."),
        new("advice.ask-leaders-to-tell", "Vraag leidinggevenden zelf te vertellen waarom ze delen, ook over wat lastig is."),
        new("advice.hold-a-workshop", "Houd een korte workshop waarin mensen iets van zichzelf maken."),

        new("impact.title", "Wat er kwam van wat jij deelde"),
        new("impact.acts", "Je vertelde iets over je werk: {kinds}."),
        new("impact.responses", "Mensen die je kent reageerden er {times} op."),
        new("impact.thanks", "Een collega bedankte je {times}."),
        new("impact.feedback", "Een ervaren collega had er {times} mooie woorden voor."),
        new("impact.reach", "Mogelijk bereik: hooguit {count} {count:persoon|mensen} met wie je verbonden bent, {count:kan|kunnen} het zijn tegengekomen. Hoeveel dat er echt waren weet niemand, en we bewaren dit getal niet."),
        new("impact.nothing-yet", "Er is hier niets om op terug te kijken, en dat is prima."),
        new("impact.yours", "Dit is alleen voor jou. Niemand anders krijgt het te zien."),
    ];
}
