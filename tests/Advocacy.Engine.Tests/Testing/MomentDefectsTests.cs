using System;
using System.Linq;
using Xunit;

namespace Advocacy.Engine.Tests.Testing;

/// <summary>Each law on moments is seen to fail where it alone is broken.</summary>
public class MomentDefectsTests
{
    public static TheoryData<string, string> Defects => Planted.Rows(Planted.AtMoments);

    [Theory]
    [MemberData(nameof(Defects))]
    public void Check_EngineThatBreaksOneLaw_NamesIt(string law, string defect) => Planted.AssertNamed(law, defect, cases: 60);

    [Fact]
    public void Defects_AndTexts_AreOfEveryLaw() =>
        Assert.Equal(
            Invariants.All.Select(law => law.Id),
            Planted.AtMoments.Concat(Planted.OverWeeks).Select(planted => planted.Law).Distinct().Concat(["INV-23", "INV-42"]).Order(StringComparer.Ordinal));
}
