// What the purity tests must find, and what they must let pass.

#pragma warning disable CA1304, CA1305, CA1307, CA1309, CA1310, CA1311, CA1822, CA2211, CA5394, IDE0044, CA1859

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using NodaTime;

namespace Advocacy.Engine.Tests.Conventions.Samples;

internal static class Statics
{
    public const int Constant = 1;

    public static readonly Instant Epoch = Instant.MinValue;
    public static readonly ImmutableArray<string> Words = ["a"];
    public static readonly Fixed Always = new("a", [1]);
    public static readonly Func<int, int> Next = n => n + 1;

    public static int Counter = 1;
    public static readonly string[] Names = ["a"];
    public static readonly Dictionary<string, int> Table = [];

    private static readonly double[] Powers = [1, 2, 4];

    public static Shape Changing { get; } = new Round();

    public static double Power(int n) => Powers[n];

    internal sealed class Fixed(string name, int[] digits)
    {
        private readonly int[] digits = digits;

        public string Name { get; } = name;

        public int First => digits[0];
    }

    internal abstract class Shape;

    internal sealed class Round : Shape
    {
        public int Radius { get; set; }
    }
}

internal static class Impure
{
    public static DateTime Now() => DateTime.UtcNow;

    public static Instant NowOfAClock(IClock clock) => clock.GetCurrentInstant();

    public static DateTimeZone? Zone(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);

    public static string Machine() => Environment.MachineName;

    public static int Chance() => new Random(1).Next();

    public static Guid Id() => Guid.NewGuid();

    public static bool Disk(string path) => File.Exists(path);

    public static void Sleep() => Thread.Sleep(1);

    public static double Elementary(double x) => Math.Exp(x);

    public static Func<double, double> ElementaryAsDelegate() => Math.Log;

    public static CultureInfo Culture() => CultureInfo.CurrentCulture;

    public static string NumberToText(double x) => x.ToString();

    public static string NumberInText(double x) => $"it is {x}";

    public static string MaybeNumberInText(int? x) => $"it is {x}";

    public static string NumberJoined(int x) => "it is " + x;

    public static string NumberAppended(StringBuilder text, int x) => text.Append(x).ToString();

    public static double NumberFromText(string text) => double.Parse(text);

    public static string DateToText(LocalDate date) => date.ToString();

    public static bool Begins(string text) => text.StartsWith("ab");

    public static string Upper(string text) => text.ToUpper();

    public static int Compares(string a, string b) => a.CompareTo(b);

    public static IEnumerable<string> Sorts(IEnumerable<string> names) => names.OrderBy(name => name);

    public static SortedDictionary<string, int> SortsKeys() => [];

    public static int Hashes(string text) => text.GetHashCode();

    public static int Combines(string text) => HashCode.Combine(text);
}

internal static class Pure
{
    public static double Root(double x) => Math.Sqrt(Math.Abs(x));

    public static string NumberToText(double x) => x.ToString("R", CultureInfo.InvariantCulture);

    public static string NumberInText(double x) => string.Create(CultureInfo.InvariantCulture, $"it is {x}");

    public static string NumberInFormattableText(double x) => FormattableString.Invariant($"it is {x}");

    public static string WordsInText(string word, DayOfWeek day, Noun noun) => $"{word} {day} {noun}";

    public static bool Begins(string text) => text.StartsWith('a') && text.StartsWith("ab", StringComparison.Ordinal);

    public static IEnumerable<string> Sorts(IEnumerable<string> names) => names.OrderBy(name => name, StringComparer.Ordinal);

    public static IEnumerable<int> SortsNumbers(IEnumerable<string> names) => names.OrderBy(name => name.Length).Select(name => name.Length);

    public static SortedDictionary<string, int> SortsKeys() => new(StringComparer.Ordinal);

    public static IEnumerable<int> Iterates()
    {
        yield return 1;
        yield return 2;
    }

    internal sealed record Noun(string Name, double Weight);

    internal sealed class Hashed(int value)
    {
        private int Value { get; } = value;

        public override int GetHashCode() => HashCode.Combine(Value);

        public override bool Equals(object? obj) => obj is Hashed other && other.Value == Value;
    }
}
