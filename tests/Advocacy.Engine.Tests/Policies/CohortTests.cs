using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Policies;

public class CohortTests
{
    private const int Many = 20_000;

    /// <summary>Worked out with another SHA-256, that of Python.</summary>
    [Theory]
    [InlineData("winter", "p-1", 0.3322719813747368)]
    [InlineData("winter", "p-2", 0.96112781491072)]
    [InlineData("spring", "p-1", 0.3537060042734166)]
    [InlineData("", "é", 0.2223442079739083)]
    public void Holds_APerson_IsInFromTheSharePastTheirPlace(string salt, string person, double place)
    {
        Assert.False(new Cohort(salt, new(place)).Holds(new(person)));
        Assert.True(new Cohort(salt, new(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(place) + 1))).Holds(new(person)));
    }

    [Fact]
    public void Holds_NoneAndAll_AreNobodyAndEverybody()
    {
        Assert.DoesNotContain(People(), new Cohort("winter", Score.Zero).Holds);
        Assert.All(People(), person => Assert.True(new Cohort("winter", Score.One).Holds(person)));
    }

    [Fact]
    public void Holds_ALargerShare_OnlyAddsPeople() => Law.Holds(
        nameof(Holds_ALargerShare_OnlyAddsPeople),
        Cases(),
        drawn =>
        {
            var (number, salt, one, other) = drawn;
            var person = Person(number);
            var (smaller, larger) = (Math.Min(one, other) / 100.0, Math.Max(one, other) / 100.0);
            return !new Cohort("s-" + salt, new(smaller)).Holds(person) || new Cohort("s-" + salt, new(larger)).Holds(person);
        },
        2000,
        ("in the larger only", drawn => new Cohort("s-" + drawn.Salt, new(Math.Min(drawn.One, drawn.Other) / 100.0)).Holds(Person(drawn.Number))
            != new Cohort("s-" + drawn.Salt, new(Math.Max(drawn.One, drawn.Other) / 100.0)).Holds(Person(drawn.Number)), 0.2));

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public void Holds_OfManyPeople_IsTheShare(double share)
    {
        var held = People().Count(new Cohort("winter", new(share)).Holds) / (double)Many;
        Assert.InRange(held, share - Spread(share), share + Spread(share));
    }

    [Fact]
    public void Holds_UnderTwoSalts_HaveNothingToDoWithOneAnother()
    {
        var (winter, spring) = (new Cohort("winter", new(0.3)), new Cohort("spring", new(0.5)));
        var both = People().Count(person => winter.Holds(person) && spring.Holds(person)) / (double)Many;
        Assert.InRange(both, 0.15 - Spread(0.15), 0.15 + Spread(0.15));
    }

    [Fact]
    public void Holds_AnyPerson_IsTheHashOfThePlatform() => Assert.All(People().Take(500), person =>
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("winter\n" + person.Value));
        var first = Enumerable.Range(0, 8).Aggregate(0UL, (number, i) => (number << 8) | hash[i]);
        Assert.Equal(first / Math.Pow(2, 64) < 0.5, new Cohort("winter", new(0.5)).Holds(person));
    });

    /// <summary>Four standard deviations of a share among many.</summary>
    private static double Spread(double share) => 4 * Math.Sqrt(share * (1 - share) / Many);

    private static PersonId Person(int number) => new("p-" + number.ToString(CultureInfo.InvariantCulture));

    private static PersonId[] People() => [.. Enumerable.Range(0, Many).Select(Person)];

    private static FsCheck.Arbitrary<(int Number, int Salt, int One, int Other)> Cases() => FsCheck.Fluent.Arb.From(
        from number in Gen.Choose(0, 1_000_000)
        from salt in Gen.Choose(0, 50)
        from one in Gen.Choose(0, 100)
        from other in Gen.Choose(0, 100)
        select (number, salt, one, other));
}
