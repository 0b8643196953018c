using System;
using System.Globalization;
using Xunit;

namespace Advocacy.Engine.Tests.Robustness;

/// <summary>Counts how many documents were taken in and how many refused, and says so in the output of the test.</summary>
internal sealed class Tally(string what) : IDisposable
{
    private int accepted;
    private int refused;

    internal bool Count(bool isAccepted)
    {
        _ = isAccepted ? accepted++ : refused++;
        return isAccepted;
    }

    internal bool IsBoth(double share) => Math.Min(accepted, refused) >= share * (accepted + refused);

    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}: {1} cases, {2} accepted, {3} refused", what, accepted + refused, accepted, refused);

    public void Dispose() => TestContext.Current.TestOutputHelper?.WriteLine(ToString());
}
