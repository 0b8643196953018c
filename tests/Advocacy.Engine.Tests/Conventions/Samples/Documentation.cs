#pragma warning disable CS1591

namespace Advocacy.Engine.Tests.Conventions.Samples;

/// <summary>What has all its texts.</summary>
/// <param name="Value">What it is about.</param>
public sealed record Documented<T>(T Value)
{
    /// <summary>What it is called.</summary>
    public const string Name = "documented";

    /// <summary>What lies inside it.</summary>
    public enum Inner
    {
        /// <summary>The only one there is.</summary>
        Only,
    }
}

public sealed record Undocumented(int Silent);
