using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Advocacy.Engine.Tests.Support;

internal static class Found
{
    /// <summary>Fails with every line that was found, where <c>Assert.Empty</c> shows the first few cut short.</summary>
    public static void Nothing(IEnumerable<string> lines)
    {
        var found = lines.ToArray();
        Assert.True(found.Length == 0, $"{found.Length} found:\n{string.Join('\n', found)}");
    }
}
