using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Reasons about boards, awards and recognition in Dutch.</summary>
internal static class DutchProgrammes
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("reason.programme.off", "Je organisatie heeft dit niet aangezet."),
        new("reason.programme.not-in", "Je doet hier niet aan mee, en dat is prima. Er valt dus niets te laten zien."),
        new("reason.programme.from-next", "Leuk dat je meedoet. Je bent erbij vanaf {from}."),
        new("reason.programme.too-few", "Er doet een te klein groepje mee om iets te laten zien. Zo blijft ieders aandeel van diegene zelf."),
        new("reason.programme.not-over", "De maand loopt nog. Vanaf {from} is er iets te zien."),
        new("reason.programme.not-final", "Er kan nog iets bij komen. Vanaf {from} staat het vast."),
        new("reason.programme.let-go", "Dit is al een tijd geleden. Wie toen wat deed, bewaren we niet meer, dus er valt niets te laten zien."),
        new("reason.programme.tangible-off", "Je organisatie kiest ervoor om hier geen bonnen of andere dingen te geven."),
        new("reason.programme.budget-spent", "Alles wat er deze maand te geven was, heeft iemand blij gemaakt."),
        new("reason.programme.nobody", "Er is deze keer niemand om uit te kiezen."),
        new("reason.award.most-shared", "Wat jij deelde, maakte deze maand de meeste reacties los. Dank je wel voor je verhaal."),
        new("reason.award.raffle", "Jouw lootje is getrokken uit iedereen die meedeed. De trekking kan iedereen zelf narekenen."),
        new("reason.award.peer-chosen", "Je collega’s kozen wat jij deelde. Mooi om te zien."),
        new("reason.award.surprise", "Zomaar: dank je wel voor wat je over je werk vertelde."),
        new("reason.recognition.shared", "Vertelde op {on} iets over het werk ({kind}). Precies dat noemen is het mooiste bedankje."),
        new("reason.recognition.resonated", "Vertelde op {on} iets over het werk waar anderen op reageerden ({kind}). Vertel wat het bij hen losmaakte."),
        new("reason.recognition.idea", "Kwam op {on} met een idee. Vertel wat er goed aan is."),
        new("reason.recognition.thanked", "Werd op {on} bedankt door een collega. Vraag waarvoor en vertel het door."),
        new("reason.recognition.feedback", "Kreeg op {on} mooie woorden van een expert. Vertel wat er goed aan was."),
        new("reason.recognition.took-part", "Deed mee op {on}. Laat weten hoe fijn dat was."),
    ];
}
