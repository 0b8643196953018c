using System;
using System.Linq;
using Advocacy.Engine.Learning.Numbers;
using Advocacy.Engine.Learning.Tests.Support;
using Advocacy.Engine.Learning.Trials;
using Xunit;

namespace Advocacy.Engine.Learning.Tests.Trials;

public class TrialTableTests
{
    private static readonly TrialColumns s_columns = new()
    {
        People = new[] { 7, 7, 9, 9 },
        Available = new[] { true, true, false, true },
        Prompted = new[] { true, false, false, true },
        Probabilities = new[] { 0.5, 0.5, 0, 0.5 },
        Outcomes = new[] { 1, 2, double.NaN, 3 },
        Covariates = [new("week", new[] { 0, 1, double.PositiveInfinity, 1 })],
    };

    [Fact]
    public void Create_GoodColumns_HasWhatThereIs()
    {
        var table = SimulatedTrial.Table(s_columns);
        Assert.Equal((4, 3, 2), (table.Rows, table.AvailableRows, table.People));
    }

    [Fact]
    public void Create_WrongValues_AreAllReported() => Assert.Equal(
        [
            "AE5004 prompted[2]: '1', allowed: no prompt where nobody was available for one",
            "AE5003 probabilities[0]: '1', allowed: between 0 and 1, both excluded",
            "AE5003 probabilities[3]: 'NaN', allowed: between 0 and 1, both excluded",
            "AE5002 outcomes[1]: 'Infinity', allowed: a finite number",
            "AE5006 weights[0]: '-1', allowed: at least 0",
            "AE5002 covariates.week[0]: 'NaN', allowed: a finite number",
        ],
        Problems(s_columns with
        {
            Prompted = (bool[])[true, false, true, true],
            Probabilities = (double[])[1, 0.5, 0, double.NaN],
            Outcomes = (double[])[1, double.PositiveInfinity, 0, 3],
            Weights = (double[])[-1, 1, -1, 1],
            Covariates = [new("week", (double[])[double.NaN, 1, 1, 1])],
        }).Order(StringComparer.Ordinal).OrderBy(Place));

    [Fact]
    public void Create_WrongShape_IsReportedFirst() => Assert.Equal(
        [
            "AE5001 prompted: '3', allowed: 4 rows, as in people",
            "AE5001 covariates.prompt: '1', allowed: 4 rows, as in people",
            "AE5005 covariates[0]: 'prompt', allowed: a name of its own",
            "AE5005 covariates[1]: ' ', allowed: a name of its own",
            "AE5005 covariates[3]: 'week', allowed: a name of its own",
        ],
        Problems(s_columns with
        {
            Prompted = new bool[3],
            Covariates = [new("prompt", new double[1]), new(" ", new double[4]), new("week", new double[4]), new("week", new double[4])],
        }));

    [Fact]
    public void Create_ACovariateThatIsNone_IsReported() => Assert.Equal(
        ["AE5005 covariates[1]: a name of its own"],
        Problems(s_columns with { Covariates = [s_columns.Covariates[0], null!] }));

    [Fact]
    public void Create_NobodyAvailable_IsEmpty() => Assert.Equal(
        ["AE5007 available: at least one row in which somebody was available"],
        Problems(s_columns with { Available = new bool[4], Prompted = new bool[4] }));

    [Fact]
    public void Create_ManyOfAKind_AreListedUpToAHundredAndCounted()
    {
        const int Rows = 5000;
        var problems = Problems(new()
        {
            People = new int[Rows],
            Available = Enumerable.Repeat(true, Rows).ToArray(),
            Prompted = new bool[Rows],
            Probabilities = new double[Rows],
            Outcomes = new double[Rows],
        });
        Assert.Equal(101, problems.Length);
        Assert.Equal("AE5008 probabilities: '4900 more of AE5003', allowed: between 0 and 1, both excluded", problems[^1]);
        Assert.Equal("AE5008", LearningProblemCodes.MoreOfAKind);
    }

    private static string[] Problems(TrialColumns columns)
    {
        var result = TrialTable.Create(columns);
        Assert.Null(result.Table);
        return [.. result.Problems.Select(problem => problem.ToString())];
    }

    private static int Place(string problem) =>
        Array.FindIndex((string[])["prompted", "probabilities", "outcomes", "weights", "covariates"], column => problem.Contains(column, StringComparison.Ordinal));
}
