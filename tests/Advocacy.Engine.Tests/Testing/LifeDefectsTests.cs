using Xunit;

namespace Advocacy.Engine.Tests.Testing;

/// <summary>Each law on lives is seen to fail where it alone is broken: so many cases that there are three lives.</summary>
public class LifeDefectsTests
{
    public static TheoryData<string, string> Defects => Planted.Rows(Planted.OverWeeks);

    [Theory]
    [MemberData(nameof(Defects))]
    public void Check_EngineThatBreaksOneLaw_NamesIt(string law, string defect) => Planted.AssertNamed(law, defect, cases: 75);
}
