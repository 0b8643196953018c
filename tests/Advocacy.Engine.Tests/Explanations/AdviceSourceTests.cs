using System.Text.RegularExpressions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Xunit;

namespace Advocacy.Engine.Tests.Explanations;

/// <summary>Sources of advice: laws have their name in each language, papers are named as they are.</summary>
public class AdviceSourceTests
{
    /// <summary>What is no name of a paper, of a mark of ours or of a law known by its letters.</summary>
    private static readonly Regex s_words = new(@"\b(on|of|and|codes|article|Act|Directive|GDPR)\b");

    [Fact]
    public void ExplainSource_English_IsWhatTheAdviceSays() => Assert.All(AdviceKinds.All, kind =>
    {
        Assert.Equal(kind.Source, kind.ExplainSource(TextPack.English));
        Assert.Equal(kind.Law, kind.ExplainLaw(TextPack.English));
    });

    [Fact]
    public void ExplainSource_Dutch_TranslatesWhatIsLanguageAndNothingElse()
    {
        foreach (var kind in AdviceKinds.All)
        {
            var (source, law) = (kind.ExplainSource(TextPack.Dutch), kind.ExplainLaw(TextPack.Dutch));
            Assert.Equal(s_words.IsMatch(kind.Source), source != kind.Source);
            Assert.Equal(kind.Law is { } english && s_words.IsMatch(english), law != kind.Law);
            Assert.DoesNotMatch(s_words, source + " " + law);
        }

        Assert.Equal("Wet op de ondernemingsraden (WOR), artikel 27", AdviceKinds.AgreementOld.ExplainLaw(TextPack.Dutch));
        Assert.Equal("Damgaard & Gravert 2018", AdviceKinds.ManyMessages.ExplainSource(TextPack.Dutch));
        Assert.Contains(AdviceKinds.All, kind => kind.ExplainLaw(TextPack.Dutch) is "reclamecodes");
    }
}
