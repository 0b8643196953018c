using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Climate, reach and released figures in Dutch, for whoever works on them; and the questions of the assessment.</summary>
internal static class DutchClimate
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("reason.readiness.go", "De gereedheid staat op {score}. Vanaf {line} is er ruimte voor uitnodigingen om te delen."),
        new("reason.readiness.prepare", "De gereedheid staat op {score}. Vanaf {line} is er ruimte voor uitnodigingen; tot dan voor voorbeelden en kleine stapjes."),
        new("reason.readiness.listen", "De gereedheid staat op {score}, onder {line}. Dit is dus een tijd om te luisteren, en te vertellen wat er met het gehoorde is gedaan."),
        new("reason.readiness.unsafe", "Het is hier nog niet veilig genoeg om je uit te spreken: {score}, met {line} als grens. Dus wordt er geluisterd, wat er verder ook gemeten is."),
        new("reason.readiness.unknown", "Er is te weinig gemeten om de gereedheid in een getal te vangen."),
        new("reason.readiness.not-measured", "Niet gemeten, hier of in een groter verband: {measure}. Zonder dat zijn er alleen uitnodigingen als de organisatie ervoor instaat."),
        new("reason.readiness.measured", "Gemeten: {measure}, op {score}, door {people} {people:persoon|mensen} van {unit}."),
        new("reason.readiness.attested", "De organisatie staat tot {to} in voor wat niet gemeten is."),
        new("reason.readiness.attestation-over", "De organisatie stond van {from} tot {to} in voor wat niet gemeten is. Vandaag valt daarbuiten."),
        new("reason.foundation.measured", "Hoe het staat met {measure}: {score}, door {people} {people:persoon|mensen}."),
        new("reason.foundation.not-measured", "Er antwoordden te weinig mensen om te laten zien hoe het staat met {measure}."),
        new("reason.barrier.estimated", "Naar wat mensen zeiden is ‘{barrier}’ {share} van wat hen van delen weerhoudt."),
        new("reason.barrier.assumed", "Nog te weinig mensen zeiden iets. Tot dan houden we ‘{barrier}’ op {share} ervan."),
        new("reason.reach.potential", "Mogelijk {potential:kan|kunnen} {potential} van {population} {population:persoon|mensen} het zien, via {contacts} {contacts:contact|contacten}. Netwerken van collega’s overlappen, dus het kunnen er goed minder zijn."),
        new("reason.release.refused", "Niet getoond, zodat niemands antwoorden te herleiden zijn. Een cijfer is gemaakt van de antwoorden van minstens {least} {least:persoon|mensen}, en alles wat je uit cijfers kunt narekenen ook."),
        new("reason.release.not-asked", "Hierop heeft niemand geantwoord."),
        new("measure.engagement", "bevlogenheid in het werk"),
        new("measure.connectedness", "verbondenheid"),
        new("measure.well-being-of-use", "plezier en gemak van delen"),
        new("measure.brand", "het merk"),
        new("measure.safety", "veiligheid om je uit te spreken"),
        new("measure.direction", "richting"),
        new("measure.relevance", "relevantie"),
        new("measure.autonomy", "autonomie"),
        new("measure.trust-and-safety", "vertrouwen en veiligheid"),
        new("advice.trust-and-safety", "Begin bij veiligheid. Leidinggevenden gaan voorop en laten werk zien dat niet af is, een misser inbegrepen. Houd de richtlijn licht, en bedank voor eerlijke verhalen nog eerder dan voor gladde."),
        new("advice.direction", "Vertel de visie in gewone woorden, en laat elke leidinggevende hetzelfde verhaal vertellen. Leg bij een besluit uit waarom het zo is, en wat ertegenover stond."),
        new("advice.relevance", "Haal het dichtbij. Praat in elk team over wat de strategie betekent voor het werk van deze week. Leg een echt dilemma op tafel, en vraag om een reactie."),
        new("advice.autonomy", "Laat wat, wanneer en hoe aan mensen zelf. Bied bij een onderwerp meer invalshoeken, en verwelkom ieders eigen toon en tempo."),
        new("question.direction.1", "Ik weet waar we als organisatie naartoe willen."),
        new("question.direction.2", "Als er iets besloten wordt, hoor ik waarom."),
        new("question.direction.3", "Onze leidinggevenden vertellen elk een ander verhaal over waar we heen gaan."),
        new("question.relevance.1", "Ik kan uitleggen wat onze plannen voor mijn eigen werk betekenen."),
        new("question.relevance.2", "In mijn team praten we open over de dilemma’s in onze plannen."),
        new("question.relevance.3", "Waar de organisatie het over heeft, staat ver van mijn werk af."),
        new("question.autonomy.1", "Ik bepaal zelf wat ik over mijn werk vertel, en wanneer."),
        new("question.autonomy.2", "Ik kan in mijn eigen woorden over mijn werk vertellen."),
        new("question.autonomy.3", "Wat ik over het werk mag vertellen, ligt woord voor woord vast."),
        new("question.trust-and-safety.1", "Ik durf iets over het werk te vertellen dat nog niet perfect is."),
        new("question.trust-and-safety.2", "Onze leidinggevenden geven het voorbeeld door zelf open te zijn."),
        new("question.trust-and-safety.3", "Als een verhaal van mij onhandig uitpakt, blijf ik dat horen."),
    ];
}
