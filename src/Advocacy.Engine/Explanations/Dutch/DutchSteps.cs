using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Invitations, questions and ways of sharing in Dutch.</summary>
internal static class DutchSteps
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("intervention.tiny-step.title", "Zin in een klein stapje?"),
        new("intervention.tiny-step.body", "Zie je vandaag iets van een collega waar je blij van wordt? Laat dan eens een korte reactie achter, of vertel het thuis aan tafel. Een minuutje is genoeg, en overslaan is ook prima."),

        new("intervention.tiny-step-with-words.title", "Een klein stapje, met een begin erbij"),
        new("intervention.tiny-step-with-words.body", "Wil je reageren op iets van een collega, maar zoek je nog naar woorden? Begin eens met ‘Wat ik hier mooi aan vind, is’, met ‘Dit herken ik, want’ of met ‘Hoe kwam je hierop?’ en maak het af zoals jij praat. In een minuut is het klaar."),

        new("intervention.weekly-overview.title", "Je overzicht van deze week"),
        new("intervention.weekly-overview.body", "Dit speelt er op het werk. Zit er iets bij waar je graag over vertelt? Geef er je eigen draai aan, neem het over of sla het over. Alles is goed."),

        new("intervention.ready-draft.title", "Er ligt een begin voor je klaar"),
        new("intervention.ready-draft.body", "We hebben vast een opzetje gemaakt, zodat je niet met een leeg vel begint. Maak er jouw verhaal van: haal weg wat niet klopt en voeg iets toe wat alleen jij weet. Past het niet bij je, dan laat je het gewoon liggen."),

        new("intervention.own-moment.title", "Iets moois meegemaakt?"),
        new("intervention.own-moment.body", "Misschien was er de afgelopen dagen iets waar je met plezier aan terugdenkt: een goed gesprek, iets wat lukte, een collega die je verraste. Heb je zin, vertel het dan op jouw manier. Jij kiest wat, waar en wanneer."),

        new("intervention.credit-a-colleague.title", "Wie wil jij in het zonnetje zetten?"),
        new("intervention.credit-a-colleague.body", "Is er een collega die je onlangs hielp, iets slims bedacht of gewoon fijn werk leverde? Vertel eens wat je zag en waarom je er blij mee was. Even vragen of de ander het leuk vindt om genoemd te worden, en het is klaar. Heb je nu niemand in gedachten, dan is dat ook prima."),

        new("intervention.something-learned.title", "Iets nieuws geleerd?"),
        new("intervention.something-learned.body", "Soms leer je iets waar een vakgenoot ook wat aan heeft: een handigheidje, een ander inzicht, iets wat eerst niet lukte en nu wel. Vertel het in je eigen woorden, zo kort als je wilt. Met één tip kun je iemand al verder helpen."),

        new("intervention.question-people-ask.title", "Wat vragen mensen jou over je werk?"),
        new("intervention.question-people-ask.body", "Op een verjaardag, bij de sportclub of van een oud-klasgenoot: iedereen krijgt weleens een vraag over het werk. Kies er een die je leuk vindt en geef je antwoord zoals je het aan tafel zou doen. Waar je het vertelt, en aan wie, bepaal jij."),

        new("intervention.react-to-a-colleague.title", "Een woord voor een collega"),
        new("intervention.react-to-a-colleague.body", "En misschien deelde een collega deze week iets wat je mooi vond. Een korte reactie maakt iemands dag."),
        new("intervention.you-said-we-did.title", "Jullie zeiden, wij deden"),
        new("intervention.you-said-we-did.body", "Jij en je collega’s vertelden hoe het gaat. Dank daarvoor! Hieronder zie je wat ermee is gedaan. Je hoeft er niets mee te doen."),
        new("intervention.thanks-along.title", "Een bedankje tussendoor"),
        new("intervention.thanks-along.body", "En wie maakte jouw week een stukje makkelijker? Een bedankje aan die collega is fijn om te geven."),
        new("intervention.tell-it-at-home.title", "Aan tafel verteld"),
        new("intervention.tell-it-at-home.body", "En vertel je het liever aan een vriend tijdens het eten, dan telt dat net zo goed."),
        new("intervention.kind-word.title", "Een vriendelijk woord"),
        new("intervention.kind-word.body", "Heb je deze week iets moois van een collega gezien of gelezen? Eén zin onder het bericht, of gewoon even bij de koffie, doet vaak al veel. Het hoeft nergens anders te komen dan bij die ene collega."),

        new("intervention.concrete-occasion.title", "Een mooie aanleiding"),
        new("intervention.concrete-occasion.body", "Soms ligt een verhaal voor het oprapen, zoals hieronder. Was je erbij of ken je het van dichtbij? Kies één detail dat je is bijgebleven en vertel wat er gebeurde. Met dat ene detail heb je je verhaal bijna al."),

        new("intervention.permission-card.title", "Hier mag je gewoon over vertellen"),
        new("intervention.permission-card.body", "Mag dat wel, vertellen over je werk? Ja. Over wat je doet, wat je leert, je team en waar je trots op bent, mag je vrijuit vertellen, in je eigen woorden. Ook een twijfel of iets wat nog niet af is, mag erin. Laat alleen weg wat vertrouwelijk is, en vraag even na of een ander het goed vindt om genoemd te worden. Wil je erover sparren, dan denkt een collega vast graag mee."),

        new("intervention.if-then-plan.title", "Een eigen moment, als je dat prettig vindt"),
        new("intervention.if-then-plan.body", "Iets nieuws gaat makkelijker als het aan iets vasts hangt. Kies een moment dat er toch al is, zoals de start op maandag of de koffie op vrijdag, en maak er je eigen zin van: ‘Na de koffie op vrijdag kijk ik even of er iets leuks te vertellen is.’ Jij kiest het moment, en je mag het ook weer loslaten."),

        new("intervention.small-and-quick.title", "Klein is ook mooi"),
        new("intervention.small-and-quick.body", "Ook zonder veel tijd kun je iets vertellen: één zin of één foto is al een verhaal. Denk aan iets van vandaag wat je een vriend zou vertellen, en schrijf het precies zo op. Met een minuutje ben je er."),

        new("intervention.listening.title", "Hoe is het voor jou?"),
        new("intervention.listening.body", "We zijn benieuwd hoe jij het vindt om over je werk te praten, met collega’s of met anderen. Wat maakt het prettig, en wat mag anders? Met wat je zegt, kunnen we het beter maken. Antwoorden mag ook later, of helemaal niet."),

        new("intervention.keep-less-stop.title", "Wat vind jij prettig?"),
        new("intervention.keep-less-stop.body", "Het was hier een tijdje stil, en dat is prima. Wil je af en toe iets van ons blijven horen, wat minder vaak, of liever niets meer? Elk antwoord is goed, en je kunt later altijd iets anders kiezen."),

        new("generic.nothing.title", "Iets leuks om te zien"),
        new("generic.nothing.body", "Hier is iets wat je misschien leuk vindt om te lezen of te bekijken. Je hoeft er niets mee te doen."),
        new("generic.answer.title", "Een korte vraag"),
        new("generic.answer.body", "We horen graag hoe jij erover denkt. Antwoorden mag, en hoeft niet."),
        new("generic.tiny-step.title", "Een klein stapje"),
        new("generic.tiny-step.body", "Heb je zin in iets kleins, dan is dit er een. Een minuutje is genoeg, en overslaan is ook prima."),
        new("generic.share.title", "Iets om over te vertellen"),
        new("generic.share.body", "Misschien zit er iets in waar je graag over vertelt, op jouw manier en op jouw moment. Overslaan is ook prima."),
        new("generic.cadence.title", "Wat vind jij prettig?"),
        new("generic.cadence.body", "Wil je af en toe iets van ons horen, wat minder vaak, of liever niets meer? Elk antwoord is goed."),

        new("option.adapt-and-share", "Pas aan en deel"),
        new("option.copy-and-post", "Kopieer en post"),
        new("option.own-story", "Vertel je eigen verhaal"),
        new("option.photo", "Deel een foto"),
        new("option.referral", "Tip iemand voor een baan"),
        new("option.idea", "Deel een idee"),
        new("option.comment", "Laat een reactie achter"),
        new("option.tell-a-friend", "Vertel het een vriend"),

        new("choice.adapt", "Pas aan en deel"),
        new("choice.copy", "Kopieer en post"),
        new("choice.skip", "Sla over"),
        new("choice.answer", "Ik vertel het graag"),
        new("cadence.keep", "Ga zo door"),
        new("cadence.less", "Liever wat minder"),
        new("cadence.stop", "Liever niets meer"),
    ];
}
