using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Explanations;

public class TextPackTests
{
    private static readonly Prompt TinyStep = Samples.Typical(Samples.InterventionOf("tiny-step"));

    private static readonly TextPack Frisian = TextPack.Empty(new("fy")).With("choice.skip", "Oerslaan");

    [Fact]
    public void With_Override_IsSaidAndTheOriginalStays()
    {
        var pack = TextPack.Dutch.With("intervention.tiny-step.title", "Zin in iets kleins?");
        Assert.Equal("Zin in iets kleins?", TinyStep.Render(pack).Title);
        Assert.Equal("Zin in een klein stapje?", TinyStep.Render(TextPack.Dutch).Title);
        Assert.Empty(pack.Validate());
    }

    [Fact]
    public void With_Many_TheLastOfAKeyCounts()
    {
        var pack = TextPack.Dutch.With([new("choice.skip", "Laat maar"), new("choice.skip", "Nu niet"), new("choice.copy", "Neem over")]);
        Assert.Equal(["Nu niet", "Neem over"], new[] { pack["choice.skip"]!, pack["choice.copy"]! });
        Assert.Equal(TextPack.Dutch.Entries.Count, pack.Entries.Count);
    }

    [Fact]
    public void With_InAnyOrder_IsTheSamePack()
    {
        var shuffled = TextPack.Dutch.Entries.Reverse().ToArray();
        Assert.Equal(TextPack.Dutch, TextPack.Empty(Language.Dutch).With(shuffled));
        Assert.Equal(TextPack.Dutch, shuffled.Aggregate(TextPack.Empty(Language.Dutch), (pack, entry) => pack.With(entry.Key, entry.Text)));
    }

    [Fact]
    public void Validate_ThirdLanguage_NamesEveryMissingTextAtOnce()
    {
        var problems = Frisian.Validate();
        Assert.Equal(
            TextKeys.All.Select(key => key.Name).Where(name => name != "choice.skip"),
            problems.Where(problem => problem.Code == ProblemCodes.TextMissing).Select(problem => problem.Path));
        Assert.Equal(TextKeys.All.Count - 1, problems.Count);
    }

    [Theory]
    [InlineData("reason.no-such", "Wat?", ProblemCodes.TextKeyUnknown)]
    [InlineData("intervention.coffee.subtitle", "Wat?", ProblemCodes.TextKeyUnknown)]
    [InlineData("reason.rest.not-due", "Later, {weeks}.", ProblemCodes.TextPlaceholderMismatch)]
    [InlineData("reason.rest.not-due", "Later, {weeks}, {due}, {name}.", ProblemCodes.TextPlaceholderMismatch)]
    [InlineData("stop-line", "Stop, {name}.", ProblemCodes.TextPlaceholderMismatch)]
    [InlineData("stop-line", "Stop {.", ProblemCodes.TextMalformed)]
    [InlineData("stop-line", "Stop }.", ProblemCodes.TextMalformed)]
    [InlineData("stop-line", "Stop {}.", ProblemCodes.TextMalformed)]
    [InlineData("stop-line", " ", ProblemCodes.TextMalformed)]
    [InlineData("intervention.tiny-step.title", "Een titel die zo lang is dat hij in geen enkel bericht op één regel past", ProblemCodes.TextTooLong)]
    public void Validate_OneFault_IsNamedWithCodeAndKey(string key, string text, string code)
    {
        var problem = Assert.Single(TextPack.Dutch.With(key, text).Validate());
        Assert.Equal((code, key), (problem.Code, problem.Path));
    }

    [Fact]
    public void Validate_SeveralFaults_AreNamedAtOnce() => Assert.Equal(
        [ProblemCodes.TextMissing, ProblemCodes.TextMalformed, ProblemCodes.TextKeyUnknown],
        TextPack.Empty(Language.Dutch)
            .With(TextPack.Dutch.Entries.Where(entry => entry.Key != "choice.skip"))
            .With("choice.copy", "")
            .With("tone", "vrolijk")
            .Validate()
            .Select(problem => problem.Code));

