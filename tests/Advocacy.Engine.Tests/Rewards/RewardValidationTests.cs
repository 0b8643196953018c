using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Rewards;

/// <summary>Rules that cannot do what they say are problems of the policy.</summary>
public class RewardValidationTests
{
    private static readonly RewardRule Act = new() { Id = "act", On = RewardTrigger.Act, Amount = 10 };

    [Fact]
    public void INV_06_Validate_ARuleAboutSkipping_IsUnreachable()
    {
        RewardConditions skipping = new() { Choices = [Choice.Copy, Choice.Skip] };
        var rule = new RewardRule { Id = "choice", On = RewardTrigger.Choice, Amount = 1 };
        Assert.Equal([(ProblemCodes.Unreachable, "rewards.rules.choice.when.choices")], ProblemsOf(new() { Rules = [rule with { When = skipping }], Badges = [] }));
        Assert.Equal(
            [(ProblemCodes.Unreachable, "rewards.rules.choice.multipliers[0].when.choices")],
            ProblemsOf(new() { Rules = [rule with { Multipliers = [new() { Percent = 50, When = skipping }] }], Badges = [] }));
        Assert.Empty(ProblemsOf(new() { Rules = [rule with { When = new() { Choices = [Choice.Copy, Choice.Adapt] } }], Badges = [] }));
    }

    [Fact]
    public void Validate_ACapThatBindsNothing_IsUnreachable()
    {
        RewardCap cap = new() { Id = "team", Rules = ["team-act"], Most = 20, Period = RewardPeriod.Week };
        var team = new RewardRules { Rules = RewardSchemes.Team };
        Assert.Equal([(ProblemCodes.Unreachable, "rewards.caps.team")], ProblemsOf(team with { Caps = [cap] }));
        Assert.Empty(ProblemsOf(team with { Caps = [cap with { Currency = Currency.TeamPoints }] }));
        var acts = new RewardRules { Rules = [Act], Badges = [] };
        Assert.Equal([(ProblemCodes.Unreachable, "rewards.caps.team")], ProblemsOf(acts with { Caps = [cap with { Rules = [], Kinds = [ActKind.Idea] }] }));
        Assert.Equal([(ProblemCodes.Unreachable, "rewards.caps.team")], ProblemsOf(acts with { Caps = [cap with { Rules = [], Currency = new("coins") }] }));
        Assert.Empty(ProblemsOf(acts with { Caps = [cap with { Rules = [], Kinds = [ActKind.Post, ActKind.Idea] }] }));

        // What ships waits for the schemes it is for.
        Assert.Empty(ProblemsOf(acts));
    }

    [Fact]
    public void Validate_ABadgeWithoutTiers_IsInconsistent() => Assert.Equal(
        [(ProblemCodes.CatalogueInconsistent, "rewards.badges.none.tiers")],
        ProblemsOf(new() { Badges = [new("none", Currency.Points, [])] }));

    /// <summary>Every version that is valid can be read back with what was earned under it.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(20_260_801, true)]
    [InlineData(1_000_000_000, true)]
    [InlineData(0, false)]
    [InlineData(1_000_000_001, false)]
    public void Version_ThatIsValid_IsReadBack(int version, bool isValid)
    {
        var rules = new RewardRules { Rules = [Act with { Version = version }], Badges = [] };
        Assert.Equal(isValid ? [] : [(ProblemCodes.RuleOutOfBounds, "rewards.rules.act.version")], ProblemsOf(rules));
        if (!isValid)
            return;

        var (person, at) = (new PersonId("p-1"), Instant.FromUtc(2026, 3, 2, 9, 0));
        var engine = new AdvocacyEngine(PolicyOf(rules), 7, DateTimeZoneProviders.Tzdb);
        var state = engine.Replay(
            PersonState.Empty(person),
            [
                new Enrolled { Id = new("in"), Person = person, By = person, At = at, Notice = "n", Channels = [Channel.InApp] },
                new ConsentGiven { Id = new("yes"), Person = person, At = at, Form = ConsentForm.Rewards },
                new Acted { Id = new("act"), Person = person, At = at, Kind = ActKind.Post },
                new StorySeen { Id = new("later"), Person = person, At = at + Duration.FromDays(60) },
            ],
            at + Duration.FromDays(60)).State;
        Assert.Equal(version, state.Checkpoint.Rewards.Entries.Single().Version);
        Assert.Equal(state, StateJson.Read(StateJson.Write(state)).Value);
    }

    private static Policy PolicyOf(RewardRules rules) => Policy.Activating(new("works council", new(2026, 1, 1), true)) with { Version = "test@1", Rewards = rules };

    private static (string Code, string Path)[] ProblemsOf(RewardRules rules) =>
        [.. PolicyValidation.Validate(PolicyOf(rules)).Select(problem => (problem.Code, problem.Path))];
}
