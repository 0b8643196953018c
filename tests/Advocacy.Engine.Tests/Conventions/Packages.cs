namespace Advocacy.Engine.Tests.Conventions;

/// <summary>The packages whose conventions are held here.</summary>
internal static class Packages
{
    private static EngineAssembly Testing { get; } = new(typeof(TestHost).Assembly);

    /// <summary>The assembly that is a package, by its name.</summary>
    public static EngineAssembly Of(string package) => package == "Advocacy.Engine.Testing" ? Testing : EngineAssembly.Engine;
}
