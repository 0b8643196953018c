using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>What is known about choices in a policy in Dutch, for those who make and approve it.</summary>
internal static class DutchAdvice
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("reason.policy.climate-gate", "De drempel van het klimaat ligt op {share}, onder het midden van de schaal. Uitnodigingen komen zo ook waar mensen zich nog niet vrij voelen om te vertellen. Zonder veiligheid komt er niets van delen."),
        new("reason.policy.attestation", "De organisatie staat {days} {days:dag|dagen} in voor wat niet gemeten is. Een half jaar is lang genoeg om het mensen zelf te vragen."),
        new("reason.policy.no-listening", "Niemand krijgt ooit een luistervraag. Wie vraagt hoe het is, en laat zien wat er met het antwoord gebeurt, blijft in gesprek."),
        new("reason.policy.few-people", "Cijfers zijn er al vanaf {count} {count:persoon|mensen}. Bij minder dan tien is een collega makkelijker te herkennen, zeker als er vaker cijfers komen."),
        new("reason.policy.action-line", "Wie nog niets over zichzelf liet weten, komt tot {share}, en de lijn ligt op {line}. Die mensen krijgen dus nooit een uitnodiging om te delen."),
        new("reason.policy.no-remedy", "Bij ‘{barrier}’ is er niets dat helpt. Wie dat noemt, krijgt dus geen hulp die daarbij past."),
        new("reason.policy.copy-first", "Kopiëren staat vóór aanpassen. Eigen woorden overtuigen meer, en een programma dat vooral kopieert, droogt op."),
        new("reason.policy.ai-drafts", "Er zijn opzetten door software. Houd de vermelding erbij, en laat mensen zelf aanpassen en beslissen: hun stem is het verhaal."),
        new("reason.policy.many-messages", "Er {count:kan|kunnen} {count} {count:bericht|berichten} in een week komen. Berichten brengen meer mensen tot iets, en brengen er ook meer tot afmelden."),
        new("reason.policy.several-a-day", "Er {count:kan|kunnen} {count} {count:bericht|berichten} op een dag komen. Weinig en voorspelbaar werkt beter dan vaak en los."),
        new("reason.policy.back-off", "Wie niet reageert, krijgt vaker of langer berichten dan gewoonlijk; stil wordt het na {count}. Daar komt vooral afmelden van."),
        new("reason.policy.fading", "Tot {share} gewoonte komen er vaker berichten dan gewoonlijk. Het effect van een bericht neemt in weken af, en een gewoonte groeit uit iemand zelf."),
        new("reason.policy.repeats", "Dezelfde boodschap kan meteen terugkomen. Wat net langskwam, doet bij herhaling weinig."),
        new("reason.policy.evening-hours", "Mensen zijn ook ’s avonds, ’s nachts of in het weekend bereikbaar. Elf uur rust blijft altijd; meer rust is een keuze van jullie."),
        new("reason.policy.kept-short", "Gegevens tellen {days} {days:dag|dagen} mee, en hoe het programma loopt, is te zien over {needed} {needed:dag|dagen}. Of iets terugzakt, blijft zo deels onzichtbaar."),
        new("reason.policy.no-feedback", "Niemand hoeft te reageren op wat mensen delen. Juist positieve, eerlijke feedback geeft zin in meer."),
        new("reason.policy.daily-rhythm", "Het ritme telt in dagen. Daar zit meer druk op dan op weken, en een dag zonder doet een gewoonte geen kwaad."),
        new("reason.policy.no-forgiveness", "Een ritme vergeeft niets, of is niet te herstellen. Wie een reeks ziet stoppen, doet daarna minder; herstellen verzacht dat."),
        new("reason.policy.rhythm-shown", "Het ritme is ook te zien voor wie er niet om vroeg. Een reeks helpt vooral wie hem zelf wil."),
        new("reason.policy.known-rewards", "Mensen weten vooraf wat delen oplevert ({count} {count:regel|regels}). Een beloning vooraf maakt dat mensen minder uit zichzelf doen."),
        new("reason.policy.rewards-for-response", "Wat anderen met een bericht doen, levert punten op ({count} {count:regel|regels}). Wie een groot netwerk heeft, wint dan; wie niet wint, haakt af."),
        new("reason.policy.points-do-not-fade", "Bij {count} {count:regel|regels} blijven de punten gelijk, ook als delen een gewoonte is. Punten die dan afnemen, laten de eigen zin staan."),
        new("reason.policy.disclosure", "Wat mensen delen, kan een beloning opleveren. Dat hoort erbij te staan voor wie het leest."),
        new("reason.policy.points-stay", "Punten of badges zijn aangezet. Als ze later verdwijnen, doen mensen minder dan daarvoor: begin er alleen aan als ze kunnen blijven."),
        new("reason.policy.boards", "Er zijn groepjes van hoogstens {count} {count:persoon|mensen} die elkaars plaats zien. Dat helpt wie weinig deed, en remt wie al veel deed."),
        new("reason.policy.large-leagues", "Een groepje kan {count} {count:persoon|mensen} hebben. Hoe groter, hoe minder mensen in de buurt van de top komen."),
        new("reason.policy.award", "Elke maand {count:is er|zijn er} {count} {count:prijs|prijzen}. Een prijs voor wie het best presteert, is het zwaarst voor wie niet wint."),
        new("reason.policy.tangible-awards", "Een prijs kan iets tastbaars zijn. Dat weegt zwaarder op de eigen zin dan een bedankje of een plek in het zonnetje."),
        new("reason.policy.no-representatives", "Er is geen ondernemingsraad of andere vertegenwoordiging; {by} besloot. Vraag het mensen dan zelf, en leg vast wat ze zeiden."),
        new("reason.policy.learning", "Bij wie daar ja op zei, beslist soms het lot of er een bericht komt. Effecten zijn klein: reken vooraf uit hoeveel mensen er nodig zijn, en leg uit waarom er geloot wordt."),
        new("reason.policy.agreement-old", "De afspraak is van {since}, meer dan drie jaar terug. Wie er nu zit, sprak er misschien niet over mee."),
        new("advice-source.ai-act-50", "AI-verordening 50"),
        new("advice-source.working-time-directive-3", "Richtlijn 2003/88/EG, artikel 3"),
        new("advice-source.gdpr-7", "AVG 7"),
        new("advice-source.removing-points", "Thom et al. 2012, over het weghalen van punten"),
        new("advice-source.works-councils-act-27", "Wet op de ondernemingsraden (WOR), artikel 27"),
        new("advice-source.advertising-codes", "reclamecodes"),
    ];
}
