using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Tests.Support;
using Xunit;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>Every room is measured: some class of benchmarks names it.</summary>
public partial class DocsTests
{
    private const string Measured = """
        /// <summary>Something.</summary>
        [MemoryDiagnoser]
        [BenchmarkCategory("Values")]
        [GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
        public class ValuesBenchmarks
        {
            [BenchmarkCategory("Facts")]
            [Benchmark(Description = "one")]
            public int One() => 1;
        }
        """;

    [Fact]
    public void Benchmarks_EveryRoom_HasSome() => Found.Nothing(Benchmarks.Missing(RoomsOf(EngineAssembly.Engine.Types), BenchmarkSources()));

    [Fact]
    public void Benchmarks_EveryClass_NamesARoomAndCountsBytes() => Found.Nothing(Benchmarks.Wrong([.. RoomOrder.Engine.Rooms], BenchmarkSources()));

    [Fact]
    public void Missing_Samples_RoomsAreFound()
    {
        Assert.Equal(["Facts"], Benchmarks.Missing(["Values", "Facts"], [Measured]));
        Assert.Equal(["Values"], Benchmarks.Missing(["Values"], [Measured.Replace("[Benchmark(", "[Other(", StringComparison.Ordinal)]));
        Assert.Equal(["Values"], Benchmarks.Missing(["Values"], []));
    }

    [Fact]
    public void Wrong_Samples_AreFound()
    {
        Found.Nothing(Benchmarks.Wrong(["Values"], [Measured, "internal static class Lives\n{\n}\n"]));
        Assert.Equal(["ValuesBenchmarks names Values, which is no room"], Benchmarks.Wrong(["Facts"], [Measured]));
        Assert.Equal(["ValuesBenchmarks names no room"], Benchmarks.Wrong(["Values", "Facts"], [Measured.Replace("[BenchmarkCategory(\"Values\")]\n", "", StringComparison.Ordinal)]));
        Assert.Equal(["ValuesBenchmarks counts no bytes"], Benchmarks.Wrong(["Values"], [Measured.Replace("[MemoryDiagnoser]\n", "", StringComparison.Ordinal)]));
    }

    /// <summary>Without those of the learning package, which is tested beside it.</summary>
    private static IEnumerable<string> BenchmarkSources() =>
        Sources("benchmarks/Advocacy.Engine.Benchmarks/").Where(source => !source.Contains("(\"Learning.", StringComparison.Ordinal));
}