    [Fact]
    public void Validate_DataLeftOut_MayBeTold() =>
        Assert.Empty(TextPack.Dutch.With("reason.consent.enrolled", "Je doet mee sinds {since}, met kennisgeving {notice}.").Validate());

    [Fact]
    public void Validate_TextsOfTheHostsOwnNouns_AreKnown()
    {
        var pack = TextPack.English.With(
        [
            new("intervention.coffee.title", "Coffee?"), new("intervention.coffee.body", "A chat over coffee."), new("option.vlog", "Make a vlog"),
            new("channel.kiosk", "the kiosk"), new("thanks.vlog.1", "Thank you!"), new("barrier.no-device", "I have no device"),
        ]);
        Assert.Empty(pack.Validate());
        Assert.Equal(
            ["intervention.coffee.body", "intervention.coffee.title", "option.vlog"],
            pack.Validate(Policy.Default).Where(problem => problem.Code == ProblemCodes.TextKeyUnknown).Select(problem => problem.Path));
        var policy = Policy.Default with
        {
            Interventions = Policy.Default.Interventions.Add(Samples.InterventionOf("tiny-step") with { Id = new("coffee") }),
            Options = Policy.Default.Options.Add(Policy.Default.Options[0] with { Id = "vlog" }),
        };
        Assert.Empty(pack.Validate(policy));
    }

    [Fact]
    public void Render_InterventionOfTheHostWithoutText_TakesTheGenericTextOfItsAsk()
    {
        foreach (var ask in Enum.GetValues<Ask>())
        {
            var message = Samples.Prompt(Samples.InterventionOf("tiny-step") with { Id = new("coffee"), Ask = ask }).Render(TextPack.Dutch);
            var family = "generic." + (ask == Ask.TinyStep ? "tiny-step" : ask.ToString().ToLowerInvariant());
            Assert.Equal((TextPack.Dutch[family + ".title"], TextPack.Dutch[family + ".body"]), (message.Title, message.Body));
            Assert.False(message.IsFallback);
        }
    }

    [Fact]
    public void Render_LanguageWithoutPack_IsEnglishAndSaysSo()
    {
        var message = TinyStep.Render(new Language("fr"))!;
        Assert.Equal((Language.English, true), (message.Language, message.IsFallback));
        Assert.Equal(TinyStep.Render(TextPack.English) with { IsFallback = true }, message);
        var explained = TinyStep.Explain(new Language("fr"));
        Assert.True(explained.IsFallback && explained.Message!.IsFallback);
        Assert.False(TinyStep.Explain(Language.Dutch).IsFallback);
    }

    [Fact]
    public void Render_PackThatLacksATextBorrowsEnglishAndSaysSo()
    {
        var message = TinyStep.Render(Frisian);
        Assert.Equal(TextPack.English["intervention.tiny-step.title"], message.Title);
        Assert.Equal("Oerslaan", message.Choices[^1].Label);
        Assert.Equal((new Language("fy"), true), (message.Language, message.IsFallback));
    }

    [Fact]
    public void Packs_Region_IsServedByItsLanguage()
    {
        Assert.Same(TextPack.Dutch, TextPacks.Shipped.For(new("nl-BE")));
        Assert.True(TextPacks.Shipped.Has(new("nl-BE")));
        Assert.False(TextPacks.Shipped.Has(new("fy")));
        var packs = TextPacks.Shipped.With(Frisian);
        Assert.Same(Frisian, packs.For(new("fy")));
        Assert.Equal("Oerslaan", TinyStep.Render(packs, new("fy"))!.Choices[^1].Label);
    }

    [Fact]
    public void Packs_OverrideOfAShippedOne_ReplacesIt()
    {
        var own = TextPack.Dutch.With("choice.skip", "Nu niet");
        Assert.Same(own, TextPacks.Shipped.With(own).For(Language.Dutch));
        Assert.Equal(2, TextPacks.Shipped.With(own).All.Count);
    }
}
