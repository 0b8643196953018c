using Advocacy.Engine.Values;

namespace Advocacy.Engine.Testing.Checks;

/// <summary>All checks, by what they are tried on.</summary>
internal static class AllChecks
{
    internal static ValueList<ICheckGroup> Groups { get; } = [MomentChecks.Group, HistoryChecks.Group, LifeChecks.Group, TextChecks.Group];
}
