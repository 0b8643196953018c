using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Policies;

public class ParameterTests
{
    private static readonly string[] s_rooms = ["behavior", "phases", "habits", "prompts", "content", "climate", "choosing", "rewards", "programmes", "health", "history", "mechanisms"];

    [Fact]
    public void INV_41_EveryParameter_HasADefaultWithinItsBoundsThatThePolicyHas() => Found.Nothing(
        from parameter in Policy.Parameters
        let held = parameter.Of(Policy.Default)
        where !(parameter.Least < parameter.Most && parameter.Least <= parameter.Default && parameter.Default <= parameter.Most && held == parameter.Default)
        select FormattableString.Invariant($"{parameter.Name}: {parameter.Least} to {parameter.Most}, default {parameter.Default}, held {held}"));

    [Fact]
    public void INV_41_EveryParameter_SaysWhatItMeansInWhichUnitAndWhereItComesFrom() => Found.Nothing(
        from parameter in Policy.Parameters
        where parameter.Unit.Trim().Length == 0 || parameter.Source.Trim().Length == 0 || !parameter.Meaning.TrimEnd().EndsWith('.') && !parameter.Meaning.EndsWith('?')
        select parameter.Name);

    [Fact]
    public void INV_41_ParameterNames_AreUniqueCamelCaseUnderTheirRoom()
    {
        Assert.Equal(Policy.Parameters.Count, Policy.Parameters.Select(parameter => parameter.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(s_rooms, Policy.Parameters.Select(parameter => parameter.Name.Split('.')[0]).Distinct());
        Found.Nothing(
            from parameter in Policy.Parameters
            let parts = parameter.Name.Split('.')
            where parts.Length != 2 || !char.IsAsciiLetterLower(parts[1][0]) || !parts[1].All(char.IsAsciiLetterOrDigit)
            select parameter.Name);
    }

    [Fact]
    public void INV_41_EveryNumberNameAndSwitchOfTheRules_HasAParameter()
    {
        var properties = s_rooms
            .SelectMany(room => typeof(Policy).GetProperty(char.ToUpperInvariant(room[0]) + room[1..])!.PropertyType.GetProperties()
                .Where(property => property.CanWrite && (property.PropertyType == typeof(int) || property.PropertyType == typeof(double) || property.PropertyType == typeof(bool) || property.PropertyType.IsEnum))
                .Select(property => room + "." + Camel(property.Name)));
        Assert.Equal(properties.Order(StringComparer.Ordinal), Policy.Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal));

        static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
    }

    [Fact]
    public void INV_41_With_AnyParameter_SetsItAndNoOther()
    {
        foreach (var parameter in Policy.Parameters)
        {
            foreach (var value in new[] { parameter.Least, parameter.Most, parameter.Default })
            {
                var changed = parameter.With(Policy.Default, value);
                Assert.Equal(value, parameter.Of(changed));
                Assert.All(Policy.Parameters.Where(other => other.Name != parameter.Name), other => Assert.Equal(other.Default, other.Of(changed)));
                Assert.Equal(Policy.Default, parameter.With(changed, parameter.Default));
            }
        }
    }

    [Fact]
    public void Validate_OneStepOutsideItsBounds_NamesTheParameterAndTheBounds()
    {
        foreach (var parameter in Policy.Parameters)
        {
            foreach (var value in Outside(parameter))
            {
                var problem = Assert.Single(
                    PolicyValidation.Validate(parameter.With(Policy.Default, value)), problem => problem.Code == ProblemCodes.RuleOutOfBounds);
                Assert.Equal(parameter.Name, problem.Path);
                AssertTold(value, problem.Value);
                Assert.Equal(
                    parameter.Kind == RuleParameterKind.Choice
                        ? "one of: " + string.Join(", ", parameter.Names)
                        : FormattableString.Invariant($"{parameter.Least} to {parameter.Most} {parameter.Unit}"),
                    problem.Allowed);
            }
        }
    }

    /// <summary>The platform's shortest text, but for how an exponent is written: there it is a number of JSON as short, and the same.</summary>
    private static void AssertTold(double value, string told)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        if (!shortest.Contains('E', StringComparison.Ordinal))
        {
            Assert.Equal(shortest, told);
            return;
        }

        Assert.Equal(shortest.Replace("E-0", "e-", StringComparison.Ordinal).Replace("E+", "e", StringComparison.Ordinal).Replace('E', 'e'), told);
    }

