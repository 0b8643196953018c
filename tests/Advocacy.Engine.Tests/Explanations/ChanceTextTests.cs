using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Tests.Support;
using Xunit;

namespace Advocacy.Engine.Tests.Explanations;

/// <summary>Who takes part in draws reads that there was one, that they agreed, and that they can withdraw.</summary>
public class ChanceTextTests
{
    [Theory]
    [InlineData("nl", "intrekken", "toeval", "het lot")]
    [InlineData("en", "withdraw", "chance", "chance")]
    public void Explain_ADraw_IsToldWithHowToWithdraw(string language, string withdraw, string chance, string gate)
    {
        var pack = TextPacks.Shipped.For(new(language));
        var decisions = Enumerable.Range(1, 12).Select(number => Learner.Build(number).Decide()).ToArray();
        Assert.Contains(decisions, decision => decision is Prompt);
        Assert.Contains(decisions, decision => decision is Wait);
        foreach (var decision in decisions)
        {
            var explained = decision.Explain(pack, Samples.Amsterdam);
            var line = Assert.Single(explained.Lines, line => line.Gate == Gate.Chance);
            Assert.Equal(gate, line.GateName);
            Assert.Contains(withdraw, line.Text, StringComparison.Ordinal);
            if (decision is Wait)
            {
                Assert.StartsWith(line.Text, explained.Summary, StringComparison.Ordinal);
                Assert.Contains(chance, explained.Otherwise!, StringComparison.Ordinal);
                Assert.True(line.IsDecisive);
            }
            else
            {
                Assert.Contains(line.Text, explained.Notice!.WhyNow, StringComparison.Ordinal);
            }
        }
    }
}
