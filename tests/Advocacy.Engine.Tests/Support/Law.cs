using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit;
using TestResult = FsCheck.TestResult;

namespace Advocacy.Engine.Tests.Support;

/// <summary>
/// Checks a law over generated cases. The draws follow from the law's name, so that a run is the same everywhere;
/// <c>ADVOCACY_SEED=random</c> draws anew, <c>ADVOCACY_SEED=…</c> replays what a failure printed,
/// <c>ADVOCACY_CASES=5000</c> sets and <c>ADVOCACY_CASES=x20</c> multiplies the number of cases; <c>x0.2</c> draws a fifth of them.
/// </summary>
internal static class Law
{
    /// <summary>Fails unless the law is true of every case, and each label of the coverage is so in at least its share of the cases.</summary>
    public static void Holds<T>(
        string name,
        Arbitrary<T> arb,
        Func<T, bool> law,
        int cases = 200,
        params (string Label, Func<T, bool> IsSo, double AtLeast)[] coverage) =>
        Check(name, arb, law, Draws.FromEnvironment(name, cases), coverage);

    /// <summary>As the other, for a law that asserts.</summary>
    public static void Holds<T>(
        string name,
        Arbitrary<T> arb,
        Action<T> law,
        int cases = 200,
        params (string Label, Func<T, bool> IsSo, double AtLeast)[] coverage) =>
        Check(name, arb, Asserted(law), Draws.FromEnvironment(name, cases), coverage);

    internal static void Check<T>(
        string name,
        Arbitrary<T> arb,
        Func<T, bool> law,
        Draws draws,
        params (string Label, Func<T, bool> IsSo, double AtLeast)[] coverage)
    {
        var drawn = 0;
        var counts = new int[coverage.Length];

        bool Counted(T value)
        {
            drawn++;
            for (var i = 0; i < coverage.Length; i++)
                counts[i] += coverage[i].IsSo(value) ? 1 : 0;

            return law(value);
        }

        var listener = new Listener();
        FsCheck.Check.One(name, draws.Configure().WithRunner(listener), Prop.ForAll(arb, Counted));

        switch (listener.Result)
        {
            case TestResult.Failed failed:
                throw Broken(name, draws, failed);
            case TestResult.Exhausted:
                throw new BrokenLawException($"{name}: the generator discarded too many cases.");
        }

        // One replayed case says nothing about shares.
        if (draws.Size is not null)
            return;

        for (var i = 0; i < coverage.Length; i++)
        {
            if (counts[i] < draws.Least(coverage[i].AtLeast, drawn))
                throw new BrokenLawException(Invariant(
                    $"{name}: too few cases put it to the test. Of {drawn} cases {counts[i]} are \"{coverage[i].Label}\", at least {coverage[i].AtLeast:P0} must be.\n{draws.HowToReplay()}"));
        }
    }

    internal static Func<T, bool> Asserted<T>(Action<T> law) => value =>
    {
        law(value);
        return true;
    };

    private static BrokenLawException Broken(string name, Draws draws, TestResult.Failed failed)
    {
        var thrown = failed.Item4 is Outcome.Failed { Item: var cause } ? cause : null;
        var replay = new Draws(failed.Item6.Seed, failed.Item6.Gamma, failed.Item7, draws.Cases);
        return new BrokenLawException(
            Invariant($"{name}: broken after {failed.Item1.NumberOfTests} cases.\n")
            + $"counterexample: {Show(failed.Item3)}\n"
            + $"before {failed.Item1.NumberOfShrinks} shrinks: {Show(failed.Item2)}\n"
            + $"because: {thrown?.Message}\n"
            + replay.HowToReplay(),
            thrown);
    }

    private static string Show(FSharpList<object> arguments) => string.Join(", ", arguments.Select(Show));

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IEnumerable many => $"[{string.Join(", ", many.Cast<object?>().Select(Show))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private sealed class Listener : IRunner
    {
        public TestResult? Result { get; private set; }

        public void OnStartFixture(Type fixture)
        {
        }

        public void OnArguments(int test, FSharpList<object> arguments, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> arguments, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult result) => Result = result;
    }
}

/// <summary>Where the draws of a law start, and how many there are; with a size, the one case drawn from exactly there.</summary>
internal sealed record Draws(ulong Seed, ulong Gamma, int? Size, int Cases)
{
    /// <summary>Whether fewer cases are drawn than the law asks for.</summary>
    public bool IsThinned { get; init; }

    public static Draws FromEnvironment(string name, int cases) => From(
        name,
        cases,
        Environment.GetEnvironmentVariable("ADVOCACY_SEED"),
        Environment.GetEnvironmentVariable("ADVOCACY_CASES"));

    public static Draws From(string name, int cases, string? seed, string? count)
    {
        var drawn = count switch
        {
            null or "" => cases,
            ['x', .. var factor] => (int)Math.Ceiling(cases * decimal.Parse(factor, CultureInfo.InvariantCulture)),
            _ => int.Parse(count, CultureInfo.InvariantCulture),
        };
        var isThinned = drawn < cases;

        if (seed is null or "")
            return StartingAt(Hash(name), drawn) with { IsThinned = isThinned };

        if (seed == "random")
            return StartingAt((ulong)Random.Shared.NextInt64(), drawn) with { IsThinned = isThinned };

        var parts = seed.Split(',');
        return new Draws(
            ulong.Parse(parts[0], CultureInfo.InvariantCulture),
            ulong.Parse(parts[1], CultureInfo.InvariantCulture),
            parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : null,
            drawn)
        {
            IsThinned = isThinned,
        };
    }

    /// <summary>How many of the cases drawn a share asks for; of fewer cases than the law asks for, three standard deviations less.</summary>
    public double Least(double share, int drawn) =>
        (share * drawn) - (IsThinned ? 3 * Math.Sqrt(drawn * share * (1 - share)) : 0);

    public Config Configure() => Config.Quick
        .WithMaxTest(Cases)
        .WithReplay(new Replay(new Rnd(Seed, Gamma), Size is { } size ? FSharpOption<int>.Some(size) : FSharpOption<int>.None));

    public string HowToReplay()
    {
        var test = TestContext.Current.TestClass is { } testClass
            ? $" --filter FullyQualifiedName={testClass.TestClassName}.{TestContext.Current.TestMethod?.MethodName}"
            : "";
        return $"replay: ADVOCACY_SEED={this} dotnet test{test}";
    }

    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Seed},{Gamma}");
        return (Size is { } size ? text.Append(CultureInfo.InvariantCulture, $",{size}") : text).ToString();
    }

    private static Draws StartingAt(ulong seed, int cases)
    {
        var start = new Rnd(seed);
        return new Draws(start.Seed, start.Gamma, Size: null, cases);
    }

    /// <summary>FNV-1a: unlike <see cref="string.GetHashCode()"/> the same in every process.</summary>
    private static ulong Hash(string name) =>
        Encoding.UTF8.GetBytes(name).Aggregate(14695981039346656037UL, (hash, octet) => unchecked((hash ^ octet) * 1099511628211UL));
}

/// <summary>A law that does not hold, or holds for want of cases.</summary>
internal sealed class BrokenLawException(string message, Exception? inner = null) : Exception(message, inner);