    [Fact]
    public void Validate_AtItsBounds_IsNotOutOfThem() => Assert.All(
        Policy.Parameters,
        parameter => Assert.DoesNotContain(
            PolicyValidation.Validate(parameter.With(Policy.Default, parameter.Least)).Concat(PolicyValidation.Validate(parameter.With(Policy.Default, parameter.Most))),
            problem => problem.Code == ProblemCodes.RuleOutOfBounds));

    [Fact]
    public void Validate_ManyWrong_ReportsEachOfThem()
    {
        var policy = Policy.Parameters.Aggregate(Policy.Default, (changed, parameter) => parameter.With(changed, Outside(parameter).FirstOrDefault()));
        Assert.Equal(
            Policy.Parameters.Where(parameter => parameter.Kind != RuleParameterKind.Flag).Select(parameter => parameter.Name),
            PolicyValidation.Validate(policy).Where(problem => problem.Code == ProblemCodes.RuleOutOfBounds).Select(problem => problem.Path));
    }

    [Fact]
    public void INV_41_EveryKind_IsThatOfThePropertyAndItsNamesAreThoseOfItsType()
    {
        foreach (var parameter in Policy.Parameters)
        {
            var parts = parameter.Name.Split('.');
            var type = typeof(Policy).GetProperty(Pascal(parts[0]))!.PropertyType.GetProperty(Pascal(parts[1]))!.PropertyType;
            var expected = type == typeof(double) ? RuleParameterKind.Number
                : type == typeof(int) ? RuleParameterKind.Whole
                : type == typeof(bool) ? RuleParameterKind.Flag
                : RuleParameterKind.Choice;
            Assert.Equal((parameter.Name, expected), (parameter.Name, parameter.Kind));
            string[] names = type == typeof(bool) ? ["False", "True"] : type.IsEnum ? Enum.GetNames(type) : [];
            Assert.Equal(names.Select(name => name.ToUpperInvariant()), parameter.Names.Select(name => name.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant()));
        }

        static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
    }

    [Theory]
    [InlineData("habits.rhythmUnit", "workdays", 1.0)]
    [InlineData("habits.rhythmUnit", "1", 1.0)]
    [InlineData("habits.rhythmUnit", "Workdays", null)]
    [InlineData("habits.rhythmUnit", "3", null)]
    [InlineData("habits.rhythmUnit", "0.5", null)]
    [InlineData("rewards.rounding", "half-even", 2.0)]
    [InlineData("mechanisms.points", "true", 1.0)]
    [InlineData("mechanisms.points", "0", 0.0)]
    [InlineData("mechanisms.points", "yes", null)]
    [InlineData("behavior.actionLine", "0.3", 0.3)]
    [InlineData("behavior.actionLine", "0,3", null)]
    [InlineData("behavior.actionLine", "2", null)]
    [InlineData("behavior.actionLine", "", null)]
    [InlineData("habits.forgivenMisses", "1.5", null)]
    public void TryParse_NameOrNumber_IsReadWhereItIsAllowed(string name, string text, double? expected)
    {
        var parameter = Policy.Parameters.Single(parameter => parameter.Name == name);
        Assert.Equal(expected is not null, parameter.TryParse(text, out var value));
        Assert.Equal(expected ?? 0, value);
    }

    [Fact]
    public void TextOf_EveryAllowedValue_IsReadBack()
    {
        foreach (var parameter in Policy.Parameters)
        {
            foreach (var value in new[] { parameter.Least, parameter.Most, parameter.Default })
            {
                Assert.True(parameter.TryParse(parameter.TextOf(value), out var read));
                Assert.Equal(value, read);
            }
        }
    }

    internal static bool IsWhole(RuleParameter<Policy> parameter) => parameter.Of(parameter.With(Policy.Default, parameter.Least + 0.4)) == parameter.Least;

    /// <summary>Numbers that are not allowed and that the rules can hold all the same: a switch holds none.</summary>
    private static IEnumerable<double> Outside(RuleParameter<Policy> parameter) => parameter.Kind == RuleParameterKind.Flag ? []
        : IsWhole(parameter) ? [parameter.Least - 1, parameter.Most + 1]
        : [Math.BitDecrement(parameter.Least), Math.BitIncrement(parameter.Most), double.NaN, double.PositiveInfinity];
}
