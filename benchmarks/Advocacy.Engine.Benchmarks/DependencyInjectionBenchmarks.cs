using System;
using Advocacy.Engine.DependencyInjection;
using Advocacy.Engine.Policies;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Engine.Benchmarks;

/// <summary>The engine from a container; the baseline resolves any other singleton.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("DependencyInjection")]
public class DependencyInjectionBenchmarks : IDisposable
{
    private const string Tenant = "tenant-a";

    private ServiceProvider provider = null!;

    private EngineInForce inForce = null!;

    [GlobalSetup]
    public void Setup()
    {
        provider = Registered();
        inForce = provider.GetRequiredService<EngineInForce>();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        provider.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true, Description = "resolve another singleton")]
    public object Other() => provider.GetRequiredService<DependencyInjectionBenchmarks>();

    [Benchmark(Description = "resolve IAdvocacyEngine")]
    public IAdvocacyEngine Resolved() => provider.GetRequiredService<IAdvocacyEngine>();

    [Benchmark(Description = "resolve IAdvocacyEngine by name")]
    public IAdvocacyEngine ResolvedByName() => provider.GetRequiredKeyedService<IAdvocacyEngine>(Tenant);

    [Benchmark(Description = "EngineInForce.Snapshot")]
    public InForce Snapshot() => inForce.Snapshot;

    [Benchmark(Description = "register, build and resolve")]
    public IAdvocacyEngine Built()
    {
        using var own = Registered();
        return own.GetRequiredService<IAdvocacyEngine>();
    }

    private static ServiceProvider Registered() => new ServiceCollection()
        .AddSingleton<DependencyInjectionBenchmarks>()
        .AddAdvocacyEngine(Policy.Default)
        .AddAdvocacyEngine(Tenant, Policy.Default)
        .BuildServiceProvider();
}
