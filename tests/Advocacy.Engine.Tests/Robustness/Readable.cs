using System.Text;
using System.Text.RegularExpressions;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>What a problem must be for somebody to do something about it: a code, a place, the value and what is allowed, on a short line.</summary>
internal static class Readable
{
    private static readonly Regex Code = new("^AE[0-9]{4}$");

    /// <summary>What came of reading, which is a value or problems and never both.</summary>
    internal static JsonResult<T> Clear<T>(JsonResult<T> result)
        where T : class
    {
        Assert.Equal(result.Value is null, !result.Problems.IsEmpty);
        Clear(result.Problems);
        return result;
    }

    internal static void Clear(ValueList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Clear(problem);
        }
    }

    internal static void Clear(Problem problem)
    {
        Assert.Matches(Code, problem.Code);
        Assert.True(problem.Path.Length is > 0 and < 1000, "a place of a readable length");
        Assert.NotEmpty(problem.Allowed);
        Assert.True(problem.Value.Length <= 201, "a value of a readable length");
        Assert.Equal(problem.Value, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(problem.Value)));
        Assert.NotNull(problem.ToString());
    }
}
