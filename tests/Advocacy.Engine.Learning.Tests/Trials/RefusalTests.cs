using System;
using System.Linq;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Learning.Trials;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Trials;

public class RefusalTests
{
    private static readonly TrialColumns s_columns = new SimulatedTrial().Draw(1);

    private static readonly TrialColumns s_binary = new SimulatedTrial { IsBinary = true }.Draw(1);

    [Fact]
    public void Wcls_ColumnsThatAreNotThere_AreAllNamed() => Refuses(
        Wcls.Estimate(Table(s_columns), new() { Controls = ["age", "mood"], Moderators = ["height"], NumeratorColumn = "centre" }),
        "trial.column-unknown [age]",
        "trial.column-unknown [height]",
        "trial.column-unknown [centre]");

    [Fact]
    public void Wcls_AControlTwice_IsCollinear() => Refuses(
        Wcls.Estimate(Table(With(s_columns, "twice", row => 2 * s_columns.Covariates[0].Values.Span[row])), new() { Controls = ["mood", "twice"] }),
        "trial.collinear [twice]");

    [Fact]
    public void Wcls_AModeratorThatIsAConstant_IsCollinear() => Refuses(
        Wcls.Estimate(Table(With(s_columns, "one", _ => 1)), new() { Moderators = ["one"] }),
        "trial.collinear [prompt:one]");

    [Fact]
    public void Emee_AControlThatIsNothing_IsCollinear() => Refuses(
        Emee.Estimate(Table(With(s_binary, "nothing", _ => 0)), new() { Controls = ["nothing"] }),
        "trial.collinear [nothing]");

    [Fact]
    public void Wcls_AsManyPeopleAsCoefficients_AreTooFew()
    {
        Refuses(Wcls.Estimate(Table(new SimulatedTrial { People = 4 }.Draw(1)), new() { Controls = ["mood", "noise"] }), "trial.too-few-people [4, 5]");
        Assert.Equal(1, SimulatedTrial.Estimate(Wcls.Estimate(Table(new SimulatedTrial { People = 5 }.Draw(1)), new() { Controls = ["mood", "noise"] })).DegreesOfFreedom);
    }

    [Fact]
    public void Wcls_AlwaysAPromptOrNever_HasNoContrast()
    {
        var table = Table(s_columns);
        var always = s_columns with { Prompted = s_columns.Available };
        var never = s_columns with { Prompted = new bool[table.Rows] };
        Refuses(Wcls.Estimate(Table(always), new()), $"trial.no-contrast [{table.AvailableRows}, 0]");
        Refuses(Emee.Estimate(Table(never with { Outcomes = s_binary.Outcomes }), new()), $"trial.no-contrast [0, {table.AvailableRows}]");
    }

    [Fact]
    public void Wcls_APromptThatDoesNotCount_IsNoContrast()
    {
        var weights = s_columns.Prompted.ToArray().Select(prompted => prompted ? 0.0 : 1).ToArray();
        var table = Table(s_columns with { Weights = weights });
        Refuses(Wcls.Estimate(table, new()), $"trial.no-contrast [0, {table.AvailableRows}]");
    }

    [Fact]
    public void Wcls_ANumeratorOutside_IsRefused() => Refuses(
        Wcls.Estimate(Table(With(s_columns, "centre", row => row == FirstAvailable + 1 || row < FirstAvailable ? 0.5 : 1)), new() { NumeratorColumn = "centre" }),
        $"trial.numerator-outside [{FirstAvailable}, 1]");

    [Fact]
    public void Wcls_AnOutcomeWithoutError_IsRefused()
    {
        Refuses(Wcls.Estimate(Table(s_columns with { Outcomes = new double[s_columns.People.Length] }), new()), "trial.no-variation []");
        Refuses(
            Wcls.Estimate(Table(s_columns with { Outcomes = s_columns.Covariates[0].Values.ToArray().Select(mood => 3 - mood).ToArray() }), new() { Controls = ["mood"] }),
            "trial.no-variation []");
    }

    [Fact]
    public void Wcls_AControlOfOnePerson_RestsOnThem() => Refuses(
        Wcls.Estimate(Table(With(s_columns, "theirs", row => s_columns.People.Span[row] == 1000 ? 1 : 0)), new() { Controls = ["theirs"] }),
        "trial.rests-on-one-person []");

