using System;
using System.Linq;
using Advocacy.Engine.Learning.Bandits;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Bandits;

public class BanditStateTests
{
    private static readonly ArmContext[] s_arms = [new("a") { Features = [1, 0.5] }, new("b") { Features = [1, -2] }];

    public static TheoryData<string, object> Wrong => new()
    {
        { "twice", new BetaThompsonState([new("a", 1, 1), new("a", 1, 1)]) },
        { "nameless", new BetaThompsonState([new("", 1, 1)]) },
        { "negative", new BetaThompsonState([new("a", -1, 1)]) },
        { "not a number", new BetaThompsonState([new("a", 1, double.NaN)]) },
        { "endless", new RecoveringSoftmaxState([new("a", double.PositiveInfinity, 1, 0, 0)]) },
        { "worth of nothing", new RecoveringSoftmaxState([new("a", 0, 0, 2, 0)]) },
        { "negative weight", new RecoveringSoftmaxState([new("a", 0, -1, 0, 0)]) },
        { "another size", new LinUcbState(2, [new("a", [1, 0, 0, 1], [1])]) },
        { "no features", new LinUcbState(0, []) },
        { "not symmetric", new LinUcbState(2, [new("a", [1, 0.5, 0, 1], [0, 0])]) },
        { "beyond its squares", new LinUcbState(2, [new("a", [1, 2, 2, 1], [0, 0])]) },
        { "negative square", new ActionCentredState([-1, 0, 0, 1], [0, 0]) },
        { "infinite product", new ActionCentredState([1, 0, 0, 1], [double.NegativeInfinity, 0]) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void State_ThatCannotBe_IsRefused(string what, object state)
    {
        var problems = Problems(state);
        Assert.True(!problems.IsEmpty, what);
        Assert.All(problems, problem => Assert.Equal("AE5041", problem.Code));
        Assert.Throws<ArgumentException>(() => Next(state));
        Assert.Throws<ArgumentException>(() => Update(state));
    }

    /// <summary>What a bandit itself learned, over many updates with fading, is never refused.</summary>
    [Fact]
    public void State_ThatWasLearned_IsTaken()
    {
        object[] states = [BetaThompsonState.Empty, RecoveringSoftmaxState.Empty, LinUcbState.Empty(2), ActionCentredState.Empty(2)];
        for (var i = 0; i < 300; i++)
        {
            states = [.. states.Select(state => Update(state, i))];
            Assert.All(states, state => Assert.Empty(Problems(state)));
        }
    }

    private static ValueList<Problem> Problems(object state) => state switch
    {
        BetaThompsonState beta => BanditStates.Problems(beta),
        RecoveringSoftmaxState softmax => BanditStates.Problems(softmax),
        LinUcbState linear => BanditStates.Problems(linear),
        _ => BanditStates.Problems((ActionCentredState)state),
    };

    private static NextPolicy Next(object state) => state switch
    {
        BetaThompsonState beta => BetaThompson.Next(beta, s_arms),
        RecoveringSoftmaxState softmax => RecoveringSoftmax.Next(softmax, s_arms),
        LinUcbState linear => LinUcb.Next(linear, s_arms),
        _ => ActionCentred.Next((ActionCentredState)state, s_arms, new(1, 1)),
    };

    private static object Update(object state, int time = 0)
    {
        var random = new Random(time);
        ArmContext[] arms = [new("a") { Features = [1, random.NextDouble() * 1e3] }, new("b") { Features = [1e-3, random.NextDouble() - 0.5] }];
        var (arm, outcome) = (arms[time % 2], new PromptOutcome(time % 3 == 0, time % 7 == 0));
        return state switch
        {
            BetaThompsonState beta => BetaThompson.Update(beta, arm.Name, outcome, new() { Retention = 0.97 }),
            RecoveringSoftmaxState softmax => RecoveringSoftmax.Update(softmax, RecoveringSoftmax.Next(RecoveringSoftmaxState.Empty, arms), arm.Name, outcome, new() { Retention = 0.97 }),
            LinUcbState linear => LinUcb.Update(linear, arm, outcome, new() { Retention = 0.97 }),
            _ => ActionCentred.Update((ActionCentredState)state, ActionCentred.Next(ActionCentredState.Empty(2), arms, new(1, 1)), arms, arm.Name, outcome),
        };
    }
}
