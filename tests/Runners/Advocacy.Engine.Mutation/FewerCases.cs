using System;
using System.Runtime.CompilerServices;

namespace Advocacy.Engine.Tests.Support;

/// <summary>A mutant is tested thousands of times over: laws draw a fiftieth of their cases, unless the run says how many.</summary>
internal static class FewerCases
{
    private const string Share = "x0.02";

    [ModuleInitializer]
    internal static void Ask()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ADVOCACY_CASES")))
            Environment.SetEnvironmentVariable("ADVOCACY_CASES", Share);
    }
}
