using System;
using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Testing;

/// <summary>For a defect that is planted, each shrinks to the least that shows it.</summary>
public class ArbitrariesTests
{
    private static readonly AdvocacyEngine Engine = Scenario.Engine;

    [Fact]
    public void Facts_Shrunk_AreLeftWithWhatMatters()
    {
        var fact = Least(Arbitraries.Facts<Placed>(new("p-1")), placed => placed.Roles.Contains(Role.Leader));
        Assert.Equal((null, null, null, null), (fact.Team, fact.Department, fact.Unit, fact.Pattern));
        Assert.Contains(Role.Leader, Least(Arbitraries.Facts(new("p-1")), one => one is Placed { Roles.IsEmpty: false } placed && placed.Roles.Contains(Role.Leader)) is Placed any ? any.Roles : []);
    }

    [Fact]
    public void Histories_Shrunk_AreLeftWithOneFact() =>
        Assert.IsType<Acted>(Assert.Single(Least(Arbitraries.Histories(), history => history.Facts.Any(fact => fact is Acted)).Facts));

    [Fact]
    public void Histories_OfEnrolled_StayEnrolled()
    {
        var least = Least(Arbitraries.Histories(enrolled: true), history => history.Facts.Any(fact => fact is Acted));
        Assert.Equal([typeof(Placed), typeof(Enrolled), typeof(Acted)], least.Facts.Select(fact => fact.GetType()));
    }

    [Fact]
    public void States_Shrunk_AreLeftWithOneFact()
    {
        var least = Least(Arbitraries.States(Engine), state => state.Events.Any(fact => fact is Acted));
        Assert.IsType<Acted>(Assert.Single(least.Events));
        Assert.Empty(least.Registers);
    }

    [Fact]
    public void Situations_Shrunk_AreLeftWithOneOffer()
    {
        var least = Least(Arbitraries.Situations(), situation => situation.Offers.Any(offer => offer.IsConfidential));
        var offer = Assert.Single(least.Offers);
        Assert.Equal(new Offer { Id = offer.Id, Kind = default, Title = "Offer", IsConfidential = true }, offer);
        Assert.Equal(new Situation { Offers = [offer], ClimateElsewhere = least.ClimateElsewhere }, least);
    }

    [Fact]
    public void Moments_Shrunk_AreOrdinaryButForWhatMatters() =>
        Assert.Equal(new Moment { IsBusy = true }, Least(Arbitraries.Moments(), moment => moment.IsBusy));

    [Fact]
    public void Offers_Shrunk_AreLeftWithWhatMatters()
    {
        var least = Least(Arbitraries.Offers(), offer => offer.EmbargoUntil is not null);
        Assert.Equal(new Offer { Id = least.Id, Kind = default, Title = "Offer", EmbargoUntil = least.EmbargoUntil }, least);
    }

    [Fact]
    public void Policies_Shrunk_DifferFromTheDefaultInOneNumber()
    {
        var least = Least(Arbitraries.Policies(), policy => policy.Prompts.RestAfterActDays > 7);
        Assert.Equal(["prompts.restAfterActDays"], Policy.Parameters.Where(parameter => !parameter.Of(least).Equals(parameter.Default)).Select(parameter => parameter.Name));
    }

    [Fact]
    public void Policies_Drawn_AreValid() => Law.Holds(
        "Policies that are drawn, and what they shrink to, are valid",
        Arbitraries.Policies(),
        policy => PolicyValidation.Validate(policy).IsEmpty && Arbitraries.Policies().Shrinker(policy).Take(3).All(simpler => PolicyValidation.Validate(simpler).IsEmpty),
        30,
        ("much is drawn anew", policy => Policy.Parameters.Where(parameter => !parameter.Of(policy).Equals(parameter.Default)).Count > 20, 0.5));

    [Fact]
    public void Scenarios_Shrunk_AreLeftWithWhatMatters()
    {
        var least = Least(Arbitraries.Scenarios(), scenario => scenario.Decide(Engine) is Prompt);
        Assert.InRange(least.History.Facts.Count, 1, 4);
        Assert.Contains(least.History.Facts, fact => fact is Enrolled);
        Assert.InRange(least.Situation.Offers.Count, 0, 1);
    }

    [Fact]
    public void Lives_Shrunk_ArePlainButForWhatMatters()
    {
        var least = Least(Arbitraries.Lives(), life => life.Weeks > 3);
        Assert.Equal(new TestLife { Weeks = least.Weeks }, least);
        Assert.InRange(least.Weeks, 4, 7);
    }

    /// <summary>The first case that is so, made smaller as FsCheck does.</summary>
    private static T Least<T>(Arbitrary<T> arbitrary, Func<T, bool> isSo)
    {
        T least = default!;
        var broken = Assert.Throws<BrokenLawException>(() => Law.Check("planted", arbitrary, Seen, Draws.From("planted", 1000, null, null)));
        Assert.Contains("counterexample", broken.Message, StringComparison.Ordinal);
        return least;

        bool Seen(T one)
        {
            var planted = isSo(one);
            least = planted ? one : least;
            return !planted;
        }
    }
}