    /// <summary>Whatever correction is asked for, and with more people than are corrected for.</summary>
    [Theory]
    [InlineData(SmallSample.AsPublished)]
    [InlineData(SmallSample.Always)]
    [InlineData(SmallSample.Never)]
    public void Estimate_AModeratorOfOnePersonAmongSixty_RestsOnThem(SmallSample correction)
    {
        foreach (var isBinary in (bool[])[false, true])
        {
            var columns = new SimulatedTrial { People = 60, Points = 30, IsBinary = isBinary }.Draw(5);
            var table = Table(With(columns, "theirs", row => columns.People.Span[row] == 1000 ? 1 : 0));
            TrialModel model = new() { Moderators = ["theirs"], Correction = correction };
            Refuses(isBinary ? Emee.Estimate(table, model) : Wcls.Estimate(table, model), "trial.rests-on-one-person []");
        }
    }

    [Fact]
    public void Emee_AnOutcomeBetween_IsRefused()
    {
        var outcomes = s_binary.Outcomes.ToArray();
        outcomes[FirstAvailable] = 0.5;
        Refuses(Emee.Estimate(Table(s_binary with { Outcomes = outcomes }), new()), $"trial.not-binary [{FirstAvailable}, 0.5]");
    }

    [Fact]
    public void Emee_NobodySharesWithAPromptOrWithoutOne_IsSeparation()
    {
        Refuses(Emee.Estimate(Table(Only(prompted => !prompted)), new()), "trial.separation [prompt]");
        Refuses(Emee.Estimate(Table(Only(prompted => prompted)), new()), "trial.separation [intercept]");
    }

    [Fact]
    public void Emee_NobodySharesWhereAControlIsOne_IsSeparation()
    {
        var columns = With(s_binary, "ill", row => row % 7 == 0 ? 1 : 0);
        var outcomes = columns.Outcomes.ToArray().Select((outcome, row) => row % 7 == 0 ? 0 : outcome).ToArray();
        Refuses(Emee.Estimate(Table(columns with { Outcomes = outcomes }), new() { Controls = ["ill"] }), "trial.separation [ill]");
    }

    /// <summary>Rare, and beside columns in other units and far from 0: what is named is what moves the risk without end, not what has the largest number.</summary>
    [Theory]
    [InlineData(12, 1)]
    [InlineData(40, 1e-4)]
    [InlineData(40, 1e4)]
    public void Emee_NobodySharesWhereARareControlIsOne_ItIsNamed(int every, double unit)
    {
        var columns = With(With(s_binary, "ill", row => row % every == 0 ? 1 : 0), "day", row => unit * (100 + (row % 20)));
        var outcomes = columns.Outcomes.ToArray().Select((outcome, row) => row % every == 0 ? 0 : outcome).ToArray();
        Refuses(Emee.Estimate(Table(columns with { Outcomes = outcomes }), new() { Controls = ["day", "ill", "mood"] }), "trial.separation [ill]");
    }

    [Fact]
    public void Emee_PromptsHelpOnlyWhereAModeratorIsOne_IsSeparation()
    {
        var columns = With(s_binary, "early", row => row % 2);
        var outcomes = columns.Outcomes.ToArray().Select((outcome, row) => row % 2 == 0 && columns.Prompted.Span[row] ? 0 : outcome).ToArray();
        var result = Emee.Estimate(Table(columns with { Outcomes = outcomes }), new() { Controls = ["early"], Moderators = ["early"] });
        Assert.Equal(TrialReasons.Separation, Assert.Single(result.Refusals).Code);
    }

    [Fact]
    public void Emee_EverybodyAlwaysShares_HasNoVariation() => Refuses(
        Emee.Estimate(Table(s_binary with { Outcomes = Enumerable.Repeat(1.0, s_binary.People.Length).ToArray() }), new()),
        "trial.no-variation []");

    [Fact]
    public void Estimate_ACombinationOfAnotherLength_IsAMistake() =>
        Assert.Throws<ArgumentException>(() => Wcls.Estimate(Table(s_columns), new() { Combinations = [new("two", [1, 1])] }));

    private static int FirstAvailable { get; } = s_columns.Available.Span.IndexOf(true);

    private static TrialTable Table(TrialColumns columns) => SimulatedTrial.Table(columns);

    private static TrialColumns With(TrialColumns columns, string name, Func<int, double> value) =>
        columns with { Covariates = [.. columns.Covariates, new(name, Enumerable.Range(0, columns.People.Length).Select(value).ToArray())] };

    private static TrialColumns Only(Func<bool, bool> may) => s_binary with
    {
        Outcomes = s_binary.Outcomes.ToArray().Select((outcome, row) => may(s_binary.Prompted.Span[row]) ? outcome : 0).ToArray(),
    };

    private static void Refuses(TrialResult result, params string[] reasons)
    {
        Assert.Null(result.Estimate);
        Assert.Equal(reasons, result.Refusals.Select(reason => $"{reason.Code} {Text(reason.Values)}"));
    }

    private static string Text(ValueList<ReasonValue> values) => $"[{string.Join(", ", values)}]";
}
