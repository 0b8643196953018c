using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Occasions, angles, the guideline and what else goes with content, in Dutch.</summary>
internal static class DutchContent
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("reason.occasion.none", "Van dit soort gebeurtenis maken we geen aanleiding: {event}."),
        new("reason.occasion.not-yet", "Dit gebeurt op {opens}. Daarna valt er misschien iets over te vertellen."),
        new("reason.occasion.stale", "Dit was nieuws tot {until}."),
        new("reason.content.confidential", "Dit is vertrouwelijk en blijft dus binnen."),
        new("reason.content.under-embargo", "Dit mag verteld worden vanaf {until}."),

        new("overview.reaction", "Liever reageren dan delen? Een reactie op wat een collega deelde telt net zo goed."),
        new("hint.copies", "{count} {count:persoon plaatste|mensen plaatsten} precies deze woorden al. In je eigen woorden valt het meer op."),
        new("reach.potential", "Mogelijk bereik: hooguit {count} {count:contact|contacten}, als iedereen in je netwerk het toevallig ziet. Alleen jij ziet dit getal."),
        new("draft.offer", "Zoek je een begin? Je kunt een voorzet krijgen die door AI is geschreven. Dat staat erbij, en er gaat niets de deur uit voordat jij er iets van jezelf van hebt gemaakt."),
        new("draft.label", "Voorzet geschreven door AI"),
        new("draft.confirm", "Dit zijn nu mijn woorden"),

        new("guideline-advice.encouraged", "Mooi, dit maakt een verhaal"),
        new("guideline-advice.allowed", "Prima, ga je gang"),
        new("guideline-advice.ask-first", "Fijn om eerst even te overleggen"),
        new("guideline-advice.blocked", "Dit blijft nu nog binnen"),
        new("guideline.own-experience", "Iets wat je zelf deed of zag"),
        new("guideline.own-words", "Je eigen woorden en toon"),
        new("guideline.thanks-to-colleagues", "Een bedankje of compliment voor collega’s"),
        new("guideline.something-learned", "Iets wat je leerde, ook van wat misging"),
        new("guideline.dilemma", "Iets waar je nog niet uit bent"),
        new("guideline.behind-the-scenes", "Een kijkje achter de schermen"),
        new("guideline.question-to-readers", "Een vraag aan wie het leest"),
        new("guideline.own-opinion", "Je eigen mening, ook over je werkgever"),
        new("guideline.photo-of-work", "Een foto van het werk, zonder herkenbare mensen"),
        new("guideline.vacancy", "Een vacature"),
        new("guideline.public-news", "Nieuws dat al naar buiten is"),
        new("guideline.other-people", "Andere mensen: vraag of ze het leuk vinden"),
        new("guideline.client-by-name", "Een klant of partner met naam: vraag of ze het leuk vinden"),
        new("guideline.internal-figures", "Cijfers die niet openbaar zijn: vraag of ze naar buiten kunnen"),
        new("guideline.unannounced-work", "Werk dat nog niet bekend is: vraag wanneer het verteld kan worden"),
        new("guideline.confidential", "Iets vertrouwelijks"),

        new("occasion.project-delivered", "een project dat klaar is"),
        new("occasion.client-visit", "een bezoek"),
        new("occasion.vacancy", "een vacature"),
        new("occasion.collaboration", "samenwerking"),
        new("occasion.event", "een evenement"),
        new("occasion.team-day", "een dagje uit met het team"),
        new("occasion.team-meeting", "een teamoverleg"),
        new("occasion.new-colleague", "een nieuwe collega"),
        new("occasion.success", "een succes"),
        new("occasion.proud-moment", "een moment om trots op te zijn"),

        new("angle.project-delivered.1", "Wat was het lastigste stuk, en hoe kwamen jullie daar doorheen?"),
        new("angle.project-delivered.2", "Wie gaat het verschil merken, en wat wordt er anders?"),
        new("angle.client-visit.1", "Welke vraag van het bezoek zette je aan het denken?"),
        new("angle.client-visit.2", "Wat liet je zien dat mensen van buiten nooit te zien krijgen?"),
        new("angle.vacancy.1", "Wat vind jij fijn aan werken in dit team?"),
        new("angle.vacancy.2", "Wie zou je graag naast je hebben, en waarom?"),
        new("angle.collaboration.1", "Wat zag de ander dat jullie zelf over het hoofd zagen?"),
        new("angle.collaboration.2", "Wat gaat samen heel goed, en wat is nog zoeken?"),
        new("angle.event.1", "Welk idee nam je mee naar huis?"),
        new("angle.event.2", "Wie kwam je tegen, en waar hadden jullie het over?"),
        new("angle.team-day.1", "Welk moment maakte je aan het lachen?"),
        new("angle.team-day.2", "Wat weet je nu over een collega dat je nog niet wist?"),
        new("angle.team-meeting.1", "Welke vraag kwam er op tafel die anderen vast herkennen?"),
        new("angle.team-meeting.2", "Welk klein ding doen jullie voortaan anders?"),
        new("angle.new-colleague.1", "Wat herinner je je van je eigen eerste week?"),
        new("angle.new-colleague.2", "Wat zou je iemand die nieuw is over je team willen vertellen?"),
        new("angle.success.1", "Wie hielp mee, misschien wel uit het zicht?"),
        new("angle.success.2", "Wat ging er eerst mis, en wat leerden jullie daarvan?"),
        new("angle.proud-moment.1", "Waarom betekent juist dit iets voor je?"),
        new("angle.proud-moment.2", "Hoe zou je het aan een vriend uitleggen?"),
        new("angle.other.1", "Wat viel je hier het meest aan op?"),
        new("angle.other.2", "Wat zou je er een vriend over vertellen?"),
    ];
}
