using System;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Decisions;

/// <summary>M24: a suggestion written by an AI is offered only with policy and consent, and is the person's only once confirmed.</summary>
public class DraftTests
{
    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    public void Decide_APromptToShare_OffersADraftOnlyWithPolicyAndConsent(bool inPolicy, bool consented, bool offered)
    {
        var prompt = Prompted(inPolicy, consented, Ask.Share);
        Assert.Equal(offered, prompt.MaySuggestDraft);
        Assert.Equal(offered, DraftRequest.For(prompt) is not null);
        Assert.Equal(offered, prompt.Render(Language.English)!.DraftOffer?.Contains("AI", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Decide_NothingToShare_OffersNone() => Assert.False(Prompted(true, true, Ask.Nothing).MaySuggestDraft);

    [Fact]
    public void For_AnItemThatIsNotInIt_IsNone()
    {
        var prompt = Prompted(true, true, Ask.Share) with { Items = [new() { Id = new("a"), Title = "A" }] };
        Assert.Equal(new ContentId("a"), DraftRequest.For(prompt, new ContentId("a"))!.Item!.Id);
        Assert.Null(DraftRequest.For(prompt, new ContentId("b")));
        Assert.Null(DraftRequest.For(prompt));
    }

    [Fact]
    public void Draft_UntilTheVeryWordsAreConfirmed_IsNotThePersons()
    {
        var suggested = Draft.Suggested(DraftRequest.For(Prompted(true, true, Ask.Share))!, "Words of a machine");
        Assert.False(suggested.IsConfirmed);
        var confirmed = suggested.Edited("My words").ConfirmedBy(new("p-1"));
        Assert.Equal(("My words", true), (confirmed.Text, confirmed.IsConfirmed));
        Assert.False(confirmed.Edited("My words, again").IsConfirmed);
        Assert.Throws<ArgumentException>(() => suggested.ConfirmedBy(new("p-2")));
    }

    private static Prompt Prompted(bool inPolicy, bool consented, Ask ask)
    {
        var host = Known.Person(0.9);
        if (consented)
        {
            host.Take(new ConsentGiven { Id = host.NextId(), Person = host.Person, At = Known.Now, Form = ConsentForm.AiDrafts });
        }

        var intervention = ask == Ask.Share ? Known.Invites("own") : Known.Tells("own");
        var policy = Known.Policy(0.1, [Known.Way("light")], intervention) with { Mechanisms = new() { AiDrafts = inPolicy } };
        return Assert.IsType<Prompt>(host.Decide(policy));
    }
}
