using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests;

public class ScoreTests
{
    [Fact]
    public void Clamp_AnyNumber_IsValid() =>
        Check.One("clamp", Config.QuickThrowOnFailure.WithQuietOnSuccess(true), Prop.ForAll(ArbMap.Default.ArbFor<NormalFloat>(), x => Score.IsValid(Score.Clamp(x.Get).Value)));
}
