// What the immutability tests must find, and what they must let pass.

#pragma warning disable CA1051, CA1052, CS1591

namespace Advocacy.Engine.Tests.Conventions.Samples;

public class Changeable
{
    public int Written;

    public readonly int Read = 1;

    public int Settable { get; set; }

    public int SettableInside { get; private set; }

    public int Initialised { get; init; }
}

public abstract class OpenBase;

public abstract record ClosedBase
{
    private protected ClosedBase()
    {
    }

    public sealed record OneCase(int Number) : ClosedBase;
}
