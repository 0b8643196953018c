namespace Advocacy.Engine.Testing.Checks;

/// <summary>What one case says of a law.</summary>
/// <param name="SaysSomething">Whether what the law speaks of came up.</param>
/// <param name="Because">Why it is broken; none where it holds.</param>
internal readonly record struct Answer(bool SaysSomething, string? Because)
{
    /// <summary>What the law speaks of did not come up.</summary>
    internal static Answer Nothing { get; } = new(false, null);

    /// <summary>It came up, and the law holds.</summary>
    internal static Answer Holds { get; } = new(true, null);

    internal static Answer Broken(string because) => new(true, because);

    /// <summary>It came up; the law holds if this is so.</summary>
    internal static Answer If(bool holds, string because) => holds ? Holds : Broken(because);
}
