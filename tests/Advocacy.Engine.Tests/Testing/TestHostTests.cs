using System;
using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Testing;

/// <summary>The host of the test kit sends what is right, once, and always gets on.</summary>
public class TestHostTests
{
    private static readonly Instant Monday = Instant.FromUtc(2027, 3, 1, 11, 0);

    private static readonly Instant End = Monday + Duration.FromDays(42);

    [Fact]
    public void Run_NoLongerRightAtItsTime_ExpiresOnceAndGoesOn()
    {
        var host = Enrolled(new NeverStillRight());
        host.Run(Monday, End, (_, _) => Assert.Fail("what is not right was sent"));

        var expired = host.Facts.OfType<Expired>().Select(fact => fact.Decision).ToArray();
        Assert.InRange(expired.Length, 2, 42);
        Assert.Equal(expired.Distinct(), expired);
        Assert.Equal(expired, host.Facts.OfType<Scheduled>().Select(fact => fact.Decision));
        Assert.Empty(host.Facts.OfType<Sent>());
    }

    /// <summary>Even where the engine has forgotten what was sent: the id of the decision is the key (INV-48).</summary>
    [Fact]
    public void Run_SameDaysAgain_SendsNothingTwice()
    {
        var host = Enrolled(new ForgetsSending());
        host.Run(Monday, End);
        var sent = host.Facts.OfType<Sent>().ToArray();
        var decided = host.Decisions.OfType<Prompt>().Count();

        host.Run(Monday, End, (_, _) => Assert.Fail("a message was sent again"));
        Assert.NotEmpty(sent);
        Assert.Equal(2 * decided, host.Decisions.OfType<Prompt>().Count());
        Assert.Equal(sent, host.Facts.OfType<Sent>());
        Assert.Equal(sent.Length, host.Facts.OfType<Scheduled>().Count());
    }

    private static TestHost Enrolled(IAdvocacyEngine engine)
    {
        var host = new TestHost(engine);
        host.Place(Monday);
        host.Enrol(Monday, knowsWhy: true, confidence: 0.9);
        return host;
    }

    private sealed class NeverStillRight : Defect
    {
        public override Validity StillValid(Decision held, PersonState state, Situation situation, Moment moment, Instant now) => new(false, []);
    }

    private sealed class ForgetsSending : Defect
    {
        public override Evolution Evolve(PersonState state, Fact fact, Instant received) =>
            fact is Scheduled or Sent ? new(state, new Accepted(), []) : base.Evolve(state, fact, received);
    }
}
