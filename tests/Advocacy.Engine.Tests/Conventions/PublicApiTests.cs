using System;
using System.IO;
using System.Runtime.CompilerServices;
using Xunit;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>
/// A change of the public surface is a line in a review. <c>ADVOCACY_APPROVE=1 dotnet test</c> writes the surface of the net10.0 build
/// into the approved file; the netstandard2.0 build must have the same, but for what exists on net10.0 only.
/// </summary>
public class PublicApiTests
{
    /// <summary>What only the net10.0 build has: beginnings of lines, with the type's line before the member's.</summary>
    private static readonly string[] OnlyOnNet10 = ["Advocacy.Engine.Populations"];

    [Theory]
    [InlineData("Advocacy.Engine", "PublicApi.approved.txt")]
    [InlineData("Advocacy.Engine.Testing", "PublicApi.Testing.approved.txt")]
    public void Surface_OfAPackage_IsAsApproved(string package, string approvedFile)
    {
        var actual = PublicApi.Render(Packages.Of(package).PublicTypes);
#if !ENGINE_NETSTANDARD
        if (Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1")
        {
            File.WriteAllText(ApprovedPath(approvedFile), string.Join("\n", actual) + "\n");
            return;
        }
#else
        Assert.SkipWhen(Environment.GetEnvironmentVariable("ADVOCACY_APPROVE") == "1", "The net10.0 build writes the approved file.");
#endif
        var differences = PublicApi.Differences(Approved(approvedFile), actual, OnlyOnNet10);
        Assert.True(differences.Count == 0, $"The public surface has changed. If it is meant: ADVOCACY_APPROVE=1 dotnet test, and commit the file.\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void Differences_MemberMoved_AreListedWithTheirType() => Assert.Equal(
        ["- A: class One | int X", "+ A: class Two | int X"],
        PublicApi.Differences(["A: class One", "    int X", "A: class Two"], ["A: class One", "A: class Two", "    int X"], []));

    [Fact]
    public void Render_Samples_ShowsKindsModifiersDefaultsAndNullability() => Assert.Equal(
        [
            "Advocacy.Engine.Tests.Conventions.Samples: interface IShown<T> where T : struct",
            "    Task<string?> Find(T? key, params string[] names)",
            "Advocacy.Engine.Tests.Conventions.Samples: abstract record class Shown",
            "    : IShown<int>",
            "    ShownKind Kind { get; init; }",
            "    Task<string?> Find(int? key, params string[] names)",
            "    abstract string? Text { get; }",
            "    const double Half = 0.5",
            "    protected Shown(ShownKind Kind)",
            "    required int Number { get; init; }",
            "    static bool TryMake(out Shown? made, string text = \"a\", ShownKind kind = ShownKind.Other)",
            "Advocacy.Engine.Tests.Conventions.Samples: enum ShownKind",
            "    One = 0",
            "    Other = 1",
        ],
        PublicApi.Render([typeof(Samples.ShownKind), typeof(Samples.Shown), typeof(Samples.IShown<>)]));

    /// <summary>From the assembly, since deterministic builds do not know where their sources lay.</summary>
    private static string[] Approved(string file)
    {
        using var stream = typeof(PublicApiTests).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string ApprovedPath(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, file);
}
