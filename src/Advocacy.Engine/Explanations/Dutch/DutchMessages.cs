using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Summaries, notices, hints, thanks and outcomes in Dutch.</summary>
internal static class DutchMessages
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("summary.prompt", "Op {when} krijg je via {channel} het bericht ‘{what}’."),
        new("summary.asked", "Je vroeg erom, dus hier is ‘{what}’."),
        new("summary.answer", "We horen graag hoe het voor jou is."),
        new("summary.cadence", "Jij kiest hoe vaak je van ons hoort."),
        new("summary.until", "Op zijn vroegst kijken we weer op {until}."),

        new("otherwise.asked", "Alleen als je organisatie alles had stilgezet, was er nu geen antwoord geweest."),
        new("otherwise.from", "Vanaf {when} staat dit niet meer in de weg."),
        new("otherwise.after", "Na {when} hadden we niets gestuurd."),
        new("otherwise.more", "Dit zou helpen: {factors}."),
        new("otherwise.less", "Hadden we gedacht dat het je minder leek of lastiger voor je was, dan hadden we niets gestuurd."),
        new("otherwise.less-motivation", "Hadden we gedacht dat het je minder leek, dan hadden we niets gestuurd."),
        new("otherwise.less-ability", "Hadden we gedacht dat het lastiger voor je was, dan hadden we niets gestuurd."),
        new("otherwise.chance", "Het was toeval: met een ander lot was er nu wel een bericht gekomen."),
        new("otherwise.motivation", "er meer aan hebben of er meer plezier in hebben"),

        new("notice.why-you", "Je doet mee sinds {since}, uit eigen keuze. Dit past bij waar je nu bent: {phase}."),
        new("notice.why-you.plain", "Je doet mee, uit eigen keuze. Dit past bij waar je nu bent: {phase}."),
        new("notice.why-you.asked", "Je vroeg er zelf om."),
        new("notice.why-now.plain", "Het valt binnen je werktijd, en je kreeg niet te veel andere berichten."),
        new("notice.why-now.asked", "Wat je zelf vraagt, krijg je meteen."),
        new("notice.data", "We gebruikten je aanmelding en voorkeuren, je team, werktijden en afwezigheid, welke berichten je kreeg en wat je ermee deed, waar je bij was, en wat je zelf deelde of aangaf. De tekst van je berichten lezen we niet."),
        new("notice.how-to-stop", "Je kunt altijd pauzeren, minder ontvangen of helemaal stoppen. Een reden is niet nodig en het heeft geen gevolgen."),
        new("stop-line", "Liever minder, even pauze of niets meer? Dat kan altijd, zonder reden."),

        new("hint.disclosure", "Staat er een beloning of bonus tegenover? Vermeld dat er dan even bij, wel zo open."),
        new("hint.employee", "Deze tekst komt van je werkgever. Laat als je hem deelt even merken dat je er werkt, bijvoorbeeld met ‘bij ons op het werk’."),

        new("thanks.post.1", "Dank je wel! In jouw woorden is te lezen hoe het werk er van binnen uitziet."),
        new("thanks.post.2", "Fijn dat je dit vertelde. Wie het leest, weet nu iets meer over wat jullie doen."),
        new("thanks.comment.1", "Dank je wel! Met jouw reactie wordt een bericht een gesprek."),
        new("thanks.comment.2", "Fijn dat je reageerde. Wie het schreef, weet nu dat het gelezen is."),
        new("thanks.photo.1", "Dank je wel! Nu is te zien wat anders alleen jullie zien."),
        new("thanks.photo.2", "Fijn dat je dit liet zien. Een foto vertelt meteen hoe het er bij jullie aan toegaat."),
        new("thanks.told-a-friend.1", "Dank je wel! Een verhaal aan de keukentafel telt net zo goed mee."),
        new("thanks.told-a-friend.2", "Leuk dat je erover vertelde. Zo hoort iemand het uit de eerste hand."),
        new("thanks.referral.1", "Dank je wel! Dankzij jou weet iemand nu van een plek die misschien past."),
        new("thanks.referral.2", "Fijn dat je aan iemand dacht. Zo vinden mensen en werk elkaar."),
        new("thanks.idea.1", "Dank je wel voor je idee! Collega’s kunnen er nu op verder bouwen."),
        new("thanks.idea.2", "Fijn dat je meedenkt. Met jouw idee hebben anderen iets om mee te beginnen."),
        new("thanks.other.1", "Dank je wel! Hiermee laat je iets van het werk zien zoals jij het kent."),
        new("thanks.other.2", "Fijn dat je dit deed. Elke vorm telt, ook deze."),

        new("outcome.phase-entered.application", "Je weet waarom delen waardevol kan zijn. Nu laten we je graag zien hoe anderen het doen."),
        new("outcome.phase-entered.confirmation", "Je hebt een beeld van hoe het kan. Nu is er alle ruimte voor wat jij zelf wilt vertellen."),
        new("outcome.phase-entered.consolidation", "Delen hoort steeds meer bij je werk. We blijven in de buurt zolang jij dat fijn vindt."),
        new("outcome.practice-lapsed", "Het is wat rustiger, en dat mag. We sluiten gewoon aan bij waar je nu bent."),
        new("outcome.habit-verified", "Delen gaat je nu vanzelf af. Daarom laten wij minder van ons horen."),
        new("outcome.rhythm-reached", "Je ritme staat op {count} keer op rij. Leuk om even bij stil te staan!"),
        new("outcome.rhythm-ended", "Een ritme mag ook rust hebben. Heb je weer zin, dan begint er vanzelf een nieuw."),
        new("outcome.first-act", "Je hebt voor het eerst zelf iets gedeeld. Een mooi moment!"),
        new("outcome.first-response", "De eerste reactie uit je eigen netwerk is binnen. Leuk!"),
        new("outcome.rewarded", "Voor je bijgeschreven: {amount} {currency}."),
        new("outcome.reward-expired", "Van wat je eerder kreeg, telt dit nu niet meer mee: {amount} {currency}. Zo hadden we het afgesproken."),
        new("outcome.badge-reached", "Je hebt de badge {badge}, stap {tier}. Iets om even van te genieten!"),
        new("outcome.taken-back", "Dit staat er niet meer bij, omdat iets waar het op rustte is ingetrokken."),

        new("rhythm.begun", "Je ritme is begonnen."),
        new("rhythm.weeks", "Je ritme: {count} {count:week|weken} op rij."),
        new("rhythm.workdays", "Je ritme: {count} {count:werkdag|werkdagen} op rij."),
        new("rhythm.days", "Je ritme: {count} {count:dag|dagen} op rij."),
    ];
}
