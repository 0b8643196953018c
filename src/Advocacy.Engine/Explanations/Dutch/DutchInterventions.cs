using Advocacy.Engine.Values;

namespace Advocacy.Engine.Explanations;

/// <summary>Why sharing is worthwhile and how others do it, in Dutch: the texts themselves.</summary>
internal static class DutchInterventions
{
    internal static ValueList<TextEntry> Texts { get; } =
    [
        new("intervention.colleague-story.title", "Het verhaal van een collega"),
        new("intervention.colleague-story.body", "Een collega vertelde iets over het werk en kijkt terug op wat dat bracht. Leuk om te lezen, ook als je zelf niets van plan bent. Je hoeft er niets mee te doen."),

        new("intervention.why-people-trust-people.title", "Waarom mensen mensen geloven"),
        new("intervention.why-people-trust-people.body", "Wie wil weten hoe het ergens echt is, vraagt het aan iemand die er werkt. Jij kent de mooie dagen en de lastige momenten, en juist dat maakt je verhaal geloofwaardig. Een paar eerlijke zinnen van jou zeggen daardoor vaak meer dan een gelikte campagne. Perfect hoeft het niet te zijn: gewoon is precies goed."),

        new("intervention.why-your-own-network.title", "Jouw netwerk kent jou"),
        new("intervention.why-your-own-network.body", "De mensen die jou volgen, kennen je ergens van: een oud-klasgenoot, een klant van vroeger, een buurvrouw die om zich heen kijkt. Zij lezen jouw verhaal omdat het van jou komt. Zo belandt een klein berichtje soms precies bij iemand die er iets aan heeft. En jij blijft in beeld bij mensen met wie je misschien nog eens samenwerkt."),

        new("intervention.why-pride-in-the-work.title", "Trots mag je laten zien"),
        new("intervention.why-pride-in-the-work.body", "In je werk zit veel vakmanschap dat van buiten niemand ziet. Vertel je waar je plezier in had, dan begrijpen anderen ineens wat je doet en waarom je het graag doet. Vaak komt daar iets leuks op terug: een vraag, herkenning, een compliment. En terwijl je het opschrijft, geniet je er zelf nog een keer van."),

        new("intervention.colleague-example.title", "Zo pakte een collega het aan"),
        new("intervention.colleague-example.body", "Hieronder zie je hoe een collega iets over het werk vertelde. Let eens op het begin: vaak is dat gewoon iets wat die dag gebeurde. Neem mee wat bij je past en laat de rest liggen. Kijken is genoeg."),

        new("intervention.how-a-photo-says-it.title", "Een foto vertelt het al"),
        new("intervention.how-a-photo-says-it.body", "Je hoeft geen fotograaf te zijn. Kies iets van vandaag: je handen aan het werk, het resultaat, de koffie na afloop. Zet er één zin bij die alleen jij kunt schrijven, zoals ‘Lang aan gewerkt, en vandaag draait het.’ Staan er anderen op, vraag dan even of ze het leuk vinden. Meer is het niet."),

        new("intervention.how-a-comment-helps.title", "Wat een reactie kan doen"),
        new("intervention.how-a-comment-helps.body", "Stel, een collega schrijft over een project dat af is. ‘Mooi!’ is aardig. Maar vertel je wat je zelf zag, dan gaat het leven: ‘Ik was bij de laatste test. Eerst werd het stil, en toen begon iedereen te lachen.’ In een fijne reactie zit iets wat je zag, iets wat je leerde of een oprechte vraag. Eén zin is genoeg, en de ander voelt zich gezien."),

        new("intervention.how-a-first-post-comes-about.title", "Hoe een eerste bericht ontstaat"),
        new("intervention.how-a-first-post-comes-about.body", "Begin bij één moment: ‘Vanochtend belde een klant om te zeggen dat het werkte.’ Schrijf dan op wat dat met je deed: ‘Daar heb ik de hele dag van zitten glimlachen.’ Sluit af met een bedankje of een vraag: ‘Dank aan het team! Wat was jullie lichtpuntje van de week?’ Drie zinnen, en het staat er. Of je het deelt, en waar, bepaal je zelf."),

        new("intervention.leaders-example.title", "Hoe zou je leidinggevende het vertellen?"),
        new("intervention.leaders-example.body", "Vraag je leidinggevende eens waar die zelf graag over vertelt als het over werk gaat. In zo’n gesprekje merk je vaak dat een gewoon, eerlijk verhaal welkom is, ook als nog niet alles af is. Daarna kies jij of je iets wilt vertellen, en hoe."),

        new("intervention.insight-in-impact.title", "Waar jouw verhaal kan komen"),
        new("intervention.insight-in-impact.body", "Wat jij vertelt, komt bij mensen die de organisatie zelf niet kent: je vrienden, oud-collega’s en vakgenoten. En soms geven zij het weer door. Zo hoort iemand van een baan die past, of van een idee om mee verder te gaan. Dat begint klein, bij iemand die iets vertelt waar hij of zij plezier in heeft."),

        new("intervention.proud-of-it.title", "Waar ben jij trots op?"),
        new("intervention.proud-of-it.body", "Denk eens terug aan iets wat lukte, groot of klein, en aan jouw aandeel daarin. Dat mag gezien worden. Vertel wat het was, wie je ermee hielp en wat je er leuk aan vond. Met een paar zinnen laat je anderen al even meegenieten."),
    ];
}
