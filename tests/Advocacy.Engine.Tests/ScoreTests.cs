using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests;

public class ScoreTests
{
    [Fact]
    public void Clamp_AnyNumber_IsValid() => Law.Holds(
        "Clamp is valid",
        ArbMap.Default.ArbFor<NormalFloat>(),
        x => Score.IsValid(Score.Clamp(x.Get).Value),
        200,
        ("within", x => Score.IsValid(x.Get), 0.01),
        ("without", x => !Score.IsValid(x.Get), 0.5));
}
