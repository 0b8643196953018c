using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Colleagues among one another, in Dutch: thanks, meeting, a question for the team, experts, pairs.</summary>
internal static class DutchConnection
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("intervention.thank-a-colleague.title", "Wie wil jij bedanken?"),
        new("intervention.thank-a-colleague.body", "Soms maakt een collega je dag net wat lichter: iemand die even meekeek, iets uitlegde of gewoon vroeg hoe het ging. Noem wat diegene deed en wat het voor jou betekende. Een berichtje, een kaartje of een paar woorden bij de koffie, alles kan. Het doet jullie allebei goed."),

        new("intervention.meet-a-colleague.title", "Even bijpraten met een collega"),
        new("intervention.meet-a-colleague.body", "Met wie werk je samen zonder elkaar echt te kennen? Bij een kop koffie of een rondje buiten hoor je waar iemand trots op is en wat er bij een ander team speelt. ‘Wat vond je leuk deze week?’ is al een prima begin. Lijkt het je iets, dan kun je bij je voorkeuren kiezen dat we je af en toe aan een collega koppelen."),

        new("intervention.five-minute-question.title", "Een vraag voor jullie overleg"),
        new("intervention.five-minute-question.body", "Vijf minuten aan het begin van een overleg kunnen een team dichter bij elkaar brengen. Je zou deze vraag kunnen stellen: ‘Waar was je de afgelopen tijd trots op, groot of klein?’ Wie wil, vertelt iets; luisteren is net zo goed. Stel hem zelf, of geef hem door aan wie het overleg leidt."),

        new("intervention.give-feedback.title", "Een collega hoort graag wat jij ervan vindt"),
        new("intervention.give-feedback.body", "Een collega deelde iets over het werk en is benieuwd naar jouw blik. Wat sprak je aan, en wat maakte het echt? Een paar zinnen zijn genoeg, en juist wat goed is helpt iemand verder. Komt het nu niet uit? Dan kijkt iemand anders graag mee, en daar hoort niemand iets van."),

        new("reason.feedback.asked", "Een expert is gevraagd om mee te kijken met wat je deelde."),
        new("reason.feedback.nobody-free", "De experts zijn nu met andere dingen bezig. Zodra een van hen ruimte heeft, vragen we diegene om mee te kijken."),
        new("reason.feedback.thanks", "Dank je wel voor wat je deelde. Zo krijgen anderen een beeld van het werk zoals jij het kent."),

        new("reason.pairing.paired", "Jij en een collega zijn deze maand aan elkaar gekoppeld. Jullie kiezen samen of, wanneer en hoe je elkaar spreekt."),
        new("reason.pairing.waits", "Deze maand kwam er voor jou geen koppel uit. De volgende keer ben je als een van de eersten aan de beurt."),

        new("outcome.thanked-by-peer", "Een collega heeft je bedankt. Fijn om te weten dat het gezien is!"),
    ];
}
