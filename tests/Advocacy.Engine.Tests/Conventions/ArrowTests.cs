using Advocacy.Engine.Tests.Support;
using Xunit;

namespace Advocacy.Engine.Tests.Conventions;

public class ArrowTests
{
    private static readonly RoomOrder Sampled = new(
        "Advocacy.Engine.Tests.Conventions.Samples",
        ["Low"],
        ["Left", "Right"],
        ["High"]);

    [Fact]
    public void Rooms_Engine_UseOnlyRoomsToTheirLeft() => Found.Nothing(RoomOrder.Engine.WrongEdges(EngineAssembly.Engine));

    [Fact]
    public void Rooms_Engine_HoldEveryType() => Found.Nothing(RoomOrder.Engine.Homeless(EngineAssembly.Engine));

    [Fact]
    public void WrongEdges_Samples_AreFoundInDeclarationsAndCode() => Assert.Equal(
        [
            "Left.UsesItsTwin -> Right.Twin",
            "Low.CallsUpInALambda -> High.Thing",
            "Low.CallsUpInAMethod -> High.Thing",
            "Low.IsMarkedFromAbove -> High.MarkAttribute",
            "Low.IsMarkedFromAbove -> High.Thing",
            "Low.TalksOfAbove -> High.Box`1",
            "Low.TalksOfAbove -> High.Thing",
        ],
        Sampled.WrongEdges(TestAssembly));

    [Fact]
    public void Homeless_Samples_AreFound()
    {
        var homeless = Sampled.Homeless(TestAssembly);
        Assert.Contains("Advocacy.Engine.Tests.Conventions.Samples.Nowhere.Stray", homeless);
        Assert.Contains(typeof(ArrowTests).FullName, homeless);
        Assert.DoesNotContain("Advocacy.Engine.Tests.Conventions.Samples.Low.CallsUpInAMethod", homeless);
    }

    internal static EngineAssembly TestAssembly { get; } = new(typeof(ArrowTests).Assembly);
}
