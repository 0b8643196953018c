using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Habits;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Prompts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Explanations;

public class ExplainerTests
{
    private static readonly Prompt Overview = Samples.Typical(Samples.InterventionOf("weekly-overview"));

    [Fact]
    public void Explain_Prompt_SaysWhatWhenAndWhy()
    {
        Assert.Equal(
            "Op dinsdag 18 augustus om 10:00 krijg je via Teams het bericht ‘Je overzicht van deze week’. Een klein geheugensteuntje is genoeg.",
            Overview.Explain(TextPack.Dutch, Samples.Amsterdam).Summary);
        Assert.Equal(
            "On Tuesday 18 August at 10:00 you get the message ‘Your overview for this week’ through Teams. A small reminder is all it takes.",
            Overview.Explain(TextPack.English, Samples.Amsterdam).Summary);
    }

    [Theory]
    [InlineData(false, "dinsdag 18 augustus om 08:00 (UTC)")]
    [InlineData(true, "dinsdag 18 augustus om 10:00")]
    public void Explain_Zone_IsThePersonsElseUtcAndSaid(bool withZone, string expected) =>
        Assert.Contains(expected, Overview.Explain(TextPack.Dutch, withZone ? Samples.Amsterdam : null).Summary, StringComparison.Ordinal);

    [Fact]
    public void Explain_AnotherYear_IsTold()
    {
        var reason = PromptReasons.Away.With(Instant.FromUtc(2027, 1, 4, 7, 5));
        Assert.Contains("maandag 4 januari 2027 om 08:05.", reason.Explain(TextPack.Dutch, Samples.Amsterdam, Samples.Tuesday), StringComparison.Ordinal);
        Assert.Contains("Monday 4 January 2027 at 08:05.", reason.Explain(TextPack.English, Samples.Amsterdam, Samples.Tuesday), StringComparison.Ordinal);
        Assert.Contains("maandag 4 januari om 08:05.", reason.Explain(TextPack.Dutch, Samples.Amsterdam, reason.Values[0].Instant), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Wait_SaysWhyNotAndUntilWhenOnce()
    {
        var away = Samples.Wait(new(Gate.Availability, false, PromptReasons.Away.With(Samples.Tuesday), Samples.Tuesday), Samples.Tuesday);
        Assert.Equal(
            "Je bent er niet tot dinsdag 18 augustus om 10:00. Zolang blijft het stil, en er stapelt zich niets op.",
            away.Explain(TextPack.Dutch, Samples.Amsterdam).Summary);

        var later = away with { Until = Samples.Tuesday + Duration.FromDays(1) };
        Assert.Equal(
            "You are away until Tuesday 18 August at 10:00. We stay quiet until then, and nothing piles up. We will look again on Wednesday 19 August at 10:00 at the earliest.",
            later.Explain(TextPack.English, Samples.Amsterdam).Summary);
    }

    [Fact]
    public void Explain_WaitThatTimeDoesNotEnd_SaysWhatDoes()
    {
        var wait = Samples.Wait(new(Gate.Channel, false, PromptReasons.Unreachable.With(), null, Missing.Channel), null, Missing.Channel);
        var explained = wait.Explain(TextPack.Dutch, Samples.Amsterdam);
        Assert.Equal(
            "Er is nu geen kanaal waar je mee akkoord bent en dat ook werkt. Het kan zodra er een kanaal is dat werkt en dat jij prettig vindt.",
            explained.Summary);
        Assert.Equal(explained.Summary, explained.Lines[1].Text);
        Assert.Equal([false, true], explained.Lines.Select(line => line.IsDecisive));
        Assert.Null(explained.Message);
        Assert.Null(wait.Render(Language.Dutch));
    }

    /// <summary>Nobody is told how many messages they left unanswered, nor how motivated they seem.</summary>
    [Theory]
    [InlineData("rest.backed-off")]
    [InlineData("rest.silent")]
    [InlineData("fogg.below-line")]
    public void Explain_WhatWouldRate_IsLeftOut(string name)
    {
        var code = Samples.Codes.Single(code => code.Name == name);
        var rating = code.With([.. code.Data.Select((datum, place) =>
            datum.Name is "ignored" or "motivation" or "ability" or "line" ? ReasonValue.FromDouble(0.77) : Samples.Typical(code).Values[place])]);
        Assert.All(Samples.Packs, pack => Assert.DoesNotContain("7", rating.Explain(pack), StringComparison.Ordinal));
        Assert.Contains("77%", rating.Explain(TextPack.Dutch.With("reason.fogg.below-line", "{motivation}").With("reason.rest.backed-off", "77%").With("reason.rest.silent", "77%")), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Prompt_HasANotice()
    {
        var notice = Overview.Explain(TextPack.Dutch, Samples.Amsterdam).Notice!;
        Assert.Equal("Je doet mee sinds maandag 11 mei, uit eigen keuze. Dit past bij waar je nu bent: zelf doen, op jouw manier.", notice.WhyYou);
        Assert.Equal("Het moment is dinsdag 18 augustus om 10:00, omdat je dat zelf koos.", notice.WhyNow);
        var asked = Samples.Prompt(Samples.InterventionOf("own-moment"), asked: true).Explain(TextPack.Dutch);
        Assert.Equal("Je vroeg er zelf om.", asked.Notice!.WhyYou);
        Assert.Equal("Je vroeg erom, dus hier is ‘Iets moois meegemaakt?’.", asked.Summary);
    }

    /// <summary>M09: under every item these three, adapt first.</summary>
    [Fact]
    public void Render_Overview_HasTheThreeChoicesAdaptFirst()
    {
        Assert.Equal(["Pas aan en deel", "Kopieer en post", "Sla over"], Overview.Render(TextPack.Dutch).Items[0].Choices.Select(choice => choice.Label));
        Assert.Equal(["Adapt and share", "Copy and post", "Skip"], Overview.Render(TextPack.English).Items[0].Choices.Select(choice => choice.Label));
        Assert.Equal([Choice.Adapt, Choice.Copy, Choice.Skip], Overview.Render(TextPack.English).Items[0].Choices.Select(choice => choice.Choice!.Value));
    }

    [Fact]
    public void Render_EveryAsk_CanBeSkippedOrAsksNothing()
    {
        foreach (var intervention in Catalogue.Interventions)
        {
            var message = Samples.Typical(intervention).Render(TextPack.Dutch);
            var ids = (intervention.IsOverview ? message.Items[0].Choices : message.Choices).Select(choice => choice.Id).ToArray();
            Assert.Equal(intervention.IsOverview, message.Choices.IsEmpty && intervention.Ask != Ask.Nothing);
            Assert.True(intervention.Ask == Ask.Nothing ? ids.Length == 0 : ids[^1] is "skip" or "stop", intervention.Id.Value);
        }

        Assert.Equal(["keep", "less", "stop"], Samples.Typical(Samples.InterventionOf("keep-less-stop")).Render(TextPack.Dutch).Choices.Select(choice => choice.Id));
        Assert.Equal(["comment", "skip"], Samples.Typical(Samples.InterventionOf("tiny-step")).Render(TextPack.Dutch).Choices.Select(choice => choice.Id));
        Assert.Equal("vlog", Samples.Prompt(Samples.InterventionOf("own-moment"), option: "vlog").Render(TextPack.Dutch).Choices[0].Label);
    }

    [Fact]
    public void INV_29_WhatTheEmployerSupplied_CarriesAnEmployeeHint() => Assert.All(Samples.Packs, pack =>
    {
        Assert.Equal([pack["hint.employee"]!], Overview.Render(pack).Hints);
        Assert.Equal([pack["hint.employee"]!], Samples.Prompt(Samples.InterventionOf("own-moment"), Samples.Items).Render(pack).Hints);
        Assert.Empty(Samples.Prompt(Samples.InterventionOf("own-moment")).Render(pack).Hints);
        Assert.Empty(Samples.Typical(Samples.InterventionOf("colleague-story")).Render(pack).Hints);
    });

    [Fact]
    public void INV_29_WhatIsRewarded_CarriesADisclosureHint() => Assert.All(Samples.Packs, pack =>
    {
        Assert.Equal([pack["hint.disclosure"]!], Samples.Prompt(Samples.InterventionOf("own-moment")).Render(pack, hasReward: true).Hints);
        Assert.Equal([pack["hint.disclosure"]!], Samples.Prompt(Samples.InterventionOf("own-moment"), option: "referral").Render(pack).Hints);
        Assert.Equal([pack["hint.employee"]!, pack["hint.disclosure"]!], Overview.Explain(pack, hasReward: true).Message!.Hints);
    });

    [Fact]
    public void Explain_EveryOutcome_IsSaid()
    {
        foreach (var kind in Enum.GetValues<OutcomeKind>())
        {
            var subject = kind switch { OutcomeKind.PhaseEntered => "Consolidation#2", OutcomeKind.RhythmReached => "26", _ => "1" };
            var outcome = new Outcome(new("o-1"), kind, subject, false);
            Assert.All(Samples.Packs, pack => Assert.NotEmpty(outcome.Explain(pack)));
            Assert.All(Samples.Packs, pack => Assert.Equal(pack["outcome.taken-back"], (outcome with { IsTakenBack = true }).Explain(pack)));
        }

        Assert.Equal("Je ritme staat op 26 keer op rij. Leuk om even bij stil te staan!", new Outcome(new("o"), OutcomeKind.RhythmReached, "26", false).Explain(TextPack.Dutch));
    }

    [Fact]
    public void Thanks_EveryKindOfAct_VariesAndNeverFails()
    {
        foreach (var pack in Samples.Packs)
        {
            var said = new[] { ActKind.Post, ActKind.Comment, ActKind.Photo, ActKind.ToldAFriend, ActKind.Referral, ActKind.Idea, new ActKind("vlog") }
                .SelectMany(kind => new[] { Explainer.Thanks(kind, pack), Explainer.Thanks(kind, pack, 1) })
                .ToArray();
            Assert.Equal(said.Length, said.Distinct().Count());
            Assert.Equal(Explainer.Thanks(ActKind.Post, pack, 1), Explainer.Thanks(ActKind.Post, pack, -1));
            Assert.Equal(Explainer.Thanks(ActKind.Post, pack), Explainer.Thanks(ActKind.Post, pack, int.MinValue));
        }
    }

    [Fact]
    public void Line_Rhythm_IsShownOnlyWhereWanted()
    {
        var rhythm = new RhythmView(RhythmUnit.Weeks, 5, 5, 0, 0, null, false, IsShown: true);
        Assert.Equal("Je ritme: 5 weken op rij.", rhythm.Line(TextPack.Dutch));
        Assert.Equal("Your rhythm has begun.", (rhythm with { Current = 1 }).Line(TextPack.English));
        Assert.Null((rhythm with { Current = 0 }).Line(TextPack.English));
        Assert.Null((rhythm with { IsShown = false }).Line(TextPack.Dutch));
    }

    [Fact]
    public void Names_EveryNoun_IsNamedAndAHostsOwnAsItIs()
    {
        Found.Nothing(Samples.Packs.SelectMany(pack => Enum.GetValues<Factor>().Select(factor => pack.NameOf(factor))
            .Concat(Enum.GetValues<Phase>().Select(phase => pack.NameOf(phase)))
            .Concat(Enum.GetValues<Gate>().Select(gate => pack.NameOf(gate)))
            .Concat(Enum.GetValues<Missing>().Select(missing => pack.NameOf(missing)))
            .Concat(Enum.GetValues<LimitingFactor>().Select(limit => pack.NameOf(limit)))
            .Concat(Enum.GetValues<Readiness>().Select(readiness => pack.NameOf(readiness)))
            .Concat(Catalogue.Options.Select(option => pack.NameOf(option)))
            .Where(name => name.Length == 0)));
        Assert.Equal("e-mail", TextPack.Dutch.NameOf(Channel.Email));
        Assert.Equal("pigeon", TextPack.Dutch.NameOf(new Channel("pigeon")));
        Assert.Equal("Ik weet niet of het mag", TextPack.Dutch.NameOf(Barrier.NotAllowed));
    }

    [Theory]
    [InlineData(1, "elke week")]
    [InlineData(4, "eens in de 4 weken")]
    [InlineData(2.5, "eens in de 2,5 weken")]
    [InlineData(0, "onbekend")]
    [InlineData(double.NaN, "onbekend")]
    public void Explain_Weeks_AreAnInterval(double weeks, string expected) => Assert.Contains(
        expected, PromptReasons.NotDue.With(new LocalDate(2026, 8, 18), weeks).Explain(TextPack.Dutch), StringComparison.Ordinal);
}
